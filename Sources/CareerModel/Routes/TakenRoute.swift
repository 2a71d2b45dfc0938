/// The stops of a route that a person has taken, kept as their targets: what comes sooner weighs more, so that a plan begins
/// with it and yet leads to the end.
public struct TakenRoute: Hashable, Sendable {
  /// The last is where it leads.
  public let stops: [Role.ID]
  /// The number of the stop that comes next, from 1.
  public let step: Int

  /// Nil where the targets are no route: each has to lead on to the next, with the weights that taking one gives.
  ///
  /// - Parameter here: the role that the person has, after which the next stop comes.
  public init?(of targets: [Target], from here: Role.ID?, in catalogue: Catalogue) {
    let stops = targets.map(\.role)
    guard stops.count > 1, targets == Self.targets(of: stops),
      zip(stops, stops.dropFirst()).allSatisfy({ stop, next in catalogue.moves(from: stop).contains { $0.to == next } })
    else { return nil }
    self.stops = stops
    step = min(stops.firstIndex { $0 == here }.map { $0 + 2 } ?? 1, stops.count)
  }

  /// Each weighs ten times as much as the one after it, as far as weights go.
  public static func targets(of stops: [Role.ID]) -> [Target] {
    var targets: [Target] = []
    for stop in stops.reversed() {
      targets.append(Target(role: stop, weight: min((targets.last?.weight).map { $0 * 10 } ?? 1, mostWeight)))
    }
    return targets.reversed()
  }

  private static let mostWeight = 1000
}

extension Catalogue {
  /// Where a person wants to get to in the end: of a route that they have taken its last stop, else their target.
  public func goal(of profile: Profile) -> Role.ID? {
    TakenRoute(of: profile.targets, from: profile.here, in: self)?.stops.last ?? profile.target
  }
}
