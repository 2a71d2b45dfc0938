import CareerModel
import CareerPages

extension PayFigure: JSONConvertible {
  /// Every column of the figure; all amounts are in `currency`.
  ///
  /// Where low and high are not published, the outermost percentiles stand for them, and `percentiles` says which.
  public var json: JSONValue {
    .object([
      "region": region, "country": country, "level": level, "currency": currency, "statistic": statistic,
      "low": outerLow?.number, "lowIs": lowIs, "amount": amount?.number, "high": outerHigh?.number, "highIs": highIs,
      "percentiles": outerPercentiles, "p10": percentiles[.p10]?.number, "p25": percentiles[.p25]?.number,
      "p75": percentiles[.p75]?.number, "p90": percentiles[.p90]?.number, "period": period.rawValue, "sample": sample,
      "asAt": asAt, "basis": basis.rawValue, "source": source, "confidence": confidence.rawValue,
      "use": use.rawValue, "codes": codes.isEmpty ? nil : codes.map(\.rawValue), "label": label, "payOf": group,
      "note": note,
    ])
  }
}

extension PayFigure {
  private var hasRange: Bool { low != nil || high != nil }

  /// The lower end, as a percentile where there is no other.
  var outerLow: Money? { hasRange ? low : percentiles.lowest.flatMap { percentiles[$0] } }

  /// The upper end, as a percentile where there is no other.
  var outerHigh: Money? { hasRange ? high : percentiles.highest.flatMap { percentiles[$0] } }

  /// Which percentiles the ends are, such as "p10-p90"; nil where they are none.
  private var outerPercentiles: String? {
    guard !hasRange, !percentiles.isEmpty else { return nil }
    return [percentiles.lowest, percentiles.highest].compactMap { $0?.rawValue }.joined(separator: "-")
  }
}
