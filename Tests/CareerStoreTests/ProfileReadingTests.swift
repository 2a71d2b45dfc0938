import CareerModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import CareerStore

/// Reading a profile writes nothing, and shows what can be shown.
struct ProfileReadingTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    try ProfileStore(path: path).record(edit, at: Date(timeIntervalSince1970: 0))
  }

  @Test func whereNothingIsNothingIsMade() throws {
    let store = try ProfileStore(reading: temporary.file("none/profile.sqlite"))
    #expect(try store.load().profile == Profile())
    #expect(store.obstacle == nil)
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    let store = try ProfileStore(reading: "\(path)/profiles/profile.sqlite")
    #expect(try store.load().profile == Profile())
    #expect(store.obstacle?.reason == "Not a directory")
    #expect(store.obstacle?.message == "Nothing you mark is kept: \(path)/profiles cannot be written: Not a directory.")
  }

  @Test func aSoundFileIsLeftAsItIs() throws {
    let before = try bytes(of: path)
    let store = try ProfileStore(reading: path)
    #expect(try store.load().profile.marks == ["sql": .have])
    #expect(store.obstacle == nil && store.doubt == nil)
    #expect(try bytes(of: path) == before)
  }

  @Test func aFileOfAnOlderReleaseIsReadAndLeftAsItIs() throws {
    let path = temporary.file("old/profile.sqlite")
    try FileManager.default.createDirectory(atPath: temporary.file("old"), withIntermediateDirectories: false)
    let old = ProfileSchema(migrations: Array(ProfileSchema.current.migrations.prefix(1)))
    _ = try ProfileStore(path: path, schema: old).session()
    let before = try bytes(of: path)
    #expect(try ProfileStore(reading: path).load().profile == Profile())
    #expect(try bytes(of: path) == before)
  }

  @Test func whatAnotherProgramHoldsIsReadAndWrittenOnceItLetsGo() throws {
    let other = try DatabaseQueue(path: path)
    let store = try other.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      let store = try ProfileStore(reading: path)
      #expect(try store.load().profile.marks == ["sql": .have])
      #expect(store.obstacle == ProfileObstacle(cause: .busy(path: path), isRead: true))
      try database.execute(sql: "ROLLBACK")
      return store
    }
    let more = ProfileEdit("tick", [.mark("git", from: nil, to: .have)])
    try store.record(more, at: .now)
    #expect(store.obstacle == nil)
    #expect(try ProfileStore(path: path).load().profile.marks == ["sql": .have, "git": .have])
  }

  @Test func aLostProfileIsNotReadAsAnEmptyOne() throws {
    try write(Data(), to: path)
    #expect(throws: StoreError.self) { try ProfileStore(reading: path) }
    #expect(try bytes(of: path).isEmpty)
  }

  /// A name that has turned into another one makes sense to SQLite.
  @Test func aBitThatHasTurnedInANameIsToldUntilTheNextChange() throws {
    var content = try bytes(of: path)
    let place = try #require(content.range(of: Data("sqlhave".utf8)))
    content[place.lowerBound] ^= 1
    try write(content, to: path)
    for store in [try ProfileStore(reading: path), try ProfileStore(path: path)] {
      #expect(try store.load().profile.marks == ["rql": .have])
      #expect(store.doubt == .alteredProfile(path: path, copy: nil))
    }
    #expect(try ProfileCheck(path: path)?.isWhole == false)
    try ProfileStore(path: path).record(edit, at: .now)
    #expect(try ProfileStore(path: path).doubt == nil)
  }
}
