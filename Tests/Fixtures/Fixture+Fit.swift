import CareerModel

extension FitPoints {
  /// What an import would make of the requirements of some roles: O*NET's by their ratings, ESCO's by their strength.
  ///
  /// - Parameter beneath: What is rated as less than important, and so is no requirement.
  public init(
    of roles: [Role], skills: [Skill], beneath: (Role) -> [(skill: Skill.ID, importance: Int)] = { _ in [] }
  ) {
    let positions = Dictionary(uniqueKeysWithValues: skills.enumerated().map { ($1.id, $0) })
    let weights = roles.map { role in
      role.requirements.compactMap { requirement in
        requirement.options.first.flatMap { positions[$0] }.map {
          Weight(skill: $0, weight: requirement.fitWeight)
        }
      }
        + beneath(role).compactMap { rated in
          positions[rated.skill].map { Weight(skill: $0, weight: square(rated.importance)) }
        }
    }
    let terms = roles.map { role in
      role.requirements.compactMap { requirement in
        SkillOptions(requirement.options.compactMap { positions[$0] }).map {
          Catalogue.Term(options: $0, strength: requirement.strength, weight: requirement.weight)
        }
      }
    }
    self.init(weights: weights, terms: RoleTerms(terms), skillCount: skills.count)
  }
}

private func square(_ importance: Int) -> Int { (importance - 200) * (importance - 200) }

extension Requirement {
  fileprivate var fitWeight: Int {
    guard let rating else { return strength == .essential ? 2 : 1 }
    return rating.importance.map(square) ?? (rating.isInDemand ? 10_000 : rating.isHot ? 5_000 : 2_500)
  }
}
