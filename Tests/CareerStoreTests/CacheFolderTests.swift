import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct CacheFolderTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func open(_ folder: String?, fingerprint: UInt64 = 1) {
    _ = CatalogueStore(cacheFolder: temporary.path, catalogueFolder: folder).open(fingerprint: fingerprint) {
      Catalogue()
    }
  }

  /// Makes a file look as if it had been written so many seconds ago.
  private func age(_ name: String, by seconds: TimeInterval) throws {
    let date = Date(timeIntervalSinceNow: -seconds)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: temporary.file(name))
  }

  @Test func everyCatalogueFolderHasAFileOfItsOwn() throws {
    open(nil)
    open("/one")
    open("/two")
    open("/two/../one")
    let names = try temporary.names()
    #expect(names.count == 3)
    #expect(names.contains("catalogue.sqlite"))
    #expect(throws: Never.self) {
      _ = try CatalogueStore(cacheFolder: temporary.path, catalogueFolder: "/one").stored(1)
    }
  }

  @Test func theCataloguesCompiledLongestAgoGo() throws {
    open(nil)
    try age("catalogue.sqlite", by: 9000)
    open("/first")
    let first = try #require(try temporary.names().first { $0 != "catalogue.sqlite" })
    try age(first, by: 5000)
    for number in 1...CacheFolder.catalogueLimit { open("/other-\(number)") }
    let names = try temporary.names()
    #expect(names.count == CacheFolder.catalogueLimit + 1)
    #expect(names.contains("catalogue.sqlite"), "the built-in one always stays")
    #expect(!names.contains(first))
  }

  @Test func draftsOfKilledProgramsGo() throws {
    for name in ["catalogue.sqlite.1.draft", "catalogue.sqlite.2.draft", "notes.txt"] {
      try write(Data("half".utf8), to: temporary.file(name))
    }
    try age("catalogue.sqlite.1.draft", by: DraftFiles.age + 60)
    try age("notes.txt", by: DraftFiles.age + 60)
    open(nil)
    #expect(try temporary.names() == ["catalogue.sqlite", "catalogue.sqlite.2.draft", "notes.txt"])
  }
}
