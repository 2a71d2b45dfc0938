import BitCollections

/// A skill with all that has to be learned before it: "PostgreSQL 30 h + SQL 40 h first".
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
}

extension Learner {
  /// What becomes held when a skill is ticked that is neither held nor unwanted: the skill and all that it implies.
  func unlocked(by skill: Int) -> BitSet {
    var unlocked = catalogue.graph.beneath[skill].subtracting(heldSkills.unwanted).subtracting(heldSkills.held)
    unlocked.insert(skill)
    return unlocked
  }
}
