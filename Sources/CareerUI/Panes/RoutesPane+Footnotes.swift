import Canvas
import CareerModel
import CareerPages

/// What stands beneath the routes: what their lines mean, how they compare, and why they begin and end where they do.
extension RoutesPane {
  func footnotes(width: Int) -> [Line] {
    guard let answer, answer.outcome == .found else { return [] }
    let relaxed = answer.relaxedText(from: startTitle, to: end?.title ?? "").map { $0 + " " } ?? ""
    let more = state.mayHaveMoreRoutes ? " Key \(state.key(.toggleMoreRoutes)) shows longer ones." : ""
    let asked =
      conditions.isEmpty
      ? "" : " Only \(conditions.joined(separator: ", ")): \(state.key(.clearRouteConditions)) allows all again."
    let isByEffort = state.routeObjective == .effort
    let experience = isByEffort ? answer.experienceText.map { " " + $0 } ?? "" : ""
    return legend
      + Line(related + published + counting + shortest + relaxed + shared + ends + experience + more + asked, .dim)
      .wrapped(to: max(20, width), in: state.look)
  }

  /// What the lines mean, as far as routes are drawn as such.
  private var legend: [Line] {
    guard map != nil else { return [] }
    let look = state.look
    let published = state.routeList?.straightWay == nil ? RouteMap.published : RouteMap.related
    return [
      Line("  \(look[.heavyRule]) \(look[.horizontalRule]) \(published)", .dim)
        + Line("    \(look[.heavyDotted]) \(look[.branchDotted]) \(RouteMap.ours)", .dim)
        + Line(map?.axis == nil ? "" : "    \(RouteMap.studyOnly)", .dim)
    ]
  }

  /// How the hours that the rows count as come about; nothing where they count as none.
  private var counting: String {
    guard hasCounts, let effort = answer?.routes.first?.effortText else { return "" }
    return "The first ranks as \(effort). "
  }

  /// The route of fewest moves, where it is not the first, and how to have it there.
  private var shortest: String {
    answer?.shortestText(in: catalogue).map { "\($0); \(state.key(.sort)) orders by moves. " } ?? ""
  }

  /// What the moves are where none is published.
  private var related: String {
    state.routeList?.straightWay == nil ? "" : answer?.kindTexts.map { $0 + " " }.joined() ?? ""
  }

  /// The last route, which may lie beneath the rows in sight where they are high.
  private var published: String {
    map == nil ? "" : answer?.publishedText(in: catalogue).map { $0 + " " } ?? ""
  }

  /// What the rows leave out because all routes have it.
  private var shared: String {
    let titles = (state.routeList?.sharedStops ?? []).map { catalogue.roles[$0].title }
    return titles.isEmpty ? "" : "All pass \(titles.enumerated). "
  }

  /// Why the routes begin and end where they do, and how to have others.
  private var ends: String {
    let key = "(\(state.key(.setHere, in: .roles)) says where you are)"
    let from =
      switch start {
      case .role(state.profile.here), .occupation: "From where you are"
      case .role: "From the root of \(Screen.paths.title) \(key)"
      case .otherWork, .scratch, nil: "From \(startTitle) \(key)"
      }
    let to = end?.id == catalogue.goal(of: state.profile) ? "to your target" : "to the role you chose"
    let other = state.otherRouteEnd().map { " \(state.key(.showRoutes)) shows those to \($0.title)." }
    return "\(from) \(to).\(other ?? "")"
  }
}
