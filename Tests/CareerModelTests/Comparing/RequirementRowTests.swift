import Fixtures
import Testing

@testable import CareerModel

@Suite struct RequirementRowTests {
  private func rows(_ roles: [Role], _ profile: Profile = Profile()) -> (learner: Learner, rows: [RequirementRow]) {
    let learner = Learner(profile, in: Catalogue(skills: Examples.skills, roles: roles))
    return (learner, RequirementRow.rows(of: Array(roles.indices), for: learner))
  }

  @Test func sharedStandsBeforeOwnAndEssentialFirst() {
    let (learner, rows) = rows([
      Examples.role("a", essential: [["flask"], ["python"]], advantage: [["sql"], ["postgresql"]]),
      Examples.role("b", essential: [["communication"], ["sql"], ["python"]], advantage: [["experience"]]),
      Examples.role("c", essential: [["django"]], advantage: [["postgresql"], ["python"], ["sql"]]),
    ])
    #expect(
      rows.map { learner.ids($0.skills) } == [
        ["python"], ["sql"], ["postgresql"], ["flask"], ["communication"], ["experience"], ["django"],
      ])
    #expect(rows.map(\.sharing) == [.all, .all, .some, .own(0), .own(1), .own(1), .own(2)])
    #expect(rows[0].cells.map { $0?.strength } == [.essential, .essential, .advantage])
    #expect(rows[2].cells.map { $0?.strength } == [.advantage, nil, .advantage])
  }

  @Test func skillsThatAlwaysStandTogetherShareARow() {
    let (learner, rows) = rows(
      [
        Examples.role("a", essential: [["django", "flask"]]),
        Examples.role("b", advantage: [["flask", "sql", "django"]]),
      ], Examples.profile(have: ["flask"]))
    #expect(rows.map { learner.ids($0.skills) } == [["django", "flask"], ["sql"]])
    #expect(
      rows.map { $0.cells.map { $0.map { learner.ids($0.alternatives) } } } == [
        [[], ["sql"]], [nil, ["flask", "django"]],
      ])
    #expect(rows.map(\.isHeld) == [true, false])
    // SQL is not held, and what "b" asks for is met all the same.
    #expect(rows.map { $0.cells.map { $0?.isMet } } == [[true, true], [nil, true]])
  }

  @Test func aSkillThatStandsAloneElsewhereHasARowOfItsOwn() {
    let (learner, rows) = rows([
      Examples.role("a", essential: [["django", "flask"]]), Examples.role("b", essential: [["flask"]]),
    ])
    #expect(rows.map { learner.ids($0.skills) } == [["flask"], ["django"]])
    #expect(rows[0].cells.map { $0.map { learner.ids($0.alternatives) } } == [["django"], []])
    #expect(rows.map(\.sharing) == [.all, .own(0)])
  }

  @Test func holdsEverySkillOnceAsEachRoleAsksForIt() {
    for seed in UInt64(4500)..<4512 {
      var world = RandomWorld(seed: seed)
      for size in [2, 3, 4, 2, 3, 4] {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        let roles = Array(world.catalogue.roles.prefix(size))
        let rows = RequirementRow.rows(of: Array(0..<size), for: learner)
        let listed = rows.flatMap { learner.ids($0.skills) }
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed) == Set(roles.flatMap { $0.requirements.flatMap(\.options) }), "seed \(seed)")
        for row in rows {
          let skills = learner.ids(row.skills)
          #expect(row.isHeld == skills.contains(where: naive.holds))
          for skill in skills {
            let asked = roles.map { role in naive.asked(skill, by: role) }
            #expect(row.cells.map { $0?.strength } == asked.map { $0?.strength }, "seed \(seed), \(skill)")
            #expect(row.cells.map { $0?.isMet } == asked.map { $0.map(naive.holds) }, "seed \(seed), \(skill)")
            let options = row.cells.map { $0.map { Set(learner.ids($0.alternatives) + skills) } }
            #expect(options == asked.map { $0.map { Set($0.options) } }, "seed \(seed), \(skill)")
          }
        }
        let ranks = rows.map(rank)
        #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
      }
    }
  }

  /// Fewer roles later; of the same number more essentials first, each role's own together.
  private func rank(_ row: RequirementRow) -> (Int, Int, Int) {
    let cells = row.cells.compactMap(\.self)
    let essential = cells.count { $0.strength == .essential }
    guard case .own(let column) = row.sharing else { return (10 - cells.count, 0, 10 - essential) }
    return (9, column, 10 - essential)
  }
}

extension Naive {
  /// What a role says of a skill: the essential before the advantage, the one with the fewest options, the first.
  fileprivate func asked(_ skill: Skill.ID, by role: Role) -> Requirement? {
    for strength in [Strength.essential, .advantage] {
      for count in 1...4 {
        let found = role.requirements.first {
          $0.strength == strength && $0.options.count == count && $0.options.contains(skill)
        }
        if let found { return found }
      }
    }
    return nil
  }
}
