import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct WageFileTests {
  @Test func detailedOccupationsOfTheWholeCountryAreRead() throws {
    let fixture = try DataFixture(WageFixture.wages)
    let file = try WageFile(path: fixture.path)
    var read: [String] = []
    var spreads: [WageSpread] = []
    let totals = try file.wages { row in
      read.append("\(row.occupation) \(row.title.line)")
      spreads += [row.yearly, row.hourly]
    }
    #expect(file.year == 2024)
    #expect(read == ["11-1011 Chief Executives", "15-1252 Software Developers, All", "25-1011 Professors"])
    #expect(
      spreads.map(\.median) == [
        .amount(hundredths: 20_642_000), .amount(hundredths: 9_924), .amount(hundredths: 13_308_050),
        .amount(hundredths: 6_400), .amount(hundredths: 9_000_000), .unavailable,
      ])
    #expect(
      spreads[0]
        == WageSpread(
          tenth: .amount(hundredths: 7_453_000), quarter: .amount(hundredths: 12_592_000),
          median: .amount(hundredths: 20_642_000), threeQuarters: .beyondScale, nineTenths: .beyondScale,
          mean: .amount(hundredths: 26_293_000)))
    #expect(spreads[3].mean == .amount(hundredths: 6_950))
    #expect(spreads[3].threeQuarters == .amount(hundredths: 8_001))
    #expect(totals.rows == 10)
    #expect(totals.used == 3)
    #expect(
      totals.skipped.entries.map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "1 a code that was there before 8", "1 H_MEDIAN not understood 9",
      ])
  }

  @Test func olderFilesCallTheGroupOtherwise() throws {
    let fixture = try DataFixture([
      "wages.csv": "occ_code,occ_group,h_median,a_median\n11-1011,detailed,88.00,183270\n"
    ])
    let file = try WageFile(path: fixture.file("wages.csv"))
    var medians: [WageFigure] = []
    _ = try file.wages { medians.append($0.yearly.median) }
    #expect(medians == [.amount(hundredths: 18_327_000)])
    #expect(file.year == nil)
  }

  @Test func anotherFileIsToldByWhatItLacks() throws {
    let fixture = try DataFixture(WageFixture.crosswalk)
    let file = try WageFile(path: fixture.path)
    #expect(
      throws: DataFileError(
        file: "esco_onet_crosswalk_Nov2020.csv", line: 1,
        reason: .missingColumns(["OCC_CODE", "O_GROUP", "H_MEDIAN", "A_MEDIAN"]))
    ) { try file.wages { _ in } }
  }
}
