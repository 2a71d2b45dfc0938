import CareerModel

/// A topic of the guide with its sources and links, or what topics there are.
public struct TopicPage: Sendable {
  private let topic: GuideTopic
  private let catalogue: Catalogue

  public init(_ topic: GuideTopic, in catalogue: Catalogue) {
    self.topic = topic
    self.catalogue = catalogue
  }

  public var document: Page { page(withLinks: false).printed(in: catalogue) }

  public var screen: Page { page(withLinks: true) }

  private func page(withLinks: Bool) -> Page {
    var page = Page([.title(Phrase(topic.title)), .paragraph(Phrase(topic.summary, .faint))])
    for block in topic.blocks {
      page.add(block.heading.map { .heading(Phrase($0)) } ?? .space)
      page.add(.paragraph(.cited(CitedText(block.text, sources: block.sources))))
      if withLinks { page.add(block.links.compactMap(way)) }
    }
    return page
  }

  private func way(_ link: GuideLink) -> Page.Block? {
    let (title, destination): (String?, Destination) =
      switch link {
      case .role(let id): (catalogue.role(id)?.title, .role(id))
      case .skill(let id): (catalogue.skill(id)?.name, .skill(id))
      case .topic(let id): (catalogue.topic(id)?.title, .topic(id))
      case .tutors: ("The tutors", .tutors)
      }
    return title.map { .way(Phrase($0), to: destination) }
  }

  /// What topics a catalogue has.
  public static func contents(of catalogue: Catalogue) -> Page {
    Page(
      [.title("Guide" + .note("\(catalogue.topics.count.of("topic")); careers guide TOPIC reads one"))]
        + catalogue.topics.map { .entry(Phrase($0.title, .strong) + .note($0.id.rawValue), [Phrase($0.summary)]) })
  }
}
