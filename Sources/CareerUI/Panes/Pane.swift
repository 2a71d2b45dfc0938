import Canvas
import CareerModel
import CareerPages

/// One screen's content: what its list holds, how a row and its detail read, and how it can be arranged.
///
/// Panes are values made anew for every frame and every key; what they remember lives in `PaneState`.
protocol Pane {
  /// What the list holds now, worked out once for each change and kept in the state.
  var listing: Listing { get }
  /// The title with the place in the list, in the style of a heading, and behind it how the list is arranged.
  var heading: Line { get }
  /// What stands beneath that, beside the line under the title; in a pane with column heads where there is room.
  var subheading: Line { get }
  /// What to say, and which key to press, when the list is empty.
  var emptyText: String { get }
  /// What there is to read instead of a list, behind that; mostly nothing.
  var emptyBlocks: [Page.Block] { get }
  /// The orders that `s` goes through, the screen's own first.
  var orders: [Arrangement] { get }
  /// Whether they can be turned round.
  var isReversible: Bool { get }
  var filters: [FilterField] { get }
  /// Whether heads stand over the columns of the rows.
  var hasHeads: Bool { get }
  /// The heads of rows that are no table.
  func heads(width: Int) -> Line
  /// The columns of a pane that is a table; none for most.
  var columns: [TableColumn] { get }
  /// Lines that stay beneath the list.
  func footnotes(width: Int) -> [Line]
  func row(_ item: Item, width: Int) -> ListRow
  /// The lines of each row.
  func rowHeight(width: Int) -> Int
  /// One line for each column of a table.
  func cells(_ item: Item) -> [Line]
  func detail(_ item: Item, width: Int) -> Detail
  /// The few lines that stand for the detail under a list.
  func preview(_ item: Item, width: Int) -> [Line]
  /// The text that find, letters and copying go by.
  func text(of item: Item) -> String
}

extension Pane {
  var subheading: Line { Line() }
  var emptyBlocks: [Page.Block] { [] }
  var isReversible: Bool { orders.count > 1 }
  var hasHeads: Bool { !columns.isEmpty }
  func heads(width: Int) -> Line { Line() }
  var columns: [TableColumn] { [] }
  func cells(_ item: Item) -> [Line] { [] }
  func footnotes(width: Int) -> [Line] { [] }
  func rowHeight(width: Int) -> Int { 1 }
  func rowHeight(in area: Rect) -> Int { rowHeight(width: ListView.itemWidth(in: area.width)) }
  /// The same as they are drawn beneath a list in some area, beside the hint that there is more.
  func footnotes(in area: Rect) -> [Line] { footnotes(width: ScrollText.lineWidth(in: area.width - 2)) }
  func preview(_ item: Item, width: Int) -> [Line] { detail(item, width: width).text }
}

/// A way to order a list.
struct Arrangement: Hashable {
  let id: String
  let title: String
}

/// A question of the filter form with its possible answers; none chosen lets everything through.
struct FilterField: Hashable {
  let id: String
  let title: String
  let options: [Arrangement]
  /// What it says while none is chosen.
  var open = "any"

  /// The id of what find has narrowed a list to, which is a part of names and no question.
  static let name = "name"

  /// " · Web development · bookmarked only": what a list is filtered by, for its heading.
  static func note(of fields: [FilterField], chosen: [String: String]) -> String {
    fields.compactMap { field in field.options.first { $0.id == chosen[field.id] }?.title }
      .map { " · " + $0 }.joined()
  }
}

extension State {
  func content(of screen: Screen) -> any Pane {
    switch screen {
    case .roles: RolesPane(state: self)
    case .skills: SkillsPane(state: self)
    case .bestNext: BestNextPane(state: self)
    case .paths: PathsPane(state: self)
    case .tutors: TutorsPane(state: self)
    case .plan: PlanPane(state: self)
    case .guide: GuidePane(state: self)
    case .routes: RoutesPane(state: self)
    }
  }

  /// The chosen order of a screen.
  func arrangement(of screen: Screen, among orders: [Arrangement]) -> Arrangement? {
    orders.first { $0.id == navigation.panes[screen]?.order } ?? orders.first
  }

  /// The same of orders that are kept by their raw values, of which there is at least one.
  func order<Order: RawRepresentable<String>>(of screen: Screen, among orders: [Order]) -> Order {
    orders.first { $0.rawValue == navigation.panes[screen]?.order } ?? orders[0]
  }
}
