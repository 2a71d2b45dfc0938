import CareerModel

extension PayFigure: PackedRow {
  static func add(to table: inout PackedTableWriter<PayFigure>) {
    let (optionalText, money) = (PackedForm<String>.sharedText.optional, PackedForm<Money>.money.optional)
    table.add("role", PackedForm<Role.ID>.sharedID().optional, unless: nil, \.role)
    table.add("label", .sharedText, \.label)
    table.add("level", .sharedText, \.level)
    table.add("region", .sharedText, \.region)
    table.add("currency", .sharedText, \.currency)
    table.add(distinct: "period", .choice()) { $0.period }
    table.add("statistic", .sharedText, \.statistic)
    table.add("percentiles", optionalText, unless: nil, \.percentiles)
    table.add("low", money, unless: nil, \.low)
    table.add("amount", money, unless: nil, \.amount)
    table.add("high", money, unless: nil, \.high)
    table.add("sample", PackedForm<Int>.count.optional, unless: nil, \.sample)
    table.add("asAt", .sharedText, \.asAt)
    table.add(distinct: "basis", .choice()) { $0.basis }
    table.add("source", .sharedID(), \.source)
    table.add("url", optionalText, unless: nil, \.url)
    table.add(distinct: "confidence", .choice()) { $0.confidence }
    table.add(distinct: "use", .choice()) { $0.use }
    table.add("note", optionalText, unless: nil, \.note)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [PayFigure] {
    let (optionalText, money) = (PackedForm<String>.sharedText.optional, PackedForm<Money>.money.optional)
    let roles = try table.values("role", PackedForm<Role.ID>.sharedID().optional, else: nil)
    let labels = try table.values("label", .sharedText)
    let levels = try table.values("level", .sharedText)
    let regions = try table.values("region", .sharedText)
    let currencies = try table.values("currency", .sharedText)
    let periods = try table.distinct(all: "period", PackedForm<PayPeriod>.choice())
    let statistics = try table.values("statistic", .sharedText)
    let percentiles = try table.values("percentiles", optionalText, else: nil)
    let (lows, amounts) = (try table.values("low", money, else: nil), try table.values("amount", money, else: nil))
    let highs = try table.values("high", money, else: nil)
    let samples = try table.values("sample", PackedForm<Int>.count.optional, else: nil)
    let dates = try table.values("asAt", .sharedText)
    let bases = try table.distinct(all: "basis", PackedForm<PayBasis>.choice())
    let sources = try table.values("source", PackedForm<Source.ID>.sharedID())
    let urls = try table.values("url", optionalText, else: nil)
    let confidences = try table.distinct(all: "confidence", PackedForm<Confidence>.choice())
    let uses = try table.distinct(all: "use", PackedForm<PayUse>.choice())
    let notes = try table.values("note", optionalText, else: nil)
    return (0..<table.count).map {
      PayFigure(
        role: roles[$0], label: labels[$0], level: levels[$0], region: regions[$0], currency: currencies[$0],
        period: periods[$0], statistic: statistics[$0], percentiles: percentiles[$0], low: lows[$0],
        amount: amounts[$0], high: highs[$0], sample: samples[$0], asAt: dates[$0], basis: bases[$0],
        source: sources[$0], url: urls[$0], confidence: confidences[$0], use: uses[$0], note: notes[$0])
    }
  }
}
