import CareerModel
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import CareerStore

struct ImportLibraryTests {
  private let temporary: TemporaryFolder
  private let folder: String
  private let onet = SampleTaxonomy.make(.onet, seed: 30)
  private let esco = SampleTaxonomy.make(.esco, seed: 31)

  init() throws {
    temporary = try TemporaryFolder()
    folder = temporary.file("imports")
  }

  private func importOne(_ kind: ImportKind) throws {
    switch kind {
    case .onet:
      try #require(TaxonomyStore(.onet, in: folder))
        .write(onet, about: SampleTaxonomy.about(onet), parts: ["search": [1, 2, 3]])
    case .esco:
      try #require(TaxonomyStore(.esco, in: folder)).write(esco, about: SampleTaxonomy.about(esco, release: nil))
    case .wages:
      let wages = OccupationWages(
        occupation: String(onet.roles[2].id.rawValue.prefix(7)), title: "Some", figures: WageStoreTests.wages[0].figures
      )
      try WageStore(in: folder).write([wages], about: WageStoreTests.about())
    case .crosswalk:
      let pairs = [
        RoleTwins(esco: "gone", onet: "11-1000.00", confidence: 50, similarity: 5000),
        RoleTwins(esco: esco.roles[3].id, onet: "15-none.00", confidence: 200, similarity: nil),
      ]
      try CrosswalkStore(in: folder).write(pairs, about: WageStoreTests.about(.crosswalk, CrosswalkStoreTests.source))
    }
  }

