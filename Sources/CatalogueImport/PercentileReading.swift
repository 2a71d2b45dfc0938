import CareerModel
import Documents
import TerminalText

extension DocumentField {
  /// Percentiles in hundredths, such as `{p10: 29375, p90: 65900}`; nil where they cannot be read.
  ///
  /// - Parameters:
  ///   - low: what stands beside them as low, in hundredths; in the first format it was one of them.
  ///   - high: the same of high.
  ///   - median: what lies in their middle.
  func percentiles(low: Int?, high: Int?, median: Int?) -> [PayPercentile: Int]? {
    if isScalar, !isAbsent { return reportFirstFormat(low: low, high: high) }
    let entry = entry(required: [], optional: PayPercentile.allCases.map(\.rawValue))
    var amounts: [PayPercentile: Int] = [:]
    for percentile in PayPercentile.allCases { amounts[percentile] = entry[percentile.rawValue]?.positiveHundredths() }
    if isEntry, pairs()?.isEmpty == true { report("there is no percentile", hint: Self.example) }
    let known = [amounts[.p10], amounts[.p25], median, amounts[.p75], amounts[.p90]].compactMap(\.self)
    if known != known.sorted() {
      report(
        "the percentiles are out of order", hint: "p10 is the smallest, p90 the largest, and a median in the middle")
    }
    return amounts
  }

  private static let example = "write the amounts, such as {p10: 29375, p90: 65900}"

  /// Once low and high were the two percentiles that a text such as "p10-p90" named.
  private func reportFirstFormat(low: Int?, high: Int?) -> [PayPercentile: Int]? {
    guard let text = text() else { return nil }
    let names = text.split(separator: "-", omittingEmptySubsequences: false).map { PayPercentile(rawValue: "\($0)") }
    let amounts = zip(names, [low, high]).compactMap { name, amount in
      name.flatMap { name in amount.map { "\(name.rawValue): \(Self.number($0))" } }
    }
    let isWhole = names.count == 2 && !names.contains(nil) && !amounts.isEmpty
    report(
      "\(quoted(text)) names percentiles without their amounts",
      hint: isWhole
        ? "write percentiles: {\(amounts.joined(separator: ", "))} in place of percentiles, low and high" : Self.example
    )
    return nil
  }

  /// Hundredths as one writes them: "60000", "73.50".
  private static func number(_ hundredths: Int) -> String {
    hundredths % 100 == 0 ? "\(hundredths / 100)" : DecimalText.text(of: hundredths, places: 2)
  }
}
