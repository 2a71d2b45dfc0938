import Canvas
import CareerModel

/// The study of one skill over the plan.
struct StudyLogFrame: View {
  let log: StudyLog
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 62
  private static let labelColumns = 8

  func draw(in area: Rect, of frame: inout Frame) {
    let entries = log.entries(in: state.profile)
    let panel = Panel(
      title: Line("Study of \(catalogue.skill(log.skill)?.name ?? log.skill.rawValue)", .heading),
      trailing: Line(keys, .dim),
      contentSize: Size(width: min(area.width - 8, Self.width), height: min(5 + max(1, entries.count), area.height - 4))
    )
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    draw("Hours", log.hours, hint: "2, 1.5 or 1h30", isFocused: log.row == .hours, across: content.row(0), of: &frame)
    draw("Day", log.day, hint: "", isFocused: log.row == .day, across: content.row(1), of: &frame)
    frame.put(summary(of: entries), across: content.row(3))
    drawEntries(entries, in: content.inset(top: 4), of: &frame)
  }

  private var keys: String {
    "\(state.key(.enter, in: .log)) logs, \(state.key(.leave, in: .log)) closes"
  }

  private func draw(
    _ name: String, _ input: TextInput, hint: String, isFocused: Bool, across area: Rect, of frame: inout Frame
  ) {
    FormLine(
      label: name, labelColumns: Self.labelColumns, input: input, hint: hint, isFocused: isFocused
    ).draw(in: area, of: &frame)
  }

  private func summary(of entries: [StudyLog.Entry]) -> Line {
    let minutes = entries.reduce(0) { $0 + $1.study.minutes }
    guard minutes > 0 else { return Line("Nothing is logged yet.", .dim) }
    return Line("Logged so far  ", .dim) + Line(StudyTime.text(minutes: minutes), .strong)
      + Line("   \(state.key(.edit(.deleteForward), in: .log)) takes an entry out", .dim)
  }

  private func drawEntries(_ entries: [StudyLog.Entry], in area: Rect, of frame: inout Frame) {
    let selected: Int? = if case .entry(let place) = log.row { place } else { nil }
    let offset = ScrollWindow.offset(
      current: 0, selected: selected ?? 0, count: entries.count, height: area.height)
    ListView(count: entries.count, selected: selected, offset: offset, isFocused: true) { index, _ in
      let study = entries[index].study
      return .item(Line(study.date?.text ?? study.day), trailing: Line(StudyTime.text(minutes: study.minutes), .figure))
    }.draw(in: area, of: &frame)
  }
}

/// One line of a form: a label, what was typed, and while nothing is there a hint of what to type.
struct FormLine: View {
  let label: String
  let labelColumns: Int
  let input: TextInput
  let hint: String
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let look = frame.look
    let bar = Line(isFocused ? look.selectionBar + " " : "  ", .accent)
    let head = bar + Line.cell(label, isFocused ? .strong : .dim, columns: labelColumns, in: look)
    let place = area.inset(left: frame.put(head, at: Point(x: area.x, y: area.y), in: area))
    if isFocused {
      InputLine(label: "", input: input).draw(in: place, of: &frame)
    } else {
      frame.put(Line(input.text), across: place)
    }
    guard input.isEmpty else { return }
    frame.put(Line(hint, .dim), across: place.inset(left: isFocused ? 2 : 0))
  }
}
