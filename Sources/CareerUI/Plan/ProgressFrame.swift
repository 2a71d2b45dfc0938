import Canvas
import CareerModel

/// How a person came along, week by week: the match with the target, the skills held and the hours logged.
struct ProgressFrame: View {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  func draw(in area: Rect, of frame: inout Frame) {
    guard let board = state.planTable else { return }
    frame.fill(
      Rect(x: area.x, y: area.y - 1, width: area.width, height: 1), with: state.look.fill(.horizontalRule),
      style: Style(.rule)
    )
    let inner = area.inset(left: 1, right: 1)
    let hasHeading = inner.height > ProgressChart.seriesCount
    if hasHeading {
      let since = board.progress.weeks.first.map { "since \($0.monday.text)" } ?? ""
      frame.put(
        Line("Progress", .heading) + Line("  \(since)", .dim),
        trailing: Line("\(state.key(.showWeeks)) week by week", .dim), across: inner.row(0))
    }
    let chart = ProgressChart(progress: board.progress, target: state.profile.target.flatMap(catalogue.role)?.title)
    chart.draw(in: inner.inset(top: hasHeading ? 1 : 0), of: &frame)
  }
}

/// Three charts on one scale of weeks, newest at the right, each with its figure of now before it.
struct ProgressChart: View {
  let progress: WeeklyProgress
  let target: String?
  /// The week to mark, counted back from the newest.
  var marked: Int?

  static let seriesCount = 3
  private static let labelColumns = 17
  private static let mostRows = 3

  func draw(in area: Rect, of frame: inout Frame) {
    let chart = area.inset(left: Self.labelColumns)
    let marker = marked == nil ? 0 : 1
    let rows = min(max(1, (area.height - marker) / Self.seriesCount), Self.mostRows)
    let barWidth = chart.width >= 3 * progress.weeks.count ? 3 : 1
    let count = max(1, chart.width / barWidth)
    // The marked week stays in sight.
    let last = progress.weeks.count - max(0, (marked ?? 0) - count + 1)
    let weeks = progress.weeks[max(0, last - count)..<last]
    for (index, series) in series(weeks).enumerated() {
      let place = Rect(x: area.x, y: area.y + index * rows, width: area.width, height: rows).intersection(area)
      let lines = series.chart.lines(height: rows, barWidth: barWidth, series.role, in: frame.look)
      for (row, line) in lines.enumerated() { frame.put(line, across: place.row(row).inset(left: Self.labelColumns)) }
      frame.put(
        Line.cell(series.name, .dim, columns: 8, in: frame.look)
          + Line.cell(series.figure, .strong, columns: 7, aligned: .right, in: frame.look),
        across: place.row(rows - 1))
    }
    guard let marked else { return }
    let column = (weeks.count - 1 - (marked - (progress.weeks.count - last))) * barWidth
    frame.put(
      Line(frame.look[.arrowUp], .accent),
      at: Point(x: chart.x + column, y: area.y + rows * Self.seriesCount), in: area)
  }

  private struct Series {
    let name: String
    let figure: String
    let chart: ColumnChart
    let role: Style.Meaning
  }

  private func series(_ weeks: ArraySlice<WeeklyProgress.Week>) -> [Series] {
    let shown = progress.weeks[max(0, progress.weeks.count - 1 - (marked ?? 0))]
    let minutes = marked == nil ? progress.weeks.reduce(0) { $0 + $1.minutesLogged } : shown.minutesLogged
    let held = weeks.map(\.held)
    let logged = weeks.map(\.minutesLogged)
    return [
      Series(
        name: "Match", figure: shown.match.map { "\($0)%" } ?? "none",
        chart: ColumnChart(weeks.map { $0.match ?? 0 }, upTo: 100), role: .gauge),
      Series(
        name: "Skills", figure: "\(shown.held)", chart: ColumnChart(held, upTo: max(1, held.max() ?? 0)), role: .gauge),
      Series(
        name: "Logged", figure: "\((minutes + 30) / 60) h",
        chart: ColumnChart(logged, upTo: max(1, logged.max() ?? 0)), role: .gaugeLearning),
    ]
  }
}
