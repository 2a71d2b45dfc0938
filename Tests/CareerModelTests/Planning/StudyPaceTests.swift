import Fixtures
import Testing

@testable import CareerModel

@Suite struct StudyPaceTests {
  private let catalogue = Catalogue(skills: Examples.skills)

  private func pace(_ profile: Profile) -> StudyPace { Learner(profile, in: catalogue).pace }

  private func rest(_ skill: Skill.ID, _ profile: Profile) -> HoursRange? {
    catalogue.skillPosition(skill).flatMap { pace(profile).rest(of: $0) }
  }

  @Test func withoutALogTheEstimatesStand() {
    #expect(pace(Profile()).factor == Fraction(1))
    #expect(rest("django", Profile()) == HoursRange(likely: 60))
    #expect(rest("communication", Profile()) == nil)
  }

  @Test func finishedSkillsSetThePace() {
    // SQL was estimated at 40 h and took 60: (40 + 60) / (40 + 40).
    let profile = Examples.profile(have: ["sql"], log: [("sql", 50), ("sql", 10)])
    #expect(pace(profile).factor == Fraction(5, 4))
    #expect(rest("django", profile) == HoursRange(lowMinutes: 30 * 75, likelyMinutes: 60 * 75, highMinutes: 150 * 75))
  }

  @Test func anUnwantedSkillIsFinishedTooAndAnImpliedOneHasNoDayOfItsOwn() {
    let unwanted = Examples.profile(unwanted: ["flask"], log: [("flask", 20)])
    #expect(pace(unwanted).factor == Fraction(60, 70))
    #expect(pace(Examples.profile(have: ["postgresql"], log: [("sql", 120)])).factor == Fraction(1))
  }

  @Test func theDayOfAMarkThatIsNoTickFinishesNothing() {
    let profile = Examples.profile(have: ["postgresql"], learning: ["sql"], log: [("sql", 120)])
    #expect(pace(profile).factor == Fraction(1), "SQL is implied, and its mark is of the day on which learning began")
  }

  @Test func whatWasKnownBeforeItWasLoggedSaysNothing() {
    var profile = Examples.profile(have: ["sql"], log: [("sql", 60)])
    profile.markDays["sql"] = Day("2026-11-21")
    #expect(pace(profile).factor == Fraction(1), "on the day of the first hour")
    profile.markDays["sql"] = nil
    #expect(pace(profile).factor == Fraction(1), "nobody knows when")
  }

  @Test func underTwentyHoursThereIsNoPace() {
    #expect(pace(Examples.profile(have: ["sql"], log: [("sql", 19)])).factor == Fraction(1))
    #expect(pace(Examples.profile(have: ["sql"], log: [("sql", 20)])).factor == Fraction(60, 80))
    #expect(
      pace(Examples.profile(have: ["sql", "flask"], log: [("sql", 10), ("flask", 10)])).factor == Fraction(60, 110))
  }

  @Test func aSkillBeingLearnedSaysNothingAboutPaceAndHasLessLeft() {
    let profile = Examples.profile(learning: ["django"], log: [("django", 12)])
    #expect(pace(profile).factor == Fraction(1))
    #expect(rest("django", profile)?.likely == 48)
    #expect(rest("django", profile)?.low == 18)
    #expect(rest("django", profile)?.high == 138)
    #expect(rest("flask", profile)?.likely == 30)
  }

  @Test func neverLeavesLessThanNothing() {
    let profile = Examples.profile(log: [("django", 45)])
    #expect(rest("django", profile) == HoursRange(lowMinutes: 0, likelyMinutes: 15 * 60, highMinutes: 105 * 60))
  }

  @Test func skillsWithoutAnEstimateOrOutsideTheCatalogueDoNotCount() {
    let profile = Examples.profile(have: ["communication", "gone"], log: [("communication", 50), ("gone", 50)])
    #expect(pace(profile).factor == Fraction(1))
  }

  @Test func aSumIsRoundedOnceAndNotSkillBySkill() {
    // (40 h + 41 h) / (40 h + 40 h) = 81/80, which leaves fractions of a minute in every skill.
    let skills = [Examples.skill("done", hours: 40)] + (0..<60).map { Examples.skill(Skill.ID("s\($0)"), hours: 1) }
    let catalogue = Catalogue(skills: skills)
    let learner = Learner(Examples.profile(have: ["done"], log: [("done", 41)]), in: catalogue)
    #expect(learner.pace.rest(of: 1...60).likelyMinutes == 60 * 60 * 81 / 80)
  }
}
