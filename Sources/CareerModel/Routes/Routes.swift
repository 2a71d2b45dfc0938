/// The best routes from one role to another: simple paths over the catalogue's moves, so that none ever runs in a loop.
///
///     let query = RouteQuery(from: "data-analyst", to: "ml-engineer", by: .years, avoiding: ["data-engineer"])
///     let routes = Routes(answering: query, for: learner)
///     routes.shown.first?.stops
///
/// A route's stops exclude the start and include the target, and no stop lies below the level of the role before it or
/// takes more preparation than both ends. A route that makes all stops of a better one is left out. Where there is no
/// route, steps down and a change of field are allowed at once, and `isRelaxed` says so.
///
/// They are exact as long as the search stays within a bound of work, `Routes.work`: on a catalogue of some sixty roles
/// it needs a small part of that. Beyond the bound they are the best found, and `isExact` says so.
public struct Routes: Hashable, Sendable {
  public let outcome: Outcome
  /// Best first; empty unless the outcome is `found`.
  public let routes: [Route]
  /// Whether these are the best routes in their order, and all that exist where they are fewer than asked for.
  public let isExact: Bool
  /// How many of the routes, from the first, are proven to be the best; all of them when exact.
  public let proven: Int
  /// Whether they may step down and begin by a change of field because nothing leads there otherwise.
  public let isRelaxed: Bool
  /// The route of fewest moves, where the best by effort of a source without hours makes more of them; nil elsewhere.
  public let shortest: Route?
  /// The best route of published steps alone, where none of `routes` is one; nil elsewhere, and where there is none.
  public let published: Route?

  /// Straight to the target by a change of field, where in a source without hours that misses fewer skills than each of
  /// `routes`; nil elsewhere.
  public let straight: Route?

  /// What is shown: the straight way, the best, then the one of published steps alone.
  public var shown: [Route] { [straight].compactMap(\.self) + routes + [published].compactMap(\.self) }

  public enum Outcome: Hashable, Sendable {
    case found
    /// The start is the target.
    case alreadyThere
    /// No moves lead to the target, whatever is allowed.
    case unreachable
    /// There are routes, but none that meets these conditions; a route exists once they are dropped together, and none
    /// of them could be kept.
    case blocked(by: [RouteCondition])
    /// Nothing was found within the bound of work, and nothing proves that there is no route.
    case undecided
    /// The catalogue has no such roles: the start, the target or roles to pass, in this order.
    case unknown([Role.ID])
  }

  /// How many roles a search may look at.
  ///
  /// On the built-in catalogue 20 routes between any two roles take less than half of it; on one of thousands of roles
  /// it is used up in under a tenth of a second. A count and not a time, so that the same question has the same answer.
  static let work = 50_000

  public init(answering query: RouteQuery, for learner: Learner) {
    self.init(answering: query, for: learner, work: Self.work)
  }

  init(answering query: RouteQuery, for learner: Learner, work: Int) {
    let position = learner.catalogue.rolePosition
    let start = query.start.isRole ? query.start.id : nil
    let unknown = ([start, query.target].compactMap(\.self) + query.pinned.sorted()).filter { position($0) == nil }
    guard let target = position(query.target), unknown.isEmpty else {
      self.init(.unknown(unknown))
      return
    }
    guard start != query.target else {
      self.init(.alreadyThere)
      return
    }
    // Who starts from scratch holds nothing.
    let person = query.start == .scratch ? Learner(Profile(), in: learner.catalogue) : learner
    let finder = RouteFinder(start: query.start, target: target, learner: person, work: work)
    let conditions = RouteConditions(of: query, in: learner.catalogue)
    self.init(finder, query, under: conditions, isRelaxed: false)
    // Who may step down is offered a change of field all the same.
    guard outcome == .unreachable || conditions.allowsStepsDown && !finder.leadsUp(under: conditions) else { return }
    let relaxed = Routes(finder, query, under: conditions.relaxed, isRelaxed: true)
    if relaxed.outcome != .unreachable { self = relaxed }
  }

  private init(_ finder: RouteFinder, _ query: RouteQuery, under conditions: RouteConditions, isRelaxed: Bool) {
    let answer = finder.routes(by: query.objective, count: query.count, under: conditions)
    if !answer.routes.isEmpty {
      self.init(
        .found, answer.routes, isExact: answer.isExact, proven: answer.proven, isRelaxed: isRelaxed,
        shortest: query.objective == .effort && answer.proven > 0
          ? finder.shorter(than: answer.routes[0], under: conditions) : nil,
        published: answer.routes.contains(where: \.isPublished)
          ? nil : finder.published(by: query.objective, under: conditions, besides: answer.routes),
        straight: finder.straighter(than: answer.routes, by: query.objective, under: conditions))
    } else if answer.isExact {
      self.init(finder.obstacle(to: conditions), isRelaxed: isRelaxed)
    } else {
      self.init(.undecided, isExact: false, isRelaxed: isRelaxed)
    }
  }

  private init(
    _ outcome: Outcome, _ routes: [Route] = [], isExact: Bool = true, proven: Int = 0, isRelaxed: Bool = false,
    shortest: Route? = nil, published: Route? = nil, straight: Route? = nil
  ) {
    self.outcome = outcome
    self.routes = routes
    self.isExact = isExact
    self.proven = proven
    self.isRelaxed = isRelaxed
    self.shortest = shortest
    self.published = published
    self.straight = straight
  }
}
