internal import GRDB

import CareerModel

extension CatalogueTables {
  func writePay(_ figures: [PayFigure]) throws {
    try database.execute(
      sql: """
        CREATE TABLE pay (
          position INTEGER PRIMARY KEY, role TEXT, label TEXT NOT NULL, level TEXT NOT NULL, region TEXT NOT NULL,
          currency TEXT NOT NULL, period TEXT NOT NULL, statistic TEXT NOT NULL, percentiles TEXT,
          low_hundredths INTEGER, amount_hundredths INTEGER, high_hundredths INTEGER, sample INTEGER,
          as_at TEXT NOT NULL, basis TEXT NOT NULL, source TEXT NOT NULL, url TEXT, confidence TEXT NOT NULL,
          pay_use TEXT NOT NULL, note TEXT
        ) STRICT
        """)
    for figure in figures {
      try insert(
        into: "pay",
        [
          figure.role?.rawValue, figure.label, figure.level, figure.region, figure.currency, figure.period.rawValue,
          figure.statistic, figure.percentiles, figure.low?.hundredths, figure.amount?.hundredths,
          figure.high?.hundredths, figure.sample, figure.asAt, figure.basis.rawValue, figure.source.rawValue,
          figure.url,
          figure.confidence.rawValue, figure.use.rawValue, figure.note,
        ])
    }
  }

  func readPay() throws -> [PayFigure] {
    try values(in: "pay") { _, columns in
      let (role, label, level, region, currency) = try (
        columns.optionalID() as Role.ID?, columns.text(), columns.text(), columns.text(), columns.text()
      )
      // A figure's amounts are in its own currency.
      func money() throws -> Money? {
        try columns.optionalInteger().map { Money(currency: currency, hundredths: $0) }
      }
      return try PayFigure(
        role: role, label: label, level: level, region: region, currency: currency, period: columns.choice(),
        statistic: columns.text(), percentiles: columns.optionalText(), low: money(), amount: money(), high: money(),
        sample: columns.optionalInteger(), asAt: columns.text(), basis: columns.choice(), source: columns.id(),
        url: columns.optionalText(), confidence: columns.choice(), use: columns.choice(), note: columns.optionalText())
    }
  }
}
