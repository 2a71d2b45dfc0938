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

  /// A random mark, or none, for a random skill.
  static func change(_ profile: inout Profile, in catalogue: Catalogue, _ generator: inout SeededGenerator) {
    guard let skill = generator.some(1, of: catalogue.skills).first else { return }
    profile.marks[skill.id] = [.have, .have, .learning, .unwanted, nil][generator.number(0...4)]
  }
}
