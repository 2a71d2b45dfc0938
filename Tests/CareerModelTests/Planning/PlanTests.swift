import CareerModel
import Fixtures
import Testing

/// Plans of a thousand random profiles, against the formula written down a second time.
@Suite struct PlanTests {
  /// A random person with settings, and the plan for them.
  private struct Example {
    let catalogue: Catalogue
    let profile: Profile
    let targets: [Target]
    let settings: PlanSettings
    let today: Day
    let plan: Plan
    let ids: [Skill.ID]
    let naive: NaivePlan

    init(in world: inout PlanWorld, targets count: ClosedRange<Int>) {
      catalogue = world.catalogue
      profile = world.profile()
      targets = world.targets(count)
      settings = world.settings()
      today = world.day()
      plan = Plan(for: targets, learner: Learner(profile, in: catalogue), settings: settings, today: today)
      ids = plan.ids(in: catalogue)
      naive = NaivePlan(
        naive: Naive(catalogue: catalogue, profile: profile), targets: targets, settings: settings)
    }
  }

  private func forEachExample(targets: ClosedRange<Int> = 1...1, _ check: (Example, Comment) throws -> Void) rethrows {
    for seed in UInt64(0)..<50 {
      var world = PlanWorld(seed: 2000 + seed)
      for number in 0..<20 {
        try check(Example(in: &world, targets: targets), "seed \(seed), profile \(number)")
      }
    }
  }

  @Test func hoursAreThoseOfTheGap() throws {
    try forEachExample { example, comment in
      let role = try #require(example.catalogue.rolePosition(example.targets[0].role))
      let gap = Gap(of: role, for: Learner(example.profile, in: example.catalogue))
      let missing = example.naive.naive.missing(example.catalogue.roles[role], .essential)
      #expect(example.plan.hours == gap.essential.hours, comment)
      #expect(example.plan.hours == example.naive.naive.hours(missing), comment)
      #expect(example.plan.notInHours == gap.essential.unknown, comment)
      #expect(Set(example.ids) == missing.filter { example.catalogue.skill($0)?.hours != nil }, comment)
      #expect(example.ids.count == Set(example.ids).count, comment)
      for step in example.plan.steps {
        #expect(gap.items.contains { $0.skill == step.skill && $0.hours == step.hours }, comment)
      }
    }
  }

  @Test func severalTargetsTakeEachSkillOnce() {
    forEachExample(targets: 2...3) { example, comment in
      let roles = example.targets.compactMap { example.catalogue.rolePosition($0.role) }
      let essential = roles.flatMap { example.catalogue.terms[$0] }.filter { $0.strength == .essential }
      let toGo = HoursToGo(meeting: essential, for: Learner(example.profile, in: example.catalogue))
      #expect(example.plan.hours == toGo.hours, comment)
      #expect(Set(example.plan.steps.map(\.skill) + example.plan.notInHours) == Set(toGo.missing), comment)
    }
  }

  @Test func noSkillComesBeforeWhatHasToComeFirst() {
    forEachExample(targets: 1...3) { example, comment in
      for (place, id) in example.ids.enumerated() {
        let before = Naive.before(id, in: example.catalogue)
        #expect(before.isDisjoint(with: example.ids[place...]), comment)
        let needs = example.catalogue.skill(id)?.needs.filter(example.ids.contains) ?? []
        #expect(example.plan.steps[place].needs.map { example.catalogue.skills[$0].id } == needs, comment)
      }
    }
  }

  @Test func whatTheMostRestsOnComesNext() {
    forEachExample(targets: 1...3) { example, comment in
      guard example.settings.stepOrder.isEmpty else { return }
      let missing = Set(example.ids + example.plan.notInHours.map { example.catalogue.skills[$0].id })
      let worths = example.naive.worths(of: missing)
      var rest = example.catalogue.skills.map(\.id).filter(example.ids.contains)
      for id in example.ids {
        let free = rest.filter { Naive.before($0, in: example.catalogue).isDisjoint(with: rest) }
        let isDone = { (skill: Skill.ID) in example.naive.naive.scaled([skill], \.likelyMinutes) == 0 }
        let candidates = free.contains(where: isDone) ? free.filter(isDone) : free
        let best = candidates.map { worths[$0] ?? 0 }.max() ?? 0
        #expect(id == candidates.first { (worths[$0] ?? 0) > best - 1e-9 }, comment)
        rest.removeAll { $0 == id }
      }
    }
  }

