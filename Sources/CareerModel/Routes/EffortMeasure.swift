/// Measures by effort: the least experience lacking, then the least time: the study over all stops together, and the
/// years that the moves take.
///
/// A stop of which a taxonomy lists nothing essential is not free, but unknown: it counts as one thing more that is
/// lacking.
///
/// All of it only grows as stops are added: more requirements leave fewer ways to meet them all. So a route so far, taken
/// together with the stops and the years that it must still make, bounds every route that it can become.
struct EffortMeasure: RouteMeasure {
  /// How many skills take about as long to look at as a role.
  private static let skillsPerWork = 16

  private let demands: [ExperienceDemand]
  private var experience: ExperienceTally
  private var study: SharedStudy
  private let experienceAhead: ExperienceAhead
  /// For each role whether its source lists nothing essential, where skills are counted.
  private let isUnlisted: [Bool]
  private var unlistedStops = 0
  /// What a year takes, in the unit of the study.
  private let yearCost: Int
  /// For each role the fewest years from there to the target.
  private let yearsAhead: [Int]
  private var route: [(role: Int, years: Int)]

  /// `required` are the graph's roles that every route passes: the target and the pinned ones.
  init(in graph: RouteGraph, passing required: [Int], for learner: Learner) {
    let lacking = learner.lackingExperience
    demands = graph.roles.map { role in
      role.map { ExperienceDemand(of: $0, lacking: lacking, in: learner.catalogue) } ?? .none
    }
    experience = ExperienceTally(from: demands[graph.start], skills: lacking.count)
    experienceAhead = ExperienceAhead(demands, in: graph)
    study = SharedStudy(of: graph.roles, for: learner)
    let catalogue = learner.catalogue
    isUnlisted = graph.roles.map { $0.map { !catalogue.isRated($0) } ?? false }
    yearCost = learner.pace.study(ofMinutes: Route.hoursOfYear * 60)
    yearsAhead = graph.leastCosts { RouteCost(amount: $0.countedYears) }.map(\.amount)
    for role in required { study.add(role) }
    route = [(graph.start, 0)]
  }

  mutating func enter(_ arc: RouteGraph.Arc) {
    experience.enter(demands[arc.to])
    study.add(arc.to)
    if isUnlisted[arc.to] { unlistedStops += 1 }
    route.append((arc.to, route[route.count - 1].years + arc.countedYears))
  }

  mutating func leave() {
    experience.leave()
    let role = route.removeLast().role
    if isUnlisted[role] { unlistedStops -= 1 }
    study.remove(role)
  }

  mutating func leastCost(work: inout Int) -> RouteCost {
    let last = route[route.count - 1]
    work -= study.skills(of: last.role) / Self.skillsPerWork
    let ahead = experienceAhead.least(from: last.role, whenSettled: experience.isSettled)
    return RouteCost(
      lacks: experience.lacking + ahead + unlistedStops,
      amount: study.least + (last.years + yearsAhead[last.role]) * yearCost)
  }
}

/// Measures by moves: the fewest, and of as many the least time or, without hours, the fewest missing skills.
struct FewestMovesMeasure: RouteMeasure {
  private var moves: MoveMeasure
  private var effort: EffortMeasure

  /// `required` are the graph's roles that every route passes: the target and the pinned ones.
  init(in graph: RouteGraph, passing required: [Int], for learner: Learner) {
    moves = MoveMeasure(in: graph) { _ in RouteCost(lacks: 1) }
    effort = EffortMeasure(in: graph, passing: required, for: learner)
  }

  mutating func enter(_ arc: RouteGraph.Arc) {
    moves.enter(arc)
    effort.enter(arc)
  }

  mutating func leave() {
    moves.leave()
    effort.leave()
  }

  mutating func leastCost(work: inout Int) -> RouteCost {
    RouteCost(lacks: moves.leastCost(work: &work).lacks, amount: effort.leastCost(work: &work).amount)
  }
}
