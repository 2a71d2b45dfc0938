import Canvas
import CareerModel
import CareerPages

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
    return Line("GUIDE \(position)\(catalogue.topics.count)", .heading)
  }

  var emptyText: String { state.nothingHere(Notice.noGuide) }

  func row(_ item: Item, width: Int) -> ListRow { .item(Line(text(of: item))) }

  func text(of item: Item) -> String { item.topic.flatMap(catalogue.topic)?.title ?? "" }

  func detail(_ item: Item, width: Int) -> Detail {
    let width = min(width, Self.measure)
    guard let topic = item.topic.flatMap(catalogue.topic) else { return Detail(width: width, look: state.look) }
    return state.detail(TopicPage(topic, in: catalogue).screen, width: width)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let topic = item.topic.flatMap(catalogue.topic) else { return [] }
    let text = topic.blocks.first.map { Line($0.text).wrapped(to: width, in: state.look) } ?? []
    return [Line(topic.summary, .dim)] + text.prefix(3)
  }
}
