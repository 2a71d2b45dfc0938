import Fixtures
import Testing

@testable import CareerModel

@Suite struct GapTests {
  private let role = Examples.role(
    "r", essential: [["django", "flask"], ["experience"]], advantage: [["python"], ["postgresql"]])

  private func gap(_ profile: Profile) -> (learner: Learner, gap: Gap) {
    let learner = Learner(profile, in: Catalogue(skills: Examples.skills, roles: [role]))
    return (learner, Gap(of: 0, for: learner))
  }

  @Test func listsWhatIsMissingInStudyOrderEssentialsFirst() {
    let (learner, gap) = gap(Profile())
    #expect(
      learner.ids(gap.items.map(\.skill)) == ["python-basics", "python", "flask", "experience", "sql", "postgresql"])
    #expect(gap.items.map(\.need) == [.prerequisite, .advantage, .essential, .essential, .prerequisite, .advantage])
    #expect(gap.items.map(\.sum) == [.essential, .essential, .essential, .essential, .advantage, .advantage])
    #expect(gap.items.map(\.weight) == [0, 4, 4, 4, 0, 4])
    #expect(gap.items.map { $0.hours?.likely } == [60, 120, 30, nil, 40, 30])
  }

  @Test func namesTheOtherMembersOfAGroup() {
    let (learner, gap) = gap(Profile())
    #expect(gap.items.map { learner.ids($0.siblings) } == [[], [], ["django"], [], [], []])
  }

  @Test func saysWhatIsBeingLearnedAndLeavesOutWhatIsUnwanted() {
    let (learner, gap) = gap(Examples.profile(have: ["python"], learning: ["flask"], unwanted: ["postgresql"]))
    #expect(learner.ids(gap.items.map(\.skill)) == ["flask", "experience"])
    #expect(gap.items.map(\.mark) == [.learning, nil])
    #expect(gap.advantage.hours == .zero)
  }

  @Test func aMemberOfAMetGroupThatIsStillNeededIsAPrerequisite() {
    let role = Examples.role("r", essential: [["sql", "django"], ["postgresql"]])
    let learner = Learner(Examples.profile(have: ["django"]), in: Catalogue(skills: Examples.skills, roles: [role]))
    let gap = Gap(of: 0, for: learner)
    #expect(gap.items.map(\.need) == [.prerequisite, .essential])
  }

  @Test func theStrongestRequirementSpeaksForASkill() {
    let role = Examples.role("r", essential: [["sql", "django"], ["sql"]], advantage: [["sql"]])
    let learner = Learner(Profile(), in: Catalogue(skills: Examples.skills, roles: [role]))
    let gap = Gap(of: 0, for: learner)
    #expect(gap.items.map(\.need) == [.essential])
    #expect(gap.items.map(\.siblings) == [[]])
  }

  @Test func keepsEveryVerdictElseWhoSpeaksForTheRole() {
    let disputed = Requirement(
      options: ["sql"], strength: .advantage,
      verdicts: [Verdict(source: "A", strength: .advantage), Verdict(source: "B", strength: .essential)])
    let plain = Requirement(options: ["django"], strength: .advantage)
    let role = Role(
      id: "r", title: "r", track: "t", level: Examples.levels[2], requirements: [disputed, plain],
      requirementSources: ["C"])
    let learner = Learner(
      Examples.profile(have: ["python"]), in: Catalogue(skills: Examples.skills, roles: [role]))
    let gap = Gap(of: 0, for: learner)
    #expect(gap.items.map(\.verdicts) == [disputed.verdicts, [Verdict(source: "C", strength: .advantage)]])
  }

  @Test func hoursOfItsItemsAddUpToTheTwoSums() {
    for seed in UInt64(600)..<606 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let learner = Learner(profile, in: world.catalogue)
        for role in world.catalogue.roles.indices {
          let gap = Gap(of: role, for: learner)
          #expect(gap.essential == HoursToGo.essential(of: role, for: learner))
          for (sum, toGo) in [(Strength.essential, gap.essential), (.advantage, gap.advantage)] {
            let items = gap.items.filter { $0.sum == sum }
            #expect(items.map(\.skill) == toGo.missing)
            #expect(items.filter { $0.hours == nil }.map(\.skill) == toGo.unknown)
            // Each item is cut to whole minutes, so their sum may fall short by less than a minute for each.
            let total = items.compactMap(\.hours).map(\.likelyMinutes).reduce(0, +)
            #expect((total...total + items.count).contains(toGo.hours.likelyMinutes), "seed \(seed)")
          }
          for item in gap.items {
            #expect((item.need == .prerequisite) == (item.weight == 0))
          }
        }
      }
    }
  }
}
