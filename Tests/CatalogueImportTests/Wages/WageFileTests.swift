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
    #expect(
      read == [
        "11-1011 Chief Executives", "15-1252 Software Developers, All", "25-1011 Professors", "15-1255 Designers",
      ])
    #expect(
      spreads.map(\.median) == [
        .amount(hundredths: 20_642_000), .amount(hundredths: 9_924), .amount(hundredths: 13_308_050),
        .amount(hundredths: 6_400), .amount(hundredths: 9_000_000), .unavailable,
        .amount(hundredths: 100), .unavailable,
      ])
    #expect(
      spreads[0]
        == WageSpread(
          tenth: .amount(hundredths: 7_453_000), quarter: .amount(hundredths: 12_592_000),
          median: .amount(hundredths: 20_642_000), threeQuarters: .beyondScale, nineTenths: .beyondScale,
          mean: .amount(hundredths: 26_293_000)))
    #expect(spreads[3].mean == .amount(hundredths: 6_950))
    #expect(spreads[3].threeQuarters == .amount(hundredths: 8_001))
    #expect(totals.file.rows == 10)
    #expect(totals.file.used == 4)
    #expect(totals.unreadFigures == 1)
    #expect(
      totals.file.skipped.entries.map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "1 a code that was there before 8"
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

  private func read(_ text: String) throws -> [WageRowCopy] {
    let fixture = try DataFixture(["wages.csv": text])
    var rows: [WageRowCopy] = []
    _ = try WageFile(path: fixture.file("wages.csv")).wages {
      rows.append(WageRowCopy(occupation: "\($0.occupation)", yearly: $0.yearly))
    }
    return rows
  }

  private struct WageRowCopy: Equatable {
    let occupation: String
    let yearly: WageSpread
  }

  /// Until 2011 the group of an occupation that is none is left blank.
  @Test func aBlankGroupIsToldByTheCode() throws {
    for header in ["OCC_CODE,OCC_TITLE,GROUP,H_MEDIAN,A_MEDIAN", "OCC_CODE,OCC_TITLE,NONE,H_MEDIAN,A_MEDIAN"] {
      let rows = try read(
        header + "\n00-0000,All,,1,1\n11-0000,Managers,,1,1\n11-1010,Chiefs,,1,1\n11-1011,Chief Executives,,1,1\n")
      #expect(rows.map(\.occupation) == ["11-1011"])
    }
  }

  @Test(arguments: [
    "AREA_TYPE,2", "ST,AL", "STATE,Alabama", "AREA_NAME,Abilene", "AREA_TITLE,Alabama", "PRIM_STATE,AL", "AREA_TYPE,4",
  ])
  func wagesOfStatesAreRefused(column: String) throws {
    let parts = column.split(separator: ",")
    let fixture = try DataFixture([
      "wages.csv": "OCC_CODE,GROUP,H_MEDIAN,A_MEDIAN,\(parts[0])\n11-1011,detailed,80,166400,\(parts[1])\n"
    ])
    #expect(throws: DataFileError(file: "wages.csv", reason: .otherAreas)) {
      try WageImport(path: fixture.path).read()
    }
  }

  @Test func theCountryIsReadFromAmongItsStates() throws {
    let rows = try read(
      "OCC_CODE,GROUP,H_MEDIAN,A_MEDIAN,AREA_TITLE,PRIM_STATE\n11-1011,detailed,80,166400,Alabama,AL\n"
        + "11-1011,detailed,99,206420,U.S.,US\n")
    #expect(rows.map(\.yearly.median) == [.amount(hundredths: 20_642_000)])
  }

  @Test(arguments: ["NULL", "*", "**", "", "N/A", "-", "many", "Dec-34"])
  func aFigureThatIsNoneCostsOnlyItself(mark: String) throws {
    let rows = try read("OCC_CODE,GROUP,H_MEDIAN,A_PCT10,A_MEDIAN\n11-1031,detailed,NULL,\(mark),44810\n")
    #expect(rows.map(\.yearly.median) == [.amount(hundredths: 4_481_000)])
    #expect(rows.map(\.yearly.tenth) == [.unavailable])
  }

  /// A spreadsheet of another country writes the same number otherwise.
  @Test(arguments: [
    ("206420", 20_642_000), ("\"206,420\"", 20_642_000), ("206.420", 20_642_000), ("\"1,206,420.5\"", 120_642_050),
    ("\"99,24\"", 9_924), ("99.24", 9_924), ("99.5", 9_950), ("\"1.234,50\"", 123_450), ("0.05", 5),
  ]) func amountsAreReadAsTheyAreWrittenAnywhere(text: String, hundredths: Int) throws {
    let rows = try read("OCC_CODE,GROUP,H_MEDIAN,A_MEDIAN\n11-1011,detailed,1,\(text)\n")
    #expect(rows.map(\.yearly.median) == [.amount(hundredths: hundredths)])
  }

  @Test(arguments: ["1234,567", "1,23,456", ".5", "5.", "1.2.3", "$5", "12345678901", "-5", "1,2345"])
  func otherTextIsNoAmount(text: String) throws {
    #expect(try withField(text) { WageFigure($0) } == nil)
  }

  @Test func anotherFileIsToldByWhatItLacks() throws {
    let fixture = try DataFixture(WageFixture.crosswalk)
    let file = try WageFile(path: fixture.path)
    #expect(
      throws: DataFileError(
        file: "esco_onet_crosswalk_Nov2020.csv", line: 1,
        reason: .missingColumns(["OCC_CODE", "H_MEDIAN", "A_MEDIAN"]))
    ) { try file.wages { _ in } }
  }
}
