import CareerModel
import Documents

extension PayFigure {
  /// An entry of `pay.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: ["label", "region", "currency", "period", "statistic", "asAt", "basis", "source", "confidence"],
      optional: ["role", "level", "percentiles", "low", "amount", "high", "sample", "url", "use", "note"])
    let currency = entry["currency"]?.currency() ?? ""
    let numbers = ["low", "amount", "high"].map { entry[$0]?.positiveHundredths() }
    if ["low", "amount", "high"].allSatisfy({ entry[$0] == nil }) {
      field.report("the figure has no number", hint: "give at least one of low, amount and high")
    }
    let known = numbers.compactMap(\.self)
    if known != known.sorted() {
      field.report("low, amount and high are out of order", hint: "low is the smallest and high the largest")
    }
    let money = numbers.map { $0.map { Money(currency: currency, hundredths: $0) } }
    self.init(
      role: ids.mention(entry["role"]), label: entry.text("label"), level: entry["level"]?.text() ?? "all",
      region: entry.text("region"), currency: currency, period: entry["period"]?.choice() ?? .year,
      statistic: entry.text("statistic"), percentiles: entry["percentiles"]?.percentiles(), low: money[0],
      amount: money[1], high: money[2], sample: entry["sample"]?.integer(in: 1...1_000_000_000),
      asAt: entry.text("asAt"), basis: entry["basis"]?.choice() ?? .quoted, source: ids.mention(entry["source"]) ?? "",
      url: entry["url"]?.webAddress(), confidence: entry["confidence"]?.choice() ?? .low,
      use: entry["use"]?.choice() ?? .show, note: entry["note"]?.text())
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

  /// Two percentiles from 1 to 99, the lower one first, such as "p10-p90".
  fileprivate func percentiles() -> String? {
    guard let text = text() else { return nil }
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.hasPrefix("p") ? Int(part.dropFirst()) ?? 0 : 0
    }
    guard numbers.count == 2, 0 < numbers[0], numbers[0] < numbers[1], numbers[1] < 100 else {
      report("\(quoted(text)) does not name two percentiles", hint: "write the low and the high one, such as p10-p90")
      return nil
    }
    return text
  }
}
