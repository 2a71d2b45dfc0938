import CareerModel
import Fixtures
import Foundation
import Testing

@Suite struct ProfileEditTests {
  private let monday = Examples.day("2026-11-23")
  private let tuesday = Examples.day("2026-11-24")

  @Test func aMarkComesWithItsDayAndGoesWithIt() {
    var profile = Profile()
    profile.apply(.marking(["sql", "git"], as: .have, on: monday, in: profile, label: "tick"))
    #expect(profile.marks == ["sql": .have, "git": .have])
    #expect(profile.markDays == ["sql": monday, "git": monday])
    profile.apply(.marking(["sql"], as: .learning, on: tuesday, in: profile, label: "learn"))
    #expect(profile.markDays == ["sql": tuesday, "git": monday])
    profile.apply(.marking(["sql", "git"], as: nil, on: tuesday, in: profile, label: "clear"))
    #expect(profile == Profile())
  }

  @Test func undoRestoresTheEarlierDayExactly() {
    var profile = Profile()
    profile.apply(.marking(["sql"], as: .learning, on: monday, in: profile, label: "learn"))
    profile.marks["old"] = .have
    let before = profile
    let edit = ProfileEdit.marking(["sql", "old"], as: nil, on: tuesday, in: profile, label: "clear")
    profile.apply(edit)
    #expect(profile == Profile())
    profile.apply(edit.inverse)
    #expect(profile == before)
  }

  @Test func whatHasTheMarkAlreadyKeepsItsDay() {
    var profile = Profile()
    profile.apply(.marking(["sql"], as: .have, on: monday, in: profile, label: "tick"))
    #expect(ProfileEdit.marking(["sql"], as: .have, on: tuesday, in: profile, label: "tick").changes.isEmpty)
    #expect(ProfileEdit.marking(["git"], as: nil, on: tuesday, in: profile, label: "clear").changes.isEmpty)
    let again = ProfileEdit.marking(["sql"], as: .unwanted, on: monday, in: profile, label: "x")
    #expect(again.changes == [.mark("sql", from: .have, to: .unwanted)])
  }

  @Test func settingsOfThePlanAreUndoneExactly() {
    var profile = Profile()
    let edit = ProfileEdit.planning(in: profile, label: "plan") { settings in
      settings.minutesPerWeek = 600
      settings.start = monday
      settings.daysOff = [monday...tuesday]
      settings.take(Examples.tutor("Reza"))
      settings.hoursPerLesson = 5
      settings.budget = Money(currency: "GBP", units: 200)
      settings.stepOrder = ["sql"]
    }
    profile.apply(edit)
    #expect(profile.plan.tutors == ["Python": "reza"])
    #expect(profile.plan != PlanSettings())
    #expect(ProfileEdit.planning(in: profile, label: "same") { $0.minutesPerWeek = 600 }.changes.isEmpty)
    profile.apply(edit.inverse)
    #expect(profile == Profile())
  }

  @Test func changesAreReadAsTheyWereWritten() throws {
    let settings = ProfileEdit.planning(in: Profile(), label: "plan") { settings in
      settings.start = monday
      settings.daysOff = [monday...tuesday]
      settings.budget = Money(currency: "GBP", hundredths: 1)
      settings.tutors = ["Python": "reza", "SQL": "joao"]
    }
    let changes = settings.changes + [.markDay("sql", from: nil, to: monday), .markDay("sql", from: monday, to: nil)]
    let text = try JSONEncoder().encode(changes)
    #expect(try JSONDecoder().decode([ProfileChange].self, from: text) == changes)
  }

  @Test func changesOfTheFirstReleaseAreStillRead() throws {
    let text = """
      [{"mark":{"_0":"sql","from":"learning","to":"have"}},{"targets":{"from":[],"to":[{"role":"dev","weight":2}]}},
      {"log":{"from":[],"to":[{"day":"2026-11-21","minutes":90,"skill":"sql"}]}},{"here":{"to":"dev"}}]
      """
    let expected: [ProfileChange] = [
      .mark("sql", from: .learning, to: .have), .targets(from: [], to: [Target(role: "dev", weight: 2)]),
      .log(from: [], to: [StudyEntry(skill: "sql", minutes: 90, day: "2026-11-21")]), .here(from: nil, to: "dev"),
    ]
    #expect(try JSONDecoder().decode([ProfileChange].self, from: Data(text.utf8)) == expected)
  }

  @Test func aDayThatIsNoneIsRefused() {
    let text = Data(#"[{"markDay":{"_0":"sql","to":"2026-02-30"}}]"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([ProfileChange].self, from: text) }
  }

  @Test func studyIsSummedBySkill() {
    let profile = Examples.profile(log: [("sql", 2), ("git", 1), ("sql", 3)])
    #expect(profile.minutesLogged(for: "sql") == 300)
    #expect(profile.minutesLogged(for: "css") == 0)
    #expect(StudyEntry(skill: "sql", minutes: 1, day: "2026-11-23").date == monday)
    #expect(StudyEntry(skill: "sql", minutes: 1, day: "Monday").date == nil)
  }
}
