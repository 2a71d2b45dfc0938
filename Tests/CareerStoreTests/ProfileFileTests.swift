import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// What the file of a profile is like, and what happens to files that are something else.
struct ProfileFileTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    try ProfileStore(path: path).record(edit, at: Date(timeIntervalSince1970: 0))
  }

  /// Opening must throw this error, and leave the folder and the file as they are.
  private func expectRefusal(_ expected: (StoreError) -> Bool) throws {
    let before = (try bytes(of: path), try temporary.names())
    let error = #expect(throws: StoreError.self) { try ProfileStore(path: path).load() }
    #expect(try expected(#require(error)), "\(String(describing: error))")
    #expect(error?.message.contains(path) == true)
    #expect(try (bytes(of: path), temporary.names()) == before)
  }

  @Test func theFileIsMarkedAndPrivate() throws {
    #expect(try mode(of: path) == 0o600)
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
    #expect(try mode(of: temporary.file("backups")) == 0o700)
    #expect(try SQLiteHeader.number(at: SQLiteHeader.userVersion, of: path) == UInt32(ProfileSchema.current.version))
    #expect(try SQLiteHeader.number(at: SQLiteHeader.applicationID, of: path) == UInt32(ProfileSchema.applicationID))
  }

  @Test func openingAndLoadingWriteNothing() throws {
    let before = try bytes(of: path)
    _ = try ProfileStore(path: path).load()
    #expect(try bytes(of: path) == before)
  }

  @Test func anEmptyFileIsANewProfileWhereNoneWas() throws {
    let path = temporary.file("new/profile.sqlite")
    try FileManager.default.createDirectory(atPath: temporary.file("new"), withIntermediateDirectories: false)
    try write(Data(), to: path)
    #expect(try ProfileStore(path: path).load().profile == Profile())
  }

  @Test func anEmptiedFileIsNoNewProfile() throws {
    try write(Data(), to: path)
    try expectRefusal { isLoss($0, .empty) }
  }

  @Test func aFileThatIsGoneIsNotMadeAnew() throws {
    try FileManager.default.removeItem(atPath: path)
    let error = #expect(throws: StoreError.self) { try ProfileStore(path: path) }
    #expect(try isLoss(#require(error), .missing))
    #expect(try temporary.names() == ["backups"])
  }

  @Test func aFileThatSaysItIsOlderThanItIsIsRefused() throws {
    for version in 0..<ProfileSchema.current.version {
      try SQLiteHeader.set(UInt32(version), at: SQLiteHeader.userVersion, of: path)
      try expectRefusal(isDamage)
    }
  }

  @Test func aFormatBelowNoneIsRefused() throws {
    try SQLiteHeader.set(.max, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal(isDamage)
  }

  @Test func whatIsNoFileIsNamedAndNotOpened() throws {
    try FileManager.default.removeItem(atPath: path)
    let target = temporary.file("elsewhere")
    let others: [(kind: String, make: () throws -> Void)] = [
      ("a folder", { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }),
      ("a named pipe", { mkfifo(path, 0o600) }),
      ("a link that leads nowhere", { symlink(target, path) }),
      ("a device", { symlink("/dev/null", path) }),
    ]
    for (kind, make) in others {
      try make()
      #expect(throws: StoreError.unusableFile(path: path, reason: "it is \(kind)")) { try ProfileStore(path: path) }
      #expect(try ProfileStore(reading: path).obstacle?.reason == "it is \(kind)")
      #expect(!FileManager.default.fileExists(atPath: target))
      unlink(path)
      rmdir(path)
    }
  }

  @Test func aLinkToAProfileIsFollowed() throws {
    let target = temporary.file("elsewhere")
    try FileManager.default.moveItem(atPath: path, toPath: target)
    symlink(target, path)
    #expect(try ProfileStore(path: path).load().profile.marks == ["sql": .have])
  }

  @Test func aFileOfALaterReleaseIsRefused() throws {
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal { $0 == .newer(path: path, version: 99, supported: ProfileSchema.current.version) }
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    try SQLiteHeader.set(1234, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal { isLoss($0, .foreign) }
    try SQLiteHeader.set(0, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal { isLoss($0, .foreign) }
    try SQLiteHeader.set(0, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal { isLoss($0, .foreign) }
  }

  @Test func aFileThatIsNoDatabaseIsRefused() throws {
    try write(Data(String(repeating: "These are my notes. ", count: 100).utf8), to: path)
    try expectRefusal(isDamage)
  }

  @Test func aTruncatedFileIsRefused() throws {
    try write(bytes(of: path).prefix(8192), to: path)
    try expectRefusal(isDamage)
  }

  @Test func damagedPagesAreRefused() throws {
    let whole = try bytes(of: path)
    for page in 1..<whole.count / 4096 {
      let damaged = overwritten(whole, page: page)
      try write(damaged, to: path)
      #expect(throws: StoreError.self, "page \(page)") {
        let store = try ProfileStore(path: path)
        _ = (try store.load(), try store.session(), try store.identity())
      }
      #expect(try bytes(of: path) == damaged)
    }
  }

  @Test func aPathThatCannotBeUsedIsNamed() throws {
    for path in [temporary.file("backups"), temporary.file("missing/profile.sqlite")] {
      let error = #expect(throws: StoreError.self) { try ProfileStore(path: path) }
      guard case .unusableFile(path, let reason) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(!reason.isEmpty)
    }
  }
}
