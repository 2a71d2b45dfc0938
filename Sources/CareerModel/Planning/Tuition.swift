/// The lessons with tutors that go with a plan, and what they cost.
///
/// A lesson lasts an hour and is one of the hours of study, so that lessons neither add hours nor move dates. Each
/// tutor gives one at the start of every ten hours (`PlanSettings.hoursPerLesson`) of what is left of the steps they
/// teach, counted on from step to step. The first lesson of a tutor is free where the tutor says so. Cost = paid
/// lessons x price; prices are as printed, and fees of a platform are not included.
public struct Tuition: Hashable, Sendable {
  /// In the order in which they fall due.
  public let lessons: [Lesson]
  /// What all lessons cost: one sum for each currency, in the order of the lessons.
  public let costs: [Money]
  /// How far the budget goes; nil without a budget.
  public let reach: BudgetReach?

  /// An hour with a tutor.
  public struct Lesson: Hashable, Sendable {
    public let tutor: Tutor.ID
    /// The position of the skill that it is about.
    public let skill: Int
    /// Counted from 1 for each tutor.
    public let number: Int
    /// Nothing for a free lesson.
    public let cost: Money
    /// The minutes of study of the whole plan that come before it.
    public let minutesBefore: Int
    /// The day on which it falls due; nil where the step has no days.
    public let day: Day?

    public var isFree: Bool { cost.hundredths == 0 }
  }

  /// - Parameter day: the day of a step, by index, after some of its minutes.
  init(in catalogue: Catalogue, settings: PlanSettings, steps: [Plan.Step], day: (Int, Int) -> Day?) {
    let interval = 60 * max(1, settings.hoursPerLesson)
    var lessons: [Lesson] = []
    var taught: [Tutor.ID: (minutes: Int, lessons: Int)] = [:]
    var minutesBefore = 0
    for (index, step) in steps.enumerated() {
      let minutes = step.hours.likelyMinutes
      if let tutor = settings.tutor(for: catalogue.skills[step.skill], in: catalogue) {
        var account = taught[tutor.id] ?? (0, 0)
        while account.lessons * interval < account.minutes + minutes {
          let offset = account.lessons * interval - account.minutes
          let isFree = tutor.firstLessonFree && account.lessons == 0
          account.lessons += 1
          lessons.append(
            Lesson(
              tutor: tutor.id, skill: step.skill, number: account.lessons,
              cost: isFree ? Money(currency: tutor.pricePerHour.currency, hundredths: 0) : tutor.pricePerHour,
              minutesBefore: minutesBefore + offset, day: day(index, offset)))
        }
        account.minutes += minutes
        taught[tutor.id] = account
      }
      minutesBefore += minutes
    }
    self.lessons = lessons
    costs = lessons.map(\.cost).sumsByCurrency
    reach = settings.budget.map { BudgetReach($0, for: lessons) }
  }

  /// The lessons about one skill.
  public func lessons(about skill: Int) -> [Lesson] { lessons.filter { $0.skill == skill } }

  /// What the lessons about one skill cost; nil where there are none.
  public func cost(of skill: Int) -> Money? { lessons(about: skill).map(\.cost).sumsByCurrency.first }
}

/// How far a budget goes when lessons are paid one after the other.
public struct BudgetReach: Hashable, Sendable {
  public let budget: Money
  /// How many lessons it covers, free ones included, before the first that it does not.
  public let lessons: Int
  /// What these cost, in the currency of the budget.
  public let spent: Money
  /// The first lesson that it does not cover, whose `minutesBefore` say how much study it reaches; nil if it covers
  /// all.
  public let firstUnpaid: Tuition.Lesson?
  /// What is lacking for all lessons in the currency of the budget; nothing if it suffices.
  public let shortBy: Money

  /// Whether it covers every lesson.
  public var suffices: Bool { firstUnpaid == nil }
  /// Whether the first lesson that it does not cover is paid in its currency, so that it can be said what is lacking.
  public var isComparable: Bool { firstUnpaid.map { $0.cost.currency == budget.currency } ?? true }

  /// A lesson in another currency is not covered: what it would cost in this one is not known.
  init(_ budget: Money, for lessons: [Tuition.Lesson]) {
    var covered = 0
    var spent = 0
    while covered < lessons.count {
      let cost = lessons[covered].cost
      guard cost.hundredths == 0 || cost.currency == budget.currency && spent + cost.hundredths <= budget.hundredths
      else { break }
      spent += cost.hundredths
      covered += 1
    }
    let all = lessons.map(\.cost).filter { $0.currency == budget.currency }.reduce(0) { $0 + $1.hundredths }
    self.budget = budget
    self.lessons = covered
    self.spent = Money(currency: budget.currency, hundredths: spent)
    firstUnpaid = covered < lessons.count ? lessons[covered] : nil
    shortBy = Money(currency: budget.currency, hundredths: max(0, all - budget.hundredths))
  }
}

extension [Money] {
  /// One sum for each currency, in the order in which the currencies first come.
  fileprivate var sumsByCurrency: [Money] {
    var sums: [Money] = []
    for money in self {
      if let index = sums.firstIndex(where: { $0.currency == money.currency }) {
        sums[index] = Money(currency: money.currency, hundredths: sums[index].hundredths + money.hundredths)
      } else {
        sums.append(money)
      }
    }
    return sums
  }
}

extension Tuition {
  /// Those who give lessons, in the order in which they begin.
  public var tutors: [Tutor.ID] {
    var seen: Set<Tutor.ID> = []
    return lessons.map(\.tutor).filter { seen.insert($0).inserted }
  }

  public func lessons(with tutor: Tutor.ID) -> [Lesson] { lessons.filter { $0.tutor == tutor } }
}
