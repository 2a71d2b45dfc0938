import CareerModel
import Foundation
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
    let new = later("ALTER TABLE mark ADD COLUMN remark TEXT", "CREATE TABLE plan (id INTEGER PRIMARY KEY) STRICT")
    #expect(try ProfileStore(path: path, schema: new).load().profile.marks == ["sql": .have])
    #expect(try SQLiteHeader.number(at: SQLiteHeader.userVersion, of: path) == UInt32(old.version + 2))

    let backup = "\(path).v\(old.version)"
    #expect(try temporary.names() == ["profile.sqlite", "profile.sqlite.v\(old.version)"])
    #expect(try mode(of: backup) == 0o600)
    #expect(try ProfileStore(path: backup, schema: old).load().history.done == [edit])
  }

  @Test func aNewFileAndOneThatIsUpToDateNeedNoCopy() throws {
    _ = try ProfileStore(path: path, schema: old)
    _ = try ProfileStore(path: temporary.file("new.sqlite"), schema: later("CREATE TABLE plan (id INTEGER) STRICT"))
    #expect(try temporary.names() == ["new.sqlite", "profile.sqlite"])
  }

  @Test func aMigrationThatFailsLeavesTheFileAsItWas() throws {
    let before = try bytes(of: path)
    let new = later("CREATE TABLE plan (id INTEGER) STRICT", "INSERT INTO no_such_table VALUES (1)")
    #expect(throws: StoreError.self) { try ProfileStore(path: path, schema: new) }
    #expect(try bytes(of: path) == before)
    #expect(try ProfileStore(path: path, schema: old).load().history.done == [edit])
  }

  @Test func anUpToDateFileIsRefusedByAnOlderRelease() throws {
    _ = try ProfileStore(path: path, schema: later("CREATE TABLE plan (id INTEGER) STRICT"))
    let before = try bytes(of: path)
    #expect(throws: StoreError.newer(path: path, version: old.version + 1, supported: old.version)) {
      try ProfileStore(path: path, schema: old)
    }
    #expect(try bytes(of: path) == before)
  }

  @Test func programsThatMigrateAtOnceAllSucceed() async throws {
    let new = later("CREATE TABLE plan (id INTEGER) STRICT")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { _ = try ProfileStore(path: path, schema: new).load() }
      }
      try await group.waitForAll()
    }
    #expect(try temporary.names() == ["profile.sqlite", "profile.sqlite.v\(old.version)"])
    #expect(try ProfileStore(path: path, schema: new).load().history.done == [edit])
  }
}
