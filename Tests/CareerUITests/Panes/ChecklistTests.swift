import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The checklist of a role: its groups, its columns, and where what is held stands.
@Suite struct ChecklistTests {
  private func checklist(_ profile: Profile = Profile(), width: Int = 120) throws -> KeyPlayer {
    var player = KeyPlayer(profile: profile, width: width, height: 40)
    try player.press("'b2")
    return player
  }

  @Test func essentialAndAdvantageAreItsGroups() throws {
    let player = try checklist()
    #expect(player.listing.first == "Essential")
    #expect(player.listing.contains("Advantage"))
    let row = try #require(player.rows.first { $0.contains("Essential") })
    #expect(row.contains("0 of 4"))
  }

  @Test func headsStandOverTheColumns() throws {
    let player = try checklist()
    let head = try #require(player.rows.first { $0.contains("first") && $0.contains("hours") && $0.contains("match") })
    let row = try #require(player.rows.first { $0.contains("PostgreSQL") })
    func end(of word: String, in text: String) -> Int? {
      text.range(of: word).map { text.distance(from: text.startIndex, to: $0.upperBound) }
    }
    let hours = try #require(end(of: "hours", in: head))
    let cell = String(row.prefix(hours))
    #expect(cell.last != " ")
    #expect(cell.contains(" h"))
  }

  /// Hours and gain of a row are those of the skill with all that comes first, whose number stands before them.
  @Test func hoursAndGainAreOfTheBundle() throws {
    let player = try checklist()
    let learner = player.state.assessments.learner
    let role = try #require(Fixture.catalogue.rolePosition("backend-developer"))
    let skill = try #require(Fixture.catalogue.skillPosition("postgresql"))
    let bundle = try #require(SkillBundle(of: skill, for: learner))
    let row = try #require(player.rows.first { $0.contains("PostgreSQL") })
    #expect(row.contains("\(bundle.prerequisites.count)"))
    #expect(row.contains("\(bundle.toGo.hours.likely) h"))
    #expect(row.contains("+\(learner.gain(of: bundle, for: role))"))
  }

  /// What has no hours comes last, whatever it brings.
  @Test(arguments: ["b", "d"]) func mostForAnHourFirst(letter: String) throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("'\(letter)2sss")
    #expect(player.message == "Sorted most for an hour first.")
    #expect(player.rows.contains { $0.contains("to go · most for an hour first") })
    let learner = player.state.assessments.learner
    let role = try #require(player.state.checklistRole.flatMap(Fixture.catalogue.rolePosition))
    let rates = try player.state.listed.compactMap { item -> Double? in
      let position = try #require(item.skill.flatMap(Fixture.catalogue.skillPosition))
      let bundle = try #require(SkillBundle(of: position, for: learner))
      guard bundle.toGo.unknown.isEmpty else { return nil }
      return Double(learner.gain(of: bundle, for: role)) / Double(max(1, bundle.toGo.hours.likelyMinutes))
    }
    #expect(rates == rates.sorted(by: >) && Set(rates).count > 1)
  }

  @Test func withoutARoleNothingIsGainedByTheHour() throws {
    var player = KeyPlayer()
    try player.press("2a")
    #expect(!SkillsPane(state: player.state).orders.contains { $0.title == "most for an hour first" })
  }

  @Test func whatWasHeldBeforeStandsLastAndWhatIsTickedNowStays() throws {
    var profile = Profile()
    profile.marks = ["python": .have]
    profile.markDays = ["python": Day.sample.advanced(by: -3)]
    var player = try checklist(profile)
    let before = player.listing
    let advantage = try #require(before.firstIndex(of: "Advantage"))
    #expect(before[advantage - 1] == "Python proficiency")
    try player.press("<Space>")
    #expect(player.listing == before)
    #expect(player.selection == before[1])
  }

  @Test(arguments: [40, 60, 80, 120, 200]) func rowsFit(width: Int) throws {
    let player = try checklist(width: width)
    let pane = player.state.content(of: .skills)
    for item in player.state.items(of: .skills) {
      guard case .item(_, let trailing) = pane.row(item, width: width - 6) else { continue }
      #expect(trailing.columns(in: .unicode) < width)
    }
  }
}
