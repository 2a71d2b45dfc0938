/// Study time of a person, which unlike an estimate is exact.
public struct StudyTime: Hashable, Sendable {
  public let minutes: Int

  /// The most that one entry of the log may hold.
  public static let mostMinutes = 1000 * 60

  public init(minutes: Int) { self.minutes = minutes }

  /// Reads "2", "1.5", "1h30", "1 h 30 min" or "45m"; hours with decimals count to the nearest minute.
  ///
  /// Nil for anything else; beside hours there are at most 59 minutes.
  public init?(_ text: String) {
    let text = text.filter { $0 != " " }.lowercased()
    if let hours = Hundredths(text) {
      minutes = Fraction(hours.count * 60, 100).rounded
      return
    }
    let parts = text.split(separator: "h", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let minutes = Self.minutes(parts[0], needsUnit: true) else { return nil }
      self.minutes = minutes
    case 2:
      guard let hours = Self.whole(parts[0]),
        let rest = parts[1].isEmpty ? 0 : Self.minutes(parts[1], needsUnit: false), rest < 60
      else { return nil }
      minutes = hours * 60 + rest
    default: return nil
    }
  }

  /// Of "45m", "45min" and, beside hours, "45".
  private static func minutes(_ text: Substring, needsUnit: Bool) -> Int? {
    for unit in ["min", "m"] where text.hasSuffix(unit) { return whole(text.dropLast(unit.count)) }
    return needsUnit ? nil : whole(text)
  }

  private static func whole(_ digits: Substring) -> Int? {
    guard let number = Hundredths(String(digits)), !digits.contains(".") else { return nil }
    return number.count / 100
  }

  /// "1 h 30 min", "45 min", "2 h".
  public var text: String { Self.text(minutes: minutes) }

  public static func text(minutes: Int) -> String {
    let parts = [(minutes / 60, "h"), (minutes % 60, "min")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "0 h" : parts.joined(separator: " ")
  }
}
