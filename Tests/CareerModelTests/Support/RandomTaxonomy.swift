import CareerModel
import TestSupport

/// Random catalogues of the form of a taxonomy: no levels, no hours, no needs, each skill asked for once by a role.
enum RandomTaxonomy {
  static func catalogue(_ dataset: Dataset, _ generator: inout SeededGenerator) -> Catalogue {
    let prefix = dataset.rawValue
    let skills = (0..<generator.number(4...20)).map { Skill(id: Skill.ID("\(prefix)-s\($0)"), name: "\(prefix) \($0)") }
    let roles = (0..<generator.number(1...12)).map { number in
      let asked = generator.some(generator.number(0...min(9, skills.count)), of: skills)
      return Role(
        id: Role.ID("\(prefix)-r\(number)"), title: "Role \(generator.number(0...5))", track: "t", level: nil,
        requirements: asked.map {
          Requirement(
            options: [$0.id], strength: generator.chance(60) ? .essential : .advantage,
            weight: generator.number(1...30))
        })
    }
    return Catalogue(dataset: dataset, skills: skills, roles: roles)
  }

  /// The same with a fit: weights for what roles require, and for some of what they do not.
  static func fitted(
    _ dataset: Dataset, _ generator: inout SeededGenerator
  ) -> (catalogue: Catalogue, weights: [[FitPoints.Weight]]) {
    let catalogue = catalogue(dataset, &generator)
    let weights = catalogue.roles.indices.map { role in
      let required = Set(catalogue.terms[role].map { $0.options[0] })
      return catalogue.skills.indices.filter { required.contains($0) || generator.chance(20) }.map {
        FitPoints.Weight(skill: $0, weight: generator.number(required.contains($0) ? 1...60 : 0...20))
      }
    }
    let fit = FitPoints(weights: weights, terms: catalogue.terms, skillCount: catalogue.skills.count)
    return (Catalogue(dataset: dataset, skills: catalogue.skills, roles: catalogue.roles, fit: fit), weights)
  }

  /// A random mark, or none, for a random skill.
  static func change(_ profile: inout Profile, in catalogue: Catalogue, _ generator: inout SeededGenerator) {
    guard let skill = generator.some(1, of: catalogue.skills).first else { return }
    profile.marks[skill.id] = [.have, .have, .learning, .unwanted, nil][generator.number(0...4)]
  }
}
