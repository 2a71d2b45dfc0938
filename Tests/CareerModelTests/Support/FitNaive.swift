import CareerModel

/// The fit as docs/MATCHING.md tells it, in exact fractions and by ids.
struct FitNaive {
  let catalogue: Catalogue
  let weights: [[FitPoints.Weight]]

  /// The role's weight of a skill, 0 where it has none.
  private func weight(_ skill: Int, _ role: Int) -> Int { weights[role].first { $0.skill == skill }?.weight ?? 0 }

  /// Of a skill for a role, in billionths, rounded half up.
  func points(_ skill: Int, _ role: Int) -> Int {
    let own = weight(skill, role)
    guard own > 0 else { return 0 }
    let ofRole = weights[role].reduce(0) { $0 + $1.weight }
    let ofSkill = weights.indices.reduce(0) { $0 + weight(skill, $1) }
    let all = weights.joined().reduce(0) { $0 + $1.weight }
    return (Fraction(own * all, own * all + 3 * ofRole * ofSkill) * 1_000_000_000).rounded
  }

  /// What is ticked, those together that are the same.
  func ticks(of profile: Profile, _ equality: SkillEquality) -> [[Int]] {
    var classes: [[Skill.ID]: [Int]] = [:]
    for (position, skill) in catalogue.skills.enumerated() {
      let isRequired = catalogue.roles.contains { $0.requirements.contains { $0.options.contains(skill.id) } }
      guard isRequired, equality.mark(of: skill.id, in: profile.marks) == .have else { continue }
      classes[equality.members(of: skill.id), default: []].append(position)
    }
    return Array(classes.values)
  }

  /// From 0 to 100; nil where nothing is ticked, the role asks for nothing, or nothing essential and nothing ticked.
  func fit(of role: Int, _ ticks: [[Int]]) -> Fraction? {
    let ticked = Set(ticks.joined().map { catalogue.skills[$0].id })
    let isKnown = catalogue.roles[role].requirements.contains {
      $0.strength == .essential || !ticked.isDisjoint(with: $0.options)
    }
    guard !ticks.isEmpty, isKnown else { return nil }
    let points = ticks.reduce(0) { sum, members in sum + (members.map { self.points($0, role) }.max() ?? 0) }
    return Fraction(points, ticks.count * 10_000_000)
  }
}
