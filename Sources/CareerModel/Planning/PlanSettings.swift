/// How a person wants to study: what a plan is made from beside the targets, the marks and the log.
public struct PlanSettings: Hashable, Sendable, Codable {
  /// 0 to `mostMinutesPerWeek`; Monday to Friday share them equally.
  public var minutesPerWeek = 8 * 60
  /// The first day of study; nil for today.
  public var start: Day?
  /// Days without study, as ranges in the order in which they were entered; they may overlap.
  public var daysOff: [ClosedRange<Day>] = []
  /// The tutor of each subject that is taken with one.
  public var tutors: [String: Tutor.ID] = [:]
  /// Hours of study for which there is one lesson, which is one of these hours; at least 1.
  public var hoursPerLesson = 10
  /// What may be spent on lessons.
  public var budget: Money?
  /// The steps as they were arranged by hand; empty while the plan decides.
  public var stepOrder: [Skill.ID] = []

  public init() {}

  /// The last day on which a plan can start: it looks 50 years ahead, and years have four digits.
  public static let lastStart = Day(year: 9949, month: 12, day: 31) ?? Day(number: 0)

  /// Five days of 24 hours.
  public static let mostMinutesPerWeek = 5 * 24 * 60

  /// The minutes of a week that can be meant: a value outside the range counts as the nearest inside it.
  var usableMinutesPerWeek: Int { min(max(0, minutesPerWeek), Self.mostMinutesPerWeek) }

  /// The day from which study counts: the start that was set, or today where that is later or none was set.
  func firstDay(today: Day) -> Day { max(min(start ?? today, Self.lastStart), today) }

  /// Whether any subject is taken with a tutor.
  public func takes(_ tutor: Tutor.ID) -> Bool { tutors.values.contains(tutor) }

  /// Takes nobody any more for some skills.
  public mutating func dismissTutors(of skills: some Sequence<Skill>) {
    for subject in tutors.keys where skills.contains(where: TutorSubject(subject).covers) { tutors[subject] = nil }
  }

  /// Takes a tutor for all of their subjects.
  public mutating func take(_ tutor: Tutor) {
    for subject in tutor.subjects { tutors[subject] = tutor.id }
  }

  /// The tutor, of those chosen, whose subject covers a skill; where several do, that of the first subject by name.
  public func tutor(for skill: Skill, in catalogue: Catalogue) -> Tutor? {
    let subject = tutors.keys.sorted().first { TutorSubject($0).covers(skill) }
    return subject.flatMap { tutors[$0] }.flatMap(catalogue.tutor)
  }
}

extension PlanSettings {
  /// What lessons are paid in: as the tutors who were chosen are, else as any tutor is.
  public func lessonCurrencies(in catalogue: Catalogue) -> [String] {
    let chosen = tutors.keys.sorted().compactMap { tutors[$0] }.compactMap(catalogue.tutor)
    let paid = (chosen.isEmpty ? catalogue.tutors : chosen).map(\.pricePerHour.currency)
    return paid.isEmpty ? [catalogue.tutorCurrency] : paid
  }
}
