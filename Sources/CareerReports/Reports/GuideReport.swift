import CareerModel

/// A topic of the guide, or what topics there are.
public struct GuideReport: Report {
  private let catalogue: Catalogue
  private let topic: GuideTopic?

  /// - Parameter topic: the one to read; nil for all, which people see as a list.
  public init(_ catalogue: Catalogue, topic: GuideTopic? = nil) {
    self.catalogue = catalogue
    self.topic = topic
  }

  private var topics: [GuideTopic] { topic.map { [$0] } ?? catalogue.topics }

  public var emptyText: String? { topics.isEmpty ? "This catalogue has no guide." : nil }

  public var json: JSONValue {
    .object([
      "topics": topics.map { topic in
        JSONValue.object([
          "id": topic.id, "title": topic.title, "summary": topic.summary.isEmpty ? nil : topic.summary,
          "blocks": topic.blocks.map { block in
            JSONValue.object(["heading": block.heading, "text": block.text, "sources": block.sources])
          },
        ])
      }
    ])
  }

  public var page: Page {
    guard let topic else { return contents }
    var citations = Citations(in: catalogue)
    var page = Page([.title(Phrase(topic.title))])
    if !topic.summary.isEmpty { page.add(.paragraph(Phrase(topic.summary, .faint))) }
    for block in topic.blocks {
      if let heading = block.heading { page.add(.heading(Phrase(heading))) }
      page.add(.paragraph(citations.phrase(CitedText(block.text, sources: block.sources))))
    }
    page.add(citations.blocks)
    return page
  }

  private var contents: Page {
    Page(
      [.title("Guide" + .note("\(topics.count.of("topic")); careers guide TOPIC reads one"))]
        + topics.map { .entry(Phrase($0.title, .strong) + .note($0.id.rawValue), [Phrase($0.summary)]) })
  }
}
