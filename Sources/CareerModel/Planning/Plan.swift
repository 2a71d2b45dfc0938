/// When to study what, to meet everything essential to some roles.
///
///     let plan = Plan(for: profile.targets, learner: learner, settings: profile.plan, today: today)
///     plan.steps.first?.days   // when the first skill is studied
///     plan.dates?.end          // when all is done, by the likely hours
///
/// What is studied is exactly what the targets' essential requirements still take (`HoursToGo`), each skill once, so
/// that the hours are those of the gap; unwanted skills stay out. In which order: see `StudyOrder`. On which days:
/// Monday to Friday share the week's minutes equally, days off have none, and no time of day is involved. What is left
/// of each skill follows the log and the pace (`StudyPace`). Lessons are part of the hours: see `Tuition`.
public struct Plan: Hashable, Sendable {
  public let targets: [WeightedRole]
  public let settings: PlanSettings
  /// The day from which the plan counts: see `PlanSettings.firstDay`.
  public let from: Day
  /// In the order of study: the missing skills that are counted in hours.
  public let steps: [Step]
  /// The missing skills without an estimate, such as degrees, experience and soft skills, in study order.
  public let notInHours: [Int]
  /// The targets of which it is not known what they ask for, by position: see `Unrated`.
  public let notRated: [Int]
  /// Whether all that is missing is from sources without hours, so that skills are counted instead.
  public let isCounted: Bool
  /// What is left in all: the sum of the steps, cut to whole minutes once.
  public let hours: HoursRange
  public let outcome: Outcome
  public let tuition: Tuition

  /// A skill to study.
  public struct Step: Hashable, Sendable {
    /// The skill's position.
    public let skill: Int
    /// What is left of it, by the log and the pace.
    public let hours: HoursRange
    /// From the first to the last day of study; nil without time to study, or beyond the horizon.
    public let days: ClosedRange<Day>?
    /// The direct prerequisites that are steps too, by skill position.
    public let needs: [Int]
    /// All that has to be studied before it, directly or not, by skill position: see `StudyOrder`.
    public let before: Set<Int>
  }

  public enum Outcome: Hashable, Sendable {
    /// No target is set, or none that the catalogue has.
    case noTarget
    /// Nothing is missing of what is known, but of a target it is not known what it asks for.
    case notRated
    /// Nothing essential is missing, apart from what is unwanted.
    case nothingMissing
    /// What is missing is not counted in hours: it is in `notInHours`.
    case nothingInHours
    /// As much study is logged as was estimated; what remains is to tick the steps.
    case allLogged
    /// There are no hours in the week.
    case noTime
    /// The end lies more than 50 years ahead, or there are no days to study before that.
    case beyondHorizon
    case dated(Dates)
  }

  /// The first day of study, and when all is done by the low, the likely and the high estimates.
  public struct Dates: Hashable, Sendable {
    public let start: Day
    public let earlyEnd: Day
    public let end: Day
    /// Nil where it lies beyond the horizon of 50 years.
    public let lateEnd: Day?
  }

  /// - Parameter today: the day in the person's own calendar; nothing is planned for days before it.
  public init(for targets: [Target], learner: Learner, settings: PlanSettings, today: Day) {
    let catalogue = learner.catalogue
    let aims = catalogue.aims(for: targets)
    let stops = TakenRoute.stops(of: targets, in: catalogue).count
    let stages = HoursToGo.inTurn(catalogue.essentials(of: aims, apart: stops > 1 ? stops : 0), for: learner)
    let toGo = HoursToGo(of: stages.flatMap(\.missing), for: learner)
    let order = StudyOrder(stages, for: aims, learner: learner)
    let (skills, before) = (order.arranged(by: settings.stepOrder), order.before())
    let from = settings.firstDay(today: today)
    var timetable = Timetable(
      of: skills, pace: learner.pace, minutesPerWeek: settings.usableMinutesPerWeek,
      calendar: StudyCalendar(from: from, without: settings.daysOff))

    self.targets = aims
    self.settings = settings
    self.from = from
    notInHours = toGo.unknown
    notRated = aims.map(\.role).filter { !catalogue.isRated($0) }
    isCounted = toGo.isCounted
    hours = toGo.hours
    steps = skills.indices.map { index in
      Step(
        skill: skills[index], hours: learner.pace.rest(of: CollectionOfOne(skills[index])),
        days: timetable.days(ofStep: index), needs: catalogue.graph.needs[skills[index]].filter(skills.contains),
        before: Set(before[skills[index]] ?? []))
    }
    outcome =
      if aims.isEmpty {
        .noTarget
      } else if skills.isEmpty {
        !toGo.missing.isEmpty ? .nothingInHours : notRated.isEmpty ? .nothingMissing : .notRated
      } else if toGo.hours.likelyMinutes == 0 {
        .allLogged
      } else if settings.usableMinutesPerWeek == 0 {
        .noTime
      } else {
        timetable.dates(of: toGo.hours).map(Outcome.dated) ?? .beyondHorizon
      }
    tuition = Tuition(in: catalogue, settings: settings, steps: steps) { timetable.day(ofStep: $0, after: $1) }
  }

  /// The dates of a plan that has them.
  public var dates: Dates? { if case .dated(let dates) = outcome { dates } else { nil } }

  /// Whether the start that was set has passed, so that the plan counts from today.
  public var isStartPassed: Bool { settings.start.map { $0 < from } ?? false }
}

extension Plan {
  /// When the study of the first steps, up to and including one, begins and is done by the low, the likely and the high
  /// estimates; nil without time to study, or where the likely end lies beyond the horizon.
  ///
  /// The same sums as for the whole plan, so that the dates through the last step are those of the plan.
  public func dates(throughStep step: Int, for learner: Learner) -> Dates? {
    guard settings.usableMinutesPerWeek > 0 else { return nil }
    var timetable = Timetable(
      of: [], pace: learner.pace, minutesPerWeek: settings.usableMinutesPerWeek,
      calendar: StudyCalendar(from: from, without: settings.daysOff))
    return timetable.dates(of: learner.pace.rest(of: steps[...step].map(\.skill)))
  }
}

extension Plan {
  /// The places, counted from 0, that a step can take: behind all that comes before it, before all that comes after it.
  public func places(ofStep step: Int) -> ClosedRange<Int> {
    let moved = steps[step]
    let first = steps[..<step].lastIndex { moved.before.contains($0.skill) }.map { $0 + 1 } ?? 0
    let last = steps[(step + 1)...].firstIndex { $0.before.contains(moved.skill) }.map { $0 - 1 } ?? steps.count - 1
    return first...last
  }

  /// The order by hand (`PlanSettings.stepOrder`) that moves a step to a place, or as near to it as it can go.
  ///
  /// It names all steps as they stand: from now on they keep their order, and what is missing later joins them where
  /// the plan would put it. The empty order leaves everything to the plan again.
  public func stepOrder(moving step: Int, to place: Int, in catalogue: Catalogue) -> [Skill.ID] {
    let places = places(ofStep: step)
    var skills = steps.map { catalogue.skills[$0.skill].id }
    let moved = skills.remove(at: step)
    skills.insert(moved, at: min(max(place, places.lowerBound), places.upperBound))
    return skills
  }
}

extension Catalogue {
  /// What some roles ask for as essential: of the first so many each for itself, of all others at once.
  fileprivate func essentials(of aims: [WeightedRole], apart stops: Int) -> [[Term]] {
    let essentials = aims.map { terms[$0.role].filter { $0.strength == .essential } }
    return essentials.prefix(stops) + [Array(essentials.dropFirst(stops).joined())]
  }
}
