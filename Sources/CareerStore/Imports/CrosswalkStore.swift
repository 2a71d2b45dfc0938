internal import GRDB

import CareerModel

/// The file of an imported crosswalk: which occupations of ESCO and O*NET are twins, to be found from either side.
public struct CrosswalkStore: Sendable {
  private let file: ImportFile

  /// - Parameter folder: The folder of all imports, which need not exist.
  public init(in folder: String) {
    file = ImportFile(kind: .crosswalk, folder: folder)
  }

  /// Puts a crosswalk in the place of an earlier one, all or nothing; a pair that comes twice counts as it came first.
  ///
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`, and then the earlier one is still there.
  public func write(_ pairs: [RoleTwins], about: ImportRecord) throws(StoreError) {
    try file.replace { database in
      try ImportTables(database: database).write(about)
      try database.execute(
        sql: """
          CREATE TABLE twins (
            esco TEXT NOT NULL, onet TEXT NOT NULL, confidence INTEGER, similarity INTEGER, kind TEXT,
            PRIMARY KEY (esco, onet)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX twins_by_onet ON twins (onet);
          """)
      for pair in pairs {
        try database.run(
          "INSERT OR IGNORE INTO twins VALUES (?, ?, ?, ?, ?)",
          [pair.esco.rawValue, pair.onet.rawValue, pair.confidence, pair.similarity, pair.match?.rawValue])
      }
    }
  }

  /// Opens the crosswalk; nil while there is none.
  ///
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func open() throws(StoreError) -> OpenCrosswalk? {
    guard let queue = try file.open() else { return nil }
    return try file.perform {
      try queue.unsafeRead { database in
        OpenCrosswalk(file: file, queue: queue, sources: try ImportTables(database: database).readSources())
      }
    }
  }
}

/// An imported crosswalk that is open for reading.
public struct OpenCrosswalk: Sendable {
  let file: ImportFile
  let queue: DatabaseQueue
  /// What the pairs cite, the crosswalk itself first.
  public let sources: [Source]

  /// The pairs that a role of ESCO or of O*NET is in, the surest and most alike first.
  ///
  /// - Throws: `StoreError.unreadableImport`.
  public func pairs(with role: Role.ID) throws(StoreError) -> [RoleTwins] {
    try file.perform {
      try queue.unsafeRead { database in
        try database.rows(
          """
          SELECT esco, onet, confidence, similarity, kind FROM twins WHERE esco = ?1 OR onet = ?1
          ORDER BY confidence DESC, similarity DESC,
            CASE kind WHEN 'exact' THEN 0 WHEN 'close' THEN 1 ELSE 2 END, esco, onet
          """, [role.rawValue]
        ) { columns in
          try RoleTwins(
            esco: columns.id(), onet: columns.id(), confidence: columns.optionalInteger(),
            similarity: columns.optionalInteger(),
            match: columns.optionalText().flatMap(RoleTwins.Match.init))
        }
      }
    }
  }
}