  @Test func anOrderByHandIsKeptAsFarAsPrerequisitesAllow() {
    forEachExample { example, comment in
      let hand = example.settings.stepOrder.filter(example.ids.contains)
      for (place, id) in hand.enumerated() {
        // Whatever comes before it without being named before it has to come before something that is.
        let before = example.ids.prefix { $0 != id }
        for later in hand[(place + 1)...] where before.contains(later) {
          let wanted = hand[...place]
          #expect(wanted.contains { Naive.before($0, in: example.catalogue).contains(later) }, comment)
        }
      }
    }
  }

  @Test func daysAreThoseOfACalendarWalkedDayByDay() {
    forEachExample { example, comment in
      let from = max(example.settings.start ?? example.today, example.today)
      let days = example.naive.days(of: example.ids, from: from)
      #expect(example.plan.steps.map(\.days) == days, comment)
      guard let dates = example.plan.dates else { return }
      #expect(dates.start == days.first?.lowerBound && dates.end == days.last?.upperBound, comment)
      #expect(dates.start <= dates.earlyEnd && dates.earlyEnd <= dates.end, comment)
      #expect(dates.lateEnd.map { dates.end <= $0 } ?? true, comment)
    }
  }

  @Test func costsAddUpLessonByLesson() {
    forEachExample { example, comment in
      let steps = zip(example.ids, example.plan.steps).map { ($0, $1.hours.likelyMinutes) }
      let expected = example.naive.lessons(in: steps.map { (skill: $0.0, minutes: $0.1) })
      let tuition = example.plan.tuition
      #expect(tuition.lessons.map(\.cost) == expected.flatMap { $0 }, comment)
      for (step, costs) in zip(example.plan.steps, expected) {
        #expect(tuition.lessons(about: step.skill).map(\.cost) == costs, comment)
        #expect(tuition.cost(of: step.skill)?.hundredths == costs.map(\.hundredths).reduceIfAny(+), comment)
      }
      for currency in ["GBP", "EUR"] {
        let sum = expected.joined().filter { $0.currency == currency }.map(\.hundredths).reduceIfAny(+)
        #expect(tuition.costs.first { $0.currency == currency }?.hundredths == sum, comment)
      }
      for lesson in tuition.lessons {
        let step = example.plan.steps.first { $0.skill == lesson.skill }
        #expect(lesson.day.map { step?.days?.contains($0) == true } ?? false, comment)
      }
    }
  }

  @Test func aBudgetReachesAsFarAsItIsNotOverdrawn() {
    forEachExample { example, comment in
      guard let budget = example.settings.budget else {
        #expect(example.plan.tuition.reach == nil, comment)
        return
      }
      let costs = example.plan.tuition.lessons.map(\.cost)
      var purse = budget.hundredths
      var covered = 0
      for cost in costs {
        if cost.hundredths > 0 && (cost.currency != "GBP" || cost.hundredths > purse) { break }
        purse -= cost.hundredths
        covered += 1
      }
      let reach = example.plan.tuition.reach
      let pounds = costs.filter { $0.currency == "GBP" }.map(\.hundredths).reduce(0, +)
      #expect(reach?.lessons == covered, comment)
      #expect(reach?.spent.hundredths == budget.hundredths - purse, comment)
      #expect(reach?.suffices == (covered == costs.count), comment)
      #expect(reach?.firstUnpaid == example.plan.tuition.lessons.dropFirst(covered).first, comment)
      #expect(reach?.shortBy.hundredths == max(0, pounds - budget.hundredths), comment)
    }
  }
}

extension [Int] {
  /// Nil of no numbers.
  fileprivate func reduceIfAny(_ combine: (Int, Int) -> Int) -> Int? {
    first.map { dropFirst().reduce($0, combine) }
  }
}
