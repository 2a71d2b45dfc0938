import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Whatever is in the place of an import, it is told with path, reason and a way out, and left as it is.
struct ImportDamageTests {
  private let temporary: TemporaryFolder
  private let store: TaxonomyStore
  private let path: String
  private let catalogue = SampleTaxonomy.make(seed: 9)

  init() throws {
    temporary = try TemporaryFolder()
    store = try #require(TaxonomyStore(.onet, in: temporary.path))
    path = temporary.file("onet.sqlite")
    try store.write(catalogue, about: SampleTaxonomy.about(catalogue))
  }

  /// Opens and reads everything; the first error of any part.
  private func readAll() -> StoreError? {
    do {
      let library = ImportLibrary(folder: temporary.path)
      _ = try library.source(.onet)
      guard let open = try store.open() else { return nil }
      let catalogue = open.catalogue
      for role in catalogue.roles { _ = role.texts }
      for skill in catalogue.skills { _ = skill.texts }
      _ = (catalogue.moves, catalogue.fitPoints, catalogue.demand, catalogue.titleRanks)
      var profile = Profile()
      for skill in catalogue.skills.prefix(3) { profile.marks[skill.id] = .have }
      _ = Assessments(of: profile, in: catalogue)
      return open.takeProblems().first
    } catch {
      return error
    }
  }

  /// Which only a dataset with hours of study has.
  @Test func whatTellsOfStudyInATaxonomyIsRefused() throws {
    let file = ImportFile(kind: .onet, folder: temporary.path)
    for skill in [
      Skill(id: "sql", name: "SQL", needs: ["sql"]), Skill(id: "sql", name: "SQL", implies: ["sql"]),
      Skill(id: "sql", name: "SQL", after: ["sql"]), Skill(id: "sql", name: "SQL", hours: HoursRange(likely: 9)),
    ] {
      try file.replace { database in
        try ImportTables(database: database).write(SampleTaxonomy.about(catalogue))
        try CatalogueTables(database: database).write(Catalogue(dataset: .onet, skills: [skill]))
      }
      try expectRefusal(.damaged("\(PackingError.outOfRange)"))
    }
  }

  private func expectRefusal(_ reason: ImportFault.Reason) throws {
    let before = (try bytes(of: path), try temporary.names())
    let error = #expect(throws: StoreError.self) { _ = try store.open() }
    #expect(error == .unreadableImport(ImportFault(kind: .onet, path: path, reason: reason)))
    #expect(error?.message.contains(path) == true)
    #expect(error?.hint.contains("careers import onet") == true)
    #expect(try (bytes(of: path), temporary.names()) == before)
  }

  @Test func aFileOfALaterReleaseIsRefused() throws {
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal(.newer(version: 99, supported: ImportFile.version))
  }

