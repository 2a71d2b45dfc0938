import Canvas
import CareerModel

/// Roles side by side over the panes; their titles stay while the rest scrolls.
struct Comparison: Overlay {
  /// Two to four.
  let roles: [Role.ID]
  /// How many more there would be.
  let leftOut: Int
  /// The first role in sight, where not all have room.
  var first = 0
  var offset = 0

  static let context = Binding.Context.compare
  static let shared: [Action] = [.compare, .export]
  static let keys = (1...4).map { number in
    Binding(
      [Key(Character("\(number)"))], .openRole(number), [context], .looking,
      "Open role \(number) of those compared", named: "open-role-\(number)-of-those-compared",
      hint: number == 1 ? Binding.Hint("open the first role", 2) : nil)
  }
  static let labels: Labels = [.move(.up): "scroll", .quit: "close"]

  /// The selected role, or what the route in front is about, and the bookmarked ones.
  static func roles(in state: State, remembering drawing: Drawing? = nil) -> [Role.ID] {
    let selected = state.subjectRole(remembering: drawing)?.id
    let first = state.selectedRoute.map { ends(of: $0, from: selected, in: state) } ?? [selected].compactMap(\.self)
    return first + state.profile.bookmarks.filter { !first.contains($0) && state.catalogue.role($0) != nil }
  }

  /// Where a route leads, after the stop that is in front, else where it starts, else its first stop.
  private static func ends(of route: Route, from stop: Role.ID?, in state: State) -> [Role.ID] {
    let stops = route.stops.map { state.catalogue.roles[$0.role].id }
    let starts = [stop, state.routeStart()?.id, stops.first].compactMap(\.self)
    return [starts.first { $0 != stops.last }, stops.last].compactMap(\.self)
  }

  /// Compares them.
  static func open(in state: inout State) {
    let roles = roles(in: state)
    guard roles.count >= RoleComparison.sizes.lowerBound else {
      let bookmarks = state.key(.toggleBookmark, in: .roles)
      let isElsewhere = state.keymap.label(for: .toggleBookmark, in: state.paneContext) == nil
      let place = isElsewhere ? " in \(Screen.roles.title)" : ""
      return state.message =
        elsewhere(in: state)
        ?? Message(
          "Comparing takes two roles: \(bookmarks)\(place) bookmarks one, then select another.")
    }
    let most = RoleComparison.sizes.upperBound
    state.overlay = Comparison(roles: Array(roles.prefix(most)), leftOut: max(0, roles.count - most))
    state.message = elsewhere(in: state)
  }

