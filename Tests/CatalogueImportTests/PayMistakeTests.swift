import CareerModel
import CatalogueImport
import Testing

@Suite struct PayMistakeTests {
  /// The mistakes are given without the name of the file.
  private func expect(
    _ expected: [String], replacing old: String, with new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectProblems(
      expected.map { "pay.yaml:\($0)" }, in: "pay.yaml", replacing: old, with: new, sourceLocation: sourceLocation)
  }

  @Test(arguments: [("low: 30000", "low: 60000.01"), ("high: 60000", "high: 1")])
  func numbersAreInOrder(old: String, new: String) throws {
    try expect(
      [
        "1:3: [0]: low, amount and high are out of order (low is the smallest and high the largest)"
      ], replacing: old, with: new)
  }

  @Test func anAmountBeyondTheHighIsBeyondThePercentilesToo() throws {
    try expect(
      [
        "1:3: [0]: low, amount and high are out of order (low is the smallest and high the largest)",
        "11:16: [0].percentiles: the percentiles are out of order "
          + "(p10 is the smallest, p90 the largest, and a median in the middle)",
      ], replacing: "amount: 40000.5", with: "amount: 60001")
  }

  @Test func orderHoldsWithoutAMiddle() throws {
    try expect([], replacing: "  amount: 40000.5\n", with: "")
    try expect(
      ["1:3: [0]: low, amount and high are out of order (low is the smallest and high the largest)"],
      replacing: "  amount: 40000.5\n  low: 30000\n", with: "  low: 70000\n")
  }

  @Test func aFigureHasANumber() throws {
    let numbers = """
        amount: 40000.5
        low: 30000
        lowIs: lowest
        high: 60000
        percentiles: {p10: 32000, p90: 55000.5}

      """
    try expect([], replacing: numbers, with: "  percentiles: {p75: 9}\n")
    try expect(
      ["1:3: [0]: the figure has no number (give at least one of low, amount, high and percentiles)"],
      replacing: numbers, with: "")
    try expect(
      ["7:11: [0].amount: the amount is 0 (leave the key out where the amount is unknown)"],
      replacing: numbers, with: "  amount: 0\n")
    try expect(
      ["7:16: [0].percentiles: there is no percentile (write the amounts, such as {p10: 29375, p90: 65900})"],
      replacing: numbers, with: "  percentiles: {}\n")
  }

  @Test func amountsArePlainNumbers() throws {
    try expect(
      [
        "7:11: [0].amount: expected a number such as 60000 or 73.5, found \"£40,000\" "
          + "(without a sign, a currency or a comma)"
      ], replacing: "40000.5", with: "£40,000")
  }

  @Test(arguments: ["{p10: 2, p90: 1}", "{p10: 40001, p90: 50000}", "{p25: 1, p10: 2}", "{p90: 3.5, p75: 4}"])
  func percentilesAreInOrderAroundTheMedian(percentiles: String) throws {
    try expect(
      [
        "11:16: [0].percentiles: the percentiles are out of order "
          + "(p10 is the smallest, p90 the largest, and a median in the middle)"
      ], replacing: "{p10: 32000, p90: 55000.5}", with: percentiles)
  }

  @Test func aMeanMayLieBeyondTheQuarters() throws {
    try expect(
      [], replacing: "statistic: median\n  amount: 40000.5", with: "statistic: mean\n  amount: 59000")
  }

  @Test func otherPercentilesAreUnknown() throws {
    try expect(
      [
        "11:17: [0].percentiles.p50: the key \"p50\" is unknown here (did you mean \"p10\"?)"
      ],
      replacing: "{p10: 32000, p90: 55000.5}", with: "{p50: 40000}")
  }

  @Test func theFirstFormatIsToldWhatToWriteInstead() throws {
    try expect(
      [
        "11:16: [0].percentiles: \"p10-p75\" names percentiles without their amounts "
          + "(write percentiles: {p10: 30000, p75: 60000} in place of percentiles, low and high)"
      ], replacing: "{p10: 32000, p90: 55000.5}", with: "p10-p75")
  }

  @Test(arguments: ["p5-p95", "p10", "10-90", "p10-p50-p90", "wide"])
  func otherTextsForPercentilesAreToldTheForm(percentiles: String) throws {
    try expect(
      [
        "11:16: [0].percentiles: \"\(percentiles)\" names percentiles without their amounts "
          + "(write the amounts, such as {p10: 29375, p90: 65900})"
      ], replacing: "{p10: 32000, p90: 55000.5}", with: percentiles)
  }

  @Test func endsSayWhatTheyAreOnlyWhereTheyAre() throws {
    try expect(["8:10: [0].lowIs: there is no low (leave lowIs out)"], replacing: "  low: 30000\n", with: "")
    try expect(
      ["10:11: [0].highIs: there is no high (leave highIs out)"], replacing: "high: 60000", with: "highIs: new")
  }

  @Test func codesAreKnownAndStandOnce() throws {
    try expect(
      ["12:18: [0].codes[1]: \"about\" is listed twice (keep one of them)"],
      replacing: "[about, small-sample]", with: "[about, about]")
    let known = PayCode.allCases.map(\.rawValue).joined(separator: ", ")
    try expect(
      [
        "12:18: [0].codes[1]: expected one of \(known), found \"smal-sample\" (did you mean \"small-sample\"?)"
      ], replacing: "small-sample", with: "smal-sample")
  }

  @Test func currenciesAreCodes() throws {
    try expect(
      [
        "4:13: [0].currency: \"£\" is not a currency (write its three letters, such as GBP)"
      ], replacing: "GBP", with: "£")
  }

  @Test func samplesCountSomebody() throws {
    try expect(
      [
        "13:11: [0].sample: 0 is out of range (from 1 to 1000000000)"
      ], replacing: "asAt: 2025", with: "sample: 0\n  asAt: 2025")
  }

  @Test func rolesAndSourcesExist() throws {
    try expect(["1:9: [0].role: there is no role \"x\""], replacing: "role: developer", with: "role: x")
    try expect(
      ["15:11: [0].source: there is no source \"S12\" (did you mean \"S1\"?)"], replacing: "source: S1",
      with: "source: S12")
  }
}
