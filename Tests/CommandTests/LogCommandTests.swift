import CareerStore
import Testing

struct LogCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func hours(for skill: String) throws -> Double? {
    let gap = try program.run("gap", "backend-developer", "--json").list("missing")
    let item = try #require(gap.first { $0["skill"] as? String == skill })
    return (item["hours"] as? [String: Any])?["likely"] as? Double
  }

  @Test func whatIsLoggedComesOffTheSkill() throws {
    #expect(try hours(for: "postgresql") == 25)
    let result = try program.run("log", "PostgreSQL", "1h30", "--on", "2026-01-05", "--json")
    #expect(result.status == 0)
    let changed = try #require(try result.list("changed").first)
    #expect(changed["skill"] as? String == "postgresql")
    #expect(changed["hours"] as? Double == 1.5)
    #expect(changed["on"] as? String == "2026-01-05")
    #expect(try result.list("matches").isEmpty)
    #expect(
      try program.run("log", "postgresql", "2", "--on", "2026-01-06").output
        == "PostgreSQL 2 h on Tue 6 Jan 2026, 3 h 30 min in all; about 22 h left\n")
    #expect(try hours(for: "postgresql") == 21.5)
  }

  @Test func thePaceThatALogLeadsToIsSaid() throws {
    try program.run("log", "python-basics", "20", "--on", "2026-01-05")
    #expect(try program.run("plan", "--target", "data-engineer", "--json").json["pace"] == nil)
    // (40 + 20)/(40 + 60), where 60 hours are estimated.
    let ticked = try program.run("tick", "python-basics")
    #expect(ticked.output.contains("Pace: 0.6 of our estimates. All hours to go and plans follow it.\n"))
    for command in [["plan", "--target", "data-engineer"], ["gap", "data-engineer"]] {
      let text = try program.launch(command + ["--data-dir", program.data]).finish().output
      #expect(text.contains("at your pace, 0.6 of our estimates"))
      #expect(
        try program.launch(command + ["--json", "--data-dir", program.data]).finish().json["pace"] as? Double == 0.6)
    }
    #expect(try !program.run("log", "sql", "1").output.contains("Pace"))
  }

  @Test func eachEntryIsAStepOfUndo() throws {
    try program.run("log", "sql", "0.5")
    try program.run("log", "sql", "45m")
    let store = try Profiles(folders: StoreFolders(dataDirectory: program.data)).open(.standard)
    let (profile, history) = try store.load()
    #expect(profile.log.map(\.minutes) == [30, 45])
    #expect(history.done.map(\.label) == ["log SQL", "log SQL"])
    try store.undo(try #require(history.done.last), at: .now)
    #expect(try store.load().profile.log.map(\.minutes) == [30])
  }

  @Test func marksHaveTheirDay() throws {
    try program.run("tick", "git")
    let profile = try Profiles(folders: StoreFolders(dataDirectory: program.data)).open(.standard).load().profile
    #expect(profile.markDays.keys.map(\.rawValue) == ["git"])
    try program.run("untick", "git")
    let later = try Profiles(folders: StoreFolders(dataDirectory: program.data)).open(.standard).load().profile
    #expect(later.markDays.isEmpty)
  }

  @Test(arguments: ["0", "-1", "1h60", "1h3x", "h", "m", "1001", "1,5", "1.234", "", "1h30m5", "99999999999h"])
  func badHoursAreRefused(hours: String) throws {
    #expect(try program.run("log", "sql", hours).status == 64)
  }

  @Test func daysMustBeThere() throws {
    #expect(try program.run("log", "sql", "1", "--on", "2026-02-29").status == 64)
    let result = try program.run("log", "sql", "1", "--on", "9999-01-01")
    #expect(result.status == 64)
    #expect(result.errors == "careers: Fri 1 Jan 9999 is still to come.\nLog what you have done.\n")
    let old = try program.run("log", "sql", "1", "--on", "0001-01-01")
    #expect(old.status == 64)
    #expect(old.errors == "careers: 0001-01-01 is too long ago.\nLog study from 1900-01-01 to today.\n")
    #expect(try program.run("log", "sql", "1", "--on", "1900-01-01").status == 0)
    #expect(try program.run("log", "nosuchskill", "1").status == 1)
  }
}
