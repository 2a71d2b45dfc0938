import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Files of older releases, made with the first migrations only.
struct ProfileMigrationTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let old = ProfileSchema.current
  private let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    try ProfileStore(path: path, schema: old).record(edit, at: Date(timeIntervalSince1970: 0))
  }

  private func later(_ migrations: String...) -> ProfileSchema {
    ProfileSchema(migrations: old.migrations + migrations)
  }

  @Test func anOlderFileIsBroughtUpToDateAfterACopyWasMade() throws {
    let new = later("ALTER TABLE mark ADD COLUMN remark TEXT", "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
    #expect(try ProfileStore(path: path, schema: new).load().profile.marks == ["sql": .have])
    #expect(try SQLiteHeader.number(at: SQLiteHeader.userVersion, of: path) == UInt32(old.version + 2))

    let copies = ProfileBackups(of: path).copies
    #expect(copies.count == 1)
    let backup = try #require(copies.first).path
    #expect(try mode(of: backup) == 0o600)
    #expect(try ProfileStore(path: backup, schema: old).load().history.done == [edit])
  }

  @Test func aNewFileAndOneThatIsUpToDateNeedNoCopy() throws {
    _ = try ProfileStore(path: path, schema: old)
    let new = temporary.file("new/profile.sqlite")
    try FileManager.default.createDirectory(atPath: temporary.file("new"), withIntermediateDirectories: false)
    _ = try ProfileStore(path: new, schema: later("CREATE TABLE later (id INTEGER) STRICT"))
    #expect(ProfileBackups(of: path).copies.isEmpty)
  }

  @Test func aMigrationThatFailsLeavesTheFileAsItWas() throws {
    let before = try bytes(of: path)
    let new = later("CREATE TABLE later (id INTEGER) STRICT", "INSERT INTO no_such_table VALUES (1)")
    #expect(throws: StoreError.self) { try ProfileStore(path: path, schema: new) }
    #expect(try bytes(of: path) == before)
    #expect(try ProfileStore(path: path, schema: old).load().history.done == [edit])
  }

  @Test func anUpToDateFileIsRefusedByAnOlderRelease() throws {
    _ = try ProfileStore(path: path, schema: later("CREATE TABLE later (id INTEGER) STRICT"))
    let before = try bytes(of: path)
    #expect(throws: StoreError.newer(path: path, version: old.version + 1, supported: old.version)) {
      try ProfileStore(path: path, schema: old)
    }
    #expect(try bytes(of: path) == before)
  }

  /// A file as the first release wrote it, whose marks have a time of change and no day of their own.
  @Test func marksOfTheFirstReleaseGetTheirDays() throws {
    let path = temporary.file("first/profile.sqlite")
    try FileManager.default.createDirectory(atPath: temporary.file("first"), withIntermediateDirectories: false)
    let content = """
      INSERT INTO mark (skill, mark, changed_at) VALUES
        ('sql', 'have', '2025-12-31T23:59:59Z'), ('git', 'have', '2024-02-29T00:00:00Z'), ('css', 'have', 'long ago');
      INSERT INTO journal (at, label, changes) VALUES ('', 'tick SQL', '[{"mark":{"_0":"sql","to":"have"}}]');
      """
    _ = try ProfileStore(path: path, schema: ProfileSchema(migrations: [old.migrations[0] + content])).session()

    let store = try ProfileStore(path: path)
    let (profile, history) = try store.load()
    #expect(profile.marks == ["sql": .have, "git": .have, "css": .have])
    #expect(profile.markDays.mapValues(\.description) == ["sql": "2025-12-31", "git": "2024-02-29"])
    #expect(profile.plan == PlanSettings())
    #expect(history == EditHistory(done: [ProfileEdit("tick SQL", [.mark("sql", from: nil, to: .have)])]))
    #expect(ProfileBackups(of: path).copies.count == 1)
    try store.undo(history.done[0], at: .now)
    #expect(try ProfileStore(path: path).load().profile.marks == ["git": .have, "css": .have])
  }

  @Test func programsThatMigrateAtOnceAllSucceed() async throws {
    let new = later("CREATE TABLE later (id INTEGER) STRICT")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { _ = try ProfileStore(path: path, schema: new).load() }
      }
      try await group.waitForAll()
    }
    #expect(ProfileBackups(of: path).copies.count == 1)
    #expect(try ProfileStore(path: path, schema: new).load().history.done == [edit])
  }
}
