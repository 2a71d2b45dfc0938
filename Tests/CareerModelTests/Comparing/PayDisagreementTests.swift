import Fixtures
import TestSupport
import Testing

@testable import CareerModel

@Suite struct PayDisagreementTests {
  private func disagreements(_ pay: [PayFigure]) -> [PayDisagreement] {
    Disagreements(in: Catalogue(roles: [Examples.role("q"), Examples.role("r")], pay: pay)).pay
  }

  private func amounts(_ pay: [PayFigure]) -> [[Int?]] { disagreements(pay).map { $0.figures.map(\.amount?.units) } }

  @Test func twoSourcesThatMeasureDifferentThingsStandSideBySide() throws {
    let pay = [
      Examples.pay("r", 60_000, statistic: "median", asAt: "2025", source: "S000"),
      Examples.pay("r", 74_884, statistic: "mean", asAt: "12/04/2025", source: "S002"),
    ]
    let only = try #require(disagreements(pay).first)
    #expect(disagreements(pay).count == 1)
    #expect((only.role, only.level, only.region, only.period) == (1, "all", "UK", .year))
    #expect(only.figures == pay)
  }

  @Test func thoseWhoSayTheSameAgree() {
    #expect(amounts([Examples.pay("r", 5, source: "A"), Examples.pay("r", 5, low: 1, high: 9, source: "B")]).isEmpty)
    // A third one that says something else stands beside both.
    #expect(
      amounts([Examples.pay("r", 5, source: "A"), Examples.pay("r", 5, source: "B"), Examples.pay("r", 6, source: "C")])
        == [[5, 5, 6]])
  }

  @Test func onlyTheNewestFigureOfASourceCounts() {
    let series = [
      Examples.pay("r", 1, asAt: "2023", source: "A"), Examples.pay("r", 2, asAt: "March 2025", source: "A"),
      Examples.pay("r", 3, asAt: "2024", source: "A"), Examples.pay("r", 4, asAt: "undated", source: "A"),
    ]
    #expect(amounts(series).isEmpty)
    #expect(amounts([Examples.pay("r", 9, source: "B")] + series) == [[9, 2]])
    #expect(amounts(series + [Examples.pay("r", 2, source: "B")]).isEmpty)
  }

  @Test func ofEquallyNewFiguresOfASourceTheMoreTellingCounts() {
    let mean = Examples.pay("r", 1, statistic: "mean", source: "A")
    let median = Examples.pay("r", 2, statistic: "median", source: "A")
    let other = Examples.pay("r", 9, source: "B")
    #expect(amounts([mean, median, other]) == [[2, 9]])
    #expect(amounts([median, Examples.pay("r", 3, source: "A"), other]) == [[2, 9]])
  }

  @Test func differentQuestionsHaveDifferentAnswers() {
    let figure = Examples.pay("r", 1, source: "A")
    let others = [
      Examples.pay("q", 2, source: "B"), Examples.pay("r", 2, level: "mid", source: "B"),
      Examples.pay("r", 2, region: "London", source: "B"), Examples.pay("r", 2, period: .day, source: "B"),
      Examples.pay("r", 2, source: "B", use: .historic), Examples.pay("r", 2, statistic: "up to", source: "B"),
    ]
    for other in others { #expect(amounts([figure, other]).isEmpty) }
    #expect(amounts([figure, Examples.pay("r", 2, region: "UK (Scotland-based service)", source: "B")]) == [[1, 2]])
  }

  @Test func rangesContradictRangesAndStartingPayDoesNot() {
    let range = Examples.pay("r", nil, low: 30, high: 40, statistic: "range", source: "A")
    #expect(disagreements([range, Examples.pay("r", nil, low: 30, high: 40, statistic: "range", source: "B")]).isEmpty)
    #expect(disagreements([range, Examples.pay("r", nil, low: 25, statistic: "starting", source: "B")]).isEmpty)
    let wider = Examples.pay("r", nil, low: 30, high: 50, statistic: "range", source: "B")
    #expect(disagreements([range, wider]).map(\.figures) == [[range, wider]])
  }

  @Test func percentilesAndCurrenciesDoNotMix() {
    func range(_ high: Int, _ percentile: PayPercentile, currency: String = "GBP", by source: Source.ID) -> PayFigure {
      PayFigure(
        role: "r", label: "", currency: currency, statistic: "range",
        percentiles: PayPercentiles([percentile: Money(currency: currency, units: high)]), asAt: "2025", source: source)
    }
    let wide = range(90, .p90, by: "A")
    #expect(disagreements([wide, range(75, .p75, by: "B")]).isEmpty)
    #expect(disagreements([wide, range(80, .p90, currency: "EUR", by: "B")]).isEmpty)
    #expect(disagreements([wide, range(80, .p90, by: "B")]).count == 1)
  }

  @Test func agreesWithEveryPairOfFigures() {
    var generator = SeededGenerator(seed: 4600)
    var found = 0
    for round in 0..<300 {
      let pay = (0..<generator.number(2...9)).map { _ in randomFigure(&generator) }
      let newest = pay.indices.filter { index in !pay.indices.contains { isPreferred($0, to: index, in: pay) } }
      var expected: [[PayFigure]] = []
      for index in pay.indices {
        // The question of a figure is answered where it is first put.
        guard !pay[..<index].contains(where: { $0.use == .show && isSameQuestion($0, pay[index]) }) else { continue }
        let answers = newest.map { pay[$0] }.filter { isSameQuestion($0, pay[index]) }
        let differ = answers.contains { left in answers.contains { said($0) != said(left) } }
        if pay[index].use == .show, differ { expected.append(answers) }
      }
      #expect(disagreements(pay).map(\.figures) == expected, "round \(round)")
      found += expected.count
    }
    #expect(found > 100)
  }

  private func randomFigure(_ generator: inout SeededGenerator) -> PayFigure {
    let statistic = ["median", "mean", "range", "up to"][generator.number(0...3)]
    let isCentral = statistic.hasPrefix("me")
    return Examples.pay(
      "r", isCentral ? generator.number(1...3) : nil, high: isCentral ? nil : generator.number(1...2),
      level: generator.chance(80) ? "all" : "mid", region: generator.chance(80) ? "UK" : "UK (North)",
      statistic: statistic, asAt: ["2024", "2025", "undated"][generator.number(0...2)],
      source: ["A", "B", "C"][generator.number(0...2)], use: generator.chance(90) ? .show : .warn)
  }

  private func isSameQuestion(_ left: PayFigure, _ right: PayFigure) -> Bool {
    let areCentral = left.amount != nil && right.amount != nil
    return left.level == right.level && (areCentral || left.statistic == right.statistic)
  }

  private func said(_ figure: PayFigure) -> Int? { figure.amount?.units ?? figure.high?.units }

  /// Whether a figure takes the place of another one of its source.
  private func isPreferred(_ index: Int, to other: Int, in pay: [PayFigure]) -> Bool {
    let (left, right) = (pay[index], pay[other])
    if right.use != .show { return true }
    guard left.use == .show, left.source == right.source, isSameQuestion(left, right) else { return false }
    let dates = ["undated", "2024", "2025"]
    func rank(_ figure: PayFigure, _ index: Int) -> (Int, Int, Int) {
      (dates.firstIndex(of: figure.asAt) ?? -1, figure.statistic == "median" ? 1 : 0, -index)
    }
    return rank(left, index) > rank(right, other)
  }
}
