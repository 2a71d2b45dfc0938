import CareerModel
import CareerPages
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// Fit and match beside each other, and what is said of one's own job.
@Suite struct FitTests {
  /// Seven ticks, and a job that is second by fit.
  private static let profile: Profile = {
    var profile = Profile()
    for skill in Fixture.onet.skills.prefix(4) + Fixture.onet.skills.suffix(3) { profile.marks[skill.id] = .have }
    profile.here = "11-3021.00"
    return profile
  }()

  private func percents(_ player: KeyPlayer, of role: Role.ID) throws -> (match: Int, fit: Int) {
    let position = try #require(player.catalogue.rolePosition(role))
    let assessments = player.state.assessments
    return (try #require(assessments[position].match?.percent), try #require(assessments.fit(of: position)?.percent))
  }

  @Test(arguments: [80, 120, 200]) func theMatchStandsBesideTheFit(width: Int) throws {
    let player = KeyPlayer(Fixture.onet, profile: Self.profile, width: width, height: 40)
    let heads = try #require(player.rows.first { $0.contains("zone") })
    #expect(heads.contains("match  fit"))
    let (match, fit) = try percents(player, of: "15-1254.00")
    let row = try #require(player.rows.first { $0.contains("Web Developers") })
    #expect(row.contains(" \(match)%") && row.contains(" \(fit)%"))
  }

  @Test func onesOwnJobHasNoPlaceAndSaysWhatIsUsual() throws {
    let player = KeyPlayer(Fixture.onet, profile: Self.profile, width: 120, height: 40)
    let row = try #require(player.rows.first { $0.prefix(3).contains("●") })
    #expect(!row.prefix(20).contains("2"))
    func text(_ role: Role.ID) -> String {
      player.state.content(of: .roles).detail(.role(role), width: 60).lines.map(\.text).joined(separator: " ")
        .runningText
    }
    let own = try percents(player, of: "11-3021.00").fit
    #expect(text("11-3021.00").contains("Fit \(own)% from 7 ticks at 25% they belong here as anywhere"))
    #expect(!text("11-3021.00").contains("your own job has"))
    let other = "place 3 of 4 rated, from 7 ticks at 25% they belong here as anywhere; your own job has \(own)%"
    #expect(text("15-1254.00").contains(other))
  }

  @Test func theHeadsAreOfTheRowsInFront() throws {
    var player = KeyPlayer(Fixture.all, datasets: Fixture.choices, profile: Self.profile, width: 80, height: 40)
    try #require(player.selection == "Computer and Information Systems Managers")
    #expect(player.rows.contains { $0.hasPrefix(" ━") && $0.contains("fit") && !$0.contains("to go") })
    try player.press("G")
    #expect(player.rows.contains { $0.hasPrefix(" ━") && $0.contains("match") && !$0.contains("fit") })
  }

  @Test func aComparisonHasThem() throws {
    var profile = Self.profile
    profile.bookmarks = [Fixture.softwareDevelopers]
    var player = KeyPlayer(Fixture.onet, profile: profile, width: 120, height: 40)
    try player.press("/web<Enter>c")
    try #require(player.state.overlay is Comparison)
    let row = try #require(player.rows.first { $0.contains("Fit ") })
    #expect(try row.contains("\(percents(player, of: "15-1254.00").fit)%"))
    #expect(try row.contains("\(percents(player, of: Fixture.softwareDevelopers).fit)%"))
  }
}
