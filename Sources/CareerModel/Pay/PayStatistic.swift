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

extension PayFigure {
  /// Read from the statistic as printed; a figure without an amount is never a median or a mean.
  public var kind: PayStatistic {
    let words = statistic.lowercased()
    guard amount != nil, !words.hasPrefix("median range"), !words.hasPrefix("mean range") else { return .other }
    if words.hasPrefix("median") || words.hasPrefix("50th percentile") { return .median }
    if words.hasPrefix("mean") { return .mean }
    return words.hasSuffix("typical") ? .typical : .other
  }

  /// The amount, where it stands for the middle of the pay: starting pay, ceilings and the like do not compare.
  public var central: Money? { kind == .other ? nil : amount }

  /// Whether so few people are behind it that the number must be shown with it.
  public var isSmallSample: Bool { sample.map { $0 < 100 } ?? false }

  /// Whether it is about a part of a region.
  func isAbout(partOf place: String) -> Bool { country == place }

  /// Whether it is about a region, as in "UK" or "UK (Scotland-based service)", and not about a part of it.
  func isAbout(region place: String) -> Bool { region == place || region.hasPrefix(place + " (") }
}
