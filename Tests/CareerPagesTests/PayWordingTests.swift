import CareerModel
import CareerPages
import Fixtures
import Foundation
import Testing

/// How published figures read.
struct PayWordingTests {
  private func pounds(_ units: Int?) -> Money? { units.map { Money(currency: "GBP", units: $0) } }

  private func figure(
    _ statistic: String, _ amount: Int? = nil, low: Int? = nil, lowIs: String? = nil, high: Int? = nil,
    highIs: String? = nil, _ percentiles: [PayPercentile: Int] = [:], region: String = "UK", country: String? = nil,
    sample: Int? = nil, use: PayUse = .show, codes: [PayCode] = []
  ) -> PayFigure {
    PayFigure(
      role: "r", label: "r", region: region, country: country, statistic: statistic,
      percentiles: PayPercentiles(percentiles.compactMapValues(pounds)), low: pounds(low), lowIs: lowIs,
      amount: pounds(amount), high: pounds(high), highIs: highIs, sample: sample, asAt: "2025", source: "S", use: use,
      codes: codes)
  }

  private func text(_ figure: PayFigure) -> String { ([figure.text] + figure.numbers).joined(separator: ", ") }

  private func details(_ figure: PayFigure) -> [String] {
    figure.details(for: Examples.role("r"), in: .standard) + [figure.useText].compactMap(\.self)
  }

