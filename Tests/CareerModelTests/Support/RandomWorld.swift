import CareerModel
import Fixtures
import TestSupport

/// Random catalogues and profiles with everything that the formulas must cope with.
struct RandomWorld {
  let catalogue: Catalogue
  private var generator: SeededGenerator

  /// Worlds are small, so that every combination of choices can be tried out, and tangled: needs without cycles in an
  /// order unlike that of the positions, of which some are implied, overlapping one-of groups, skills without hours, moves in circles.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let skills = Self.skills(&generator)
    let roles = Self.roles(asking: skills, &generator)
    catalogue = Catalogue(
      levels: Examples.levels, skills: skills, roles: roles, moves: Self.moves(between: roles, &generator))
    self.generator = generator
  }

  /// A profile with marks of every kind, some of skills that the catalogue does not have, a log and a present role.
  mutating func profile() -> Profile {
    var profile = Profile()
    let density = generator.number(0...60)
    for skill in catalogue.skills where generator.chance(density) {
      profile.marks[skill.id] = [.have, .have, .have, .learning, .unwanted][generator.number(0...4)]
      profile.markDays[skill.id] = Day(number: 20_778 + generator.number(-1...1))
    }
    if generator.chance(30) { profile.marks["gone"] = .have }
    if generator.chance(50) { profile.here = generator.some(1, of: catalogue.roles).first?.id }
    if generator.chance(10) { profile.here = "gone" }
    if generator.chance(50) {
      profile.log = generator.some(6, of: catalogue.skills).map { skill in
        StudyEntry(skill: skill.id, minutes: generator.number(1...4000), day: "2026-11-\(generator.number(20...22))")
      }
      profile.log.append(StudyEntry(skill: "gone", minutes: 600, day: "2026-11-21"))
    }
    return profile
  }

  private static func skills(_ generator: inout SeededGenerator) -> [Skill] {
    let ids = (0..<generator.number(6...26)).map { Skill.ID("s\($0)") }
    var earlier: [Skill.ID] = []
    var beneath: [Skill.ID: Set<Skill.ID>] = [:]
    let skills = ids.shuffled(using: &generator).map { id -> Skill in
      let needs = generator.chance(60) ? generator.some(generator.number(1...3), of: earlier) : []
      let after = generator.chance(30) ? generator.some(generator.number(1...2), of: earlier) : []
      beneath[id] = needs.reduce(into: Set(needs)) { $0.formUnion(beneath[$1] ?? []) }
      let implies = (beneath[id] ?? []).sorted().filter { _ in generator.chance(50) }
      earlier.append(id)
      let isExperience = generator.chance(25)
      return Skill(
        id: id, name: "Skill \(id)", kind: isExperience ? .experience : .concept, needs: needs,
        implies: implies, after: after,
        hours: generator.chance(isExperience ? 20 : 85) ? hours(&generator) : nil)
    }
    return skills.shuffled(using: &generator)
  }

  private static func hours(_ generator: inout SeededGenerator) -> HoursRange {
    // Few different numbers, so that choices often cost the same.
    let likely = [1, 10, 10, 20, 30, 45][generator.number(0...5)]
    return generator.chance(80)
      ? HoursRange(likely: likely)
      : HoursRange(lowMinutes: likely * 47, likelyMinutes: likely * 60, highMinutes: likely * 61)
  }

  private static func roles(asking skills: [Skill], _ generator: inout SeededGenerator) -> [Role] {
    (0..<generator.number(4...10)).map { number in
      let essential = requirements(generator.number(0...7), .essential, of: skills, &generator)
      let advantage = requirements(generator.number(0...4), .advantage, of: skills, &generator)
      return Role(
        id: Role.ID("r\(number)"), title: "Role \(generator.number(0...3))", track: "track",
        level: Examples.levels[generator.number(0...6)], requirements: essential + advantage,
        grants: generator.some(generator.number(0...2), of: skills).map(\.id))
    }
  }

  private static func requirements(
    _ count: Int, _ strength: Strength, of skills: [Skill], _ generator: inout SeededGenerator
  ) -> [Requirement] {
    (0..<count).map { _ in
      let options = generator.some(generator.chance(40) ? generator.number(2...4) : 1, of: skills).map(\.id)
      return Requirement(options: options, strength: strength, weight: [4, 4, 1, 7][generator.number(0...3)])
    }
  }

  private static func moves(between roles: [Role], _ generator: inout SeededGenerator) -> [Move] {
    roles.flatMap { role in
      generator.some(generator.number(0...3), of: roles.filter { $0 != role }).map { target in
        Move(from: role.id, to: target.id, kind: MoveKind.steps[generator.number(0...3)])
      }
    }
  }
}
