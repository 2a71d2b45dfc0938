/// How a person came along, week by week: from the days of the marks and from the log.
///
/// A mark counts from its day on, with everything that it implies; one without a day always did. Only the marks of now
/// are known: a skill that was learned before it was had counts from the day on which it was had, and marks that were
/// cleared leave no trace. Days after today count as today, so that the last week shows how things are now. Log entries
/// whose day is no date are left out.
public struct WeeklyProgress: Hashable, Sendable {
  /// One after the other without a gap, oldest first; the last is the week of today, so there is at least one.
  public let weeks: [Week]

  public struct Week: Hashable, Sendable {
    public let monday: Day
    /// How many skills of the catalogue are held at the end of the week, ticked or implied.
    public let held: Int
    /// The displayed match with the target at the end of the week, 0 to 100; nil without one, and where it has none.
    public let match: Int?
    public let minutesLogged: Int
    /// What happened in the week, by day; on one day marks by id, then study as it was entered.
    public let changes: [Change]
  }

  /// Something that a person did on one day.
  public enum Change: Hashable, Sendable {
    case mark(Skill.ID, Mark, on: Day)
    case study(Skill.ID, minutes: Int, on: Day)
  }

  /// - Parameters:
  ///   - target: the role whose match is followed.
  ///   - limit: the most weeks, at least 1; what lies further back counts in the first of them without being listed.
  public init(
    of profile: Profile, in catalogue: Catalogue, toward target: Role.ID?, today: Day, limit: Int = 104
  ) {
    let history = History(of: profile, until: today)
    let last = today.weekStart
    let oldest = last.advanced(by: -7 * (max(1, limit) - 1))
    let first = max(oldest, history.firstDay.map(\.weekStart) ?? last)
    let role = target.flatMap(catalogue.rolePosition)
    let equality = SkillEquality(links: catalogue.skillLinks, corrections: profile.corrections)
    var heldSkills: HeldSkills?
    weeks = stride(from: first, through: last, by: 7).map { monday in
      let days = monday...monday.advanced(by: 6)
      let changes = history.changes(on: days)
      if heldSkills == nil || changes.contains(where: \.isMark) {
        heldSkills = HeldSkills(of: equality.counting(history.marks(at: days.upperBound)), in: catalogue)
      }
      let held = heldSkills?.held ?? []
      return Week(
        monday: monday, held: held.count, match: role.flatMap { catalogue.match(of: $0, holding: held) }?.percent,
        minutesLogged: changes.reduce(0) { $0 + $1.minutes }, changes: changes)
    }
  }
}

/// What a profile says of the past.
private struct History {
  let profile: Profile
  let changes: [WeeklyProgress.Change]

  init(of profile: Profile, until today: Day) {
    self.profile = profile
    let marks = profile.marks.sorted { $0.key < $1.key }.compactMap { skill, mark in
      profile.markDays[skill].map { WeeklyProgress.Change.mark(skill, mark, on: min($0, today)) }
    }
    let study = profile.log.compactMap { entry in
      entry.date.map { WeeklyProgress.Change.study(entry.skill, minutes: entry.minutes, on: min($0, today)) }
    }
    changes = (marks + study).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  var firstDay: Day? { changes.first?.day }

  func changes(on days: ClosedRange<Day>) -> [WeeklyProgress.Change] { changes.filter { days.contains($0.day) } }

  /// The marks that there were at the end of a day.
  func marks(at day: Day) -> [Skill.ID: Mark] {
    var past = profile.marks
    for case .mark(let skill, _, let set) in changes where set > day { past[skill] = nil }
    return past
  }
}

extension WeeklyProgress.Change {
  public var day: Day {
    switch self {
    case .mark(_, _, let day), .study(_, _, let day): day
    }
  }

  fileprivate var isMark: Bool { if case .mark = self { true } else { false } }

  fileprivate var minutes: Int { if case .study(_, let minutes, _) = self { minutes } else { 0 } }
}
