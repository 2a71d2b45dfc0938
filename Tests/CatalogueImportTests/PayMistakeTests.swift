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

  @Test(arguments: [("amount: 40000.5", "amount: 60001"), ("low: 30000", "low: 60000.01"), ("high: 60000", "high: 1")])
  func numbersAreInOrder(old: String, new: String) throws {
    try expect(
      [
        "1:3: [0]: low, amount and high are out of order (low is the smallest and high the largest)"
      ], replacing: old, with: new)
  }

  @Test func orderHoldsWithoutAMiddle() throws {
    try expect([], replacing: "  amount: 40000.5\n", with: "")
    try expect(
      ["1:3: [0]: low, amount and high are out of order (low is the smallest and high the largest)"],
      replacing: "  amount: 40000.5\n  high: 60000\n", with: "  high: 20000\n")
  }

  @Test func aFigureHasANumber() throws {
    try expect(
      [
        "1:3: [0]: the figure has no number (give at least one of low, amount and high)"
      ], replacing: "  low: 30000\n  amount: 40000.5\n  high: 60000\n", with: "")
    try expect(
      [
        "8:11: [0].amount: the amount is 0 (leave the key out where the amount is unknown)"
      ], replacing: "  low: 30000\n  amount: 40000.5\n  high: 60000\n", with: "  amount: 0\n")
  }

  @Test func amountsArePlainNumbers() throws {
    try expect(
      [
        "9:11: [0].amount: expected a number such as 60000 or 73.5, found \"£40,000\" "
          + "(without a sign, a currency or a comma)"
      ], replacing: "40000.5", with: "£40,000")
  }

  @Test(arguments: ["p90-p10", "p10", "p0-p50", "p10-p100", "10-90", "p10-p50-p90"])
  func percentilesAreTwo(percentiles: String) throws {
    try expect(
      [
        "7:16: [0].percentiles: \"\(percentiles)\" does not name two percentiles "
          + "(write the low and the high one, such as p10-p90)"
      ], replacing: "p10-p90", with: percentiles)
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
        "11:11: [0].sample: 0 is out of range (from 1 to 1000000000)"
      ], replacing: "asAt: 2025", with: "sample: 0\n  asAt: 2025")
  }

  @Test func rolesAndSourcesExist() throws {
    try expect(["1:9: [0].role: there is no role \"x\""], replacing: "role: developer", with: "role: x")
    try expect(
      ["13:11: [0].source: there is no source \"S12\" (did you mean \"S1\"?)"], replacing: "source: S1",
      with: "source: S12")
  }
}
