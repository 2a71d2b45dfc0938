/// How much match some study brings for its time, in points for a minute; the more the greater.
///
/// Kept in whole parts, since exact fractions of many roles and bundles have no common denominator that a number could
/// hold. Sums are kept far finer than comparisons see, so that what is equal compares equal however it was put together.
struct StudyWorth: Hashable, Comparable {
  /// Parts of a point for a minute: 10^24 of them make a whole.
  private var parts: UInt128 = 0

  private static let whole: UInt128 = 1_000_000_000_000_000_000_000_000
  /// How many parts are one to a comparison.
  private static let grain: UInt128 = 1_000_000_000

  static let zero = StudyWorth()

  private init() {}

  /// - Parameters:
  ///   - gain: Points of match before rounding, not negative, and how often they count.
  ///   - study: What is left to study, above 0, in minutes times the denominator of the pace.
  init(of gain: Fraction, times weight: Int = 1, study: Int, at pace: StudyPace) {
    let points = UInt128(gain.numerator.magnitude) * UInt128(weight.magnitude) * UInt128(pace.factor.denominator)
    let minutes = UInt128(gain.denominator) * UInt128(study.magnitude)
    let product = points.multipliedFullWidth(by: Self.whole)
    parts = product.high < minutes ? minutes.dividingFullWidth(product).quotient : .max
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    let (parts, isTooMuch) = left.parts.addingReportingOverflow(right.parts)
    sum.parts = isTooMuch ? .max : parts
    return sum
  }

  static func < (left: Self, right: Self) -> Bool { left.compared < right.compared }
  static func == (left: Self, right: Self) -> Bool { left.compared == right.compared }
  func hash(into hasher: inout Hasher) { hasher.combine(compared) }

  private var compared: UInt128 { parts / Self.grain + (parts % Self.grain >= Self.grain / 2 ? 1 : 0) }

  /// Points for an hour, rounded half up to a billionth.
  var perHour: Fraction {
    let billionth = Self.whole / 1_000_000_000
    let (parts, isTooMuch) = parts.multipliedReportingOverflow(by: 60)
    return Fraction(isTooMuch ? .max : Int(clamping: (parts + billionth / 2) / billionth), 1_000_000_000)
  }
}
