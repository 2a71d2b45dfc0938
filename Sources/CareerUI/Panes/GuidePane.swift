import Canvas
import CareerModel

/// The guide: topics to choose from, and their text with its sources and links.
struct GuidePane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] { [] }
  var filters: [FilterField] { [] }

  /// The widest that text is set, so that it reads well on wide terminals.
  static let measure = 80

  var listing: Listing { Listing(catalogue.topics.map { .topic($0.id) }) }

  var heading: Line {
    let position =
      state.panes[.guide]?.selected.flatMap { state.items(of: .guide).firstIndex(of: $0) }.map { "\($0 + 1)/" } ?? ""
    return Line("GUIDE ", .heading) + Line("\(position)\(catalogue.topics.count)")
  }

  var emptyText: String { state.nothingHere("has no guide") }

  func row(_ item: Item, width: Int) -> ListRow { .item(Line(text(of: item))) }

  func text(of item: Item) -> String { item.topic.flatMap(catalogue.topic)?.title ?? "" }

  func detail(_ item: Item, width: Int) -> Detail {
    var detail = Detail(width: min(width, Self.measure), look: state.look)
    guard let topic = item.topic.flatMap(catalogue.topic) else { return detail }
    detail.add(Line(topic.title, .strong))
    if !topic.summary.isEmpty { detail.add(text: topic.summary, .dim) }
    for block in topic.blocks {
      if let heading = block.heading { detail.heading(heading) } else { detail.space() }
      detail.add(cited: CitedText(block.text, sources: block.sources))
      for link in block.links { add(link, to: &detail) }
    }
    detail.addSources(from: catalogue)
    return detail
  }

  private func add(_ link: GuideLink, to detail: inout Detail) {
    let (title, destination): (String?, Destination) =
      switch link {
      case .role(let id): (catalogue.role(id)?.title, .role(id))
      case .skill(let id): (catalogue.skill(id)?.name, .skill(id))
      case .topic(let id): (catalogue.topic(id)?.title, .topic(id))
      case .tutors: ("The tutors", .tutors)
      }
    if let title { detail.add(Line(" \(state.look[.arrowRight]) ", .dim) + Line(title, .link), to: destination) }
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let topic = item.topic.flatMap(catalogue.topic) else { return [] }
    let text = topic.blocks.first.map { Line($0.text).wrapped(to: width, in: state.look) } ?? []
    return [Line(topic.summary, .dim)] + text.prefix(3)
  }
}