  @Test func otherDatabasesAreRefused() throws {
    try SQLiteHeader.set(0, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal(.damaged("it has format 0"))
    try SQLiteHeader.set(1234, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal(.foreign)
    let profile = temporary.file("profile.sqlite")
    _ = try ProfileStore(path: profile)
    try write(bytes(of: profile), to: path)
    try expectRefusal(.foreign)
  }

  @Test func filesThatAreNoDatabaseAreRefused() throws {
    try write(Data(String(repeating: "These are my notes. ", count: 100).utf8), to: path)
    try expectRefusal(.damaged("file is not a database"))
    try write(Data(), to: path)
    try expectRefusal(.foreign)
  }

  @Test func truncatedFilesAreRefused() throws {
    let whole = try bytes(of: path)
    for size in [1, 99, 100, 16384, whole.count / 2, whole.count - 16384] {
      try write(whole.prefix(size), to: path)
      #expect(readAll() != nil, "cut to \(size) bytes")
    }
  }

  /// Also where SQLite and the reader find nothing wrong.
  @Test func everyBitThatHasTurnedIsFoundByTheChecksum() throws {
    let whole = try bytes(of: path)
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<100 {
      var damaged = whole
      let place = Int.random(in: whole.indices, using: &generator)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try write(damaged, to: path)
      #expect(throws: StoreError.self, "byte \(place)") {
        try ImportLibrary(folder: temporary.path, isChecked: true).catalogue(of: .onet)
      }
      #expect(ImportLibrary(folder: temporary.path).firstDamage() != nil, "byte \(place)")
      #expect(throws: StoreError.self, "byte \(place)") { _ = try ImportCheck(.onet, in: temporary.path) }
    }
    try write(whole, to: path)
    #expect(try ImportLibrary(folder: temporary.path, isChecked: true).catalogue(of: .onet) != nil)
    #expect(ImportLibrary(folder: temporary.path).firstDamage() == nil)
  }

  @Test func anImportWithoutItsChecksumIsDamaged() throws {
    try write(bytes(of: path).dropLast(16), to: path)
    let error = StoreError.unreadableImport(
      ImportFault(kind: .onet, path: path, reason: .damaged("it has no checksum")))
    #expect(throws: error) { _ = try ImportLibrary(folder: temporary.path, isChecked: true).catalogue(of: .onet) }
    #expect(ImportLibrary(folder: temporary.path).firstDamage() == error)
    #expect(throws: error) { _ = try ImportCheck(.onet, in: temporary.path) }
  }

  @Test func whatIsNoFileIsNamedAndNotOpened() throws {
    unlink(path)
    #expect(mkfifo(path, 0o600) == 0)
    let error = #expect(throws: StoreError.self) { _ = try store.open() }
    let reason = ImportFault.Reason.damaged("it is a named pipe")
    #expect(error == .unreadableImport(ImportFault(kind: .onet, path: path, reason: reason)))
  }

  @Test func aMissingRowOfTextsIsAProblem() throws {
    let whole = SampleTaxonomy.make(seed: 9, roles: 8)
    let file = ImportFile(kind: .onet, folder: temporary.path)
    try file.replace { database in
      try ImportTables(database: database).write(SampleTaxonomy.about(whole))
      try CatalogueTables(database: database).write(whole)
      try database.execute(sql: "DELETE FROM role_text WHERE position = 3")
    }
    let open = try #require(try store.open())
    #expect(open.catalogue.roles[3].texts == RoleTexts())
    guard case .unreadableImport(let fault) = open.takeProblems().first else {
      Issue.record("no problem was kept")
      return
    }
    #expect(fault.path == path)
    #expect(open.takeProblems().isEmpty)
    #expect(open.catalogue.roles[4].texts == whole.roles[4].texts)

    let library = ImportLibrary(folder: temporary.path)
    #expect(try library.catalogue(of: .onet)?.roles[3].texts == RoleTexts())
    #expect(library.takeProblems() == [.unreadableImport(fault)])
    #expect(library.takeProblems().isEmpty)
  }

  @Test func anImportWithoutAFitIsAProblem() throws {
    let whole = SampleTaxonomy.make(seed: 9, roles: 8)
    try ImportFile(kind: .onet, folder: temporary.path).replace { database in
      try ImportTables(database: database).write(SampleTaxonomy.about(whole))
      try CatalogueTables(database: database).write(whole)
      try database.execute(sql: "DELETE FROM part WHERE name = 'fit'")
    }
    let open = try #require(try store.open())
    #expect(open.catalogue.fitPoints == nil)
    let reason = ImportFault.Reason.damaged("\(PackingError.endsEarly)")
    #expect(open.takeProblems() == [.unreadableImport(ImportFault(kind: .onet, path: path, reason: reason))])
  }

  @Test func flippedBytesNeverCrash() throws {
    let whole = try bytes(of: path)
    let written = whole.indices.filter { whole[$0] != 0 }
    var generator = SeededGenerator(seed: 10)
    var errors = 0
    for round in 0..<400 {
      var damaged = whole
      for place in generator.some(generator.number(1...12), of: Array(written.shuffled(using: &generator).prefix(20))) {
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      try write(damaged, to: path)
      if let error = readAll() {
        errors += 1
        #expect(error.message.contains(path) && !error.hint.isEmpty, "round \(round)")
      }
      #expect(try bytes(of: path) == damaged, "round \(round)")
    }
    #expect(errors > 40)
    try write(whole, to: path)
    #expect(readAll() == nil)
  }

  @Test func overwrittenPagesNeverCrash() throws {
    let whole = try bytes(of: path)
    let pageSize = 16384
    var generator = SeededGenerator(seed: 11)
    for page in 0..<whole.count / pageSize {
      var damaged = whole
      // Behind the file's header, so that it stays a database.
      let range = page * pageSize + (page == 0 ? 100 : 0)..<(page + 1) * pageSize
      damaged.replaceSubrange(range, with: Data(range.map { _ in UInt8.random(in: 0...255, using: &generator) }))
      try write(damaged, to: path)
      #expect(readAll() != nil, "page \(page)")
    }
  }
}
