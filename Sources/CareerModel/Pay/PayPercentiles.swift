/// A percentile that sources publish: the amount that so many of a hundred stay below.
public enum PayPercentile: String, CaseIterable, Hashable, Sendable { case p10, p25, p75, p90 }

/// The published percentiles of a pay figure, of which any may be missing.
///
///     let percentiles = PayPercentiles([.p10: low, .p75: high])
///     percentiles[.p10]   // low
public struct PayPercentiles: Hashable, Sendable {
  private let amounts: [PayPercentile: Money]

  public init(_ amounts: [PayPercentile: Money] = [:]) { self.amounts = amounts }

  public subscript(percentile: PayPercentile) -> Money? { amounts[percentile] }

  public var isEmpty: Bool { amounts.isEmpty }

  /// Which are known, the lowest first.
  public var known: [PayPercentile] { PayPercentile.allCases.filter { amounts[$0] != nil } }

  /// The lowest known one below the middle.
  public var lowest: PayPercentile? { known.first { [.p10, .p25].contains($0) } }

  /// The highest known one above the middle.
  public var highest: PayPercentile? { known.last { [.p75, .p90].contains($0) } }

  /// The ends of a bar: the tenth and ninetieth, else the quarters; never one of each.
  public var bar: (low: Money, high: Money)? {
    for (low, high) in [(PayPercentile.p10, PayPercentile.p90), (.p25, .p75)] {
      if let low = amounts[low], let high = amounts[high] { return (low, high) }
    }
    return nil
  }
}

extension PayFigure {
  /// The ends of its bar, which are of one kind; nil where it has no two such.
  public var bar: (low: Money, high: Money)? {
    if let bar = percentiles.bar { return bar }
    guard let low, let high else { return nil }
    return (low, high)
  }
}
