import CareerModel

/// What the occupations of O*NET ask for: skills and knowledge that are important to them, and technology as an
/// advantage.
struct ONETRequirements {
  /// Skills and knowledge as the content model numbers them, then technology by name.
  let skills: [Skill]
  /// For each occupation, by its place in the draft.
  private let ratings: [[ONETOccupationDraft.Rating]]
  /// The same with what is rated as less than important.
  private let allRatings: [[ONETOccupationDraft.Rating]]
  private let namedTechnologies: [[ONETOccupationDraft.Technology]]
  private let elementRarity: Rarity
  private let technologyRarity: Rarity
  /// The position in the catalogue of each element and technology of the draft.
  private let elementPositions: [Int]
  private let technologyPositions: [Int]
  /// For each position the skill alone, as all requirements for it hold it.
  private let options: [[Skill.ID]]

  init(of draft: ONETDraft) {
    allRatings = draft.occupations.map(\.elementRatings)
    ratings = allRatings.map { $0.filter(\.isImportant) }
    namedTechnologies = draft.occupations.map(\.namedTechnologies)
    elementRarity = Rarity(
      in: ratings.lazy.map { $0.lazy.map(\.skill) }, count: draft.elements.count,
      limit: RequirementWeight.rarityLimit)
    technologyRarity = Rarity(
      in: namedTechnologies.lazy.map { $0.lazy.map(\.skill) }, count: draft.technologies.count,
      limit: RequirementWeight.technologyRarityLimit)
    let elements = draft.elements.indices.sorted { draft.elements[$0].id < draft.elements[$1].id }
    let technologies = draft.technologies.inTitleOrder(\.name, id: \.id.rawValue)
    elementPositions = elements.inverted
    technologyPositions = technologies.inverted.map { $0 + elements.count }
    skills = elements.map { draft.elements[$0] } + technologies.map { draft.technologies[$0] }
    options = skills.map { [$0.id] }
  }

  /// Of one occupation, by its place in the draft.
  func list(of occupation: Int) -> AskedSkills {
    let elements = ratings[occupation].map { rating in
      let importance = rating.importance ?? 0
      return AskedSkill(
        elementPositions[rating.skill], .essential,
        weight: RequirementWeight.ofElement(importance: importance, rarity: elementRarity[rating.skill]),
        rating: Rating(importance: importance, level: rating.level))
    }
    let technologies = namedTechnologies[occupation].map { technology in
      AskedSkill(
        technologyPositions[technology.skill], .advantage,
        weight: RequirementWeight.ofTechnology(
          isHot: technology.isHot, isInDemand: technology.isInDemand, rarity: technologyRarity[technology.skill]),
        rating: Rating(isHot: technology.isHot, isInDemand: technology.isInDemand))
    }
    return AskedSkills(elements + technologies, options: options)
  }

  /// How much one occupation gives to each skill, by its place in the draft: to what is rated as less than important too.
  func fitWeights(of occupation: Int) -> [FitPoints.Weight] {
    allRatings[occupation].map {
      FitPoints.Weight(
        skill: elementPositions[$0.skill], weight: FitWeight.ofElement(importance: $0.importance ?? 0))
    }
      + namedTechnologies[occupation].map {
        FitPoints.Weight(
          skill: technologyPositions[$0.skill],
          weight: FitWeight.ofTechnology(isHot: $0.isHot, isInDemand: $0.isInDemand))
      }
  }
}
