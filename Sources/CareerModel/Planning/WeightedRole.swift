/// A role that study is for, by position, with its share among several.
public struct WeightedRole: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  /// One of `Target.weights`.
  public let weight: Int

  /// A weight outside the range counts as the nearest inside it.
  public init(role: Int, weight: Int = 1) {
    self.role = role
    self.weight = min(max(Target.weights.lowerBound, weight), Target.weights.upperBound)
  }
}

extension Catalogue {
  /// The targets that this catalogue has, each role once.
  public func aims(for targets: [Target]) -> [WeightedRole] {
    var seen: Set<Int> = []
    return targets.compactMap { target in
      guard let role = rolePosition(target.role), seen.insert(role).inserted else { return nil }
      return WeightedRole(role: role, weight: target.weight)
    }
  }
}
