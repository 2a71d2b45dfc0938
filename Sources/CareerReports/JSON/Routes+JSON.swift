import CareerModel
import CareerPages

extension RoutesReport {
  /// The routes, best first.
  ///
  /// `years` is the sum of the lower bounds that are published, `mostYears` that of the upper ones, `pay` that of the stops' headlines; both only compare
  /// routes. `effort` is what routes compare by: likely hours and years, each of them at `hoursOfYear`. A start that no
  /// source has is absent, from `roles` too. `published` is the best route of published steps alone where none of
  /// `routes` is one; `straight` goes there at once where that misses less. `missing` and `nearest` are told of a target that nothing leads to and that
  /// is in a source without hours.
  public var json: JSONValue {
    let target = routes.target
    return .object([
      "from": query.start.id, "to": query.target, "by": query.objective.rawValue, "outcome": outcomeName,
      "start": startName, "offered": answer.isRelaxed ? "steps-down-and-change-of-field" : nil,
      "pace": context.learner.pace.json,
      "routes": answer.routes.enumerated().map { object($1, isExact: $0 < answer.proven) },
      "straight": answer.straight.map { object($0, isExact: true) },
      "published": answer.published.map { object($0, isExact: true) },
      "missing": target?.missing.map(object), "nearest": target?.nearest.map(object),
      "attributions": attributions.json,
    ])
  }

  private func object(_ missing: (skill: Int, weight: Int)) -> JSONValue {
    let skill = catalogue.skills[missing.skill]
    return .object(["skill": skill.id, "name": skill.name, "weight": missing.weight])
  }

  private func object(_ match: SimilarMatch) -> JSONValue {
    .object([
      "role": match.role, "title": match.title, "similarity": .shortest(match.similarity, places: 4) as JSONValue,
    ])
  }

  /// A stable name for programs; nil for a role of the catalogue.
  private var startName: String? {
    switch query.start {
    case .role: nil
    case .occupation: "occupation"
    case .otherWork: "other-work"
    case .scratch: "scratch"
    }
  }

  private func id(_ role: Int) -> Role.ID { catalogue.roles[role].id }

  private func ids(_ skills: [Int]) -> [Skill.ID] { skills.map { catalogue.skills[$0].id } }

  private func object(_ route: Route, isExact: Bool) -> JSONValue {
    .object([
      "roles": (route.start == nil ? [query.start.id].compactMap(\.self) : []) + route.roles.map(id),
      "moves": route.stops.enumerated().map { object($1, isFirst: $0 == 0) },
      "unmetExperience": ids(route.unmetExperience),
      "hours": route.stops.last.flatMap { context.hours(route.toGo.hours, to: $0.role) },
      "unknownHours": ids(route.toGo.unknown), "years": route.years.least,
      "mostYears": route.years.most, "movesWithoutYears": route.years.unpublishedMoves, "pay": route.pay.sum,
      "stopsWithoutPay": route.pay.unpublishedStops, "exact": isExact, "effort": effort(of: route),
      "studyEnd": route.studyEnd(settings: context.profile.plan, today: today), "stops": route.stops.map(object),
    ])
  }

  private func effort(of route: Route) -> JSONValue? {
    route.years.counted.map {
      .object(["hours": route.toGo.hours.likely, "years": $0, "hoursOfYear": Route.hoursOfYear])
    }
  }

  private func object(_ stop: Route.Stop, isFirst: Bool) -> JSONValue {
    let move = stop.move
    return .object([
      "from": isFirst ? query.start.id : move.from, "to": move.to, "kind": move.kind.rawValue, "years": move.years,
      "sources": move.sources, "stepDown": stop.isStepDown ? JSONValue.boolean(true) : nil,
    ])
  }

  private func object(_ stop: Route.Stop) -> JSONValue {
    .object([
      "role": id(stop.role), "hours": context.hours(stop.toGo.hours, to: stop.role),
      "missing": ids(stop.toGo.missing),
      "notRated": catalogue.unrated(id(stop.role)) == nil ? nil : true,
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
