import CareerModel
import Foundation
internal import GRDB

/// The compiled form of our own catalogue, or of the short form of a dataset, in the cache folder: quick to read, where
/// parsing the files is slow.
///
/// The file is put in place whole and never written to again, so any number of programs may read and build it at once.
/// It may be dropped at any time, and whatever is wrong with it only makes it be built anew.
public struct CatalogueStore: Sendable {
  private let path: String
  private let folder: String
  private let dataset: Dataset

  /// Raised with every change of what is packed that older columns do not allow for; a file of another version is built
  /// anew.
  static let version = 5

  /// "CATA" in ASCII: tells our files from other SQLite databases.
  static let applicationID = 0x4341_5441

  /// The part that tells what the catalogue was compiled from.
  private static let fingerprint = "fingerprint"

  /// - Parameters:
  ///   - cacheFolder: Where the file is kept; need not exist.
  ///   - catalogueFolder: The folder of a catalogue other than the built-in one, which gets a file of its own.
  public init(cacheFolder: String, catalogueFolder: String? = nil) {
    let name = catalogueFolder.map { "catalogue-\(Self.digest(of: $0))" } ?? "catalogue"
    self.init(.standard, named: name, in: cacheFolder)
  }

  /// Keeps the short form of a dataset.
  public init(cacheFolder: String, shortFormOf dataset: Dataset) {
    self.init(dataset, named: dataset.rawValue, in: cacheFolder)
  }

  private init(_ dataset: Dataset, named name: String, in folder: String) {
    self.dataset = dataset
    self.folder = folder
    path = "\(folder)/\(name).sqlite"
  }

  /// The catalogue as it was compiled before, or compiled now and kept for the next time if the folder allows it.
  ///
  /// - Parameters:
  ///   - fingerprint: A digest of all that the value depends on: the files' content and the release that reads them.
  ///   - parts: Makes more bytes to keep with it by name, such as a search index.
  ///   - compile: Makes the catalogue from its files.
  /// - Throws: Only what `compile` throws.
  public func open<Failure>(
    fingerprint: UInt64, parts: (Catalogue) -> [String: [UInt8]] = { _ in [:] },
    compile: () throws(Failure) -> Catalogue
  ) throws(Failure) -> Catalogue {
    if let catalogue = read(fingerprint, { try self.catalogue(in: CatalogueTables(database: $0)) }) { return catalogue }
    let catalogue = try compile()
    keep(catalogue, parts, fingerprint)
    return catalogue
  }

  /// Reads a part that was kept with the catalogue; nil where there is none.
  public func part<Value>(
    _ name: String, fingerprint: UInt64, read: (UnsafeRawBufferPointer) -> Value?
  ) -> Value? {
    self.read(fingerprint) { try PartTable(database: $0).read(part: TaxonomyStore.partPrefix + name, read) ?? nil }
  }

  private func read<Value>(_ fingerprint: UInt64, _ read: (Database) throws -> Value?) -> Value? {
    do {
      return try sound(fingerprint, read)
    } catch {
      // Missing, damaged or somebody else's: it is built anew.
      return nil
    }
  }

  private func keep(_ catalogue: Catalogue, _ more: (Catalogue) -> [String: [UInt8]], _ fingerprint: UInt64) {
    do {
      try PrivateFiles.makeFolder(folder)
      try DatabaseDraft.install(at: path) { database in
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(Self.version)")
        let (parts, tables) = (PartTable(database: database), CatalogueTables(database: database))
        try parts.create()
        try parts.write(Self.bytes(of: fingerprint), as: Self.fingerprint)
        try tables.write(sources: catalogue.sources)
        try tables.write(catalogue)
        // Indexes take long, so they are made where there is a file to put them in.
        for (name, bytes) in more(catalogue).sorted(by: { $0.key < $1.key }) {
          try parts.write(bytes, as: TaxonomyStore.partPrefix + name)
        }
      }
      try CacheFolder(path: folder).tidy()
    } catch {
      // Without a cache the program starts slower and is otherwise the same.
    }
  }

  /// Reads the file where it is what was kept for the fingerprint.
  private func sound<Value>(_ fingerprint: UInt64, _ read: (Database) throws -> Value?) throws -> Value? {
    // What was turned into something else on the disk must not be shown as what the catalogue says.
    guard case .file = try FileEntry(path), try FileSeal.check(path) == .whole else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read { database in
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID,
        try Int.fetchOne(database, sql: "PRAGMA user_version") == Self.version,
        try PartTable(database: database).read(Self.fingerprint, { Array($0) }) == Self.bytes(of: fingerprint)
      else { return nil }
      return try read(database)
    }
  }

  /// All of it, since it is small and its file may go at any time.
  private func catalogue(in tables: CatalogueTables) throws -> Catalogue {
    var content = try tables.content(of: dataset) { roles, skills in
      try LoadedTexts(tables, roleCount: roles.count, skills: skills)
    }.content
    let (moves, pay) = (try tables.moves(roles: content.roles.map(\.id)), try tables.pay)
    content.moves = { moves }
    content.pay = { pay }
    if dataset != .standard {
      let fit = try tables.fit(roleCount: content.roles.count, skillCount: content.skills.count)
      content.isShortForm = true
      content.fit = { fit }
    }
    return Catalogue(content)
  }

  private static func bytes(of fingerprint: UInt64) -> [UInt8] {
    withUnsafeBytes(of: fingerprint.littleEndian, Array.init)
  }

  /// A name for a folder that is the same at every start.
  private static func digest(of folder: String) -> String {
    var sum = Checksum()
    sum.add(URL(fileURLWithPath: folder).standardizedFileURL.path)
    return sum.text
  }
}

/// The folder of compiled catalogues, and what keeps it small.
struct CacheFolder {
  let path: String

  /// How many catalogues other than the built-in one stay compiled.
  static let catalogueLimit = 8

  /// Removes the drafts of programs that were killed, and the catalogues that were compiled longest ago.
  func tidy(now: Date = .now) throws {
    try DraftFiles.removeLeftBehind(in: path, now: now)
    let files = try PrivateFiles.names(in: path).map { "\(path)/\($0)" }
    let catalogues = files.filter { $0.hasPrefix("\(path)/catalogue-") && $0.hasSuffix(".sqlite") }
    for catalogue in try catalogues.sorted(by: { try date(of: $0) > date(of: $1) }).dropFirst(Self.catalogueLimit) {
      unlink(catalogue)
    }
  }

  /// When a file was written.
  private func date(of file: String) throws -> Date {
    try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date ?? .now
  }
}
