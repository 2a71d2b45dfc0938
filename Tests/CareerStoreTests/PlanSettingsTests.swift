import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// The settings of the plan and the days of the marks on disk.
struct PlanSettingsTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let store: ProfileStore
  private let time = Date(timeIntervalSince1970: 1_764_000_000)
  private let monday = Day(number: 20_780)

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    store = try ProfileStore(path: path)
  }

  private func reopened() throws -> Profile { try ProfileStore(path: path).load().profile }

  /// Records a change of the settings as a program does that last read them as they are in `profile`.
  @discardableResult
  private func plan(
    in profile: Profile = Profile(), by store: ProfileStore? = nil, _ change: (inout PlanSettings) -> Void
  ) throws -> ProfileEdit {
    let edit = ProfileEdit.planning(in: profile, label: "plan", change)
    try (store ?? self.store).record(edit, at: time)
    return edit
  }

  private func setEverything(_ settings: inout PlanSettings) {
    settings.minutesPerWeek = 333
    settings.start = monday
    settings.daysOff = [monday.advanced(by: 30)...monday.advanced(by: 40), monday...monday]
    settings.tutors = ["Python": "joao", "Data \"science\"": "reza"]
    settings.hoursPerLesson = 4
    settings.budget = Money(currency: "GBP", hundredths: 20_050)
    settings.stepOrder = ["sql", "git", "css"]
  }

  @Test func everySettingIsThereAfterReopening() throws {
    #expect(try reopened().plan == PlanSettings())
    let edit = try plan(setEverything)
    var expected = Profile()
    expected.apply(edit)
    #expect(try reopened() == expected)
    #expect(expected.plan.budget?.hundredths == 20_050)
  }

  @Test func undoAndRedoRestoreThemExactly() throws {
    let edit = try plan(setEverything)
    try store.undo(edit, at: time)
    #expect(try reopened() == Profile())
    try store.redo(edit, at: time)
    var expected = Profile()
    expected.apply(edit)
    #expect(try reopened() == expected)
  }

  @Test func eachOfTwoProgramsKeepsWhatTheOtherSet() throws {
    let other = try ProfileStore(path: path)
    try plan { $0.minutesPerWeek = 600 }
    try plan(by: other) { settings in
      settings.start = monday
      settings.tutors["SQL"] = "joao"
      settings.daysOff = [monday...monday]
    }
    try plan { settings in
      settings.tutors["Python"] = "reza"
      settings.daysOff = [monday.advanced(by: 7)...monday.advanced(by: 8)]
      settings.stepOrder = ["sql"]
    }
    try plan(by: other) { $0.stepOrder = ["git", "css"] }
    let settings = try reopened().plan
    #expect(settings.minutesPerWeek == 600)
    #expect(settings.start == monday)
    #expect(settings.tutors == ["SQL": "joao", "Python": "reza"])
    #expect(settings.daysOff == [monday...monday, monday.advanced(by: 7)...monday.advanced(by: 8)])
    #expect(settings.stepOrder == ["git", "css"], "an order is one thing: the later one holds")
  }

  @Test func undoLeavesWhatAnotherProgramSet() throws {
    let other = try ProfileStore(path: path)
    let mine = try plan { $0.minutesPerWeek = 600 }
    try plan(by: other) { $0.budget = Money(currency: "GBP", units: 50) }
    try store.undo(mine, at: time)
    let settings = try reopened().plan
    #expect(settings.minutesPerWeek == PlanSettings().minutesPerWeek)
    #expect(settings.budget == Money(currency: "GBP", units: 50))
  }

  @Test func theDayOfAMarkComesBackWithUndo() throws {
    var profile = Profile()
    let edits = [Mark.learning, .have, nil].enumerated().map { number, mark in
      let day = monday.advanced(by: number)
      let edit = ProfileEdit.marking(["sql", "git"], as: mark, on: day, in: profile, label: "mark")
      profile.apply(edit)
      return edit
    }
    for edit in edits { try store.record(edit, at: time) }
    #expect(try reopened() == Profile())
    try store.undo(edits[2], at: time)
    #expect(try reopened().markDays == ["sql": monday.advanced(by: 1), "git": monday.advanced(by: 1)])
    try store.undo(edits[1], at: time)
    #expect(try reopened().markDays == ["sql": monday, "git": monday])
    #expect(try reopened().marks == ["sql": .learning, "git": .learning])
    try store.undo(edits[0], at: time)
    #expect(try reopened() == Profile())
  }

  @Test(arguments: [
    "INSERT INTO mark_day (skill, day) VALUES ('sql', '2026-02-30')",
    "INSERT INTO plan_day_off (position, first, last) VALUES (0, '2026-11-24', '2026-11-23')",
    "INSERT INTO plan (only, minutes_per_week, start, hours_per_lesson) VALUES (1, 480, 'soon', 10)",
  ])
  func whatNoReleaseHasWrittenIsReportedAsDamage(statement: String) throws {
    let damaging = ProfileSchema(migrations: ProfileSchema.current.migrations + [statement])
    let error = #expect(throws: StoreError.self) { try ProfileStore(path: path, schema: damaging).load() }
    guard let error, isDamage(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
