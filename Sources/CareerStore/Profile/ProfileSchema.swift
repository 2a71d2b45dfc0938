internal import GRDB

/// The shape of a profile's database through all releases.
///
/// A migration that has been released never changes: a new shape is one more element at the end. The file's
/// `user_version` is the count of migrations that it has been through.
struct ProfileSchema: Sendable {
  /// One SQL script for each version.
  let migrations: [String]

  var version: Int { migrations.count }

  /// "CARE" in ASCII: tells our files from other SQLite databases.
  static let applicationID = 0x4341_5245

  /// The version of an open database, 0 for one that has just been made.
  /// - Throws: `StoreError.foreign`, `damaged` or `newer`.
  func version(of database: Database, at path: String) throws -> Int {
    let owner = try Int.fetchOne(database, sql: "PRAGMA application_id")
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if owner == 0, version == 0, try database.isEmpty { return 0 }
    guard owner == Self.applicationID else { throw StoreError.foreign(path: path) }
    guard version >= 0 else { throw StoreError.damaged(path: path, reason: "it has format \(version)") }
    guard version <= self.version else {
      throw StoreError.newer(path: path, version: version, supported: self.version)
    }
    return version
  }

  /// Brings a database to the current version; the caller's transaction makes it all or nothing.
  func migrate(_ database: Database, from version: Int) throws {
    for migration in migrations[version...] { try database.execute(sql: migration) }
    if try ProfileSeal(database: database).isKept { try ProfileSeal(database: database).write() }
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(self.version)")
  }

  static let current = ProfileSchema(migrations: [
    """
    CREATE TABLE mark (
      skill TEXT NOT NULL PRIMARY KEY,
      mark TEXT NOT NULL CHECK (mark IN ('have', 'learning', 'unwanted')),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      kind TEXT NOT NULL CHECK (kind IN ('role', 'skill')),
      subject TEXT NOT NULL,
      text TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      PRIMARY KEY (kind, subject)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence (
      kind TEXT NOT NULL CHECK (kind IN ('role', 'skill')),
      subject TEXT NOT NULL,
      position INTEGER NOT NULL,
      line TEXT NOT NULL,
      PRIMARY KEY (kind, subject, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE study (
      position INTEGER NOT NULL PRIMARY KEY,
      skill TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      day TEXT NOT NULL
    ) STRICT;

    CREATE TABLE target (
      position INTEGER NOT NULL PRIMARY KEY,
      role TEXT NOT NULL,
      weight INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE bookmark (
      position INTEGER NOT NULL PRIMARY KEY,
      role TEXT NOT NULL
    ) STRICT;

    CREATE TABLE here (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      role TEXT NOT NULL
    ) STRICT;

    CREATE TABLE session (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      document TEXT NOT NULL
    ) STRICT;

    CREATE TABLE journal (
      id INTEGER NOT NULL PRIMARY KEY,
      at TEXT NOT NULL,
      label TEXT NOT NULL,
      changes TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
    """,
    """
    CREATE TABLE mark_day (
      skill TEXT NOT NULL PRIMARY KEY,
      day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    INSERT INTO mark_day (skill, day)
    SELECT skill, substr(changed_at, 1, 10) FROM mark WHERE date(substr(changed_at, 1, 10)) = substr(changed_at, 1, 10);

    CREATE TABLE plan (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      minutes_per_week INTEGER NOT NULL,
      start TEXT,
      hours_per_lesson INTEGER NOT NULL,
      budget_currency TEXT,
      budget_hundredths INTEGER
    ) STRICT;

    CREATE TABLE plan_day_off (
      position INTEGER NOT NULL PRIMARY KEY,
      first TEXT NOT NULL,
      last TEXT NOT NULL
    ) STRICT;

    CREATE TABLE plan_tutor (
      subject TEXT NOT NULL PRIMARY KEY,
      tutor TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_step (
      position INTEGER NOT NULL PRIMARY KEY,
      skill TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE skill_correction (
      first TEXT NOT NULL,
      second TEXT NOT NULL,
      correction TEXT NOT NULL CHECK (correction IN ('same', 'different')),
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE identity (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL
    ) STRICT;

    INSERT INTO identity (only, id) VALUES (1, lower(hex(randomblob(16))));
    """,
    """
    CREATE TABLE seal (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      checksum TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE answer (
      activity TEXT NOT NULL PRIMARY KEY,
      answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE handout (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      name TEXT NOT NULL,
      day TEXT,
      words TEXT NOT NULL
    ) STRICT;
    """,
  ])
}

extension Database {
  fileprivate var isEmpty: Bool {
    get throws { try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema") == 0 }
  }
}
