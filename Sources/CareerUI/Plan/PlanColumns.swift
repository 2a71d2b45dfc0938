import Canvas
import CareerModel

/// How a row of the plan divides its room: name, hours, signs, then bars over months or, in little room, dates.
struct PlanColumns: Hashable {
  let name: Int
  let hours: Int
  /// The signs beside the hours, where there is no room for words and some step has any.
  let signs: Int
  /// The months; nil where there is only room for dates.
  let axis: MonthAxis?
  let dates: Int
  /// The words at the right edge; 0 without room.
  let notes: Int

  static let spacing = 2
  private static let leastAxis = 26
  /// The narrowest row that has words at its right edge.
  private static let leastForNotes = 88
  private static let mostNotes = 34
  /// The columns of a name beside which both days are worth showing.
  private static let leastName = 26
  private static let days = "24 Dec 2026 to 24 Dec 2026".count
  private static let day = "24 Dec 2026".count

  init(of board: PlanTable, width: Int, offset: Int) {
    let hasNotes = board.notesColumns > 0
    notes = hasNotes && width >= Self.leastForNotes ? min(board.notesColumns, Self.mostNotes) : 0
    signs = hasNotes && notes == 0 ? 2 : 0
    hours = max("hours".count, board.hoursColumns)
    let rest = width - hours - Self.spacing - (signs > 0 ? signs + 1 : 0) - (notes > 0 ? notes + Self.spacing : 0)
    let longest = min(max(board.nameColumns, "Skill".count), max(12, rest * 2 / 5))
    let room = rest - longest - Self.spacing
    let hasAxis = room >= Self.leastAxis
    axis = hasAxis ? board.days.map { MonthAxis(of: $0, width: room, offset: offset) } : nil
    dates = hasAxis ? room : rest - Self.days >= Self.leastName ? Self.days : rest - Self.day >= 10 ? Self.day : 0
    name = hasAxis ? longest : max(1, rest - dates - (dates > 0 ? Self.spacing : 0))
  }

  /// What stands over the columns.
  func titles(in look: Look) -> Line {
    row(
      name: Line("Skill", .dim), hours: Line("hours", .dim), signs: Line(),
      time: axis?.labels(in: look) ?? Line(dates == Self.day ? "from" : dates > 0 ? "from and to" : "", .dim),
      notes: Line(), in: look)
  }

  func row(
    name nameLine: Line, hours hoursLine: Line, signs signsLine: Line, time: Line, notes notesLine: Line, in look: Look
  )
    -> Line
  {
    let gap = Line(String(repeating: " ", count: Self.spacing))
    var line = nameLine.fitted(to: name, in: look) + gap + hoursLine.fitted(to: hours, aligned: .right, in: look)
    if signs > 0 { line += Line(" ") + signsLine.fitted(to: signs, in: look) }
    if dates > 0 { line += gap + time.fitted(to: dates, in: look) }
    if notes > 0 { line += gap + notesLine.fitted(to: notes, in: look) }
    return line
  }

  /// The days of a step as far as there is room for them.
  func text(of days: ClosedRange<Day>?) -> String {
    guard let days else { return "" }
    return dates == Self.day ? days.lowerBound.briefText : days.text
  }
}

extension PlanTable {
  /// The days that an axis shows: from today, or from the start where that is far off, to the end of the last step.
  var days: ClosedRange<Day>? {
    guard let last = plan.steps.compactMap(\.days?.upperBound).max() else { return nil }
    let isNear = key.today.distance(to: plan.from) <= 62
    let first = isNear ? key.today : plan.from
    return first...max(first, last)
  }
}
