/// An estimate of study time as low, likely and high, kept in whole minutes so that sums are exact.
public struct HoursRange: Hashable, Sendable {
  public let lowMinutes: Int
  public let likelyMinutes: Int
  public let highMinutes: Int

  public init(lowMinutes: Int, likelyMinutes: Int, highMinutes: Int) {
    self.lowMinutes = lowMinutes
    self.likelyMinutes = likelyMinutes
    self.highMinutes = highMinutes
  }

  /// An estimate of which only the likely hours are known: half of them as the low end, two and a half times as the
  /// high.
  public init(likely hours: Int) {
    self.init(lowMinutes: hours * 30, likelyMinutes: hours * 60, highMinutes: hours * 150)
  }

  public static let zero = HoursRange(lowMinutes: 0, likelyMinutes: 0, highMinutes: 0)

  /// Lows are added to lows and highs to highs.
  public static func + (left: Self, right: Self) -> Self {
    HoursRange(
      lowMinutes: left.lowMinutes + right.lowMinutes, likelyMinutes: left.likelyMinutes + right.likelyMinutes,
      highMinutes: left.highMinutes + right.highMinutes)
  }

  /// Whole hours, rounded half up.
  public var low: Int { (lowMinutes + 30) / 60 }
  public var likely: Int { (likelyMinutes + 30) / 60 }
  public var high: Int { (highMinutes + 30) / 60 }
}
