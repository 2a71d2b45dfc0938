import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct DataFolderTests {
  @Test func filesAreFoundWhateverTheCaseOfTheirNames() throws {
    let fixture = try DataFixture(["Job Zones.TXT": "12345", "skills_EN.csv": "123", ".hidden": ""])
    let folder = try DataFolder(path: fixture.path)
    #expect(folder.file("job zones.txt") == "Job Zones.TXT")
    #expect(folder.file("Job Zone.txt") == nil)
    #expect(folder.names == ["Job Zones.TXT", "skills_EN.csv"])
    #expect(folder.size(of: folder.names + ["none"]) == 8)
  }

  @Test func whatIsNoFolderIsToldInTheWordsOfTheSystem() throws {
    let fixture = try DataFixture(["file": ""])
    let none = fixture.file("none")
    #expect(throws: DataFileError(file: none, reason: .unreadable("No such file or directory"))) {
      try DataFolder(path: none)
    }
    #expect(throws: DataFileError(file: fixture.file("file"), reason: .oneOfSet)) {
      try DataFolder(path: fixture.file("file"))
    }
  }

  @Test func theOnlyFileThatFitsIsTaken() throws {
    let fixture = try DataFixture(["a.csv": "", "b.CSV": "", "c.txt": ""])
    #expect(try DataFolder.onlyCSV(at: fixture.path) { $0.hasPrefix("b") } == fixture.file("b.CSV"))
    #expect(try DataFolder.onlyCSV(at: fixture.file("c.txt")) { _ in false } == fixture.file("c.txt"))
    #expect(throws: DataFileError(file: fixture.path, reason: .unclearFile(["a.csv", "b.CSV"]))) {
      try DataFolder.onlyCSV(at: fixture.path) { _ in false }
    }
    let other = try DataFixture(["c.txt": ""])
    #expect(throws: DataFileError(file: other.path, reason: .unclearFile([]))) {
      try DataFolder.onlyCSV(at: other.path) { _ in true }
    }
  }

  @Test(arguments: [
    ("db_29_3_text", "29.3"), ("onet-29.3", "29.3"), ("ESCO dataset - v1.2.0 - classification - en - csv", "1.2.0"),
    ("O*NET 31.0 Database", "31.0"), ("2024-05 esco 1.1", "1.1"), ("onet", nil), ("db 29 3", nil), ("20240501.1", nil),
    ("v1", nil), ("1.2.3.4", nil), ("", nil),
  ]) func releasesAreReadFromNames(name: String, release: String?) {
    #expect(ReleaseNumber.first(in: name) == release)
  }

  @Test func everyMistakeSaysWhatIsWrongWhereAndWhatToDo() {
    let reasons: [DataFileError.Reason] = [
      .unreadable("Permission denied"), .missingFile(["a", "b"]), .unclearFile([]), .unclearFile(["a", "b"]),
      .missingLanguage("de", available: ["en", "fr"]), .empty, .missingColumns(["a"]),
      .missingColumns(["a", "b", "c"]),
      .notUTF8, .nulByte, .fieldTooLong, .rowTooLong, .openQuote, .halfRow, .interrupted, .notAFile("it is a folder"),
      .tooLarge(megabytes: 512), .foreign(.archive("zip")), .foreign(.workbook), .foreign(.webPage), .foreign(.utf16),
      .foreign(.returns),
      .oneOfSet, .unclearFolder(["c", "d"]), .blankLines, .nothingUsable("role", because: nil),
      .nothingUsable("role", because: .repeated), .otherAreas,
    ]
    let errors = reasons.map { DataFileError(file: "f.txt", line: 7, reason: $0) }
    #expect(Set(errors.map(\.message)).count == reasons.count)
    #expect(errors.allSatisfy { !$0.code.isEmpty && $0.hint.hasSuffix(".") && !$0.message.hasSuffix(".") })
    #expect(errors[7].description == "f.txt:7: the columns \"a\", \"b\" and \"c\" are missing")
    #expect(DataFileError(file: "d", reason: .missingFile(["x"])).description == "d: the file \"x\" is missing")
  }
}
