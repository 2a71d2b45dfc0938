import Foundation
import TestSupport
import Testing

@testable import CatalogueImport

/// What people have in their downloads in place of the files that can be read.
@Suite struct ForeignFileTests {
  /// The head of a zip archive whose first file has this name.
  static func zip(_ name: String, _ content: String = "x") -> [UInt8] {
    [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 22) + [UInt8(name.utf8.count), 0, 0, 0]
      + Array((name + content).utf8)
  }

  @Test(
    arguments: [
      (zip("db_29_3_text/Occupation Data.txt"), .archive("zip")), ([0x50, 0x4B, 5, 6], .archive("zip")),
      (zip("[Content_Types].xml"), .workbook), (zip("docProps/app.xml"), .workbook),
      (zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .workbook),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .workbook), ([0x1F, 0x8B, 8], .archive("gzip")),
      (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], .archive("7z")), (Array("Rar!".utf8), .archive("RAR")),
      (Array(repeating: 0x20, count: 257) + Array("ustar".utf8), .archive("tar")),
      (Array("\r\n <!DOCTYPE HTML>".utf8), .webPage), (Array("<html lang".utf8), .webPage),
      ([0xFF, 0xFE, 0x43, 0], .utf16), ([0xFE, 0xFF, 0, 0x43], .utf16), (Array("OCC_CODE,OCC_TITLE".utf8), nil),
      ([0xEF, 0xBB, 0xBF, 0x43], nil), (Array("PK,x".utf8), nil), ([], nil),
    ] as [([UInt8], ForeignFile?)]) func isToldByItsFirstBytes(head: [UInt8], kind: ForeignFile?)
  {
    #expect(ForeignFile(head: head) == kind)
  }

  private func refusal(_ work: () throws -> Void) -> DataFileError? {
    do {
      try work()
      return nil
    } catch {
      return error as? DataFileError
    }
  }

  @Test func anArchiveIsToBeUnpackedWhateverItsName() throws {
    let fixture = try DataFixture([:])
    try fixture.write(Self.zip("db_29_3_text/Skills.txt"), to: "onet.csv")
    let path = fixture.file("onet.csv")
    for error in [
      refusal { _ = try ONETImport(path: path) }, refusal { _ = try ESCOImport(path: path) },
      refusal { _ = try WageImport(path: path).read() }, refusal { _ = try CrosswalkImport(path: path).read() },
    ] {
      #expect(error?.reason == .foreign(.archive("zip")))
      #expect(error?.message == "it is a zip archive")
      #expect(error?.hint == "Unpack it and name the folder.")
    }
  }

  @Test func aFolderOfWorkbooksOrArchivesSaysWhatToDo() throws {
    let fixture = try DataFixture(["read me.txt": "hello"])
    try fixture.write(Self.zip("xl/workbook.xml"), to: "national_M2024_dl.xlsx")
    for error in [
      refusal { _ = try WageImport(path: fixture.path) }, refusal { _ = try CrosswalkImport(path: fixture.path) },
      refusal { _ = try ONETImport(path: fixture.path) }, refusal { _ = try ESCOImport(path: fixture.path) },
    ] {
      #expect(error == DataFileError(file: fixture.file("national_M2024_dl.xlsx"), reason: .foreign(.workbook)))
      #expect(error?.hint.hasPrefix("Save it as CSV UTF-8 (comma)") == true)
    }
  }

  @Test func oneFileOfASetIsToldFromAFolderThatCannotBeRead() throws {
    let fixture = try DataFixture(["occupations_en.csv": "conceptUri\n"])
    let error = DataFileError(file: fixture.file("occupations_en.csv"), reason: .oneOfSet)
    #expect(throws: error) { try ESCOImport(path: fixture.file("occupations_en.csv")) }
    #expect(throws: error) { try ONETImport(path: fixture.file("occupations_en.csv")) }
    #expect(error.hint == "Name the folder that it is in.")
  }

  @Test func whatIsNoFileIsNotOpened() throws {
    let fixture = try DataFixture([:])
    #expect(mkfifo(fixture.file("pipe.csv"), 0o600) == 0)
    for path in [fixture.file("pipe.csv"), "/dev/zero"] {
      let name = URL(filePath: path).lastPathComponent
      let error = DataFileError(file: name, reason: .notAFile("it is a pipe or a device, not a file"))
      #expect(throws: error) { try WageImport(path: path).read() }
      #expect(throws: DataFileError(file: path, reason: error.reason)) { try ONETImport(path: path) }
    }
  }

  @Test func aFileLargerThanAnyPublishersIsNotRead() throws {
    let fixture = try DataFixture(["wages.csv": ""])
    #expect(truncate(fixture.file("wages.csv"), off_t(FileWindow.sizeLimit) + 1) == 0)
    #expect(throws: DataFileError(file: "wages.csv", reason: .tooLarge(megabytes: 512))) {
      try WageImport(path: fixture.file("wages.csv")).read()
    }
  }
}
