import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Whatever happens while an import is written, the old one or the new one is there, and whole.
struct ImportReplacementTests {
  private let temporary: TemporaryFolder
  private let store: TaxonomyStore
  private let file: ImportFile
  private let old = SampleTaxonomy.make(seed: 1)
  private let new = SampleTaxonomy.make(seed: 2, roles: 11)

  init() throws {
    temporary = try TemporaryFolder()
    store = try #require(TaxonomyStore(.onet, in: temporary.path))
    file = ImportFile(kind: .onet, folder: temporary.path)
    try store.write(old, about: SampleTaxonomy.about(old))
  }

  private func stored() throws -> Catalogue { try #require(try store.open()).catalogue }

  @Test func aNewImportTakesThePlaceOfTheOld() throws {
    try store.write(new, about: SampleTaxonomy.about(new))
    #expect(areSameTaxonomy(try stored(), new))
    #expect(try temporary.names() == ["onet.sqlite"])
  }

  @Test func anImportThatFailsLeavesTheOld() throws {
    let before = try bytes(of: file.path)
    #expect(throws: StoreError.self) {
      try file.replace { database in
        try ImportTables(database: database).write(SampleTaxonomy.about(new))
        throw Interrupted()
      }
    }
    #expect(try bytes(of: file.path) == before)
    #expect(try temporary.names() == ["onet.sqlite"])
  }

  @Test func theDraftOfAKilledProgramIsNotAnImport() throws {
    let whole = try bytes(of: file.path)
    try FileManager.default.removeItem(atPath: file.path)
    for size in [0, 1, 100, whole.count / 2, whole.count] {
      try CareerStoreTests.write(whole.prefix(size), to: PrivateFiles.draftPath(for: file.path))
    }
    #expect(try store.open() == nil)
    #expect(ImportLibrary(folder: temporary.path).kinds.isEmpty)
  }

  @Test func draftsThatWereLeftBehindGoWithTheNextImport() throws {
    let (young, aged) = (temporary.file("esco.sqlite.1.draft"), temporary.file("esco.sqlite.2.draft"))
    for draft in [young, aged] { try CareerStoreTests.write(Data("half".utf8), to: draft) }
    let date = Date(timeIntervalSinceNow: -DraftFiles.age - 60)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: aged)
    try store.write(new, about: SampleTaxonomy.about(new))
    #expect(try temporary.names() == ["esco.sqlite.1.draft", "onet.sqlite"])
  }

  @Test func whoReadsGoesOnReadingTheOld() throws {
    let open = try #require(try store.open())
    #expect(open.catalogue.roles[0].texts == old.roles[0].texts)
    try store.write(new, about: SampleTaxonomy.about(new))
    #expect(areSameTaxonomy(open.catalogue, old))
    #expect(open.takeProblems().isEmpty)
    #expect(areSameTaxonomy(try stored(), new))
  }

  @Test func programsThatImportAndReadAtOnceAllSucceed() async throws {
    let (store, old, new) = (store, old, new)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<12 {
        group.addTask {
          if task.isMultiple(of: 3) {
            let catalogue = task.isMultiple(of: 2) ? old : new
            try store.write(catalogue, about: SampleTaxonomy.about(catalogue))
          }
          guard let open = try store.open() else { return false }
          let whole = areSameTaxonomy(open.catalogue, old) || areSameTaxonomy(open.catalogue, new)
          return whole && open.takeProblems().isEmpty
        }
      }
      for try await isWhole in group { #expect(isWhole) }
    }
    #expect(try temporary.names() == ["onet.sqlite"])
  }

  @Test func aDamagedImportIsReplaced() throws {
    try CareerStoreTests.write(Data("not a database".utf8), to: file.path)
    for journal in ["-journal", "-wal"] { try CareerStoreTests.write(Data("old".utf8), to: file.path + journal) }
    try store.write(new, about: SampleTaxonomy.about(new))
    #expect(areSameTaxonomy(try stored(), new))
    #expect(try temporary.names() == ["onet.sqlite"])
  }

  private struct Interrupted: Error {}
}
