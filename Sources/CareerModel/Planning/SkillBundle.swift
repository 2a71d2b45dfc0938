import BitCollections

/// A skill with all that has to be learned before it: "PostgreSQL 30 h + SQL 40 h first".
///
/// Where a row shows hours and a gain, both are those of the bundle.
public struct SkillBundle: Hashable, Sendable {
  /// The position of the skill that the bundle leads to.
  public let skill: Int
  /// The skill and the prerequisites beneath it that are neither held nor unwanted, in study order, with their hours.
  public let toGo: HoursToGo

  /// Nil for a skill that is held or unwanted: there is nothing to learn.
  public init?(of skill: Int, for learner: Learner) {
    guard !learner.heldSkills.holds(skill), !learner.heldSkills.unwanted.contains(skill) else { return nil }
    self.skill = skill
    toGo = HoursToGo(
      meeting: [Catalogue.Term(options: SkillOptions(skill), strength: .essential, weight: 1)], for: learner)
  }

  /// What comes first, in study order.
  public var prerequisites: ArraySlice<Int> { toGo.missing.dropLast() }

  /// Whether it brings something, and more than each smaller bundle inside it.
  ///
  /// - Parameter gains: What the bundles bring that bring anything, by the skills that they lead to.
  func isWorthMoreThanItsParts(by gains: [Int: Int]) -> Bool {
    guard let gain = gains[skill] else { return false }
    return prerequisites.allSatisfy { gains[$0] ?? 0 < gain }
  }
}

extension Learner {
  /// What becomes held when a bundle is learned: all of it, and all that this implies.
  func unlocked(by bundle: SkillBundle) -> BitSet {
    var unlocked = BitSet(bundle.toGo.missing)
    for skill in bundle.toGo.missing { unlocked.formUnion(catalogue.graph.implied[skill]) }
    return unlocked.subtracting(heldSkills.unwanted).subtracting(heldSkills.held)
  }

  /// What learning a bundle would add to the displayed match with a role.
  public func gain(of bundle: SkillBundle, for role: Int) -> Int {
    let held = heldSkills.held.union(unlocked(by: bundle))
    guard let then = Match(of: catalogue.terms[role], holding: held) else { return 0 }
    return then.percent - (match(with: role)?.percent ?? 0)
  }
}
