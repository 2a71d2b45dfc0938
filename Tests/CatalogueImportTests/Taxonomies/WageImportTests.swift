import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct WageImportTests {
  private func text(_ figure: PayFigure) -> String {
    let percentiles = figure.percentiles.known.map { "\($0) \(figure.percentiles[$0]?.text ?? "")" }
    return ([figure.text, "\(figure.period)", figure.statistic] + percentiles + [figure.note].compactMap(\.self))
      .joined(separator: ", ")
  }

  private func imported(_ files: [String: String] = WageFixture.wages) throws -> WageImport.Outcome {
    let fixture = try DataFixture(files)
    return try WageImport(path: fixture.path).read()
  }

  @Test func figuresAreThePublishersOwn() throws {
    let outcome = try imported()
    #expect(outcome.wages.map(\.occupation) == ["11-1011", "15-1252", "15-1255", "25-1011"])
    #expect(
      outcome.wages[1].figures.map(text) == [
        "$133,080.50, year, median, p10 $1, p90 $4", "$2 to $3, year, range, p25 $2, p75 $3",
        "$144,570, year, mean",
      ])
    let figure = try #require(outcome.wages[1].figures.first)
    #expect(figure.label == "Software Developers, All")
    #expect(figure.region == "United States" && figure.currency == "USD" && figure.asAt == "May 2024")
    #expect(figure.basis == .earned && figure.use == .show && figure.source == "oews" && figure.role == nil)
    #expect(outcome.source.id == "oews")
    #expect(outcome.report.release == "2024")
    #expect(outcome.report.counts.salaries == 12)
    #expect(outcome.report.skippedText.count == 1)
    #expect(outcome.report.warnings == [.unreadFigures(1)])
  }

  @Test func whatIsBeyondTheScaleHasNoNumber() throws {
    let wages = try imported().wages[0]
    #expect(
      wages.figures.map(text) == [
        "$206,420, year, median, p10 $74,530, the highest are more than the publisher prints",
        "from $125,920, year, range, p25 $125,920, the highest are more than the publisher prints",
        "$262,930, year, mean",
      ])
  }

  @Test func aMedianBeyondTheScaleLeavesARange() throws {
    let outcome = try imported([
      "national_M2024_dl.csv":
        "OCC_CODE,OCC_TITLE,O_GROUP,H_MEDIAN,A_MEDIAN,A_PCT10,A_PCT25,A_PCT75,A_PCT90,A_MEAN\n"
        + "29-1243,Surgeons,detailed,#,#,189720,#,#,#,450810\n29-1249,All,detailed,#,#,#,#,#,#,#\n"
    ])
    #expect(
      outcome.wages.map { $0.figures.map(text) } == [
        [
          "from $189,720, year, range, p10 $189,720, half earn more than the publisher prints",
          "$450,810, year, mean",
        ]
      ])
  }

  @Test func hoursStandInForYears() throws {
    let outcome = try imported([
      "wages.csv": "OCC_CODE,OCC_TITLE,O_GROUP,H_MEDIAN,A_MEDIAN,H_MEAN\n27-2011,Actors,detailed,23.33,*,44.4\n"
    ])
    #expect(outcome.wages[0].figures.map(text) == ["$23.33, hour, median", "$44.40, hour, mean"])
    #expect(outcome.wages[0].figures.map(\.asAt) == ["undated", "undated"])
    #expect(outcome.report.warnings == [.unknownRelease])
  }

  @Test func aPartOfAnOccupationSaysSo() throws {
    let wages = try imported().wages[1]
    #expect(wages.includes("15-1252.00") && wages.includes("15-1252.01") && !wages.includes("15-1251.00"))
    #expect(wages.figures(of: "15-1252.00").map(\.note) == [nil, nil, nil])
    let part = wages.figures(of: "15-1252.01")
    #expect(part.map(\.note) == Array(repeating: "all of 15-1252 together", count: 3))
    #expect(part.allSatisfy { $0.role == "15-1252.01" })
    #expect(part.map(\.amount) == wages.figures.map(\.amount))
  }

  @Test func theReportTellsWhomTheyServe() throws {
    let fixture = try DataFixture(WageFixture.wages)
    func warnings(_ known: Set<Role.ID>) throws -> [String] {
      try WageImport(path: fixture.path, known: known).read().report.warnings.dropLast().map(\.description)
    }
    let all: Set<Role.ID> = ["11-1011.00", "11-1011.03", "15-1252.00", "15-1255.00", "25-1011.00", "51-3011.00"]
    #expect(try warnings(all) == ["They are for 5 of 6 O*NET roles."])
    #expect(
      try warnings(["15-1252.00", "29-1141.00"]) == [
        "They are for 1 of 2 O*NET roles.",
        "3 of its 4 occupations have codes that the imported O*NET does not have: it was made for another list, most "
          + "likely an older one.",
      ])
  }

  @Test func aFileOfGroupsOnlyIsRefused() throws {
    let fixture = try DataFixture([
      "national_M2018_dl.csv": "OCC_CODE,OCC_GROUP,H_MEDIAN,A_MEDIAN\n11-0000,major,50,104240\n"
    ])
    let reason = DataFileError.Reason.nothingUsable("pay figure of the whole country", because: nil)
    #expect(throws: DataFileError(file: "national_M2018_dl.csv", reason: reason)) {
      try WageImport(path: fixture.path).read()
    }
  }

  /// Its table stands below some lines about the project, and some rows are about groups.
  @Test func theCommissionsCrosswalkTellsHowPairsMatch() throws {
    let matches = ["skos:exactMatch", "closeMatch", "Narrow match", "broad", "something"]
    let rows = matches.enumerated().map { index, match in
      "51-412\(index).00,Welders,,\(ESCOFixture.welder),welder,,\(match)"
    }
    let head = ["\u{FEFF}Mapping project name,ESCO-O*NET crosswalk,,,,,", "note,text,,,,,", ",,,,,,"]
    let columns = "O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,x,Type of Match"
    let group = "15-1252.00,Developers,,http://data.europa.eu/esco/isco/C2512,Software developers,,broadMatch"
    let fixture = try DataFixture([
      "ONET_(Occupations)_0_updated.csv": (head + [columns] + rows + [group]).joined(separator: "\r\n") + "\r\n",
      "other.csv": "",
    ])
    let outcome = try CrosswalkImport(path: fixture.path).read()
    #expect(outcome.pairs.map(\.match) == [.exact, .close, .narrow, .broad, nil])
    #expect(outcome.source.publisher == "European Commission")
    #expect(outcome.report.skipped.map(\.reason) == ["about a group of occupations (ISCO), which is no role"])
    #expect(outcome.report.skipped.map(\.line) == [10])
  }

  @Test func aCrosswalkWithoutPairsIsRefused() throws {
    let fixture = try DataFixture(["crosswalk.csv": "concept_uri,onet_code\r\n"])
    let reason = DataFileError.Reason.nothingUsable("pair of occupations", because: nil)
    #expect(throws: DataFileError(file: "crosswalk.csv", reason: reason)) {
      try CrosswalkImport(path: fixture.path).read()
    }
  }

  @Test func crosswalksKeepWhatLeadsNowhere() throws {
    let fixture = try DataFixture(WageFixture.crosswalk)
    let outcome = try CrosswalkImport(path: fixture.path, known: ["11-1011.00"]).read()
    #expect(outcome.pairs.map(\.onet) == ["11-1011.00", "51-4121.00", "47-2211.00"])
    #expect(outcome.pairs[0].esco == "00030d09-2b3a-4efd-87cc-c4ea39d27c34")
    #expect(outcome.pairs.map(\.confidence) == [100, nil, 200])
    #expect(outcome.pairs.map(\.similarity) == [8_108, nil, 10_000])
    #expect(outcome.report.counts.pairs == 3)
    #expect(outcome.report.warnings == [.unknownTwins(2, of: 3)])
    #expect(outcome.report.skipped.count == 3)
    #expect(try CrosswalkImport(path: fixture.path).read().report.warnings == [])
  }
}
