import CareerModel
import Fixtures
import Testing

@Suite struct TuitionTests {
  private let reza = Examples.tutor("Reza", price: 55)
  private let paid = Examples.tutor("Paid", price: 20, free: false)
  private let skills = [
    Skill(id: "basics", name: "Python basics", kind: .language, hours: HoursRange(likely: 25)),
    Skill(id: "sql", name: "SQL", kind: .language, hours: HoursRange(likely: 40)),
    Skill(id: "core", name: "Python proficiency", kind: .language, needs: ["basics"], hours: HoursRange(likely: 17)),
    Skill(id: "django", name: "Django", kind: .framework, needs: ["core"], hours: HoursRange(likely: 60)),
  ]

  private func plan(_ profile: Profile = Profile(), _ change: (inout PlanSettings) -> Void) -> Plan {
    Examples.plan(in: Examples.catalogue(skills, tutors: [reza, paid]), profile) { settings in
      settings.stepOrder = ["basics", "sql", "core", "django"]
      change(&settings)
    }
  }

  private func pounds(_ units: Int) -> Money { Money(currency: "GBP", units: units) }

  @Test func aLessonStartsEveryTenHoursOfWhatTheTutorTeaches() throws {
    let tuition = plan { $0.take(reza) }.tuition
    // 42 h of Python: lessons at 0, 10 and 20 h of the basics, at 30 and 40 h in what comes later.
    #expect(tuition.lessons.map(\.skill) == [0, 0, 0, 2, 2])
    #expect(tuition.lessons.map(\.number) == [1, 2, 3, 4, 5])
    #expect(tuition.lessons.map { $0.minutesBefore / 60 } == [0, 10, 20, 25 + 40 + 5, 25 + 40 + 15])
    #expect(tuition.lessons.map(\.cost) == [pounds(0), pounds(55), pounds(55), pounds(55), pounds(55)])
    #expect(tuition.lessons.map(\.isFree) == [true, false, false, false, false])
    #expect(tuition.costs == [pounds(220)])
    #expect(tuition.cost(of: 0) == pounds(110))
    #expect(tuition.cost(of: 3) == nil)
  }

  @Test func lessonsFallDueOnTheDayOfTheirHour() {
    // Two hours a day: 10 h of study before the second lesson are five days.
    let lessons = plan { settings in
      settings.take(reza)
      settings.minutesPerWeek = 600
    }.tuition.lessons
    #expect(
      lessons.map { $0.day?.description } == ["2026-11-23", "2026-11-30", "2026-12-07", "2027-01-11", "2027-01-18"])
  }

  @Test func lessonsNeitherAddHoursNorMoveDates() {
    let (without, with) = (plan { _ in }, plan { $0.take(reza) })
    #expect(without.hours == with.hours)
    #expect(without.steps == with.steps)
    #expect(without.outcome == with.outcome)
    #expect(without.tuition.lessons.isEmpty && without.tuition.costs.isEmpty)
  }

  /// Nobody can say what is lacking of pounds for lessons in dollars.
  @Test func aBudgetIsNotComparedWithLessonsInAnotherCurrency() throws {
    let dollars = Money(currency: "USD", units: 500)
    let reach = try #require(
      plan { settings in
        settings.take(paid)
        settings.budget = dollars
      }.tuition.reach)
    #expect(!reach.suffices && !reach.isComparable)
    #expect(
      try #require(
        plan { settings in
          settings.take(paid)
          settings.budget = pounds(30)
        }.tuition.reach
      ).isComparable)
  }

  @Test func onlyTheFirstLessonIsFreeAndOnlyWhereItIs() {
    #expect(plan { $0.take(paid) }.tuition.costs == [pounds(100)])
    let halved = plan { settings in
      settings.take(reza)
      settings.hoursPerLesson = 5
    }
    #expect(halved.tuition.costs == [pounds(8 * 55)])
  }

  @Test func whatIsHeldOrLoggedNeedsNoLessons() {
    let known = plan(Examples.profile(have: ["basics"])) { $0.take(reza) }
    #expect(known.tuition.costs == [pounds(55)])
    let begun = plan(Examples.profile(log: [("basics", 20)])) { $0.take(reza) }
    #expect(begun.tuition.lessons.map(\.skill) == [0, 2, 2])
  }

  @Test func aTutorWhoIsGoneOrTeachesNothingOfThePlanCostsNothing() {
    for tutors in [["Python": "gone"], ["Pottery": "reza"]] as [[String: Tutor.ID]] {
      #expect(plan { $0.tutors = tutors }.tuition.lessons.isEmpty)
    }
  }

  @Test func anIntervalOfNoHoursCountsAsOne() {
    for hours in [1, 0, -3] {
      let plan = plan { settings in
        settings.take(reza)
        settings.hoursPerLesson = hours
      }
      #expect(plan.tuition.lessons.count == 42)
    }
  }

  @Test func aBudgetSaysHowFarItReaches() throws {
    let reach = try #require(
      plan { settings in
        settings.take(reza)
        settings.budget = pounds(120)
      }.tuition.reach)
    #expect(!reach.suffices)
    #expect(reach.lessons == 3)
    #expect(reach.spent == pounds(110))
    #expect(reach.firstUnpaid?.skill == 2)
    #expect(reach.firstUnpaid?.minutesBefore == 70 * 60)
    #expect(reach.shortBy == pounds(100))
  }

  @Test func aBudgetThatIsJustEnoughSuffices() {
    let reaches = [220, 219, 0].map { units in
      plan { settings in
        settings.take(reza)
        settings.budget = pounds(units)
      }.tuition.reach
    }
    #expect(reaches.map { $0?.suffices } == [true, false, false])
    #expect(reaches.map { $0?.lessons } == [5, 4, 1], "the free lesson needs no money")
    #expect(reaches.map { $0?.shortBy } == [pounds(0), pounds(1), pounds(220)])
    #expect(plan { $0.budget = pounds(0) }.tuition.reach?.suffices == true, "without lessons nothing is needed")
  }

  @Test func aSubjectCoversLanguagesNamedAfterItAndWhatHasItsName() {
    #expect(skills.filter(reza.teaches).map(\.id) == ["basics", "core"])
    func isCovered(_ name: String, _ kind: SkillKind, by subject: String) -> Bool {
      TutorSubject(subject).covers(Skill(id: "s", name: name, kind: kind))
    }
    #expect(isCovered("Python standard library", .language, by: "python"))
    #expect(!isCovered("Asynchronous Python (asyncio)", .concept, by: "Python"))
    #expect(!isCovered("JavaScript", .language, by: "Java"))
    #expect(!isCovered("C++", .language, by: "C"))
    #expect(isCovered("C++", .language, by: "c++"))
    #expect(isCovered("Machine learning", .concept, by: "machine Learning"))
    #expect(!isCovered("Python basics", .language, by: " "))
  }

  @Test func aSubjectThatCoversNothingIsToldWithWhatIsNear() {
    let scale = Skill(id: "scale", name: "System design at scale", hours: HoursRange(likely: 60))
    let talk = Skill(id: "talk", name: "Talking", kind: .soft)
    let catalogue = Examples.catalogue(skills + [scale, talk], tutors: [])
    let untaught = catalogue.untaught(["Python", "System design", "Talking", "System design", "Jango"])
    #expect(untaught.map(\.subject) == ["System design", "Talking", "Jango"], "without hours there are no lessons")
    #expect(untaught.first?.near.first == "scale" && untaught.last?.near == ["django"])
    let without = Catalogue(dataset: .onet, skills: [talk])
    #expect(without.untaught(["System design"]).isEmpty)
  }
}
