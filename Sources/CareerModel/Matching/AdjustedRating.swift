/// A tutor's rating pulled towards 4.5 stars, the more the fewer reviews there are.
///
/// (20 x 4.5 + reviews x rating) / (20 + reviews), exact; compare `value`, show `hundredths`.
public struct AdjustedRating: Hashable, Comparable, Sendable {
  /// In stars, 0 to 5.
  public let value: Fraction

  /// Nil for a tutor whom nobody has rated.
  public init?(of tutor: Tutor) {
    guard !tutor.isUnrated else { return nil }
    value = Fraction(20 * 45 + tutor.reviews * tutor.ratingTenths, 10 * (20 + tutor.reviews))
  }

  /// Two decimals, rounded half up: 486 is 4.86 stars.
  public var hundredths: Int { (value * 100).rounded }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
