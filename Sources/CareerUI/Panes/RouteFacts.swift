import Canvas
import CareerModel
import CareerPages

/// What stands behind the name of a route in a list: its moves, its study, what it counts as, what is lacking, and when
/// the study is done.
struct RouteFacts {
  /// All of the list, so that their columns are as wide as the widest.
  let routes: [Route]
  /// Whether they say what they count as.
  let hasCounts: Bool
  /// Whether they are drawn on an axis of time.
  let isOnAxis: Bool
  let state: State
  let width: Int

  /// What stands between two columns, however full they are.
  static let gap = "  "

  /// The columns from which rows have more than the study, from which those on an axis say the date, and from which they
  /// say in words what has no hours.
  private static let (leastForMore, leastForDate, leastForWords) = (48, 110, 140)

  func line(of route: Route) -> Line {
    let study = change(of: route) + column(of: route, .figure, text: study)
    guard width >= Self.leastForMore else { return study }
    let moves = route.moves.count
    var cells = [cell(moves.of("move") + (moves == 1 ? " " : ""), .dim, 8), study]
    if hasCounts { cells.append(column(of: route, .dim) { $0.countedText ?? "" }) }
    if routes.contains(where: { !$0.unmetExperience.isEmpty }) {
      let lacks = route.unmetExperience.count
      cells.append(cell(lacks == 0 ? "" : "lacks \(lacks)", .warning, 8))
    }
    if isOnAxis, width >= Self.leastForDate { cells.append(date(of: route)) }
    return cells.dropFirst().reduce(cells[0]) { $0 + Line(Self.gap) + $1 }
  }

  /// "study by Mar 2027": the years in post are no part of it.
  func date(of route: Route) -> Line {
    guard width >= Self.leastForMore,
      let end = route.studyEnd(settings: state.profile.plan, today: state.today)
    else { return Line() }
    return cell("study by \(end.briefMonthName) \(end.year)", .dim, 17)
  }

  private func study(of route: Route) -> String {
    width >= Self.leastForWords ? route.toGo.plainText : route.toGo.briefText
  }

  /// "-30 h" while the last change, or what is tried, moved the study.
  private func change(of route: Route) -> Line {
    let hours = state.hoursOfLastChange(for: route)
    return hours == 0 ? Line() : Line("\(hours > 0 ? "+" : "")\(hours) h ", hours < 0 ? .gain : .loss)
  }

  /// A text as wide as the widest of all routes, so that no number is cut.
  private func column(of route: Route, _ meaning: Style.Meaning, text: (Route) -> String) -> Line {
    cell(text(route), meaning, routes.map { state.look.columns(of: text($0)) }.max() ?? 0)
  }

  private func cell(_ text: String, _ meaning: Style.Meaning, _ columns: Int) -> Line {
    .cell(text, meaning, columns: columns, aligned: .right, in: state.look)
  }
}
