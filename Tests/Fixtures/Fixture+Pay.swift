import CareerModel

extension Fixture {
  /// Every kind of figure: medians that disagree, ranges, small samples, other countries, history and context.
  public static let pay = [
    PayFigure(
      role: "backend-developer", label: "Back-end Developer", statistic: "median",
      percentiles: PayPercentiles([.p10: pounds(52_000), .p25: pounds(61_000), .p90: pounds(105_000)]),
      amount: pounds(80_000), sample: 117,
      asAt: "6 months to 15/02/2026", basis: .advertised, source: "job-adverts"),
    PayFigure(
      role: "backend-developer", label: "Python Developer", statistic: "median", amount: pounds(60_000), sample: 900,
      asAt: "2025", basis: .earned, source: "earnings-survey"),
    PayFigure(
      role: "backend-developer", label: "Back-end Developer", region: "UK outside London", statistic: "median",
      amount: pounds(60_000), sample: 61, asAt: "6 months to 15/02/2026", basis: .advertised, source: "job-adverts"),
    PayFigure(
      role: "backend-developer", label: "Back-end Developer", statistic: "median", amount: pounds(48_500),
      asAt: "6 months to 11/2021", basis: .advertised, source: "job-adverts", use: .historic),
    PayFigure(
      role: "software-apprentice", label: "Apprentice", level: "entry", period: .hour, statistic: "minimum",
      amount: Money(currency: "GBP", hundredths: 755), asAt: "from 01/09/2024", source: "guide-article"),
    PayFigure(
      role: "junior-python-developer", label: "Graduate Developer", level: "graduate", statistic: "range",
      low: pounds(24_000), high: pounds(35_000), asAt: "2025", source: "guide-article"),
    PayFigure(
      role: "data-analyst", label: "Data Analyst", statistic: "median", amount: pounds(36_750), sample: 12,
      asAt: "2025", basis: .earned, source: "earnings-survey", confidence: .low, note: "twelve people in one town"),
    PayFigure(
      role: "data-engineer", label: "Data Engineer (contract)", period: .day, statistic: "median",
      amount: pounds(525), sample: 240, asAt: "15/02/2026", basis: .advertised, source: "job-adverts"),
    PayFigure(
      role: "lead-developer", label: "Lead Developer", level: "lead", statistic: "up to", amount: pounds(95_000),
      asAt: "2024", source: "guide-article", confidence: .medium, codes: [.about, .openTop]),
    PayFigure(
      role: "software-architect", label: "Software Architect", statistic: "mean",
      percentiles: PayPercentiles([.p25: pounds(71_000), .p75: pounds(99_000)]), amount: pounds(85_000), sample: 310,
      asAt: "Sep 2024",
      basis: .earned, source: "earnings-survey"),
    PayFigure(
      role: "ml-engineer", label: "ML Engineer", region: "United States", currency: "USD", statistic: "mean",
      amount: Money(currency: "USD", units: 160_000), asAt: "2025", source: "guide-article", use: .context),
    PayFigure(
      role: nil, label: "All employees", statistic: "median", amount: pounds(37_430), asAt: "April 2024",
      basis: .earned, source: "earnings-survey", use: .context),
  ]

  private static func pounds(_ units: Int) -> Money { Money(currency: "GBP", units: units) }
}
