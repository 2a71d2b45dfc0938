import CareerModel

/// The pay figures that one occupation's percentiles make.
struct WageFigures {
  let spread: WageSpread
  let period: PayPeriod
  let label: String
  let asAt: String

  /// Those that have a number.
  var all: [PayFigure] { [median, middleHalf, mean].compactMap(\.self) }

  /// A range where half earn more than the publisher prints.
  private var median: PayFigure? {
    figure(
      spread.median.money == nil ? "range" : "median", percentiles: "p10-p90", low: spread.tenth, amount: spread.median,
      high: spread.nineTenths)
  }

  private var middleHalf: PayFigure? {
    figure("range", percentiles: "p25-p75", low: spread.quarter, high: spread.threeQuarters)
  }

  private var mean: PayFigure? { figure("mean", amount: spread.mean) }

  private func figure(
    _ statistic: String, percentiles: String? = nil, low: WageFigure = .unavailable, amount: WageFigure = .unavailable,
    high: WageFigure = .unavailable
  ) -> PayFigure? {
    guard low.money != nil || amount.money != nil || high.money != nil else { return nil }
    let isWhole = low.money != nil && high.money != nil
    return PayFigure(
      role: nil, label: label, region: "United States", currency: WageFigure.currency, period: period,
      statistic: statistic, percentiles: isWhole || low.isBeyond || high.isBeyond ? percentiles : nil, low: low.money,
      amount: amount.money, high: high.money, asAt: asAt, basis: .earned, source: Source.oews,
      url: "https://www.bls.gov/oes/", confidence: .high, use: .show, note: note(amount: amount, high: high))
  }

  /// What the publisher does not print because it is too much.
  private func note(amount: WageFigure, high: WageFigure) -> String? {
    if amount.isBeyond { return "half earn more than the publisher prints" }
    return high.isBeyond ? "the highest are more than the publisher prints" : nil
  }
}

extension WageFigure {
  fileprivate static let currency = "USD"

  fileprivate var money: Money? {
    guard case .amount(let hundredths) = self else { return nil }
    return Money(currency: Self.currency, hundredths: hundredths)
  }

  fileprivate var isBeyond: Bool { self == .beyondScale }
}
