/// Tells everything about the routes that a search has found.
struct RouteDescriber {
  private let graph: RouteGraph
  private let pay: RoutePay
  private let learner: Learner
  /// For the roles of the graph that the routes pass.
  private let demands: [Int: ExperienceDemand]
  private let headlines: [Int: PayHeadline]
  private let start: ExperienceDemand

  init(of routes: [[RouteGraph.Arc]], in graph: RouteGraph, pay: RoutePay, for learner: Learner) {
    self.graph = graph
    self.pay = pay
    self.learner = learner
    let lacking = learner.lackingExperience
    func demand(of role: Int) -> ExperienceDemand {
      graph.roles[role].map { ExperienceDemand(of: $0, lacking: lacking, in: learner.catalogue) } ?? .none
    }
    let passed = Set(routes.joined().map(\.to))
    start = demand(of: graph.start)
    demands = Dictionary(uniqueKeysWithValues: passed.map { ($0, demand(of: $0)) })
    headlines = Dictionary(
      uniqueKeysWithValues: passed.compactMap { role in
        graph.roles[role].flatMap(pay.headline).map { (role, $0) }
      })
  }

  func route(along arcs: [RouteGraph.Arc]) -> Route {
    var experience = ExperienceTally(from: start, skills: learner.catalogue.skills.count)
    var granted = Set(start.grants)
    let shares = HoursToGo.inTurn(arcs.map { essentials(of: $0.to) }, for: learner)
    let stops = zip(arcs, shares).compactMap { arc, share -> Route.Stop? in
      guard let demand = demands[arc.to], let role = graph.roles[arc.to] else { return nil }
      let missing = share.missing.filter { !granted.contains($0) }
      granted.formUnion(demand.grants)
      return Route.Stop(
        role: role, move: graph.moves[arc.move], toGo: HoursToGo(of: missing, for: learner),
        unmetExperience: experience.enter(demand), grants: demand.grants, pay: headlines[arc.to],
        isStepDown: arc.isStepDown)
    }
    return Route(
      start: graph.roles[graph.start], stops: stops, toGo: HoursToGo(of: stops.flatMap(\.toGo.missing), for: learner),
      years: years(of: arcs), pay: pay(of: stops))
  }

  private func essentials(of role: Int) -> [Catalogue.Term] {
    graph.roles[role].map { learner.catalogue.terms[$0].filter { $0.strength == .essential } } ?? []
  }

  private func years(of arcs: [RouteGraph.Arc]) -> Route.Years {
    let counted = arcs.reduce(0) { $0 + $1.countedYears }
    return Route.Years(of: arcs.map { graph.moves[$0.move] }, counted: counted == 0 ? nil : counted)
  }

  private func pay(of stops: [Route.Stop]) -> Route.Pay {
    let published = stops.compactMap { pay.amount(of: $0.pay) }
    let sum = published.first.map { first in
      Money(currency: first.currency, hundredths: published.reduce(0) { $0 + $1.hundredths })
    }
    return Route.Pay(sum: sum, unpublishedStops: stops.count - published.count)
  }
}
