import CareerModel

extension State {
  /// By how much the last change moved a role's match, until the next key, or all that is tried; 0 when it did not.
  func gainOfLastChange(for role: Role.ID) -> Int {
    catalogue.rolePosition(role).map(gainOfLastChange) ?? 0
  }

  /// The same by the role's position.
  func gainOfLastChange(forRoleAt position: Int) -> Int {
    guard let before = before?[position].match, let now = assessments[position].match, before != now else { return 0 }
    return now.percent - before.percent
  }

  /// By how many likely hours the same moved the study that a route takes, each skill once; 0 when it did not.
  func hoursOfLastChange(for route: Route) -> Int {
    guard let before else { return 0 }
    let asked = route.stops.flatMap { stop in catalogue.terms[stop.role].filter { $0.strength == .essential } }
    return route.toGo.hours.likely - HoursToGo(meeting: asked, for: before.learner).hours.likely
  }
}
