import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Files that release 0.3.0 has written.
struct EarlierReleaseTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func anImportAsksToBeImportedAgainAndIsLeftAsItIs() throws {
    let path = temporary.file("onet.sqlite")
    try ReleaseFile.write("onet.sqlite", to: path)
    let before = try bytes(of: path)
    let error = try #require(throws: StoreError.self) { _ = try TaxonomyStore(.onet, in: temporary.path)?.open() }
    let reason = ImportFault.Reason.older(version: 1, supported: ImportFile.version)
    #expect(error == .unreadableImport(ImportFault(kind: .onet, path: path, reason: reason)))
    #expect(error.code == "older-file")
    #expect(error.message.contains("was imported by an earlier release: it has format 1"))
    #expect(error.hint == "Import it again with `careers import onet PATH`; your marks stay.")
    // As the explorer, a command and the doctor come upon it.
    #expect(ImportLibrary(folder: temporary.path).firstDamage() == error)
    #expect(throws: error) { _ = try ImportLibrary(folder: temporary.path, isChecked: true).catalogue(of: .onet) }
    #expect(throws: error) { _ = try ImportLibrary(folder: temporary.path).source(.onet) }
    #expect(throws: error) { _ = try ImportCheck(.onet, in: temporary.path) }
    #expect(try bytes(of: path) == before)
  }

  @Test func theNextImportTakesItsPlace() throws {
    try ReleaseFile.write("onet.sqlite", to: temporary.file("onet.sqlite"))
    let catalogue = SampleTaxonomy.make(seed: 30)
    let store = try #require(TaxonomyStore(.onet, in: temporary.path))
    try store.write(catalogue, about: SampleTaxonomy.about(catalogue))
    #expect(areSameTaxonomy(try #require(try store.open()).catalogue, catalogue))
  }

  @Test func aProfileOpensWithAllThatIsInIt() throws {
    let path = temporary.file("profile.sqlite")
    try ReleaseFile.write("profile.sqlite", to: path)
    let before = try bytes(of: path)
    let read = try ProfileStore(reading: path)
    let profile = try read.load().profile
    #expect(
      profile.marks == [
        "sql": .have, "2.B.3.e": .have, "tool-haskell": .have, "python-basics": .learning, "css": .unwanted,
      ])
    #expect(profile.target == "backend-developer" && profile.here == "junior-python-developer")
    #expect(profile.bookmarks == ["15-1254.00"])
    #expect(profile.log.map(\.minutes) == [120, 90])
    #expect(read.doubt == nil && read.obstacle == nil)
    #expect(try bytes(of: path) == before)
    #expect(try ProfileStore(path: path).load().profile == profile)
  }
}
