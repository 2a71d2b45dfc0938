extension SkillEquality {
  /// The mark that counts for a skill: its own, else the strongest among those that are the same.
  ///
  /// `have` is stronger than `learning`, and that than `unwanted`: what a person can do does not depend on where they
  /// ticked it.
  public func mark(of skill: Skill.ID, in marks: [Skill.ID: Mark]) -> Mark? {
    marks[skill] ?? skillClass(of: skill)?.members.compactMap { marks[$0] }.min { $0.rank < $1.rank }
  }

  /// The marks as they count: those given, and for every skill without one the mark of those that are the same.
  ///
  /// In place of a profile's own marks this is what the formulas read, in every catalogue alike; marks of skills that a
  /// catalogue does not have mean nothing in it.
  public func counting(_ marks: [Skill.ID: Mark]) -> [Skill.ID: Mark] {
    var counted = marks
    for skill in marks.keys {
      for member in skillClass(of: skill)?.members ?? [] where counted[member] == nil {
        counted[member] = mark(of: member, in: marks)
      }
    }
    return counted
  }
}

extension Mark {
  /// 0 for the strongest.
  fileprivate var rank: Int {
    switch self {
    case .have: 0
    case .learning: 1
    case .unwanted: 2
    }
  }
}
