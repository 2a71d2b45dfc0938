internal import GRDB

import CareerModel

/// Which skills of all sources are the same, kept so that a start need not compare their names again.
///
/// It may be dropped at any time; what cannot be read is as good as not there.
public struct EqualityStore: Sendable {
  private let folder: String

  /// - Parameter folder: The cache folder, which need not exist.
  public init(in folder: String) {
    self.folder = folder
  }

  private var path: String { "\(folder)/equalities.sqlite" }

  /// Keeps links in the place of earlier ones, all or nothing.
  ///
  /// - Parameter basis: Tells what they were found in, so that they are not read for anything else.
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`.
  public func write(_ links: [SkillLink], basis: String) throws(StoreError) {
    try ImportFile.install(at: path, in: folder, of: .cache) { database in
      try database.execute(sql: "CREATE TABLE equality (basis TEXT NOT NULL PRIMARY KEY, links BLOB NOT NULL) STRICT")
      var writer = PackedWriter()
      writer.write(links)
      try database.run("INSERT INTO equality VALUES (?, ?)", [basis, writer.bytes.data])
    }
  }

  /// The links that were found in the same; nil where there are none, or they cannot be read.
  public func read(basis: String) -> [SkillLink]? {
    do {
      guard case .file = try FileEntry(path), try FileSeal.check(path) == .whole else { return nil }
      return try ImportFile.connection(to: path, label: "equalities").unsafeRead { database in
        guard try ImportFile.fault(of: database) == nil else { return nil }
        return try database.withBytes("SELECT links FROM equality WHERE basis = ?", [basis]) { bytes in
          var reader = PackedReader(bytes)
          return try reader.links()
        }
      }
    } catch {
      // They are found again, as if they had never been kept.
      return nil
    }
  }
}
