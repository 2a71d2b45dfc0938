import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Taking tutors for the plan where they are listed.
@Suite struct TakingTutorsTests {
  private func tutors(_ profile: Profile = .planning) throws -> KeyPlayer {
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("4")
    return player
  }

  @Test(arguments: ["<Space>", "m"]) func aTutorIsTakenAndLetGo(key: String) throws {
    var player = try tutors()
    #expect(player.selection == "Reza")
    #expect(player.text.contains("✓ Reza"))
    #expect(try player.press(key).count == 1)
    #expect(player.state.profile.plan.tutors.isEmpty)
    #expect(player.message == "Reza is out of your plan. u takes it back.")
    try player.press("j\(key)")
    #expect(player.message == "In your plan: Adam, 10 lessons, £695. u takes it back.")
    #expect(player.text.contains("✓ Adam"))
    try player.press("uu")
    #expect(player.state.profile == .planning)
  }

  @Test func theKeyIsCalledWhatItDoesToTheTutorInFront() throws {
    var player = try tutors()
    #expect(player.statusLine.contains("Space let go"))
    try player.press("j")
    #expect(player.statusLine.contains("Space take"))
  }

  /// Two tutors of one subject are not taken at once.
  @Test func oneTakesThePlaceOfAnother() throws {
    var player = try tutors()
    try player.press("j<Space>")
    #expect(Set(player.state.profile.plan.tutors.values).count == 1)
    #expect(!player.state.profile.plan.takes("tutor-reza"))
  }

  @Test func withoutATargetTheWayToOneIsNamed() throws {
    var player = try tutors(Profile())
    #expect(try player.press("<Space>").isEmpty)
    #expect(player.message == "There is no plan to take Reza for. Press 1, choose a role, then t.")
    #expect(!player.text.contains("your plan"))
  }

  @Test func costsAndWhoFitsTheBudgetStandInTheTable() throws {
    let player = try tutors()
    let board = try #require(player.state.planTable)
    let budget = try #require(board.plan.settings.budget)
    for tutor in Fixture.catalogue.tutors {
      let row = try #require(player.rows.first { $0.contains(tutor.name) && $0.contains("★") })
      let cost = try #require(board.cost(of: tutor.id))
      guard let money = cost.money else { continue }
      #expect(row.contains(money.text))
      #expect(row.contains(money <= budget ? "fits" : "over"))
    }
  }

  @Test func aPriceInAnotherCurrencyStandsWithItAndIsNotCompared() throws {
    let yen = Tutor(
      id: "own-yen", name: "Yen", ratingTenths: 50, reviews: 1, pricePerHour: Money(currency: "JPY", units: 3000),
      firstLessonFree: false, asAt: "2026", sources: [])
    var player = KeyPlayer(Fixture.catalogue.adding([yen]), profile: .planning, width: 200, height: 60)
    try player.press("4")
    let row = try #require(player.rows.first { $0.contains("Yen yours") })
    #expect(row.contains("JPY 3,000") && row.contains("not compared"))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func namesAreWhole(width: Int, height: Int) throws {
    let long = Tutor(
      id: "own-long", name: "Associate professor Bartholomew", ratingTenths: 50, reviews: 1,
      pricePerHour: Money(currency: "GBP", units: 25), firstLessonFree: true, asAt: "2026", sources: [])
    var player = KeyPlayer(Fixture.catalogue.adding([long]), profile: .planning, width: width, height: height)
    try player.press("4")
    #expect(player.text.contains("Associate professor Bartholomew"))
  }

  /// Signs of money take more columns in ASCII.
  @Test(arguments: [Look.unicode, .ascii]) func theTitlesOfColumnsAreWhole(look: Look) throws {
    var player = KeyPlayer(profile: .planning, width: 200, height: 60, look: look)
    try player.press("4")
    let titles = player.state.content(of: .tutors).columns.map(\.title).filter { !$0.isEmpty }
    #expect(titles.count > 5 && titles.allSatisfy { player.text.contains(look.shown($0)) })
  }
}
