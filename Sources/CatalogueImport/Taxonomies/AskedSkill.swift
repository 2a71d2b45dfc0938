import CareerModel

/// What an occupation of a taxonomy asks for in one line, by position, so that thousands are sorted without touching a
/// text.
struct AskedSkill {
  /// The position in the catalogue.
  let skill: Int32
  let strength: Strength
  let weight: Int32
  /// What the taxonomy publishes about it, on its own scales.
  let rating: Rating?

  init(_ skill: Int, _ strength: Strength, weight: Int, rating: Rating? = nil) {
    self.skill = Int32(skill)
    self.strength = strength
    self.weight = Int32(weight)
    self.rating = rating
  }

  /// Essential ones first, then the heavier ones, then those of the skill that stands first.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.strength != right.strength { return left.strength == .essential }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.skill < right.skill
  }
}

/// Everything that an occupation asks for, in the order in which it is shown.
struct AskedSkills {
  let requirements: [Requirement]
  /// The same by position.
  let terms: [Catalogue.Term]

  /// `options` holds for each position the skill alone, so that all requirements for it share one array.
  init(_ asked: [AskedSkill], options: [[Skill.ID]]) {
    let sorted = asked.sorted(by: AskedSkill.precedes)
    requirements = sorted.map {
      Requirement(options: options[Int($0.skill)], strength: $0.strength, weight: Int($0.weight), rating: $0.rating)
    }
    terms = sorted.map {
      Catalogue.Term(options: SkillOptions(Int($0.skill)), strength: $0.strength, weight: Int($0.weight))
    }
  }
}
