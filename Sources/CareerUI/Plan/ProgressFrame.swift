import Canvas
import CareerModel
import CareerPages

/// The hours of study that were logged, week by week, beside those that are planned.
///
/// With the keys it marks the week that they are on and says what was logged in it.
struct ProgressFrame: View {
  let state: State
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    guard let table = state.planTable else { return }
    let inner = area.inset(left: 1, right: 1)
    let hasKeys = isFocused && state.overlay == nil
    if hasKeys { frame.cursor = Point(x: inner.x, y: inner.y) }
    // Without anything planned or logged there is no progress.
    guard table.hasProgress else { return }
    let progress = WeeklyHours(of: table, marked: isFocused ? state.weeksBack : nil)
    PaneHead(
      Line("PROGRESS", .heading) + Line(" hours a week", .dim),
      trailing: Line(progress.markedText ?? progress.summary),
      isFocused: hasKeys
    ).draw(in: inner, of: &frame)
    progress.draw(in: inner.inset(top: PaneHead.height), of: &frame)
  }
}

extension WeeklyProgress.Week {
  /// "Week of Mon 21 Sep 2026".
  var title: String { "Week of \(monday.text)" }
}

/// A column for each week, this one last; where there are more than have room, those up to it or to the marked one.
struct WeeklyHours: View {
  private let weeks: [WeeklyProgress.Week]
  /// The minutes planned for a week.
  private let planned: Int
  /// Whether there is anything to study.
  private let isPlanned: Bool
  /// The week to mark, counted back from this one.
  private let marked: Int?

  init(of table: PlanTable, marked: Int? = nil) {
    weeks = table.progress.weeks
    planned = table.plan.settings.minutesPerWeek
    isPlanned = !table.plan.steps.isEmpty
    // There are fewer weeks once others have taken study out.
    self.marked = marked.map { min($0, table.progress.weeks.count - 1) }
  }

  /// "36 h in 10 weeks, 3.6 h each", or in the first week how much is left of it.
  var summary: String {
    let minutes = weeks.reduce(0) { $0 + $1.minutesLogged }
    guard weeks.count > 1 else {
      let left = planned - minutes
      return "\(StudyTime.text(minutes: minutes)) this week"
        + (left > 0 && isPlanned ? ", \(StudyTime.text(minutes: left)) to go" : "")
    }
    let each = Fraction(minutes, 60 * weeks.count)
    return "\((minutes + 30) / 60) h in \(weeks.count.of("week")), \((each * 10).rounded.decimal(places: 1)) h each"
  }

  /// "Week of Mon 21 Sep 2026, 25 h": the marked one.
  var markedText: String? {
    guard let marked else { return nil }
    let week = weeks[weeks.count - 1 - marked]
    return "\(week.title), \(StudyTime.text(minutes: week.minutesLogged))"
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let level = ColumnChart.Level(planned, figure: StudyTime.text(minutes: planned), name: "planned")
    let capacity = ColumnChart.capacity(in: area.width, besides: level.figure, look: frame.look)
    let last = weeks.count - max(0, (marked ?? 0) - capacity + 1)
    let shown = weeks[max(0, last - capacity)..<last]
    let columns = shown.map { week in
      ColumnChart.Column(week.minutesLogged, figure: Self.figure(of: week.minutesLogged), label: label(of: week))
    }
    ColumnChart(columns, level: level, marked: marked.map { shown.count - 1 - ($0 - (weeks.count - last)) })
      .draw(in: area, of: &frame)
  }

  private static func figure(of minutes: Int) -> String { minutes < 30 ? "<1" : "\((minutes + 30) / 60)" }

  private func label(of week: WeeklyProgress.Week) -> String {
    week.monday == weeks.last?.monday ? "this week" : "\(week.monday.dayOfMonth) \(week.monday.briefMonthName)"
  }
}
