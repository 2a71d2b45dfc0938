import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct WageStoreTests {
  static let source = Source(
    id: "oews", title: "Wages", date: "May 2024", attribution: "U.S. Bureau of Labor Statistics")

  static let wages = [
    OccupationWages(
      occupation: "15-1252", title: "Software Developers",
      figures: [
        figure("median", [.p10: 79_850, .p90: 211_450], amount: 133_080), figure("mean", amount: 144_570),
      ], employment: 1_654_440),
    OccupationWages(
      occupation: "27-2011", title: "Actors",
      figures: [figure("median", [.p10: 15], amount: 23, period: .hour, note: "the highest are more")]),
  ]

  static func figure(
    _ statistic: String, _ percentiles: [PayPercentile: Int] = [:], amount: Int? = nil,
    period: PayPeriod = .year, note: String? = nil
  ) -> PayFigure {
    func money(_ units: Int?) -> Money? { units.map { Money(currency: "USD", units: $0) } }
    return PayFigure(
      role: nil, label: "Some \(statistic)", region: "United States", currency: "USD", period: period,
      statistic: statistic, percentiles: PayPercentiles(percentiles.compactMapValues(money)), amount: money(amount),
      sample: amount, asAt: "May 2024", basis: .earned, source: "oews", url: "https://example.org", confidence: .medium,
      use: .context, note: note)
  }

  static func about(_ kind: ImportKind = .wages, _ source: Source = source) -> ImportRecord {
    ImportRecord(kind: kind, source: source, release: nil, day: Day(number: 20_001))
  }

  private let temporary: TemporaryFolder
  private let store: WageStore

  init() throws {
    temporary = try TemporaryFolder()
    store = WageStore(in: temporary.path)
  }

  @Test func wagesComeBack() throws {
    #expect(try store.read().isEmpty)
    try store.write(Self.wages, about: Self.about())
    #expect(try store.read() == Self.wages)
    try store.write([], about: Self.about())
    #expect(try store.read().isEmpty)
    #expect(try temporary.names() == ["wages.sqlite"])
    #expect(try mode(of: temporary.file("wages.sqlite")) == 0o600)
  }

  @Test func rolesTakeOverTheFiguresOfTheirOccupation() throws {
    try store.write(Self.wages, about: Self.about())
    let figures = try store.figures(of: ["27-2011.00", "11-1011.00", "15-1252.00", "15-1252.01", "15"])
    #expect(figures.map(\.role) == ["27-2011.00", "15-1252.00", "15-1252.00", "15-1252.01", "15-1252.01"])
    #expect(figures.map(\.amount?.hundredths) == [2300, 13_308_000, 14_457_000, 13_308_000, 14_457_000])
    #expect(figures[0].period == .hour)
    #expect(figures[0].note == "the highest are more")
    #expect(figures[1].note == nil)
    #expect(figures[3].note == "all of 15-1252 together")
  }

  @Test func aDamagedFileIsToldAsTheImportThatItIs() throws {
    try write(Data("notes".utf8), to: temporary.file("wages.sqlite"))
    let error = #expect(throws: StoreError.self) { try store.read() }
    #expect(error?.hint.contains("careers import wages") == true)
  }
}