  @Test func anEmptyLibraryHasNothing() throws {
    let library = ImportLibrary(folder: folder)
    #expect(library.kinds.isEmpty)
    for kind in ImportKind.allCases { #expect(try library.source(kind) == nil) }
    for dataset in Dataset.allCases { #expect(try library.catalogue(of: dataset) == nil) }
    #expect(library.twins(of: "11-1000.00").isEmpty)
    #expect(library.takeProblems().isEmpty)
    #expect(try temporary.names().isEmpty)
  }

  @Test func whatIsImportedIsToldWithItsReport() throws {
    try importOne(.esco)
    try importOne(.onet)
    try importOne(.wages)
    let library = ImportLibrary(folder: folder)
    #expect(library.kinds == [.onet, .esco, .wages])
    #expect(try library.source(.onet) == SampleTaxonomy.about(onet))
    #expect(try library.source(.esco) == SampleTaxonomy.about(esco, release: nil))
    #expect(try library.source(.wages) == WageStoreTests.about())
    #expect(try library.source(.crosswalk) == nil)
  }

  @Test func aTaxonomyIsOpenedOnce() throws {
    try importOne(.onet)
    let library = ImportLibrary(folder: folder)
    let first = try #require(try library.catalogue(of: .onet))
    #expect(areSameTaxonomy(first, onet))
    #expect(try library.catalogue(of: .onet) === first)
    #expect(try library.part("search", of: .onet) { Array($0) } == [1, 2, 3])
    #expect(try library.part("search", of: .esco) { Array($0) } == nil)
    #expect(try library.catalogue(of: .builtIn) == nil)
  }

  @Test func rolesOfONETBringTheirWages() throws {
    try importOne(.onet)
    #expect(try ImportLibrary(folder: folder).catalogue(of: .onet)?.pay.isEmpty == true)
    try importOne(.wages)
    try importOne(.crosswalk)
    try importOne(.esco)
    let library = ImportLibrary(folder: folder)
    let catalogue = try #require(try library.catalogue(of: .onet))
    #expect(catalogue.pay(of: onet.roles[2].id).map(\.statistic) == ["median", "mean"])
    #expect(catalogue.pay.count == 2)
    #expect(catalogue.sources == onet.sources + [WageStoreTests.source, CrosswalkStoreTests.source])
    #expect(try library.catalogue(of: .esco)?.sources == esco.sources + [CrosswalkStoreTests.source])
    #expect(try library.catalogue(of: .esco)?.pay.isEmpty == true)
    #expect(library.takeProblems().isEmpty)
  }

  @Test func wagesThatStandInArePaidUntilSomeAreImported() throws {
    try importOne(.onet)
    let code = String(onet.roles[1].id.rawValue.prefix(7))
    let reads = Mutex(0)
    let some = StandInWages(source: WageStoreTests.source) { () throws(StoreError) in
      reads.withLock { $0 += 1 }
      return [OccupationWages(occupation: code, title: "Some", figures: WageStoreTests.wages[1].figures)]
    }
    func catalogue() throws -> Catalogue {
      try #require(try ImportLibrary(folder: folder, standIn: { () throws(StoreError) in some }).catalogue(of: .onet))
    }
    let lent = try catalogue()
    #expect(reads.withLock(\.self) == 0, "nobody has asked for pay")
    #expect(lent.pay(of: onet.roles[1].id).map(\.statistic) == ["median"])
    #expect(lent.sources == onet.sources + [WageStoreTests.source])
    // What has no figure among them may well be paid: it says that the rest can be imported.
    #expect(MissingPay(of: onet.roles[2], in: lent) == .notImported)
    try importOne(.wages)
    let own = try catalogue()
    #expect(own.pay(of: onet.roles[1].id).isEmpty)
    #expect(own.pay(of: onet.roles[2].id).map(\.statistic) == ["median", "mean"])
    #expect(MissingPay(of: onet.roles[1], in: own) == .unpublished)
  }

  @Test func wagesThatCannotBeReadAreTold() throws {
    try importOne(.onet)
    let library = ImportLibrary(folder: folder) { () throws(StoreError) in
      throw .unusableFile(path: "wages.csv", reason: "it is gone")
    }
    #expect(try library.catalogue(of: .onet)?.pay.isEmpty == true)
    #expect(library.takeProblems().count == 1)
  }

  @Test func twinsHaveTheTitleOfTheOtherTaxonomy() throws {
    try importOne(.crosswalk)
    let twin = RoleTwin(
      role: "15-none.00", dataset: .onet, title: nil, confidence: 200, similarity: nil, source: "nesta-crosswalk")
    #expect(ImportLibrary(folder: folder).twins(of: esco.roles[3].id) == [twin])
    #expect(ImportLibrary(folder: folder).twins(of: "15-none.00").map(\.title) == [nil])
    try importOne(.esco)
    let library = ImportLibrary(folder: folder)
    #expect(library.twins(of: "15-none.00").map(\.title) == [esco.roles[3].title])
    #expect(library.twins(of: "15-none.00").map(\.dataset) == [.esco])
    #expect(library.twins(of: "11-1000.00").map(\.title) == [nil], "a role that this release does not have")
  }

  @Test func anImportChangesTheStamp() throws {
    let empty = ImportLibrary(folder: folder)
    #expect(empty.stamp == ImportStamp(of: folder))
    for kind in ImportKind.allCases {
      let before = ImportLibrary(folder: folder)
      try importOne(kind)
      #expect(before.stamp != ImportStamp(of: folder), "\(kind)")
      let after = ImportLibrary(folder: folder)
      #expect(after.stamp == ImportStamp(of: folder))
      try importOne(kind)
      #expect(after.stamp != ImportStamp(of: folder), "the same again, \(kind)")
    }
    #expect(empty.kinds.isEmpty)
  }

  @Test func whatIsDamagedTakesNothingElseWithIt() throws {
    for kind in ImportKind.allCases { try importOne(kind) }
    for name in ["wages", "crosswalk"] { try write(Data("notes".utf8), to: "\(folder)/\(name).sqlite") }
    let library = ImportLibrary(folder: folder)
    let catalogue = try #require(try library.catalogue(of: .onet))
    #expect(areSameTaxonomy(catalogue, onet))
    #expect(catalogue.pay.isEmpty)
    #expect(library.twins(of: "11-1000.00").isEmpty)
    let problems = library.takeProblems()
    #expect(problems.count == 2 && problems.allSatisfy { $0.message.contains(folder) }, "each once")
    #expect(throws: StoreError.self) { try library.source(.wages) }
  }
}
