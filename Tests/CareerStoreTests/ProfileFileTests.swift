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
    #expect(try temporary.names() == ["profile.sqlite"])
    #expect(try SQLiteHeader.number(at: SQLiteHeader.userVersion, of: path) == UInt32(ProfileSchema.current.version))
    #expect(try SQLiteHeader.number(at: SQLiteHeader.applicationID, of: path) == UInt32(ProfileSchema.applicationID))
  }

  @Test func openingAndLoadingWriteNothing() throws {
    let before = try bytes(of: path)
    _ = try ProfileStore(path: path).load()
    #expect(try bytes(of: path) == before)
  }

  @Test func anEmptyFileIsANewProfile() throws {
    try write(Data(), to: path)
    #expect(try ProfileStore(path: path).load().profile == Profile())
  }

  @Test func aFileOfALaterReleaseIsRefused() throws {
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal { $0 == .newer(path: path, version: 99, supported: ProfileSchema.current.version) }
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    try SQLiteHeader.set(1234, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal { $0 == .foreign(path: path) }
    try SQLiteHeader.set(0, at: SQLiteHeader.applicationID, of: path)
    try expectRefusal { $0 == .foreign(path: path) }
    try SQLiteHeader.set(0, at: SQLiteHeader.userVersion, of: path)
    try expectRefusal { $0 == .foreign(path: path) }
  }

  @Test func aFileThatIsNoDatabaseIsRefused() throws {
    try write(Data(String(repeating: "These are my notes. ", count: 100).utf8), to: path)
    try expectRefusal { if case .damaged(path, _) = $0 { true } else { false } }
  }

  @Test func aTruncatedFileIsRefused() throws {
    try write(bytes(of: path).prefix(8192), to: path)
    try expectRefusal { if case .damaged(path, _) = $0 { true } else { false } }
  }

  @Test func damagedPagesAreRefused() throws {
    let whole = try bytes(of: path)
    for page in 1..<whole.count / 4096 {
      let damaged = overwritten(whole, page: page)
      try write(damaged, to: path)
      // The pages of the session and of the identity are read only when they are asked for.
      #expect(throws: StoreError.self, "page \(page)") {
        let store = try ProfileStore(path: path)
        _ = (try store.load(), try store.session(), try store.identity())
      }
      #expect(try bytes(of: path) == damaged)
    }
  }

  @Test func aPathThatCannotBeUsedIsNamed() throws {
    for path in [temporary.path, temporary.file("missing/profile.sqlite")] {
      let error = #expect(throws: StoreError.self) { try ProfileStore(path: path) }
      guard case .unusableFile(path, let reason) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(!reason.isEmpty)
    }
  }
}
