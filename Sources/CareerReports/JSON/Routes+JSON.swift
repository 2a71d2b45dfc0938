import CareerModel
import CareerPages

extension RoutesReport {
  /// The routes, best first.
  ///
  /// `years` is the sum of the lower bounds that are published, `pay` that of the stops' headlines; both only compare
  /// routes.
  public var json: JSONValue {
    .object([
      "from": query.start, "to": query.target, "by": query.objective.rawValue, "outcome": outcomeName,
      "routes": answer.routes.enumerated().map { object($1, isExact: $0 < answer.proven) },
      "attributions": Attributions(ofRoles: answer.routes.flatMap(\.roles), in: catalogue).json,
    ])
  }

  private func id(_ role: Int) -> Role.ID { catalogue.roles[role].id }

  private func ids(_ skills: [Int]) -> [Skill.ID] { skills.map { catalogue.skills[$0].id } }

  private func object(_ route: Route, isExact: Bool) -> JSONValue {
    .object([
      "roles": route.roles.map(id), "moves": route.moves.map(object), "unmetExperience": ids(route.unmetExperience),
      "hours": route.toGo.hours, "unknownHours": ids(route.toGo.unknown), "years": route.years.least,
      "movesWithoutYears": route.years.unpublishedMoves, "pay": route.pay.sum,
      "stopsWithoutPay": route.pay.unpublishedStops, "exact": isExact, "stops": route.stops.map(object),
    ])
  }

  private func object(_ move: Move) -> JSONValue {
    .object([
      "from": move.from, "to": move.to, "kind": move.kind.rawValue, "years": move.years, "sources": move.sources,
    ])
  }

  private func object(_ stop: Route.Stop) -> JSONValue {
    .object([
      "role": id(stop.role), "hours": stop.toGo.hours, "missing": ids(stop.toGo.missing),
      "unmetExperience": ids(stop.unmetExperience), "grants": ids(stop.grants), "pay": stop.pay?.figure,
    ])
  }

  /// A stable name for programs.
  private var outcomeName: String {
    switch answer.outcome {
    case .found: "found"
    case .alreadyThere: "already-there"
    case .unreachable: "unreachable"
    case .blocked: "blocked"
    case .undecided: "undecided"
    case .unknown: "unknown"
    }
  }
}
