import CareerModel

extension PayFigure: JSONConvertible {
  /// Every column of the figure; `low`, `amount` and `high` are in `currency`.
  public var json: JSONValue {
    .object([
      "region": region, "level": level, "currency": currency, "statistic": statistic, "low": low?.number,
      "amount": amount?.number, "high": high?.number, "percentiles": percentiles, "period": period.rawValue,
      "sample": sample, "asAt": asAt, "basis": basis.rawValue, "source": source, "confidence": confidence.rawValue,
      "use": use.rawValue, "label": label, "note": note,
    ])
  }
}
