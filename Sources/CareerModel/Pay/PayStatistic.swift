/// What kind of number a pay figure is, as far as headlines need to know.
public enum PayStatistic: Int, Hashable, Sendable, Comparable {
  case median, mean
  /// What a source calls typical within a range.
  case typical
  /// Ranges, starting pay, ceilings and the like.
  case other

  /// The more telling one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension PayStatistic {
  /// Read from the statistic as printed, such as "median" or "mean of ranges".
  public init(named printed: String) {
    let words = printed.lowercased()
    self =
      if words.hasPrefix("median range") || words.hasPrefix("mean range") {
        .other
      } else if words.hasPrefix("median") || words.hasPrefix("50th percentile") {
        .median
      } else if words.hasPrefix("mean") {
        .mean
      } else {
        words.hasSuffix("typical") ? .typical : .other
      }
  }
}

extension PayFigure {
  /// What its statistic says; a figure without an amount is never a median or a mean.
  public var kind: PayStatistic { amount == nil ? .other : PayStatistic(named: statistic) }

  /// The amount, where it stands for the middle of the pay: starting pay, ceilings and the like do not compare.
  public var central: Money? { kind == .other ? nil : amount }

  /// Whether so few people are behind it that the number must be shown with it.
  public var isSmallSample: Bool { sample.map { $0 < 100 } ?? false }

  /// Whether it is about a part of a region.
  func isAbout(partOf place: String) -> Bool { country == place }

  /// Whether it is about a region, as in "UK" or "UK (Scotland-based service)", and not about a part of it.
  func isAbout(region place: String) -> Bool { region == place || region.hasPrefix(place + " (") }
}
