/// When a figure was true, read from its printed date for comparison only; what is shown stays as printed.
///
/// Day and month stand in UK order. Understood: "12/04/2025", "6 months to 15/02/2026", "6 months to 11/2021",
/// "Sep 2024", "April 2026", "2025", "2023/24", "from 01/09/2024", "same period 2025", "undated, c. 2019".
/// A span counts by its end, a year like 2023/24 by its first half, and a date known only by its year or month as the
/// beginning of it, so that no figure looks newer than it is.
public struct PayDate: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil when the text names no year, or says "undated" without a guess at one.
  public init?(_ printed: String) {
    let words = printed.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.map(String.init)
    guard let place = words.lastIndex(where: { Self.year(in: $0) != nil }), let year = Self.year(in: words[place])
    else { return nil }
    if words.contains("undated"), place == 0 || words[place - 1] != "c" { return nil }
    let parts = words[place].split(separator: "/").map { Int($0) ?? 0 }
    self.year = year
    switch (parts.count, parts.last == year) {
    case (3, true):
      month = Self.valid(parts[1], in: 1...12)
      day = Self.valid(parts[0], in: 1...31)
    case (2, true):
      month = Self.valid(parts[0], in: 1...12)
      day = nil
    default:
      month = place > 0 ? Self.month(named: words[place - 1]) : nil
      day = nil
    }
  }

  /// The first four-digit number from 1900 to 2199 among the parts of a word such as "15/02/2026" or "2023/24".
  private static func year(in word: String) -> Int? {
    word.split(separator: "/").lazy.filter { $0.count == 4 }.compactMap { valid(Int($0) ?? 0, in: 1900...2199) }.first
  }

  private static func valid(_ number: Int, in range: ClosedRange<Int>) -> Int? { range.contains(number) ? number : nil }

  private static func month(named word: String) -> Int? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// Months since the year 0, to measure how far apart two dates are.
  var monthIndex: Int { year * 12 + (month ?? 1) - 1 }
}
