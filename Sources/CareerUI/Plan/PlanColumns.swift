import Canvas
import CareerModel
import CareerPages

/// How a row of the plan divides its room: name, hours, then bars over the whole time or, in little room, dates.
struct PlanColumns: Hashable {
  let name: Int
  let hours: Int
  /// The time from the start to the finish; nil where there is only room for dates.
  let axis: TimeAxis?
  let dates: Int
  private let width: Int

  static let spacing = 2
  private static let leastAxis = 26
  /// The columns of a name beside which both days are worth showing.
  private static let leastName = 26
  private static let days = "24 Dec 2026 to 24 Dec 2026".count
  private static let day = "24 Dec 2026".count
  /// What tells that the latest finish lies beyond the axis.
  private static let beyond = 2

  init(of table: PlanTable, width: Int) {
    self.width = width
    hours = max("hours".count, table.hoursColumns)
    let rest = width - hours - Self.spacing
    let longest = min(table.nameColumns, max(12, rest * 2 / 5))
    let room = rest - longest - Self.spacing
    let days = room >= Self.leastAxis ? table.days : nil
    axis = days.map { TimeAxis(of: $0, width: room - (table.goesOn ? Self.beyond : 0)) }
    dates = days != nil ? room : rest - Self.days >= Self.leastName ? Self.days : rest - Self.day >= 10 ? Self.day : 0
    name = days != nil ? longest : max(1, rest - dates - (dates > 0 ? Self.spacing : 0))
  }

  /// What stands over the columns.
  func titles(in look: Look) -> Line {
    let time = axis?.labels(in: look) ?? Line(dates == Self.day ? "from" : dates > 0 ? "from and to" : "", .dim)
    return row(name: Line(), hours: Line("hours", .dim), time: time, in: look)
  }

  func row(name nameLine: Line, hours hoursLine: Line, time: Line, in look: Look) -> Line {
    let gap = Line.blank(Self.spacing)
    let line = nameLine.fitted(to: name, in: look) + gap + hoursLine.fitted(to: hours, aligned: .right, in: look)
    return dates > 0 ? line + gap + time.fitted(to: dates, in: look) : line
  }

  /// The days of a step as far as there is room for them.
  func text(of days: ClosedRange<Day>?) -> String {
    guard let days else { return "" }
    return dates == Self.day ? days.lowerBound.briefText : days.text
  }

  // MARK: Beneath the rows

  /// The axis with the start, the earliest and the likely finish, and beneath it their dates and the latest; the
  /// facts stand at the left where there is room, else in lines of their own.
  func foot(of dates: Plan.Dates, facts: [Line], in look: Look) -> [Line] {
    guard let axis else { return facts }
    let start = name + hours + 2 * Self.spacing
    let signs = [
      (look[.earliest], dates.earlyEnd), (look[.here], axis.days.lowerBound), (look[.target], dates.end),
    ]
    let end = dates.end == dates.lateEnd ? Line() : Line(look[.horizontalRule], .rule) + Line(look[.moreAfter], .dim)
    let base = Line.blank(start) + axis.base(with: signs, in: look) + end

    var rows = [Strip(width: width), Strip(width: width)]
    let finish = "finish about \(dates.end.briefText)"
    rows[0].put(finish, .strong, at: width - look.columns(of: finish), in: look)
    rows[0].fit(axis.days.lowerBound.briefText, at: start, in: look)
    if dates.lateEnd != dates.end {
      let day = dates.lateEnd?.briefText ?? "in \(Plan.beyondHorizonLateText)"
      let latest = "latest \(day) \(look[.moreAfter])"
      rows[1].put(latest, .dim, at: width - look.columns(of: latest), in: look)
    }
    let earliest = "earliest \(dates.earlyEnd.briefText)"
    let columns = look.columns(of: earliest)
    let place = min(max(start, start + axis.column(of: dates.earlyEnd) - columns / 2), width - columns)
    if dates.earlyEnd != dates.end, !rows[0].fit(earliest, at: place, in: look) {
      // With the gap that columns have before what stands to its right.
      let isGiven = stride(from: place, through: 0, by: -1).contains {
        rows[1].fit(earliest + " ", at: $0, in: look)
      }
      if !isGiven { rows[1].fit(earliest, at: 0, in: look) }
    }
    var beneath: [Line] = []
    for (index, fact) in facts.enumerated() {
      if !(rows.indices.contains(index) && rows[index].fit(fact, at: 0, in: look)) { beneath.append(fact) }
    }
    return [base] + rows.map(\.line) + beneath
  }
}

extension PlanTable {
  /// What an axis shows: from the start to the likely finish, or to the last step where that is later.
  var days: ClosedRange<Day>? {
    guard let dates = plan.dates else { return nil }
    let last = max(dates.start, dates.end, plan.steps.compactMap(\.days?.upperBound).max() ?? dates.end)
    return dates.start...last
  }

  /// Whether the latest finish lies beyond the axis.
  var goesOn: Bool { plan.dates.map { $0.lateEnd != $0.end } ?? false }
}
