import CareerModel
import Fixtures
import Testing

@Suite struct WeeklyProgressTests {
  private let catalogue = Catalogue(
    skills: Examples.skills, roles: [Examples.role("r", essential: [["django"], ["sql"], ["postgresql"], ["flask"]])])
  /// A Wednesday.
  private let today = Examples.day("2026-11-25")

  private func weeks(_ profile: Profile, limit: Int = 104) -> [WeeklyProgress.Week] {
    WeeklyProgress(of: profile, in: catalogue, toward: "r", today: today, limit: limit).weeks
  }

  private var profile: Profile {
    var profile = Examples.profile(
      have: ["python-basics", "sql", "django"], learning: ["flask"], unwanted: ["communication"])
    profile.markDays = [
      "sql": Examples.day("2026-11-08"), "django": Examples.day("2026-11-23"), "flask": Examples.day("2026-11-09"),
      "communication": Examples.day("2026-11-23"),
    ]
    profile.log = [
      ("sql", 90, "2026-11-08"), ("sql", 30, "2026-11-02"), ("django", 60, "2026-11-24"), ("x", 5, "soon"),
    ]
    .map { StudyEntry(skill: $0, minutes: $1, day: $2) }
    return profile
  }

  @Test func countsWhatIsHeldAtTheEndOfEachWeek() {
    let weeks = weeks(profile)
    #expect(weeks.map(\.monday.description) == ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"])
    #expect(weeks.map(\.held) == [2, 2, 2, 4], "a mark without a day always counted; Django implies Python")
    #expect(weeks.map(\.match) == [25, 25, 25, 50])
    #expect(weeks.map(\.minutesLogged) == [120, 0, 0, 60])
  }

  @Test func listsTheChangesOfAWeekByDay() {
    let weeks = weeks(profile)
    #expect(
      weeks[0].changes == [
        .study("sql", minutes: 30, on: Examples.day("2026-11-02")),
        .mark("sql", .have, on: Examples.day("2026-11-08")),
        .study("sql", minutes: 90, on: Examples.day("2026-11-08")),
      ])
    #expect(weeks[1].changes == [.mark("flask", .learning, on: Examples.day("2026-11-09"))])
    #expect(weeks[2].changes.isEmpty)
    #expect(weeks[3].changes.map(\.day.dayOfMonth) == [23, 23, 24])
  }

  @Test func theLastWeekIsHowThingsAreNow() {
    var profile = profile
    profile.markDays["sql"] = Examples.day("2031-01-01")
    profile.log.append(StudyEntry(skill: "sql", minutes: 7, day: "2031-01-01"))
    let last = weeks(profile).last
    let learner = Learner(profile, in: catalogue)
    #expect(last?.monday == today.weekStart)
    #expect(last?.held == learner.heldSkills.held.count)
    #expect(last?.match == learner.match(with: 0)?.percent)
    #expect(last?.minutesLogged == 67)
  }

  @Test func withoutAPastThereIsThisWeek() {
    let only = weeks(Examples.profile(have: ["sql"]))
    #expect(only.map(\.monday) == [today.weekStart])
    #expect(only.map(\.held) == [1])
    #expect(only.map(\.match) == [25])
    #expect(WeeklyProgress(of: profile, in: catalogue, toward: nil, today: today).weeks.allSatisfy { $0.match == nil })
  }

  @Test func whatLiesFurtherBackThanTheLimitStillCounts() {
    let last = weeks(profile, limit: 2)
    #expect(last == weeks(profile).suffix(2))
    #expect(weeks(profile, limit: 0).count == 1)
    var old = profile
    old.markDays["sql"] = Examples.day("0001-01-01")
    #expect(weeks(old).count == 104)
    #expect(weeks(old).first?.held == 2)
  }

  @Test func aDayOfASkillWithoutAMarkMeansNothing() {
    var profile = Profile()
    profile.markDays["sql"] = Examples.day("2020-01-01")
    #expect(weeks(profile).count == 1)
  }
}
