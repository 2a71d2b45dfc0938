import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Ticking at once what a role asks for.
@Suite struct RoleTicksTests {
  private func rows(_ player: KeyPlayer) -> [RoleTicks.Row] {
    RoleTicks.rows(of: "backend-developer", in: player.state)
  }

  @Test func whoSaysWhereTheyAreIsOfferedTheTicks() throws {
    var player = KeyPlayer()
    try player.press("'b.")
    #expect(player.state.context == .asked)
    try player.press("<Esc>")
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.here == "backend-developer")
    #expect(player.state.profile.marks.isEmpty)
  }

  /// What stands ticked in a list that only asks would read as done.
  @Test(arguments: [80, 120]) func itSaysThatNoneIsTickedYet(width: Int) throws {
    var player = KeyPlayer(width: width)
    try player.press("'bA")
    #expect(player.text.contains("Do you have these? None is ticked yet: Enter ticks those marked [✓],"))
    #expect(player.text.contains(" to be ticked"))
  }

  @Test func whoLeavesARoleIsOfferedNothing() throws {
    var player = KeyPlayer()
    try player.press("'b.<Esc>.")
    #expect(player.state.overlay == nil)
  }

  @Test(arguments: ["1'b", "1'b2", "3"]) func aKeyOffersThemWhereverARoleIsInFront(keys: String) throws {
    var player = KeyPlayer()
    try player.press(keys + "A")
    #expect(player.state.context == .asked)
  }

  @Test func whatIsEssentialIsChosenAtFirstAndChoicesAreNot() throws {
    var player = KeyPlayer()
    let rows = rows(player)
    try player.press("'bA<Enter>")
    for row in rows {
      let isTicked = player.state.profile.marks[row.skill] == .have
      #expect(isTicked == (row.strength == .essential && !row.isOneOfSeveral))
    }
    #expect(rows.contains { $0.isOneOfSeveral })
    #expect(player.state.overlay == nil)
  }

  /// Papers and years are nothing that everybody in a job has.
  @Test func qualificationsAndExperienceAreNotChosenAtFirst() throws {
    let rows =
      RoleTicks.rows(of: "lead-developer", in: KeyPlayer().state)
      + RoleTicks.rows(of: "ml-engineer", in: KeyPlayer().state)
    #expect(rows.contains { $0.skill == "degree" && $0.strength == .essential })
    #expect(rows.contains { $0.skill == "python" && $0.isChosenAtFirst })
    #expect(rows.allSatisfy { !$0.isChosenAtFirst || !["degree", "development-experience"].contains($0.skill) })
  }

  /// O*NET has a skill and a field of knowledge of one name.
  @Test func twoOfOneNameSayWhatTheyAreHereAndInWhatIsBestNext() throws {
    let skills = [
      Skill(id: "2.A.1.e", name: "Mathematics", kind: .practice), Skill(id: "2.C.4.a", name: "Mathematics"),
    ]
    let role = Role(
      id: "r", title: "Accountants", track: "t", level: nil,
      requirements: skills.map { Requirement(options: [$0.id], strength: .essential) })
    var profile = Profile()
    profile.targets = [Target(role: "r")]
    var player = KeyPlayer(
      Catalogue(dataset: .onet, skills: skills, roles: [role]), profile: profile, width: 120, height: 40)
    for keys in ["/acc<Enter>A", "<Esc>2B"] {
      try player.press(keys)
      let text = player.text
      #expect(text.contains("Mathematics (skills)") && text.contains("Mathematics (knowledge)"), "\(keys)")
    }
  }

  /// Whoever has just left something out is not taken to have it a key later.
  @Test func whatWasLeftOutStaysSo() throws {
    var player = KeyPlayer()
    let first = rows(player)[0].skill
    try player.press("'bA<Space><Enter>.")
    #expect(player.state.overlay == nil)
    try player.press("A<Enter>")
    #expect(player.state.profile.marks[first] == nil)
  }

  /// What employers ask people of the occupation for, then what they ask anybody for, the most widely used first.
  @Test func technologyIsInOrderOfDemand() throws {
    let player = KeyPlayer(Fixture.onet)
    for role in player.catalogue.roles {
      let ranks = RoleTicks.rows(of: role.id, in: player.state).compactMap { row -> [Int]? in
        let asked = role.requirements.first { $0.options.contains(row.skill) }
        guard let rating = asked?.rating, rating.importance == nil,
          let position = player.catalogue.skillPosition(row.skill)
        else { return nil }
        return [rating.isInDemand ? 1 : rating.isHot ? 2 : 3, -player.catalogue.demand.roles[position].count]
      }
      #expect(ranks == ranks.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func theTicksAreOneStepOfUndo() throws {
    var player = KeyPlayer()
    try player.press("'bA<Enter>")
    #expect(player.message?.contains("ticked.") == true)
    try player.press("u")
    #expect(player.state.profile == Profile())
  }

  @Test func spaceChoosesOrLeavesOut() throws {
    var player = KeyPlayer()
    let rows = rows(player)
    try player.press("'bA<Space>G<Space><Enter>")
    #expect(player.state.profile.marks[rows[0].skill] == nil)
    #expect(player.state.profile.marks[try #require(rows.last).skill] == .have)
  }

  @Test func whatIsHeldIsNotAskedAbout() throws {
    let player = KeyPlayer(profile: .some)
    let held = player.state.assessments.learner.heldSkills
    #expect(rows(player).allSatisfy { player.catalogue.skillPosition($0.skill).map(held.holds) == false })
  }

  @Test func whereNothingIsLeftTheKeySaysSo() throws {
    var player = KeyPlayer()
    for _ in 0..<2 {
      try player.press("'bA")
      for _ in rows(player) { try player.press("<Space>j") }
      try player.press("<Enter>")
    }
    try player.press("A")
    if rows(player).isEmpty { #expect(player.message == "You have all that Back-end Developer asks for.") }
    #expect(rows(player).isEmpty == (player.state.overlay == nil))
  }

  @Test func ofARoleThatAsksForNothingNobodyHasAll() throws {
    var player = KeyPlayer()
    try player.press("/chief<Enter>A")
    #expect(
      player.message
        == "Chief Technology Officer lists nothing that can be counted, so there is nothing to tick.")
  }

  @Test func withoutARoleItSaysWhatToDo() throws {
    var player = KeyPlayer(Fixture.emptyCatalogue)
    try player.press("A")
    #expect(player.state.overlay == nil)
    #expect(player.message == "Choose a role first: press 1.")
  }
}
