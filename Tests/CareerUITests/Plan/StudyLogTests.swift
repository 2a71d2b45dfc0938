import CareerModel
import Fixtures
import Testing

@testable import CareerUI

@Suite struct StudyLogTests {
  private func planner() throws -> KeyPlayer {
    var player = KeyPlayer(profile: .planning)
    try player.press("5/sql<Enter>i")
    return player
  }

  @Test func logsHoursForToday() throws {
    var player = try planner()
    let effects = try player.press("1h30<Enter>")
    let entry = StudyEntry(skill: "sql", minutes: 90, day: "2026-11-21")
    #expect(player.state.profile.log == Profile.planning.log + [entry])
    #expect(
      effects == [
        .save(
          .record(
            ProfileEdit(
              "log SQL", [.log(from: Profile.planning.log, to: Profile.planning.log + [entry])])))
      ])
    #expect(player.message?.hasPrefix("Logged 1 h 30 min on Sat 21 Nov 2026; about ") == true)
    try player.press("2<Enter><Esc>")
    #expect(player.state.profile.log.map(\.minutes).suffix(2) == [90, 120])
    #expect(player.state.overlay == nil)
    try player.press("uu")
    #expect(player.state.profile.log == Profile.planning.log)
  }

  @Test(arguments: ["", "<C-u>", "<Backspace>"]) func anotherDayCanBeTyped(first: String) throws {
    var player = try planner()
    try player.press("2<Tab>\(first)2026-11-19<Enter>")
    #expect(player.state.profile.log.last == StudyEntry(skill: "sql", minutes: 120, day: "2026-11-19"))
  }

  @Test(arguments: [
    ("some<Enter>", "Write hours as"), ("<Enter>", "Write hours as"), ("0<Enter>", "Write hours as"),
    ("1001<Enter>", "Write hours as"), ("2<Tab><C-u>soon<Enter>", "Write the day as"),
    ("2<Tab><C-u>2026-11-22<Enter>", "Sun 22 Nov 2026 is still to come"),
    ("2<Tab><C-u>0001-01-01<Enter>", "0001-01-01 is too long ago"),
  ])
  func whatMakesNoSenseIsNotLogged(keys: String, problem: String) throws {
    var player = try planner()
    #expect(try player.press(keys).isEmpty)
    #expect(player.text.contains(problem))
    #expect(player.state.profile == .planning)
    #expect(player.state.overlay is StudyLog)
  }

  @Test func whatWillBeLoggedIsReadBack() throws {
    var player = try planner()
    try player.press("1h30")
    #expect(player.text.contains("Enter logs 1 h 30 min on Sat 21 Nov 2026"))
  }

  @Test func anEntryCanBeTakenOut() throws {
    var player = try planner()
    // Newest first: the second is that of 5 November.
    try player.press("<Down><Down><Down><Delete>")
    #expect(player.state.profile.log.filter { $0.skill == "sql" }.map(\.day) == ["2026-11-18"])
    try player.press("<Delete>")
    #expect(player.state.profile.log.filter { $0.skill == "sql" }.isEmpty)
    #expect(player.text.contains("Nothing is logged yet."))
    try player.press("<Delete><Esc>uu")
    #expect(player.state.profile == .planning)
  }

  @Test func hoursLeftInTheLineAreToldOf() throws {
    var player = try planner()
    #expect(try player.press("3<Esc>").isEmpty)
    #expect(player.message == "“3” was not logged: Enter there logs it.")
    #expect(player.state.overlay == nil)
  }

  @Test func nothingIsPastedIntoAnEntry() throws {
    var player = try planner()
    try player.press("<Down><Down>")
    #expect(player.paste("2").isEmpty)
    #expect(player.message == "There is nothing to paste into here.")
  }

  @Test func loggedStudyComesOffTheStep() throws {
    var player = try planner()
    try player.press("4<Enter><Esc>")
    let board = try #require(player.state.planTable)
    #expect(board.notes[try #require(board.index(of: "sql"))].hours == "8 of 24 h")
  }
}
