/// Measures by effort: the least experience lacking, then the least study over all stops together.
///
/// A stop of which a taxonomy lists nothing essential is not free, but unknown: it counts as one thing more that is
/// lacking.
///
/// Both only grow as stops are added: more requirements leave fewer ways to meet them all. So a route so far, taken
/// together with the stops that it must still make, bounds every route that it can become.
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
  private var route: [Int]

  /// `required` are the graph's roles that every route passes: the target and the pinned ones.
  init(in graph: RouteGraph, passing required: [Int], for learner: Learner) {
    let lacking = learner.lackingExperience
    demands = graph.roles.map { ExperienceDemand(of: $0, lacking: lacking, in: learner.catalogue) }
    experience = ExperienceTally(from: demands[graph.start], skills: lacking.count)
    experienceAhead = ExperienceAhead(demands, in: graph)
    study = SharedStudy(of: graph.roles, for: learner)
    let catalogue = learner.catalogue
    isUnlisted = graph.roles.map { role in
      catalogue.traits(ofRole: role).unratedText != nil && !catalogue.terms[role].contains { $0.strength == .essential }
    }
    for role in required { study.add(role) }
    route = [graph.start]
  }

  mutating func enter(_ arc: RouteGraph.Arc) {
    experience.enter(demands[arc.to])
    study.add(arc.to)
    if isUnlisted[arc.to] { unlistedStops += 1 }
    route.append(arc.to)
  }

  mutating func leave() {
    experience.leave()
    let role = route.removeLast()
    if isUnlisted[role] { unlistedStops -= 1 }
    study.remove(role)
  }

  mutating func leastCost(work: inout Int) -> RouteCost {
    work -= study.skills(of: route[route.count - 1]) / Self.skillsPerWork
    let ahead = experienceAhead.least(from: route[route.count - 1], whenSettled: experience.isSettled)
    return RouteCost(lacks: experience.lacking + ahead + unlistedStops, amount: study.least)
  }
}