  /// How many bookmarked roles are in another source than the one in front, and what compares them too.
  private static func elsewhere(in state: State) -> Message? {
    guard let joined = state.datasets.joined else { return nil }
    // All sources together lack what is not imported, too.
    let count = state.profile.bookmarks.count { (state.elsewhere($0.rawValue)?.roleCount ?? 0) > 0 }
    guard count > 0 else { return nil }
    return Message(
      "\(count.of("bookmark")) \(count == 1 ? "is" : "are") of another source: \(joined.title) (\(state.key(.openDatasets))) compares all.",
      .warning)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    let layout = layout(in: state)
    switch action {
    case .move(.up): next.offset -= 1
    case .move(.down): next.offset += 1
    case .page(let halves): next.offset += halves * max(1, layout.textHeight / 2)
    case .goToStart: next.offset = 0
    case .goToEnd: next.offset = .max
    case .move(.left), .move(.right):
      guard layout.columns.perPage < roles.count else {
        state.message = Message("All \(roles.count) roles are in sight.")
        return []
      }
      next.first += action == .move(.left) ? -layout.columns.perPage : layout.columns.perPage
    case .openRole(let number):
      guard roles.indices.contains(number - 1) else {
        state.message = Message("There is no role \(number) here.")
        return []
      }
      state.overlay = nil
      return state.follow(.role(roles[number - 1]))
    case .export:
      ExportChoice.open(comparing: roles, in: &state)
      return []
    case .leave, .quit, .compare: return state.closeOverlay()
    default: return []
    }
    next.first = ScrollWindow.clamped(next.first, count: roles.count, height: layout.columns.perPage)
    let lines = next.first == first ? layout : next.layout(in: state)
    next.offset = ScrollWindow.clamped(next.offset, count: lines.text.lines.count, height: lines.textHeight)
    return state.putOver(next)
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool {
    roles.allSatisfy { catalogue.role($0) != nil }
  }

  // MARK: The view

  /// What is drawn where in a window.
  private struct Layout {
    let columns: ComparisonColumns
    let titles: [Line]
    let text: Detail
    /// The rows that the text has beneath the titles.
    let textHeight: Int
  }

  /// The columns and rows that the edges of the panel take.
  private static let edges = Size(width: 4, height: 2)

  /// What it may cover: not the tabs, unless the window is low.
  private static func area(in size: Size) -> Rect {
    let screen = Rect(x: 0, y: 0, width: size.width, height: max(1, size.height - 1))
    return screen.inset(top: size.height >= 20 ? 2 : 0)
  }

  private func layout(in state: State) -> Layout {
    let area = Self.area(in: state.size)
    let columns = ComparisonColumns(
      width: ScrollText.lineWidth(in: max(8, area.width - Self.edges.width)), count: roles.count)
    let text = ComparisonText(comparison: self, columns: columns, state: state)
    let titles = text.titles
    return Layout(
      columns: columns, titles: titles, text: text.text,
      textHeight: max(1, area.height - Self.edges.height - titles.count - 1))
  }

  func draw(in screen: Rect, of frame: inout Frame, over state: State) {
    let area = Self.area(in: state.size).intersection(screen)
    let layout = layout(in: state)
    let panel = Panel(
      title: Line("Compare", .heading) + Line("  " + place(layout, in: state), .dim),
      trailing: Line(keys(layout, in: state), .dim),
      contentSize: Size(width: layout.columns.width + 1, height: layout.titles.count + 1 + layout.text.lines.count),
      anchor: .top)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (index, line) in layout.titles.enumerated() { frame.put(line, across: content.row(index)) }
    let rule = content.row(layout.titles.count)
    frame.fill(rule, with: frame.look.fill(.horizontalRule), style: Style(.rule))
    ScrollText(layout.text.lines, offset: offset)
      .draw(in: content.inset(top: layout.titles.count + 1), of: &frame)
    frame.cursor = Point(x: content.x, y: content.y)
  }

  /// "roles 1–2 of 4, → shows 3–4", or how many there are when all are in sight.
  private func place(_ layout: Layout, in state: State) -> String {
    let perPage = layout.columns.perPage
    guard perPage < roles.count else { return "\(roles.count) roles" }
    let last = first + perPage
    let place = (perPage == 1 ? "role " : "roles ") + Self.span(first + 1, last) + " of \(roles.count)"
    guard layout.columns.width >= Self.leastForKeys else { return place }
    let isAtEnd = last >= roles.count
    let key = state.keymap.signs(for: [.move(isAtEnd ? .left : .right)], in: .compare)
    let others = isAtEnd ? Self.span(1, first) : Self.span(last + 1, roles.count)
    return "\(place), \(key) shows \(others)"
  }

  private static func span(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)–\(last)" }

  /// The columns from which the edge says all that keys do.
  private static let leastForKeys = 50

  private func keys(_ layout: Layout, in state: State) -> String {
    let turn = state.keymap.signs(for: [.move(.left), .move(.right)], in: .compare)
    let leave = "\(state.key(.leave, in: .compare)) closes"
    guard layout.columns.perPage < roles.count else { return leave }
    return layout.columns.width < Self.leastForKeys ? "\(turn) turn" : "\(turn) turn, \(leave)"
  }
}

extension Binding.Context {
  static let compare = Self("compare", .list)
}
