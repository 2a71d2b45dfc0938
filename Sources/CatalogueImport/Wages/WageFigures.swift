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
      spread.median.money == nil ? "range" : "median", [.p10: spread.tenth, .p90: spread.nineTenths],
      amount: spread.median)
  }

  private var middleHalf: PayFigure? {
    figure("range", [.p25: spread.quarter, .p75: spread.threeQuarters])
  }

  private var mean: PayFigure? { figure("mean", amount: spread.mean) }

  private func figure(
    _ statistic: String, _ percentiles: [PayPercentile: WageFigure] = [:], amount: WageFigure = .unavailable
  ) -> PayFigure? {
    let known = PayPercentiles(percentiles.compactMapValues(\.money))
    guard !known.isEmpty || amount.money != nil else { return nil }
    return PayFigure(
      role: nil, label: label, region: "United States", currency: WageFigure.currency, period: period,
      statistic: statistic, percentiles: known, amount: amount.money, asAt: asAt, basis: .earned, source: Source.oews,
      url: "https://www.bls.gov/oes/", confidence: .high, use: .show,
      note: note(amount: amount, isTopBeyond: percentiles.values.contains(where: \.isBeyond)))
  }

  /// What the publisher does not print because it is too much.
  private func note(amount: WageFigure, isTopBeyond: Bool) -> String? {
    if amount.isBeyond { return "half earn more than the publisher prints" }
    return isTopBeyond ? "the highest are more than the publisher prints" : nil
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
