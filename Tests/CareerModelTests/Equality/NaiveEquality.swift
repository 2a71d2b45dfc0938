import CareerModel

/// The same once more, written to be obvious and not to be fast: sets that are merged pair by pair.
struct NaiveEquality {
  private(set) var classes: [Set<Skill.ID>] = []

  init(links: [SkillLink], corrections: [SkillPair: SkillCorrection]) {
    let said = corrections.keys.sorted().filter { corrections[$0] == .same }
    let listed = links.filter { $0.reason == .listed }.map(\.pair)
    let sameNames = links.filter { $0.reason == .sameName }.map(\.pair)
    let apart = corrections.keys.filter { corrections[$0] == .different }
    for pair in said + listed + sameNames {
      let (one, other) = (self[pair.first], self[pair.second])
      let merged = one.union(other)
      if apart.contains(where: { merged.contains($0.first) && merged.contains($0.second) }) { continue }
      classes.removeAll { $0 == one || $0 == other }
      classes.append(merged)
    }
  }

  subscript(skill: Skill.ID) -> Set<Skill.ID> { classes.first { $0.contains(skill) } ?? [skill] }

  func mark(of skill: Skill.ID, in marks: [Skill.ID: Mark]) -> Mark? {
    if let own = marks[skill] { return own }
    let others = self[skill].compactMap { marks[$0] }
    return [.have, .learning, .unwanted].first { others.contains($0) }
  }
}
