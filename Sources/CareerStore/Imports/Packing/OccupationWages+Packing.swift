import CareerModel

extension PackedWriter {
  mutating func write(_ wages: [OccupationWages]) {
    write(wages) {
      $0.write(text: $1.occupation)
      $0.write(text: $1.title)
      $0.write($1.figures) { $0.write($1) }
    }
  }

  /// A figure that is about no role yet.
  private mutating func write(_ figure: PayFigure) {
    for text in [figure.label, figure.level, figure.region, figure.currency] { write(shared: text) }
    write(choice: figure.period)
    write(shared: figure.statistic)
    write(shared: figure.percentiles)
    for money in [figure.low, figure.amount, figure.high] { write(integer: money?.hundredths) }
    write(integer: figure.sample)
    write(shared: figure.asAt)
    write(choice: figure.basis)
    write(shared: figure.source.rawValue)
    write(shared: figure.url)
    write(choice: figure.confidence)
    write(choice: figure.use)
    write(shared: figure.note)
  }
}

extension PackedReader {
  mutating func wages() throws(PackingError) -> [OccupationWages] {
    let wages = try list { reader throws(PackingError) in
      OccupationWages(
        occupation: try reader.text(), title: try reader.text(),
        figures: try reader.list { reader throws(PackingError) in try reader.figure() })
    }
    try finish()
    return wages
  }

  private mutating func figure() throws(PackingError) -> PayFigure {
    let (label, level) = (try sharedText(), try sharedText())
    let (region, currency) = (try sharedText(), try sharedText())
    return PayFigure(
      role: nil, label: label, level: level, region: region, currency: currency, period: try choice(),
      statistic: try sharedText(), percentiles: try optionalSharedText(), low: try money(currency),
      amount: try money(currency), high: try money(currency), sample: try optionalInteger(), asAt: try sharedText(),
      basis: try choice(), source: Source.ID(try sharedText()), url: try optionalSharedText(),
      confidence: try choice(), use: try choice(), note: try optionalSharedText())
  }

  /// A figure's amounts are in its own currency.
  private mutating func money(_ currency: String) throws(PackingError) -> Money? {
    try optionalInteger().map { Money(currency: currency, hundredths: $0) }
  }
}
