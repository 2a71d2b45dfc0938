import Canvas
import CareerModel
import CareerPages

/// What stands behind the name of a route in a list: its moves, its study, what it counts as, what is lacking, and when
/// the study is done.
struct RouteFacts {
  /// Whether they say what they count as.
  let hasCounts: Bool
  /// Whether they are drawn on an axis of time.
  let isOnAxis: Bool
  let state: State
  let width: Int
  /// As wide as the widest of all routes in the list, so that no number is cut.
  private let studyColumns: Int
  private let countColumns: Int
  private let hasLacks: Bool

  init(of routes: [Route], hasCounts: Bool, isOnAxis: Bool, state: State, width: Int) {
    (self.hasCounts, self.isOnAxis, self.state, self.width) = (hasCounts, isOnAxis, state, width)
    func widest(_ text: (Route) -> String) -> Int { routes.map { state.look.columns(of: text($0)) }.max() ?? 0 }
    studyColumns = widest { Self.study(of: $0, width: width, in: state.catalogue) }
    countColumns = widest { $0.countedText ?? "" }
    hasLacks = routes.contains { !$0.unmetExperience.isEmpty }
  }

  /// What stands between two columns, however full they are.
  static let gap = "  "

  /// The columns from which rows have more than the study, from which those on an axis say the date, and from which they
  /// say in words what has no hours.
  private static let (leastForMore, leastForDate, leastForWords) = (48, 110, 140)

  func line(of route: Route) -> Line {
    let study =
      change(of: route) + cell(Self.study(of: route, width: width, in: state.catalogue), .figure, studyColumns)
    guard width >= Self.leastForMore else { return study }
    let moves = route.moves.count
    var cells = [cell(moves.of("move") + (moves == 1 ? " " : ""), .dim, 8), study]
    if hasCounts { cells.append(cell(route.countedText ?? "", .dim, countColumns)) }
    if hasLacks {
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

  private static func study(of route: Route, width: Int, in catalogue: Catalogue) -> String {
    width >= leastForWords ? route.studyText(in: catalogue) : route.briefStudyText(in: catalogue)
  }

  /// "-30 h" while the last change, or what is tried, moved the study.
  private func change(of route: Route) -> Line {
    let hours = state.hoursOfLastChange(for: route)
    return hours == 0 ? Line() : Line("\(hours > 0 ? "+" : "")\(hours) h ", hours < 0 ? .gain : .loss)
  }

  private func cell(_ text: String, _ meaning: Style.Meaning, _ columns: Int) -> Line {
    .cell(text, meaning, columns: columns, aligned: .right, in: state.look)
  }
}
