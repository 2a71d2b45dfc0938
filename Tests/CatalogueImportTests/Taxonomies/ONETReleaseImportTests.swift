import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ONETReleaseImportTests {
  private func imported(_ files: [String: String], folder: String = "data") throws -> TaxonomyImport {
    let fixture = try DataFixture(files, folder: folder)
    return try ONETImport(path: fixture.path).read()
  }

  @Test func anOldReleaseHasNoFlagsZonesOrRelations() throws {
    let old = try imported(ONETFixture.release18, folder: "db_18_1")
    #expect(old.report.release == "18.1")
    #expect(
      old.catalogue.asked(by: "15-1132.00") == ["essential 4 Reading Comprehension 412", "advantage 1 Eclipse"])
    #expect(old.catalogue.roles.map(\.preparation) == [nil])
    #expect(
      old.report.warnings == [
        .lacking("alternate titles"), .lacking("knowledge"), .lacking("tasks"), .lacking("job zones"),
        .lacking("related occupations"), .lacking("interests"),
      ])
    #expect(old.report.files.map(\.file) == ["Occupation Data.txt", "Skills.txt", "Tools and Technology.txt"])
  }

  @Test func aReleaseWithoutRatingsAsksForNothingEssential() throws {
    var files = ONETFixture.release29
    files["Skills.txt"] = nil
    files["Knowledge.txt"] = nil
    let bare = try imported(files)
    #expect(bare.catalogue.asked(by: "15-1252.00") == ["advantage 8 C++ hot in demand", "advantage 4 Ajax hot"])
    #expect(bare.catalogue.skills.count == 3)
    #expect(bare.report.warnings == [.lacking("skills"), .lacking("knowledge")])
  }

  @Test func aFolderWithoutOccupationsThatCanBeUsedIsRefused() throws {
    var files = ONETFixture.release29
    files["Occupation Data.txt"] = "O*NET-SOC Code\tTitle\tDescription\r\n"
    #expect(throws: DataFileError(file: "Occupation Data.txt", reason: .nothingUsable("occupation", because: nil))) {
      try imported(files)
    }
  }

  @Test func oneFolderTooManyIsReadAndTellsTheRelease() throws {
    for (outer, inner) in [("db_29_3_text", "db_29_3_text"), ("Downloads", "db_18_1"), ("db_18_1", "text")] {
      let fixture = try DataFixture([:], folder: outer)
      try fixture.add(outer == inner ? ONETFixture.release29 : ONETFixture.release18, in: inner)
      let report = try ONETImport(path: fixture.path).read().report
      #expect(report.release == (outer == inner ? "29.3" : "18.1"))
      #expect(report.counts.roles == (outer == inner ? 3 : 1))
    }
  }

  /// What a spreadsheet made of the text: quotes around what holds a comma, or CSV in its place.
  @Test func filesThatASpreadsheetSavedReadTheSame() throws {
    let plain = try imported(ONETFixture.release29)
    let quoted = ONETFixture.release29.mapValues { text in
      text.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
          field.contains(",") || field.contains("\"") ? "\"\(field.replacing("\"", with: "\"\""))\"" : String(field)
        }.joined(separator: "\t")
      }.joined(separator: "\r\n")
    }
    #expect(quoted != ONETFixture.release29)
    #expect(try imported(quoted).catalogue.roles == plain.catalogue.roles)
    let comma = Dictionary(
      uniqueKeysWithValues: quoted.map { ("\($0.key.dropLast(4)).csv", $0.value.replacing("\t", with: ";")) })
    #expect(try imported(comma, folder: "db_29_3").catalogue.roles.map(\.id) == plain.catalogue.roles.map(\.id))
  }

  @Test func relationsWithoutTiersTellTheirPlaceOnly() throws {
    var files = ONETFixture.release22
    files["Occupation Data.txt", default: ""] += "11-9111.00\tManagers\tManage.\n"
    #expect(try imported(files).catalogue.movesText == ["11-1011.00 -> 11-9111.00 related, 1 of 1"])
    #expect(try imported(files).report.warnings.first == .unknownRelease)
  }

  @Test func aNewReleaseHasBothFilesOfSkills() throws {
    let new = try imported(ONETFixture.release31)
    #expect(new.report.release == "31.0")
    #expect(
      new.catalogue.asked(by: "15-1252.00") == [
        "essential 4 Reading Comprehension 412 462", "essential 2 Social Perceptiveness 300 288",
        "advantage 4 Python hot in demand",
      ])
    #expect(new.catalogue.skill("tool-python")?.about == "Programming languages")
    #expect(new.catalogue.roles.first?.aliases == ["Coder"])
  }

  @Test func theSizeIsWhatIsRead() throws {
    for files in [ONETFixture.release18, ONETFixture.release22, ONETFixture.release29, ONETFixture.release31] {
      let fixture = try DataFixture(files)
      var bytes = 0
      let reading = try ONETImport(path: fixture.path, monitor: ReadingMonitor(didRead: { bytes += $0 }))
      _ = try reading.read()
      // The read-me is read to its first lines only, and not watched.
      #expect(bytes == reading.size)
      #expect(bytes > 0)
    }
  }
}
