import CareerModel

// How days and study time read as text; months go by their names everywhere.

extension Day {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "November".
  public var monthName: String { Self.months[month - 1] }

  /// "Nov", for axes and columns.
  public var briefMonthName: String { String(monthName.prefix(3)) }

  /// "23 Nov 2026", for columns.
  public var briefText: String { "\(dayOfMonth) \(briefMonthName) \(year)" }

  /// "Mon 23 Nov 2026".
  public var text: String { "\(Self.weekdays[weekday.rawValue - 1].prefix(3)) \(briefText)" }

  /// "late March 2027", for days that are estimates.
  public var roughText: String {
    let part =
      switch dayOfMonth {
      case ...10: "early"
      case ...20: "mid"
      default: "late"
      }
    return "\(part) \(monthName) \(year)"
  }

  /// Reads a day as people write it: "2026-11-23", "23 Nov 2026" or "Mon 23 November 2026"; nil for any other text.
  ///
  /// A day of the week is passed over, right or wrong: the date says which day is meant.
  public init?(reading text: String) {
    if let day = Day(text) {
      self = day
      return
    }
    var words = TextFolding.fold(text).split(separator: " ")
    let isWeekday = Self.weekdays.contains { words.first?.count ?? 0 >= 3 && $0.lowercased().hasPrefix(words[0]) }
    if words.count == 4, isWeekday { words.removeFirst() }
    guard words.count == 3, words[1].count >= 3, words[2].count == 4,
      let day = Int(words[0]), let year = Int(words[2]),
      let month = Self.months.firstIndex(where: { $0.lowercased().hasPrefix(words[1]) })
    else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }
}

extension ClosedRange<Day> {
  /// "24 Dec 2026", or "24 Dec 2026 to 2 Jan 2027".
  public var text: String {
    lowerBound == upperBound ? lowerBound.briefText : "\(lowerBound.briefText) to \(upperBound.briefText)"
  }

  /// Reads one day, or two with ".." or "to" between them; nil for any other text, and where the last day comes first.
  public init?(reading text: String) {
    let separator = [" to ", ".."].first { text.contains($0) }
    let parts = separator.map { text.split(separator: $0, omittingEmptySubsequences: false).map(String.init) } ?? [text]
    let days = parts.compactMap { Day(reading: $0.split(separator: " ").joined(separator: " ")) }
    guard days.count == parts.count, days.count <= 2, let first = days.first, let last = days.last, first <= last
    else { return nil }
    self = first...last
  }
}

extension Learner {
  /// "about 30 h left" of a skill's study, or what to do when none is; nil where it is held or has no hours.
  public func restText(of skill: Skill.ID) -> String? {
    guard let position = catalogue.skillPosition(skill), !heldSkills.holds(position), let rest = pace.rest(of: position)
    else { return nil }
    return rest.likelyMinutes == 0 ? "that is as much as we estimate, so tick it once you have it" : "\(rest.text) left"
  }
}
