/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday 7.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
  public var weekday: Weekday { Weekday.allCases[daysSinceMonday] }

  /// The Monday of its ISO week.
  public var weekStart: Day { advanced(by: -daysSinceMonday) }

  /// 0 to 6; 1 January 1970 was a Thursday.
  private var daysSinceMonday: Int {
    let remainder = (number + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }
}
