import CareerModel

/// What the occupations of ESCO ask for, essential and optional as published; what is both is essential.
struct ESCORequirements {
  /// By name.
  let skills: [Skill]
  /// How many pairs of occupation and skill are both essential and optional.
  let doubles: Int
  /// For each occupation, by its place in the draft, each skill once.
  private let lists: [[ESCODraft.Requirement]]
  private let rarity: Rarity
  /// The position in the catalogue of each skill of the draft.
  private let positions: [Int]
  /// For each position the skill alone, as all requirements for it hold it.
  private let options: [[Skill.ID]]

  init(of draft: ESCODraft) {
    var doubles = 0
    lists = draft.occupations.map { Self.merged($0.requirements, doubles: &doubles) }
    self.doubles = doubles
    rarity = Rarity(
      in: lists.lazy.map { $0.lazy.map { Int($0.skill) } }, count: draft.skills.count,
      limit: RequirementWeight.rarityLimit)
    let order = draft.skills.inTitleOrder(\.name) { $0.concept.lastPart }
    let read = draft.catalogueSkills
    positions = order.inverted
    skills = order.map { read[$0] }
    options = skills.map { [$0.id] }
  }

  /// Of one occupation, by its place in the draft.
  func list(of occupation: Int) -> AskedSkills {
    let asked = lists[occupation].map { requirement in
      AskedSkill(
        positions[Int(requirement.skill)], requirement.isEssential ? .essential : .advantage,
        weight: rarity[Int(requirement.skill)])
    }
    return AskedSkills(asked, options: options)
  }

  /// How much one occupation gives to each skill, by its place in the draft.
  func fitWeights(of occupation: Int) -> [FitPoints.Weight] {
    lists[occupation].map {
      FitPoints.Weight(
        skill: positions[Int($0.skill)], weight: FitWeight.ofSkill($0.isEssential ? .essential : .advantage))
    }
  }

  /// One requirement for each skill, essential ones before optional ones for the same.
  private static func merged(
    _ requirements: [ESCODraft.Requirement], doubles: inout Int
  ) -> [ESCODraft.Requirement] {
    let sorted = requirements.sorted { ($0.skill, $0.isEssential ? 0 : 1) < ($1.skill, $1.isEssential ? 0 : 1) }
    var merged: [ESCODraft.Requirement] = []
    merged.reserveCapacity(sorted.count)
    for (place, requirement) in sorted.enumerated() {
      guard let last = merged.last, last.skill == requirement.skill else {
        merged.append(requirement)
        continue
      }
      if last.isEssential && !requirement.isEssential && sorted[place - 1].isEssential { doubles += 1 }
    }
    return merged
  }
}
