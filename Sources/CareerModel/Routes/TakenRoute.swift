/// The stops of a route that a person has taken, kept as their targets: what comes sooner weighs more, so that a plan begins
/// with it and yet leads to the end.
public struct TakenRoute: Hashable, Sendable {
  /// The last is where it leads.
  public let stops: [Role.ID]
  /// The number of the stop that comes next, from 1; nil where the person has a role from which none of them is the next.
  public let step: Int?
  /// The moves that are still to come, from where the person is.
  public let moves: [Move]

  /// Nil where the targets do not begin with a route, and where the person is at its end.
  ///
  /// - Parameter here: the role that the person has, after which the next stop comes.
  public init?(of targets: [Target], from here: Role.ID?, in catalogue: Catalogue) {
    let stops = Self.stops(of: targets, in: catalogue)
    guard stops.count > 1, here != stops.last else { return nil }
    let start = here.flatMap { catalogue.role($0)?.id }
    let present = start.flatMap(stops.firstIndex)
    let first = start.flatMap { catalogue.move(from: $0, to: stops[0]) }
    self.stops = stops
    step = present.map { $0 + 2 } ?? (start == nil || first != nil ? 1 : nil)
    let between = zip(stops, stops.dropFirst()).compactMap { catalogue.move(from: $0, to: $1) }
    moves = [first].compactMap(\.self) + between.dropFirst(present ?? 0)
  }

  public var years: Route.Years { Route.Years(of: moves) }

  /// The stops that are still to come.
  public var ahead: ArraySlice<Role.ID> { stops.dropFirst((step ?? 1) - 1) }

  /// Each weighs ten times as much as the one after it, as far as weights go.
  public static func targets(of stops: [Role.ID]) -> [Target] {
    var targets: [Target] = []
    for stop in stops.reversed() {
      targets.append(Target(role: stop, weight: targets.last.map { weight(before: $0.weight) } ?? 1))
    }
    return targets.reversed()
  }

  private static func weight(before next: Int) -> Int { min(next * 10, Target.weights.upperBound) }

  /// The targets from the first one that each lead on to the next, with the weights that taking a route gives; targets that
  /// somebody has weighed so by hand, with moves between them, are one too.
  ///
  /// Only neighbours are compared, so that a route stays one without its end, and with other targets behind it.
  static func stops(of targets: [Target], in catalogue: Catalogue) -> [Role.ID] {
    let pairs = zip(targets, targets.dropFirst()).prefix { stop, next in
      stop.weight == weight(before: next.weight) && catalogue.move(from: stop.role, to: next.role) != nil
    }
    return targets.prefix(pairs.count + 1).map(\.role)
  }
}

extension Catalogue {
  /// What is still to be planned for: a person's targets without the stops of a route that they have come to or passed.
  public func targets(of profile: Profile) -> [Target] {
    let stops = TakenRoute.stops(of: profile.targets, in: self)
    let passed = stops.count > 1 ? stops.firstIndex { $0 == profile.here }.map { $0 + 1 } ?? 0 : 0
    return Array(profile.targets.dropFirst(passed))
  }

  /// What is left to plan for when a person gives one target up.
  ///
  /// What is left of a route is weighed anew; where it leads on no more, its stops are targets like any others.
  public func targets(of profile: Profile, without role: Role.ID) -> [Target] {
    let targets = targets(of: profile)
    let stops = TakenRoute.stops(of: targets, in: self)
    guard stops.count > 1, stops.contains(role) else { return targets.filter { $0.role != role } }
    let rest = stops.filter { $0 != role }
    let isRoute = zip(rest, rest.dropFirst()).allSatisfy { move(from: $0, to: $1) != nil }
    return (isRoute ? TakenRoute.targets(of: rest) : rest.map { Target(role: $0) }) + targets.dropFirst(stops.count)
  }

  /// The role that is planned for first; nil without any, and where that is in another dataset.
  public func nextTarget(of profile: Profile) -> Role? { targets(of: profile).first.flatMap { role($0.role) } }

  /// Where a person wants to get to in the end: of a route that they have taken its last stop, else their target.
  public func goal(of profile: Profile) -> Role.ID? {
    TakenRoute(of: profile.targets, from: profile.here, in: self)?.stops.last ?? targets(of: profile).first?.role
  }

  /// The role that a person has, where it is the end of the route that they took.
  public func arrival(of profile: Profile) -> Role? {
    profile.targets.isEmpty || !targets(of: profile).isEmpty ? nil : profile.here.flatMap(role)
  }

  fileprivate func move(from role: Role.ID, to next: Role.ID) -> Move? { moves(from: role).first { $0.to == next } }
}
