import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ESCOImportTests {
  private func imported(
    _ files: [String: String] = ESCOFixture.release120, language: String? = nil, folder: String = "esco-1.2.0"
  ) throws -> TaxonomyImport {
    let fixture = try DataFixture(files, folder: folder)
    return try ESCOImport(path: fixture.path, language: language).read()
  }

  private static let withoutHierarchy = ImportWarning.missingFile(
    "broaderRelationsSkillPillar.csv", unknown: "which groups skills belong to")

  private static func id(_ uri: String) -> Role.ID { Role.ID(String(uri.split(separator: "/").last ?? "")) }

  @Test func rolesStandByTitleInTheirMajorGroups() throws {
    let catalogue = try imported().catalogue
    #expect(catalogue.dataset == .esco)
    #expect(catalogue.roles.map(\.title) == ["technical director", "welder"])
    #expect(catalogue.roles.map(\.id) == [Self.id(ESCOFixture.director), Self.id(ESCOFixture.welder)])
    #expect(catalogue.tracks.map(\.id) == ["isco-0", "isco-2"])
    #expect(catalogue.tracks.map(\.name) == ["Armed forces occupations", "Professionals"])
    #expect(catalogue.roles.map(\.track) == ["isco-2", "isco-0"])
  }

  @Test func idsAreOfTheFormByWhichTheDatasetIsTold() throws {
    let catalogue = try imported().catalogue
    #expect(catalogue.roles.allSatisfy { Dataset(making: $0.id.rawValue) == .esco })
    #expect(catalogue.skills.allSatisfy { Dataset(making: $0.id.rawValue) == .esco })
  }

  @Test func textsEndWithTheGroupAndHiddenLabelsFindIt() throws {
    let roles = try imported().catalogue.roles
    #expect(
      roles.map { $0.summary.map(\.text) } == [
        ["Realises visions.", "Within limits, mostly.", "ISCO-08 2654: Film, stage and related directors"],
        ["Joins metal.", "ISCO-08 0110"],
      ])
    #expect(roles.map(\.aliases) == [["head of technical", "tech \"boss\""], ["solderer", "brazer"]])
  }

  @Test func whatIsBothIsEssential() throws {
    let result = try imported()
    #expect(
      result.catalogue.asked(by: Self.id(ESCOFixture.director)) == [
        "essential 1 organise rehearsals", "essential 1 theatre techniques",
      ])
    #expect(result.catalogue.termsAgree())
    #expect(result.report.warnings == [.bothStrengths(1)])
    #expect(
      result.report.skippedText == [
        "occupationSkillRelations_en.csv:5 1 x relationType not understood",
        "occupationSkillRelations_en.csv:6 1 x occupationUri not understood",
      ])
  }

  @Test func onlyPairsOfBothKindsAreDoubles() throws {
    var files = ESCOFixture.release120
    let pairs = [
      ("optional", ESCOFixture.rehearse), ("optional", ESCOFixture.rehearse), ("essential", ESCOFixture.theatre),
    ]
    files["occupationSkillRelations_en.csv"] =
      "occupationUri,relationType,skillType,skillUri\r\n"
      + (pairs + pairs).map { "\(ESCOFixture.welder),\($0.0),knowledge,\($0.1)\r\n" }.joined()
    let result = try imported(files)
    #expect(
      result.catalogue.asked(by: Self.id(ESCOFixture.welder)) == [
        "essential 1 theatre techniques", "advantage 1 organise rehearsals",
      ])
    #expect(result.report.warnings == [])
  }

  @Test func skillsTellTheirPlaceAmongOthers() throws {
    let skills = try imported().catalogue.skills
    #expect(skills.map(\.name) == ["organise rehearsals", "theatre techniques"])
    #expect(skills.map(\.kind) == [.practice, .concept])
    #expect(
      skills.map(\.about) == [
        "Manages them. Part of: liaising. Goes with: theatre techniques.", "Part of: performing arts.",
      ])
    #expect(skills[0].aliases == ["plan rehearsals", "set up rehearsals"])
  }

  @Test func transversalSkillsAreSoftUnlessTheyAreLanguages() throws {
    let base = "http://data.europa.eu/esco/skill"
    let ids = (1...4).map { "\(base)/0000000\($0)-0000-0000-0000-000000000000" }
    var files = ESCOFixture.release120
    files["skills_en.csv"] =
      "conceptUri,skillType,reuseLevel,preferredLabel\n"
      + zip(ids, ["work in teams", "write Irish", "Irish", "weld"]).map { id, name in
        "\(id),\(name == "Irish" ? "knowledge" : "skill/competence"),"
          + "\(name == "weld" ? "sector-specific" : "transversal"),\(name)\n"
      }.joined()
    files["skillGroups_en.csv"] = "conceptUri,code,preferredLabel\n\(base)/L,L,languages\n\(base)/L1,L1,modern\n"
    // The circle does no harm.
    files["broaderRelationsSkillPillar_en.csv"] =
      "conceptUri,broaderUri\n\(base)/L1,\(base)/L\n\(ids[2]),\(base)/L1\n\(ids[1]),\(ids[2])\n\(ids[2]),\(ids[1])\n"
    let skills = try imported(files).catalogue.skills
    #expect(skills.map(\.name) == ["Irish", "weld", "work in teams", "write Irish"])
    #expect(skills.map(\.group) == [.technical, .technical, .soft, .technical])
    #expect(skills.map(\.kind) == [.concept, .practice, .soft, .practice])
    #expect(skills.map(\.about) == ["Part of: modern; write Irish.", "", "", "Part of: Irish."])
  }

  @Test func tagsAndNamesOfCharactersAreGone() throws {
    var files = ESCOFixture.release120
    files["occupations_en.csv"] =
      "conceptUri,iscoGroup,preferredLabel,altLabels,description\n"
      + "\(ESCOFixture.welder),7212,R&amp;D <b>welder</b>,\"<i>a</i>\n<p></p>\na\",\"<p>One &lt;p&gt;.</p><p>Two<br/>three</p>\"\n"
    let role = try #require(try imported(files).catalogue.roles.first)
    #expect(role.title == "R&D welder")
    #expect(role.aliases == ["a"])
    #expect(role.summary.dropLast().map(\.text) == ["One <p>.", "Two", "three"])
  }

  @Test func otherLayoutsAndLanguagesAreImportedToo() throws {
    let first = try imported(ESCOFixture.release10, language: "DE", folder: "ESCO v1.0.8")
    #expect(first.report.release == "1.0.8")
    #expect(first.report.warnings == [.language("de"), Self.withoutHierarchy])
    #expect(first.catalogue.roles.map(\.title) == ["SchweiÃŸer/Schweißerin"])
    #expect(first.catalogue.roles.first?.summary.map(\.text) == ["Fügt Metall.", "ISCO-08 7212"])
    #expect(first.catalogue.asked(by: Self.id(ESCOFixture.welder)) == ["advantage 1 Theatertechnik"])
    let newest = try imported(ESCOFixture.release121, folder: "somewhere")
    #expect(newest.report.release == nil)
    #expect(newest.report.warnings == [.unknownRelease, Self.withoutHierarchy])
    #expect(newest.report.counts.roles == 1)
    #expect(newest.report.counts.skills == 1)
    #expect(newest.report.skipped.map(\.count) == [1, 1])
    #expect(newest.catalogue.skills.map(\.group) == [.technical])
  }

  @Test func withoutSkillsOrWhatJoinsThemRolesComeInWithAWarning() throws {
    var files = ESCOFixture.release120
    files["skills_en.csv"] = nil
    let bare = try imported(files)
    #expect(bare.report.counts.roles == 2 && bare.report.counts.skills == 0 && bare.report.counts.requirements == 0)
    #expect(bare.report.warnings.map(\.description) == ["skills_en.csv is missing: what roles ask for is not known."])
    // Another language's skills are not those of this one.
    files["skills_es.csv"] = files["occupations_en.csv"]
    #expect(try imported(files).report.warnings == bare.report.warnings)
    files = ESCOFixture.release120
    files["occupationSkillRelations_en.csv"] = nil
    let loose = try imported(files)
    #expect(loose.report.counts.skills == 2 && loose.report.counts.requirements == 0)
    #expect(
      loose.report.warnings.map(\.description) == [
        "occupationSkillRelations.csv is missing: what roles ask for is not known."
      ])
  }

  /// A few skills of 1.1 are published without a type, and one of 1.0 with one that is no other's.
  @Test func aSkillOfNoKnownTypeIsASkill() throws {
    var files = ESCOFixture.release120
    files["skills_en.csv"] =
      "conceptUri,skillType,preferredLabel\n\(ESCOFixture.rehearse),,rehearse\n"
      + "\(ESCOFixture.theatre),skill/competence knowledge,theatre\n"
    let result = try imported(files)
    #expect(result.catalogue.skills.map(\.kind) == [.practice, .practice])
    #expect(result.report.counts.requirements == 2)
  }

  @Test func aFolderOfRowsThatCannotBeUsedIsRefused() throws {
    var files = ESCOFixture.release120
    files["occupations_en.csv"] = "conceptUri,iscoGroup,preferredLabel\n"
    #expect(throws: DataFileError(file: "occupations_en.csv", reason: .nothingUsable("occupation", because: nil))) {
      try imported(files)
    }
    files["occupations_en.csv"] = "conceptUri,iscoGroup,preferredLabel\n\(ESCOFixture.welder),x,welder\n"
    let reason = DataFileError.Reason.nothingUsable("occupation", because: .malformed(column: "iscoGroup"))
    #expect(throws: DataFileError(file: "occupations_en.csv", line: 2, reason: reason)) { try imported(files) }
  }

  @Test func semicolonsAreRead() throws {
    let files = ESCOFixture.release10.mapValues { $0.replacing(",", with: ";") }
    let result = try imported(files)
    #expect(result.report.counts.requirements == 1)
    #expect(result.report.warnings.contains(.language("de")))
  }

  @Test func theSizeIsWhatIsRead() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    var bytes = 0
    let reading = try ESCOImport(path: fixture.path, monitor: ReadingMonitor(didRead: { bytes += $0 }))
    _ = try reading.read()
    #expect(bytes == reading.size)
    #expect(bytes > 3_000)
  }
}
