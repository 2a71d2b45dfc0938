/// A day of the civil calendar, without a time and a time zone: clocks that go forward or back cannot move it.
///
/// Kept as a count of days, so that sums are exact; the Gregorian calendar holds throughout. Conversion by the
/// algorithms `days_from_civil` and `civil_from_days` of https://howardhinnant.github.io/date_algorithms.html.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Those of the years 1 to 9999.
  public static let numbers = -719_162...2_932_896

  /// Nil unless there is such a day; years are 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.length(ofMonth: month, in: year)).contains(day) else { return nil }
    // Years that begin in March, so that a leap day is the last of its year.
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * Self.daysInEra + dayOfEra - Self.daysBefore1970
  }

  /// Days of 400 years, after which the calendar repeats itself.
  private static let daysInEra = 146_097
  /// From 1 March of the year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_468

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  public var year: Int { civil.year }
  /// 1 to 12.
  public var month: Int { civil.month }
  /// 1 to 31.
  public var dayOfMonth: Int { civil.day }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + Self.daysBefore1970
    let era = (shifted >= 0 ? shifted : shifted - Self.daysInEra + 1) / Self.daysInEra
    let dayOfEra = shifted - era * Self.daysInEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension Day: Strideable {
  public func advanced(by days: Int) -> Day { Day(number: number + days) }
  public func distance(to other: Day) -> Int { other.number - number }
}

extension Day: CustomStringConvertible {
  /// Reads an ISO date such as "2026-11-21"; nil for any other text and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.joined().allSatisfy({ digits.contains($0) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The ISO date: "2026-11-21".
  public var description: String {
    let (year, month, day) = civil
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "Not an ISO date.")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
