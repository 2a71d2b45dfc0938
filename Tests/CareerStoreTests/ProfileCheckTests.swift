import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// A check says how sound a file is, and never writes to it.
struct ProfileCheckTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let current = ProfileSchema.current.version

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    let marks: [ProfileChange] = [.mark("sql", from: nil, to: .have), .mark("git", from: nil, to: .learning)]
    let store = try ProfileStore(path: path)
    try store.record(ProfileEdit("tick", marks), at: Date(timeIntervalSince1970: 0))
    try store.saveSession("{}")
  }

  /// The check must throw this error, and leave the folder and the file as they are.
  private func expectRefusal(_ comment: Comment? = nil, _ expected: (StoreError) -> Bool) throws {
    let before = (try bytes(of: path), try temporary.names())
    let error = #expect(throws: StoreError.self, comment) { _ = try ProfileCheck(path: path) }
    #expect(try expected(#require(error)), "\(String(describing: error))")
    #expect(try (bytes(of: path), temporary.names()) == before, comment)
  }

  @Test func aSoundFileIsCountedAndLeftAlone() throws {
    let before = try bytes(of: path)
    let check = try #require(try ProfileCheck(path: path))
    #expect(check.isCurrent && check.version == current && check.isWhole && check.marks.count == 2)
    #expect(try bytes(of: path) == before)
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
  }

  @Test func noFileIsNoneAndIsNotMade() throws {
    #expect(try ProfileCheck(path: temporary.file("other/profile.sqlite")) == nil)
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
  }

  @Test func anEmptiedFileStaysEmpty() throws {
    try write(Data(), to: path)
    try expectRefusal { isLoss($0, .empty) }
  }

  @Test func aFileThatSaysItIsOlderThanItIsIsRefused() throws {
    try SQLiteHeader.set(0, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal(nil, isDamage)
  }

  @Test func anOlderFileIsNotBroughtUpToDate() throws {
    let before = try bytes(of: path)
    let schema = ProfileSchema(migrations: ProfileSchema.current.migrations + ["CREATE TABLE more (a TEXT) STRICT"])
    let check = try #require(try ProfileCheck(path: path, schema: schema))
    #expect(!check.isCurrent && check.version == current && check.currentVersion == current + 1)
    #expect(try bytes(of: path) == before)
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
  }

  @Test func aFileOfALaterReleaseIsRefused() throws {
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal { $0 == .newer(path: path, version: 99, supported: current) }
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    try SQLiteHeader.set(1234, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal { isLoss($0, .foreign) }
  }

  @Test func everyDamagedPageIsFound() throws {
    let whole = try bytes(of: path)
    for page in 1..<whole.count / 4096 {
      try write(overwritten(whole, page: page), to: path)
      try expectRefusal("page \(page)", isDamage)
    }
  }

  @Test func whatIsNoDatabaseOrCutShortIsRefused() throws {
    let whole = try bytes(of: path)
    for content in [Data(String(repeating: "These are my notes. ", count: 100).utf8), whole.prefix(8192)] {
      try write(content, to: path)
      try expectRefusal(nil, isDamage)
    }
  }

  @Test func theFileIsTheOneThatOpeningTakes() throws {
    let folders = StoreFolders(dataDirectory: temporary.path)
    for name in [ProfileName.standard, try ProfileName("work")] {
      #expect(try Profiles(folders: folders).create(name).path == folders.profileFile(name))
    }
  }
}
