import CareerModel

extension PayFigure: PackedRow {
  static func add(to table: inout PackedTableWriter<PayFigure>) {
    let (optionalText, money) = (PackedForm<String>.sharedText.optional, PackedForm<Money>.money.optional)
    table.add("role", PackedForm<Role.ID>.sharedID().optional, unless: nil, \.role)
    table.add("label", .sharedText, \.label)
    table.add("level", .sharedText, \.level)
    table.add("region", .sharedText, \.region)
    table.add("country", optionalText, unless: nil, \.country)
    table.add("currency", .sharedText, \.currency)
    table.add(distinct: "period", .choice()) { $0.period }
    table.add("statistic", .sharedText, \.statistic)
    for percentile in PayPercentile.allCases {
      table.add(percentile.rawValue, money, unless: nil) { $0.percentiles[percentile] }
    }
    table.add("low", money, unless: nil, \.low)
    table.add("lowIs", optionalText, unless: nil, \.lowIs)
    table.add("amount", money, unless: nil, \.amount)
    table.add("high", money, unless: nil, \.high)
    table.add("highIs", optionalText, unless: nil, \.highIs)
    table.add("sample", PackedForm<Int>.count.optional, unless: nil, \.sample)
    table.add("asAt", .sharedText, \.asAt)
    table.add(distinct: "basis", .choice()) { $0.basis }
    table.add("source", .sharedID(), \.source)
    table.add("url", optionalText, unless: nil, \.url)
    table.add(distinct: "confidence", .choice()) { $0.confidence }
    table.add(distinct: "use", .choice()) { $0.use }
    table.add("codes", PackedForm<PayCode>.choice().list, unless: [], \.codes)
    table.add("note", optionalText, unless: nil, \.note)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [PayFigure] {
    let (optionalText, money) = (PackedForm<String>.sharedText.optional, PackedForm<Money>.money.optional)
    let roles = try table.values("role", PackedForm<Role.ID>.sharedID().optional, else: nil)
    let labels = try table.values("label", .sharedText)
    let levels = try table.values("level", .sharedText)
    let regions = try table.values("region", .sharedText)
    let countries = try table.values("country", optionalText, else: nil)
    let currencies = try table.values("currency", .sharedText)
    let periods = try table.distinct(all: "period", PackedForm<PayPeriod>.choice())
    let statistics = try table.values("statistic", .sharedText)
    var percentiles: [PayPercentile: [Money?]] = [:]
    for percentile in PayPercentile.allCases {
      percentiles[percentile] = try table.values(percentile.rawValue, money, else: nil)
    }
    let (lows, amounts) = (try table.values("low", money, else: nil), try table.values("amount", money, else: nil))
    let lowMeanings = try table.values("lowIs", optionalText, else: nil)
    let highs = try table.values("high", money, else: nil)
    let highMeanings = try table.values("highIs", optionalText, else: nil)
    let samples = try table.values("sample", PackedForm<Int>.count.optional, else: nil)
    let dates = try table.values("asAt", .sharedText)
    let bases = try table.distinct(all: "basis", PackedForm<PayBasis>.choice())
    let sources = try table.values("source", PackedForm<Source.ID>.sharedID())
    let urls = try table.values("url", optionalText, else: nil)
    let confidences = try table.distinct(all: "confidence", PackedForm<Confidence>.choice())
    let uses = try table.distinct(all: "use", PackedForm<PayUse>.choice())
    let notes = try table.values("note", optionalText, else: nil)
    let codes = try table.values("codes", PackedForm<PayCode>.choice().list, else: [])
    return (0..<table.count).map { row in
      PayFigure(
        role: roles[row], label: labels[row], level: levels[row], region: regions[row], country: countries[row],
        currency: currencies[row], period: periods[row], statistic: statistics[row],
        percentiles: PayPercentiles(percentiles.compactMapValues { $0[row] }), low: lows[row], lowIs: lowMeanings[row],
        amount: amounts[row], high: highs[row], highIs: highMeanings[row], sample: samples[row], asAt: dates[row],
        basis: bases[row], source: sources[row], url: urls[row], confidence: confidences[row], use: uses[row],
        codes: codes[row], note: notes[row])
    }
  }
}
