import BitCollections

/// How a person stands with one skill.
public enum SkillState: Hashable, Sendable {
  /// Marked `have`.
  case ticked
  /// Held without a tick: these ticked skills imply it. Of those that imply each other only the lowest are named, in the
  /// catalogue's order.
  case implied(by: [Int])
  case learning
  /// Had, and never to be used.
  case unwanted
  case missing

  /// Whether formulas count the skill.
  public var isHeld: Bool {
    switch self {
    case .ticked, .implied: true
    case .learning, .unwanted, .missing: false
    }
  }
}

extension Learner {
  public func state(of skill: Int) -> SkillState {
    if heldSkills.ticked.contains(skill) { return .ticked }
    if heldSkills.implied.contains(skill) { return .implied(by: lowestTicked(above: skill)) }
    if heldSkills.learning.contains(skill) { return .learning }
    return heldSkills.unwanted.contains(skill) ? .unwanted : .missing
  }

  private func lowestTicked(above skill: Int) -> [Int] {
    let above = BitSet(heldSkills.ticked.lazy.filter { [catalogue] in catalogue.graph.implied[$0].contains(skill) })
    return above.filter { catalogue.graph.implied[$0].isDisjoint(with: above) }
  }
}
