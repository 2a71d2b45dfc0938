import TestSupport

@testable import CareerModel

extension RandomWorld {
  /// The world's catalogue with sources that judge its requirements, often differently; the mildest verdict counts.
  func disputed(seed: UInt64) -> Catalogue {
    var generator = SeededGenerator(seed: seed)
    let sources: [Source.ID] = ["A", "B", "C", Source.editorial]
    let roles = catalogue.roles.map { role in
      let requirements = role.requirements.map { requirement -> Requirement in
        let verdicts = sources.filter { _ in generator.chance(50) }.map { source in
          Verdict(source: source, strength: generator.chance(60) ? .essential : .advantage)
        }
        let mildest: Strength = verdicts.contains { $0.strength == .advantage } ? .advantage : .essential
        return Requirement(
          options: requirement.options, strength: verdicts.isEmpty ? requirement.strength : mildest,
          weight: requirement.weight, verdicts: verdicts)
      }
      return Role(
        id: role.id, title: role.title, track: role.track, level: role.level, requirements: requirements,
        requirementSources: ["D"], grants: role.grants)
    }
    return Catalogue(levels: catalogue.levels, skills: catalogue.skills, roles: roles, moves: catalogue.moves)
  }
}
