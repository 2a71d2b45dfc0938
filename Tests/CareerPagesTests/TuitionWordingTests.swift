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
        == "4 lessons with Reza, £165, the first free, as printed in \(tutor.asAt). "
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
    #expect(nobody.budgetText(in: elsewhere) == "nobody here teaches what is left")
    #expect(elsewhere.onlySubjects == "Python only" && alone.onlySubjects == nil)
    let page = TutorPage(tutor, in: PageContext(profile: Profile(), in: elsewhere, from: "built-in"))
    #expect("\(page.screen(plan: nil, onTheWayTo: nil))".contains("no link was entered"))
    #expect(TutorCost(of: tutor, for: other, learner: Learner(Profile(), in: elsewhere)).text == nil)
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
