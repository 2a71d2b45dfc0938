import Fixtures
import Testing

@testable import CareerModel

@Suite struct StricterReadingTests {
  private let requirement = Examples.requirement

  private func why(_ requirements: [Requirement], have: [Skill.ID]) throws -> Why {
    let role = Role(id: "r", title: "r", track: "t", level: Examples.levels[2], requirements: requirements)
    let learner = Learner(Examples.profile(have: have), in: Catalogue(skills: Examples.skills, roles: [role]))
    return try #require(Why(of: 0, for: learner))
  }

  @Test func takesTogetherAllThatASourceJudgesMoreStrictly() throws {
    let why = try why(
      [
        requirement("python", [("A", .essential), ("B", .essential)]), requirement("sql", [("A", .essential)]),
        requirement("django", [("A", .advantage), ("B", .essential)]),
        requirement("flask", [("A", .advantage), ("B", .essential)]), requirement("communication", [("A", .advantage)]),
      ], have: ["python", "communication"])
    // 80 x 1/2 + 20 x 1/3.
    #expect(why.match.percent == 47)
    let reading = try #require(why.stricterReadings.first)
    #expect(why.stricterReadings.count == 1)
    #expect(reading.source == "B")
    #expect(reading.requirements == [2, 3])
    // 80 x 1/4 + 20 x 1/1.
    #expect(reading.match.percent == 40)
    #expect((reading.match.essential.held, reading.match.essential.of) == (1, 4))
    // One of them alone: 80 x 1/3 + 20 x 1/2.
    #expect(why.blocks.flatMap(\.terms).map { $0.stricterMatch?.percent } == [nil, nil, 37, 37, nil])
  }

  @Test func strictnessCanLiftTheMatchAndEmptyABlock() throws {
    let why = try why(
      [requirement("python", [("A", .essential)]), requirement("sql", [("A", .advantage), ("B", .essential)])],
      have: ["sql"])
    #expect(why.match.percent == 20)
    #expect(why.stricterReadings.map(\.match.percent) == [50])
  }

  @Test func everyStricterSourceHasAReadingOfItsOwn() throws {
    let why = try why(
      [
        requirement("python", [("C", .essential), ("A", .advantage)]),
        requirement("sql", [("A", .essential), ("B", .advantage)]),
      ], have: ["sql"])
    #expect(why.stricterReadings.map(\.source) == ["C", "A"])
    #expect(why.stricterReadings.map(\.requirements) == [[0], [1]])
    // Essential Python and advantage SQL, then the other way round.
    #expect(why.stricterReadings.map(\.match.percent) == [20, 80])
  }

  @Test func agreesWithTheMatchOfARoleThatAsksSo() {
    for seed in UInt64(4300)..<4312 {
      var world = RandomWorld(seed: seed)
      let catalogue = world.disputed(seed: seed)
      for _ in 0..<20 {
        let profile = world.profile()
        let naive = Naive(catalogue: catalogue, profile: profile)
        let learner = Learner(profile, in: catalogue)
        for (position, role) in catalogue.roles.enumerated() {
          guard let why = Why(of: position, for: learner) else { continue }
          let expected = ["A", "B", "C", Source.editorial].compactMap { naive.reading(of: role, by: $0) }
          let readings = Dictionary(uniqueKeysWithValues: why.stricterReadings.map { ($0.source, $0.match.percent) })
          #expect(readings == Dictionary(uniqueKeysWithValues: expected), "seed \(seed), \(role.id)")
          for term in why.blocks.flatMap(\.terms) {
            let asked = role.requirements[term.requirement]
            let isMilder = asked.verdicts.contains { $0.strength != asked.strength }
            #expect(term.isDisputed == isMilder)
            let alone = isMilder ? naive.percent(role.with(essential: [term.requirement])) : nil
            #expect(term.stricterMatch?.percent == alone, "seed \(seed), \(role.id)")
          }
        }
      }
    }
  }
}

extension Naive {
  /// The match by a source, where it calls something essential that counts as an advantage.
  fileprivate func reading(of role: Role, by source: Source.ID) -> (Source.ID, Int)? {
    let stricter = role.requirements.indices.filter { index in
      let requirement = role.requirements[index]
      return requirement.strength == .advantage
        && requirement.verdicts.contains(Verdict(source: source, strength: .essential))
    }
    return stricter.isEmpty ? nil : percent(role.with(essential: stricter)).map { (source, $0) }
  }
}

extension Role {
  fileprivate func with(essential indices: [Int]) -> Role {
    let changed = requirements.enumerated().map { index, requirement in
      Requirement(
        options: requirement.options, strength: indices.contains(index) ? .essential : requirement.strength,
        weight: requirement.weight)
    }
    return Role(id: id, title: title, track: track, level: level, requirements: changed)
  }
}
