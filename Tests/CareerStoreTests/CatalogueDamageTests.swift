import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Whatever is in the place of the compiled catalogue, the program starts with the right one and repairs the file.
struct CatalogueDamageTests {
  private let temporary: TemporaryFolder
  private let store: CatalogueStore
  private let file: String
  private let catalogue = SampleCatalogue.make(seed: 6)

  init() throws {
    temporary = try TemporaryFolder()
    store = CatalogueStore(cacheFolder: temporary.path)
    file = temporary.file("catalogue.sqlite")
    _ = store.open(fingerprint: 1) { [catalogue] in catalogue }
  }

  private func expectRepair(_ comment: Comment? = nil) throws {
    #expect(throws: CompiledAgain.self, comment) { _ = try store.stored(1) }
    #expect(areSame(store.open(fingerprint: 1) { catalogue }, catalogue), comment)
    #expect(areSame(try store.stored(1), catalogue), comment)
    #expect(try temporary.names() == ["catalogue.sqlite"], comment)
  }

  @Test func aFileThatWasCutIsReplaced() throws {
    let whole = try bytes(of: file)
    for size in [0, 1, 15, 99, 100, 4096, whole.count / 2, whole.count - 4096] {
      try write(whole.prefix(size), to: file)
      try expectRepair("cut to \(size) bytes")
    }
  }

  @Test func aFileWithAnOverwrittenPageIsReplaced() throws {
    let whole = try bytes(of: file)
    var generator = SeededGenerator(seed: 8)
    for page in 1..<whole.count / 4096 {
      var damaged = whole
      let noise = Data((0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) })
      damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: noise)
      try write(damaged, to: file)
      try expectRepair("page \(page)")
    }
  }

  /// Also where SQLite and the reader find nothing wrong.
  @Test func everyBitThatHasTurned() throws {
    let whole = try bytes(of: file)
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<100 {
      var damaged = whole
      let place = Int.random(in: whole.indices, using: &generator)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try write(damaged, to: file)
      try expectRepair("byte \(place)")
    }
  }

  @Test func aPipeIsNotOpened() throws {
    unlink(file)
    #expect(mkfifo(file, 0o600) == 0)
    try expectRepair()
  }

  @Test func whatIsNoDatabaseIsReplaced() throws {
    try write(Data("not a database, but longer than the header of one ".utf8) + Data(count: 200), to: file)
    try expectRepair()
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: temporary.file("nowhere"))
    try expectRepair("a link to nowhere")
  }

  @Test func databasesOfOthersAreReplaced() throws {
    try SQLiteHeader.set(UInt32(CatalogueStore.version + 1), at: SQLiteHeader.userVersion, of: file)
    try expectRepair("a later version of the tables")
    try SQLiteHeader.set(1, at: SQLiteHeader.applicationID, of: file)
    try expectRepair("another program's database")
    let profile = temporary.file("profile.sqlite")
    _ = try ProfileStore(path: profile)
    try write(bytes(of: profile), to: file)
    try FileManager.default.removeItem(atPath: profile)
    try FileManager.default.removeItem(atPath: temporary.file("backups"))
    try expectRepair("a profile")
  }

  @Test func whatAnotherDatabaseLeftBesideItIsRemoved() throws {
    try write(Data("not a database".utf8), to: file)
    for journal in ["-journal", "-wal"] { try write(Data("old".utf8), to: file + journal) }
    try expectRepair()
  }
}
