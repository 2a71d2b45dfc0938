import TestSupport
import Testing

@testable import CatalogueImport

/// Releases 1.1 come as two archives: texts in a language, and relations for all of them.
@Suite struct ESCOFolderSetTests {
  private static let texts = "ESCO dataset - v1.1.1 - classification - de - csv"
  private static let relations = "ESCO dataset - v1.1.1 - classification -  - csv"
  private let fixture: DataFixture

  init() throws {
    fixture = try DataFixture([:])
    try fixture.add(ESCOFixture.release10.filter { $0.key.hasSuffix("_de.csv") }, in: Self.texts)
    try fixture.add(ESCOFixture.release10.filter { !$0.key.hasSuffix("_de.csv") }, in: Self.relations)
  }

  private func requirements(in folder: String, language: String? = nil) throws -> Int? {
    try ESCOFolder(path: fixture.file(folder), language: language).requirements { _ in }?.used
  }

  @Test func bothAreReadFromTheFolderAroundThemOrFromEither() throws {
    for folder in [".", Self.texts, Self.relations] {
      #expect(try requirements(in: folder) == 1, "\(folder)")
      #expect(try ESCOFolder(path: fixture.file(folder)).release == "1.1.1")
    }
    #expect(try ESCOFolder(path: fixture.path).beside == nil)
    #expect(try ESCOFolder(path: fixture.file(Self.texts)).beside == Self.relations)
    #expect(try ESCOFolder(path: fixture.file(Self.relations)).beside == Self.texts)
  }

  @Test func anArchiveMayHoldAFolder() throws {
    let other = try DataFixture([:])
    try other.add(ESCOFixture.release120, in: "esco-1.2.0")
    #expect(try ESCOFolder(path: other.path).release == "1.2.0")
    try other.add([:], in: "__MACOSX")
    try other.add(ESCOFixture.release120, in: "x/esco-1.2.0")
    #expect(try ESCOFolder(path: other.file("x")).requirements { _ in }?.used == 3)
    #expect(throws: DataFileError(file: other.path, reason: .unclearFolder(["esco-1.2.0", "x/esco-1.2.0"]))) {
      try ESCOFolder(path: other.path)
    }
  }

  @Test func relationsOfAnotherReleaseAreNotTaken() throws {
    let other = try DataFixture([:])
    try other.add(ESCOFixture.release10.filter { $0.key.hasSuffix("_de.csv") }, in: "esco-1.0.8")
    try other.add(ESCOFixture.release10.filter { !$0.key.hasSuffix("_de.csv") }, in: Self.relations)
    let folder = try ESCOFolder(path: other.file("esco-1.0.8"))
    #expect(folder.missing.contains(.requirements))
    #expect(folder.beside == nil)
  }

  @Test func ofSeveralLanguagesSideBySideTheOneThatWasAskedForIsRead() throws {
    try fixture.add(
      ESCOFixture.release120.filter { $0.key.hasPrefix("occupations") || $0.key.hasPrefix("skills_") },
      in: "ESCO dataset - v1.1.1 - classification - en - csv")
    #expect(try ESCOFolder(path: fixture.path).language == "en")
    #expect(try ESCOFolder(path: fixture.path, language: "de").language == "de")
    #expect(try requirements(in: ".", language: "de") == 1)
  }
}
