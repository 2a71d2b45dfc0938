import Canvas
import CareerModel
import CareerPages

/// The palette: a few letters, and everything that answers to them.
struct Palette: Overlay {
  var query = TextInput()
  var selected = 0

  static let context = Binding.Context.palette

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.query.apply(edit), of: next.query.limit)
      next.selected = 0
    // A page of it is longer than one of other lists.
    case .page(let halves): next.selected = min(max(0, selected + halves * 5), max(0, answers(in: state).count - 1))
    case .enter: return choose(in: &state)
    case .leave: return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: answers(in: state).count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  func prepare(_ lists: inout Lists, in state: State) { lists.preparePalette(query.text, in: state) }

  /// What answers the letters; where nothing does, where else to look.
  func answers(in state: State) -> [PaletteEntry] { state.paletteList(query.text).entries }

  private func choose(in state: inout State) -> [Effect] {
    let entries = answers(in: state)
    state.overlay = nil
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected].target {
    case .command(let command): return state.perform(command)
    case .found(let found): return state.choose(found)
    case .place(let place): return state.visit(place)
    case .source(let dataset): return state.open(dataset)
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  private static let (kindColumns, originColumns) = (9, 10)

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let list = state.paletteList(query.text)
    let entries = list.entries
    let lead = list.answers ? [] : lead(in: state, width: area.panelWidth(72) - 3)
    let panel = Panel(
      title: Line("Go to", .heading), trailing: Line("a role, skill, tutor, topic or command", .dim),
      contentSize: Size(width: area.panelWidth(72), height: min(area.height - 5, 18)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(top: 2)
    for (index, line) in lead.enumerated() { frame.put(line, across: rows.row(index).inset(left: 3)) }
    ChoiceList(count: entries.count, selected: selected) { index in
      let entry = entries[index]
      return .item(
        Line(entry.title, entry.isClose ? .dim : .text).highlighting(entry.matched),
        trailing: Line.cell(" " + entry.kind, .dim, columns: Self.kindColumns, in: state.look)
          + Line.cell(" " + entry.origin, .dim, columns: Self.originColumns, in: state.look))
    }.draw(in: rows.inset(top: lead.isEmpty ? 0 : lead.count + 1), of: &frame)
    InputLine(label: "> ", input: query).draw(in: content.row(0), of: &frame)
  }

  /// What was looked through, where nothing answers.
  private func lead(in state: State, width: Int) -> [Line] {
    Line("Nothing answers to “\(query.text)” among \(state.searchedSources).", .dim)
      .wrapped(to: width, in: state.look)
  }
}

extension State {
  /// "60 roles in software and data and 374 in every line of work": what a search looks through, of every source that is
  /// there.
  var searchedSources: String {
    let sources = datasets.choices.filter { !$0.dataset.traits.isJoined }
    return sources.enumerated().compactMap { index, source in
      source.roleCount.map { "\(index == 0 ? $0.of("role") : $0.grouped) in \(source.dataset.traits.field)" }
    }.enumerated
  }

  /// Goes to a place that was visited before.
  mutating func visit(_ visited: Place) -> [Effect] {
    navigation.visits.leave(place, byEntering: false)
    return restore(visited)
  }
}

extension Binding.Context {
  static let palette = Self("palette", .search)
}