  @Test func everyNumberIsSaidWithWhatItIs() {
    #expect(
      text(figure("median", 80_000, [.p10: 52_000, .p75: 100_000]))
        == "£80,000, median, £52,000 to £100,000 (p10 to p75)")
    #expect(
      text(figure("median", 80, [.p10: 52, .p25: 57, .p75: 100])) == "£80, median, £52 to £100 (p10 to p75), £57 (p25)")
    #expect(
      text(figure("median", 4, [.p10: 1, .p25: 2, .p75: 6, .p90: 9]))
        == "£4, median, £1 to £9 (p10 to p90), £2 to £6 (p25 to p75)")
    #expect(text(figure("median", 650, [.p75: 700, .p90: 750])) == "£650, median, £750 (p90), £700 (p75)")
    #expect(text(figure("range", nil, [.p25: 2, .p75: 3])) == "£2 to £3, p25 to p75")
    #expect(text(figure("range", nil, [.p10: 2])) == "from £2, p10")
    #expect(
      text(figure("typical", 42_500, low: 35_000, lowIs: "lowest", high: 50_000, highIs: "highest"))
        == "£42,500, typical, £35,000 to £50,000")
    #expect(
      text(figure("normal", 47, low: 26, lowIs: "new", high: 78, highIs: "experienced"))
        == "£47, usual, £26 when new to £78 with experience")
    #expect(text(figure("mean", 46, high: 82, highIs: "potential")) == "£46, mean, up to £82 with time")
    #expect(text(figure("range", low: 1, lowIs: "lowest", high: 2, highIs: "bonus")) == "£1 to £2 (bonus)")
    #expect(text(figure("starting range", low: 1, high: 2)) == "£1 to £2, starting range")
    #expect(text(figure("range", low: 4, high: 5, [.p10: 1, .p90: 9])) == "£4 to £5, £1 to £9 (p10 to p90)")
  }

  @Test func anEndOfPayIsNoMiddle() {
    #expect(text(figure("up to", 60)) == "up to £60")
    #expect(text(figure("from", 24)) == "from £24")
    #expect(text(figure("over", 100)) == "over £100")
    #expect(text(figure("minimum", 43, codes: [.atLeast])) == "at least £43")
  }

  @Test func codesOfTheNumberAreSaidWithIt() {
    #expect(text(figure("median", 60, codes: [.about])) == "around £60, median")
    #expect(text(figure("median", 35, codes: [.justOver])) == "just over £35, median")
    #expect(text(figure("range", low: 29, high: 100, codes: [.about])) == "around £29 to £100")
    #expect(text(figure("range", low: 55, high: 75, codes: [.openTop])) == "£55 to £75 or more")
    #expect(text(figure("up to", 60, codes: [.about, .openTop])) == "around £60 or more")
    #expect(text(figure("from", 40, codes: [.openTop])) == "from £40")
    #expect(text(figure("over", 40, codes: [.about, .openTop])) == "over around £40")
    #expect(figure("median", 60, codes: [.about]).briefText == "£60")
    #expect(figure("up to", 60, codes: [.about, .openTop]).briefText == "£60 or more")
    #expect(figure("range", low: 55, high: 75, codes: [.openTop]).briefText == "£55 to £75 or more")
    #expect(figure("mean", 43, codes: [.atLeast]).briefText == "at least £43")
  }

  @Test func samplesAreSaidOnce() {
    #expect(details(figure("median", 1, sample: 117)) == ["n 117"])
    #expect(details(figure("median", 1, sample: 58_141)) == ["n 58,141"])
    #expect(details(figure("median", 1, sample: 40)) == ["few figures (n 40)"])
    #expect(details(figure("median", 1, sample: 9, codes: [.smallSample])) == ["few figures (n 9)"])
    #expect(details(figure("median", 1, codes: [.smallSample])) == ["few figures"])
    #expect(details(figure("median", 1, sample: 1, codes: [.oneFigure])) == ["a single case"])
    let guessed = figure("mean", 1, sample: 3, codes: [.extrapolated, .smallSample])
    #expect(details(guessed) == ["n 3", "estimated from few figures"])
  }

  @Test func theUseIsSaidWhereCodesDoNotSayIt() {
    #expect(details(figure("median", 1, use: .context, codes: [.allIT])) == ["all IT jobs"])
    #expect(details(figure("median", 1, use: .context)) == ["of more than this job"])
    #expect(details(figure("median", 1, use: .proxy, codes: [.nearTitle])) == ["a neighbouring job"])
    #expect(details(figure("median", 1, use: .historic, codes: [.about])) == ["out of date"])
  }

  @Test func figuresFromAbroadKeepTheirCountry() {
    #expect(details(figure("median", 1, region: "Berlin", country: "Germany")) == ["Berlin, Germany"])
    #expect(details(figure("median", 1, region: "London", country: "UK")) == ["London"])
    #expect(details(figure("median", 1, region: "United States")) == ["United States"])
  }

  @Test func payOfAWiderGroupSaysSoWhereverItStands() throws {
    let catalogue = Fixture.divided
    let headlines = try catalogue.roles.map { try #require(PayHeadline(of: $0, in: catalogue)) }
    #expect(headlines.map(\.text) == ["$161,180", "$161,180 (group)"])
    #expect(headlines.map(\.sentence) == ["$161,180 a year", "$161,180 a year (group)"])
    #expect(headlines[1].fullText == "$161,180 a year, of the wider group “Natural Sciences Managers”")
    #expect(headlines.map(\.figure.group) == [nil, "Natural Sciences Managers"])
    #expect(Notice.payOfGroup(among: catalogue.roles.prefix(1), in: catalogue) == nil)
    #expect(Notice.payOfGroup(among: catalogue.roles, in: catalogue) == "(group): of a wider group of jobs")
    let details = headlines[1].figure.details(for: catalogue.roles[1], in: .standard)
    #expect(details.contains("of the wider group “Natural Sciences Managers”"))
    // Of our own catalogue a figure of any language is one too, and none about no role is.
    #expect(figure("median", 1, codes: [.anyLanguage]).isOfGroup)
    #expect(!figure("median", 1, codes: [.nearTitle]).isOfGroup)
    #expect(catalogue.pay.count { $0.isOfGroup } == 1)
  }

  @Test func aHeadlineOfAPartNamesIt() throws {
    let role = Examples.role("r")
    let pay = figure("range", low: 31_650, high: 49_084, region: "England", country: "UK")
    let headline = try #require(PayHeadline(of: role, in: Catalogue(roles: [role], pay: [pay])))
    #expect(headline.text == "England £31,650 to £49,084")
    #expect(headline.sentence == "England £31,650 to £49,084 a year")
  }

  /// What docs/CATALOGUE.md says of the codes is what is printed.
  @Test func theCodesReadAsDocumented() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/CATALOGUE.md")
    let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    for code in PayCode.allCases { #expect(text.contains("| `\(code.rawValue)` | \(code.text)"), "\(code)") }
    #expect(Set(PayCode.allCases.map(\.text)).count == PayCode.allCases.count)
  }
}
