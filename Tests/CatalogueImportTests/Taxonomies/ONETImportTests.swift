import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ONETImportTests {
  private func imported(_ files: [String: String] = ONETFixture.release29) throws -> TaxonomyImport {
    let fixture = try DataFixture(files)
    return try ONETImport(path: fixture.path).read()
  }

  @Test func rolesStandByTitleInTheGroupsOfTheirCodes() throws {
    let catalogue = try imported().catalogue
    #expect(catalogue.dataset == .onet)
    #expect(catalogue.roles.map(\.id) == ["99-0000.01", "11-1011.00", "15-1252.00"])
    #expect(catalogue.titleRanks == [0, 1, 2])
    #expect(catalogue.roles.map(\.track) == ["soc-99", "soc-11", "soc-15"])
    #expect(catalogue.tracks.map(\.name) == ["Management", "Computer and Mathematical", "SOC 99"])
    #expect(catalogue.roles.allSatisfy { $0.level == nil && $0.requirementSources == [Source.onet] })
  }

  @Test func idsAreOfTheFormByWhichTheDatasetIsTold() throws {
    let catalogue = try imported().catalogue
    #expect(catalogue.roles.allSatisfy { Dataset(making: $0.id.rawValue) == .onet })
    #expect(catalogue.skills.allSatisfy { Dataset(making: $0.id.rawValue) == .onet })
  }

  @Test func aRoleHasItsTextsCited() throws {
    let catalogue = try imported().catalogue
    let role = try #require(catalogue.role("11-1011.00"))
    #expect(role.aliases == ["Chief Executive Officer", "CEO"])
    #expect(role.summary == [CitedText("Plan and \"direct\" the work of others.", sources: ["onet"])])
    #expect(role.responsibilities.map(\.text) == ["Direct the budget.", "Confer with the board."])
    #expect(
      role.interests?.strongestFirst.map { "\($0.interest.title) \($0.number)" } == [
        "Conventional 700", "Enterprising 660", "Social 370", "Investigative 240", "Artistic 205", "Realistic 130",
      ])
    // One score of six says nothing.
    #expect(catalogue.role("15-1252.00")?.interests == nil)
    #expect(catalogue.role("99-0000.01")?.summary == [])
  }

  @Test func whatIsImportantIsEssentialAndTechnologyAnAdvantage() throws {
    let catalogue = try imported().catalogue
    #expect(
      catalogue.asked(by: "11-1011.00") == [
        "essential 5 Administration and Management 478 650", "essential 4 Reading Comprehension 412 462",
        "advantage 2 AdSense Tracker",
      ])
    #expect(catalogue.asked(by: "15-1252.00") == ["advantage 8 C++ hot in demand", "advantage 4 Ajax hot"])
    #expect(catalogue.termsAgree())
  }

  @Test func skillsStandAsTheContentModelNumbersThemThenTechnologyByName() throws {
    let skills = try imported().catalogue.skills
    #expect(skills.map(\.id) == ["2.A.1.a", "2.C.1.a", "tool-adsense-tracker", "tool-ajax", "tool-cplusplus"])
    #expect(skills.map(\.group) == [.soft, .technical, .technical, .technical, .technical])
    #expect(skills.map(\.kind) == [.soft, .concept, .tool, .tool, .tool])
    #expect(skills[0].about == "Understanding written sentences.")
    #expect(skills[4].about == "Web platform development software")
  }

  @Test func jobZonesArePreparation() throws {
    let roles = try imported().catalogue.roles
    #expect(
      roles.map(\.preparation) == [
        nil, Preparation(rank: 5, name: "Job Zone 5", meaning: ""),
        Preparation(
          rank: 4, name: "Job Zone Four: Considerable Preparation Needed", meaning: "A degree. Years of it. Some."),
      ])
  }

  @Test func relatedOccupationsAreNoCareerMoves() throws {
    let catalogue = try imported().catalogue
    #expect(
      catalogue.movesText == [
        "11-1011.00 -> 15-1252.00 related, primary, 1 of 2", "11-1011.00 -> 99-0000.01 related, primary, 6 of 6",
        "15-1252.00 -> 11-1011.00 related, supplemental, 11 of 11",
      ])
    #expect(catalogue.moves.allSatisfy { $0.sources == [Source.onet] && $0.years == nil && !$0.isEditorial })
  }

  @Test func theReportCountsAndTellsWhatWasSkipped() throws {
    let report = try imported().report
    #expect(report.source == "onet")
    #expect(report.release == "29.3")
    #expect(report.counts.roles == 3)
    #expect(report.counts.skills == 5)
    #expect(report.counts.requirements == 5)
    #expect(report.counts.moves == 3)
    #expect(report.counts.titles == 3)
    #expect(report.warnings == [])
    #expect(
      report.skippedText == [
        "Skills.txt:6 2 x Element ID that nothing else in the release has", "Skills.txt:8 1 x no Data Value",
        "Skills.txt:9 1 x Data Value not understood", "Skills.txt:10 1 x Scale ID not understood",
        "Job Zones.txt:4 1 x Job Zone not understood",
      ])
    #expect(report.files.count == 11)
  }

  @Test func rowsAboutOccupationsThatTheReleaseLacksAreSkipped() throws {
    var files = ONETFixture.release29
    for (name, row) in [
      ("Alternate Titles.txt", "77-0000.00\tGhost\tn/a\t08\r\n"),
      ("Knowledge.txt", "77-0000.00\t2.C.1.a\tA\tIM\t4.00\t8\t0\t0\t0\tN\tN\t1\tA\r\n"),
      ("Technology Skills.txt", "77-0000.00\tGhostware\t1\tGhosts\tY\tY\r\n"),
      ("Task Statements.txt", "77-0000.00\t9\tHaunt.\tCore\t1\t1\tA\r\n"),
      ("Job Zones.txt", "77-0000.00\t3\t1\tA\r\n"),
      ("Interests.txt", "77-0000.00\t1.B.1.a\tRealistic\tOI\t2.00\t1\tA\r\n"),
      (
        "Related Occupations.txt",
        "77-0000.00\t11-1011.00\tSupplemental\t1\r\n11-1011.00\t77-0000.00\tSupplemental\t7\r\n"
          + "11-1011.00\t11-1011.00\tSupplemental\t8\r\n"
      ),
    ] { files[name, default: ""] += row }
    let whole = try imported()
    let spoilt = try imported(files)
    #expect(spoilt.catalogue.isSame(as: whole.catalogue))
    let more = spoilt.report.skippedText.filter { !whole.report.skippedText.contains($0) }
    let reason = "1 x O*NET-SOC Code that nothing else in the release has"
    #expect(
      more == [
        "Alternate Titles.txt:4 \(reason)", "Knowledge.txt:4 \(reason)", "Technology Skills.txt:5 \(reason)",
        "Task Statements.txt:5 \(reason)", "Job Zones.txt:5 \(reason)", "Related Occupations.txt:5 \(reason)",
        "Related Occupations.txt:6 1 x Related O*NET-SOC Code that nothing else in the release has",
        "Related Occupations.txt:7 1 x Related O*NET-SOC Code not understood", "Interests.txt:10 \(reason)",
      ])
  }

  @Test func doublesCountOnce() throws {
    var files = ONETFixture.release29
    for (name, row) in [
      ("Alternate Titles.txt", "11-1011.00\tCEO\tChief Executives\t08\r\n"),
      ("Technology Skills.txt", "11-1011.00\tadsense  TRACKER\t1\tOther\tY\tN\r\n"),
      ("Related Occupations.txt", "11-1011.00\t15-1252.00\tSupplemental\t9\r\n"),
      ("Knowledge.txt", "11-1011.00\t2.C.1.a\tA\tIM\t3.00\t8\t0\t0\t0\tN\tN\t1\tA\r\n"),
    ] { files[name, default: ""] += row }
    let catalogue = try imported(files).catalogue
    #expect(catalogue.role("11-1011.00")?.aliases == ["Chief Executive Officer", "CEO"])
    #expect(
      catalogue.asked(by: "11-1011.00") == [
        "essential 5 Administration and Management 478 650", "essential 4 Reading Comprehension 412 462",
        "advantage 4 AdSense Tracker hot",
      ])
    #expect(catalogue.movesText == (try imported()).catalogue.movesText)
  }
}
