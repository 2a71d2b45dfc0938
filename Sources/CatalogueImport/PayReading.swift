import CareerModel
import Documents

extension PayFigure {
  /// An entry of `pay.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: ["label", "region", "currency", "period", "statistic", "asAt", "basis", "source", "confidence"],
      optional: [
        "role", "level", "country", "amount", "low", "lowIs", "high", "highIs", "percentiles", "sample", "url", "use",
        "codes", "note",
      ])
    let currency = entry["currency"]?.currency() ?? ""
    let numbers = ["low", "amount", "high"].map { entry[$0]?.positiveHundredths() }
    if ["low", "amount", "high", "percentiles"].allSatisfy({ entry[$0] == nil }) {
      field.report("the figure has no number", hint: "give at least one of low, amount, high and percentiles")
    }
    let known = numbers.compactMap(\.self)
    if known != known.sorted() {
      field.report("low, amount and high are out of order", hint: "low is the smallest and high the largest")
    }
    for (meaning, end) in [("lowIs", "low"), ("highIs", "high")] where entry[end] == nil {
      entry[meaning]?.report("there is no \(end)", hint: "leave \(meaning) out")
    }
    let money = numbers.map { $0.map { Money(currency: currency, hundredths: $0) } }
    let statistic = entry.text("statistic")
    let percentiles = entry["percentiles"]?.percentiles(
      low: numbers[0], high: numbers[2], median: PayStatistic(named: statistic) == .median ? numbers[1] : nil)
    self.init(
      role: ids.mention(entry["role"]), label: entry.text("label"), level: entry["level"]?.text() ?? "all",
      region: entry.text("region"), country: entry["country"]?.text(), currency: currency,
      period: entry["period"]?.choice() ?? .year, statistic: statistic,
      percentiles: PayPercentiles(
        (percentiles ?? [:]).mapValues { Money(currency: currency, hundredths: $0) }),
      low: money[0], lowIs: entry["lowIs"]?.text(), amount: money[1], high: money[2], highIs: entry["highIs"]?.text(),
      sample: entry["sample"]?.integer(in: 1...1_000_000_000), asAt: entry.text("asAt"),
      basis: entry["basis"]?.choice() ?? .quoted, source: ids.mention(entry["source"]) ?? "",
      url: entry["url"]?.webAddress(), confidence: entry["confidence"]?.choice() ?? .low,
      use: entry["use"]?.choice() ?? .show, codes: entry["codes"]?.codes() ?? [], note: entry["note"]?.text())
  }
}

extension DocumentField {
  /// Three capital letters, such as GBP.
  func currency() -> String? {
    guard let code = text() else { return nil }
    guard code.utf8.count == 3, code.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains) else {
      report("\(quoted(code)) is not a currency", hint: "write its three letters, such as GBP")
      return nil
    }
    return code
  }

  /// An amount of money in hundredths; 0 is none.
  func positiveHundredths() -> Int? {
    guard let number = hundredths() else { return nil }
    guard number > 0 else {
      report("the amount is 0", hint: "leave the key out where the amount is unknown")
      return nil
    }
    return number
  }

  /// What is known of a figure, each once.
  fileprivate func codes() -> [PayCode] {
    var seen: Set<PayCode> = []
    return list()?.compactMap { item in
      guard let code = item.choice(of: PayCode.self) else { return nil }
      guard seen.insert(code).inserted else {
        item.report("\(quoted(code.rawValue)) is listed twice", hint: DocumentProblem.keepOne)
        return nil
      }
      return code
    } ?? []
  }
}
