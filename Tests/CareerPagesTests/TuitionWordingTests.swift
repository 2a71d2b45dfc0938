import CareerModel
import CareerPages
import Fixtures
import Testing

/// How the lessons of a plan and what they cost read.
@Suite struct TuitionWordingTests {
  @Test func readsAsASentence() {
    let tutor = Examples.tutor("Reza", price: 55)
    let catalogue = Examples.catalogue(
      [Skill(id: "basics", name: "Python basics", kind: .language, hours: HoursRange(likely: 35))], tutors: [tutor])
    let plan = Examples.plan(in: catalogue) { settings in
      settings.take(tutor)
      settings.budget = Money(currency: "GBP", units: 120)
    }
    let learner = Learner(Profile(), in: catalogue)
    #expect(TutorCost(of: tutor, for: plan, learner: learner).text == "4 lessons, £165, the first free")
    #expect(
      plan.lessonsText(in: catalogue)
        == "4 lessons with Reza, £165, the first free, as you entered it in 2025. "
        + "£120 reaches 3 of 4 lessons, up to Thu 17 Dec 2026; all take £45 more. A platform's own fees are not included."
    )
    let elsewhere = Examples.catalogue([Examples.skill("sql", hours: 9)], tutors: [tutor])
    let other = Examples.plan(in: elsewhere) { $0.take(tutor) }
    #expect(other.lessonsText(in: elsewhere) == "No lessons: nobody that you chose teaches what is left.")
    let nobody = Examples.plan(in: elsewhere) { $0.budget = Money(currency: "GBP", units: 120) }
    #expect(
      nobody.lessonsText(in: elsewhere) == "No lessons: nobody here teaches what is left, they teach Python only.")
    let alone = Examples.catalogue([Examples.skill("sql", hours: 9)], tutors: [])
    let without = Examples.plan(in: alone) { $0.budget = Money(currency: "GBP", units: 120) }
    #expect(without.lessonsText(in: alone) == "No lessons: no tutor is chosen.")
    let cost = TutorCost(of: tutor, for: plan, learner: learner)
    #expect(cost.excess(over: Money(currency: "GBP", units: 120)) == "£45 over")
    #expect(cost.excess(over: Money(currency: "EUR", units: 120)) == "not compared")
    #expect(cost.excess(over: Money(currency: "GBP", units: 165)) == nil && cost.excess(over: nil) == nil)
    #expect(nobody.budgetText(in: elsewhere) == "£0 of your £120: self-study")
    #expect(other.budgetText(in: elsewhere) == "nobody here teaches what is left")
    #expect(elsewhere.onlySubjects == "Python only" && alone.onlySubjects == nil)
    let page = TutorPage(tutor, in: PageContext(profile: Profile(), in: elsewhere, from: "built-in"))
    #expect("\(page.screen(plan: nil, onTheWayTo: nil))".contains("no link was entered"))
    #expect(TutorCost(of: tutor, for: other, learner: Learner(Profile(), in: elsewhere)).text == nil)
  }

  @Test func whoElseCouldTeachIsNamed() {
    let sql = Skill(id: "sql", name: "SQL", kind: .language, hours: HoursRange(likely: 9))
    func tutor(_ name: String, _ subject: String) -> Tutor {
      Tutor(
        id: Tutor.ID(name.lowercased()), name: name, subjects: [subject], ratingTenths: 50, reviews: 1,
        pricePerHour: Money(currency: "GBP", units: 30), firstLessonFree: true, asAt: "2025", sources: [])
    }
    let chosen = tutor("Reza", "Python")
    let catalogue = Examples.catalogue([sql], tutors: [chosen, tutor("Ada", "SQL"), tutor("Bob", "SQL")])
    let plan = Examples.plan(in: catalogue) { $0.take(chosen) }
    #expect(
      plan.lessonsText(in: catalogue)
        == "No lessons: nobody that you chose teaches what is left. Ada and 1 more of those under Tutors do.")
  }

  /// Nobody printed a price that the person wrote down.
  @Test func pricesOfTheirOwnAreOfTheDayTheyWereEntered() {
    func tutor(_ name: String, asAt: String, sources: [Source.ID]) -> Tutor {
      Tutor(
        id: Tutor.ID(name.lowercased()), name: name, subjects: [name], ratingTenths: 0, reviews: 0,
        pricePerHour: Money(currency: "GBP", units: 30), firstLessonFree: false, asAt: asAt, sources: sources)
    }
    let own = tutor("Python", asAt: "1 Dec 2026", sources: [])
    let listed = tutor("SQL", asAt: "2025", sources: ["S1"])
    let skills = ["Python", "SQL"].map {
      Skill(id: Skill.ID($0), name: $0, kind: .language, hours: HoursRange(likely: 5))
    }
    let catalogue = Examples.catalogue(skills, tutors: [own, listed])
    func text(_ tutors: [Tutor]) -> String? {
      Examples.plan(in: catalogue) { settings in tutors.forEach { settings.take($0) } }.lessonsText(in: catalogue)
    }
    #expect(text([own])?.contains("£30, as you entered it on 1 Dec 2026. ") == true)
    #expect(text([listed])?.contains("£30, as printed in 2025. ") == true)
    #expect(text([own, listed])?.contains("£30, as printed in 2025 and as you entered it on 1 Dec 2026. ") == true)
  }

  @Test func aRatingThatNobodyReviewedSaysSo() {
    #expect(Examples.tutor("Reza", rating: 45, reviews: 0).ratingWords == "4.5 ★, no reviews yet")
    #expect(Examples.tutor("Reza", rating: 45, reviews: 1).ratingWords == "4.5 ★ from 1 review")
  }

  @Test func tutorsOfDifferentSharesTakeDifferentNumbersOfLessons() {
    let narrow = Examples.tutor("Reza")
    let wide = Tutor(
      id: "ada", name: "Ada", subjects: ["Python", "SQL"], ratingTenths: 50, reviews: 10,
      pricePerHour: narrow.pricePerHour, firstLessonFree: true, asAt: "2025", sources: [])
    let skills = [
      Skill(id: "basics", name: "Python basics", kind: .language, hours: HoursRange(likely: 20)),
      Skill(id: "sql", name: "SQL", kind: .language, hours: HoursRange(likely: 20)),
    ]
    let catalogue = Examples.catalogue(skills, tutors: [narrow, wide])
    let plan = Examples.plan(in: catalogue)
    let costs = catalogue.tutors.map { TutorCost(of: $0, for: plan, learner: Learner(Profile(), in: catalogue)) }
    let text = TutorListPage.meaning(of: costs, for: plan, in: catalogue)
    #expect(text.contains("at most about 40 h") && text.contains("that they teach: 2 to 4 lessons with one of them"))
    #expect(TutorListPage.meaning(of: [costs[1]], for: plan, in: catalogue).contains("that they teach: 4 lessons"))
  }

  @Test func whatATutorCouldHelpWithIsWhatIsLeftToStudy() {
    let tutor = Examples.tutor("Reza")
    let catalogue = Examples.catalogue(
      [Skill(id: "basics", name: "Python basics", kind: .language, hours: HoursRange(likely: 35))], tutors: [tutor])
    var profile = Profile()
    profile.log = [StudyEntry(skill: "basics", minutes: 600, day: "2026-11-20")]
    let page = TutorPage(tutor, in: PageContext(profile: profile, in: catalogue, from: "built-in"))
    let screen = "\(page.screen(plan: nil, onTheWayTo: catalogue.role("r")))"
    #expect(screen.contains("25 h") && !screen.contains("35 h"))
  }
}
