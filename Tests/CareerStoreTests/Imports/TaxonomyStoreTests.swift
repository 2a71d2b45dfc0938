import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// What is written comes back, and the file is what a data folder asks for.
struct TaxonomyStoreTests {
  private let temporary: TemporaryFolder
  private let store: TaxonomyStore

  init() throws {
    temporary = try TemporaryFolder()
    store = try #require(TaxonomyStore(.onet, in: temporary.file("imports")))
  }

  private func write(_ catalogue: Catalogue, parts: [String: [UInt8]] = [:]) throws {
    try store.write(catalogue, about: SampleTaxonomy.about(catalogue), parts: parts)
  }

  @Test func everyValueComesBack() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let catalogue = SampleTaxonomy.make(seed: seed)
      try write(catalogue)
      let open = try #require(try store.open())
      #expect(areSameTaxonomy(open.catalogue, catalogue), "seed \(seed)")
      #expect(open.takeProblems().isEmpty)
    }
  }

  @Test func anEmptyTaxonomyComesBack() throws {
    let catalogue = Catalogue(
      dataset: .onet, sources: [Source(id: "onet", title: "O*NET")],
      fit: FitPoints(weights: [], terms: RoleTerms(), skillCount: 0))
    try write(catalogue)
    #expect(areSameTaxonomy(try #require(try store.open()).catalogue, catalogue))
  }

  @Test func textsAreTheSameHoweverOftenAndInWhateverOrderTheyAreRead() throws {
    let catalogue = SampleTaxonomy.make(seed: 3, roles: 600, skills: 600)
    try write(catalogue)
    let open = try #require(try store.open()).catalogue
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<4000 {
      // Positions that are 256 apart share a slot of what was read last.
      let position = generator.number(0...80) + 256 * generator.number(0...1)
      #expect(open.roles[position].texts == catalogue.roles[position].texts)
      #expect(open.skills[position].texts == catalogue.skills[position].texts)
    }
  }

  @Test func partsComeBackByName() throws {
    let catalogue = SampleTaxonomy.make(seed: 5)
    let search = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try write(catalogue, parts: ["search": search, "skills": [1, 2], "nothing": []])
    let library = ImportLibrary(folder: temporary.file("imports"))
    #expect(try library.part("search", of: .onet) { Array($0) } == search)
    #expect(try library.part("skills", of: .onet) { Array($0) } == [1, 2])
    #expect(try library.part("nothing", of: .onet) { Array($0) } == [])
    #expect(try library.part("similar", of: .onet) { Array($0) } == nil)
    #expect(areSameTaxonomy(try #require(try store.open()).catalogue, catalogue))
  }

  @Test func nothingIsImportedAtFirst() throws {
    #expect(try store.open() == nil)
    #expect(try temporary.names().isEmpty)
    #expect(TaxonomyStore(.builtIn, in: temporary.path) == nil)
    #expect(TaxonomyStore(.all, in: temporary.path) == nil)
  }

  @Test func theFileIsMarkedAndPrivate() throws {
    try write(SampleTaxonomy.make(seed: 6))
    let file = temporary.file("imports/onet.sqlite")
    #expect(try temporary.names() == ["imports", "imports/onet.sqlite"])
    #expect(try mode(of: file) == 0o600)
    #expect(try mode(of: temporary.file("imports")) == 0o700)
    #expect(try SQLiteHeader.number(at: SQLiteHeader.applicationID, of: file) == UInt32(ImportFile.applicationID))
    #expect(try SQLiteHeader.number(at: SQLiteHeader.userVersion, of: file) == UInt32(ImportFile.version))
  }

  @Test func readingWritesNothing() throws {
    try write(SampleTaxonomy.make(seed: 7))
    let before = try bytes(of: temporary.file("imports/onet.sqlite"))
    let open = try #require(try store.open())
    for role in open.catalogue.roles { _ = role.texts }
    #expect(try bytes(of: temporary.file("imports/onet.sqlite")) == before)
    #expect(try temporary.names() == ["imports", "imports/onet.sqlite"])
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    try CareerStoreTests.write(Data(), to: temporary.file("imports"))
    let error = #expect(throws: StoreError.self) { try write(SampleTaxonomy.make(seed: 8)) }
    guard case .unusableFolder(.data, temporary.file("imports"), let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }
}
