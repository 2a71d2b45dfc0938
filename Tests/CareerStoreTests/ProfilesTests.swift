import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct ProfilesTests {
  private let temporary: TemporaryFolder
  private let profiles: Profiles
  private let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])

  init() throws {
    temporary = try TemporaryFolder()
    profiles = Profiles(folders: StoreFolders(dataDirectory: temporary.path))
  }

  @Test func theDefaultProfileIsMadeWhenMissing() throws {
    #expect(try profiles.names() == [.standard])
    #expect(try temporary.names().isEmpty, "asking makes nothing")
    #expect(try profiles.open().path == temporary.file("data/profiles/default/profile.sqlite"))
    #expect(try profiles.names() == [.standard])
    for folder in ["data", "data/profiles", "data/profiles/default"] {
      #expect(try mode(of: temporary.file(folder)) == 0o700)
    }
  }

  @Test func anUnknownNameFailsWithTheNearest() throws {
    for name in ["anna", "work", "default"] { try profiles.create(ProfileName(name)) }
    for (unknown, nearest) in [("ana", "anna"), ("WORKS", "work"), ("defualt", "default"), ("annna", "anna")] {
      #expect(throws: StoreError.unknownProfile(unknown, nearest: nearest)) { try profiles.open(ProfileName(unknown)) }
      #expect(throws: StoreError.unknownProfile(unknown, nearest: nearest)) { try profiles.use(ProfileName(unknown)) }
      #expect(throws: StoreError.unknownProfile(unknown, nearest: nearest)) {
        try profiles.delete(ProfileName(unknown))
      }
    }
    #expect(try profiles.names().map(\.text) == ["anna", "default", "work"])
  }

  @Test func withoutAnyProfileTheDefaultIsNearest() throws {
    #expect(throws: StoreError.unknownProfile("zzz", nearest: "default")) { try profiles.open(ProfileName("zzz")) }
    #expect(try temporary.names().isEmpty)
  }

  @Test func aProfileIsMadeOnce() throws {
    let name = try ProfileName("work")
    try profiles.create(name).record(edit, at: .now)
    #expect(throws: StoreError.profileExists("work")) { try profiles.create(name) }
    #expect(try profiles.open(name).load().history.done == [edit])
  }

  @Test func namesThatDifferByCaseAloneAreTaken() throws {
    try profiles.create(ProfileName("Work"))
    #expect(throws: StoreError.profileExists("Work")) { try profiles.create(ProfileName("wORK")) }
    #expect(throws: StoreError.profileExists("default")) { try profiles.create(ProfileName("DEFAULT")) }
    #expect(try profiles.names().map(\.text) == ["Work", "default"])
  }

  @Test func everyProfileHasAnIdentityForGood() throws {
    let first = try profiles.open().identity()
    #expect(first.count == 32 && first.allSatisfy(\.isHexDigit))
    #expect(try profiles.open().identity() == first)
    #expect(try profiles.create(ProfileName("work")).identity() != first)
  }

  @Test func theProfileInUseIsOpenedByDefault() throws {
    #expect(profiles.current == .standard)
    let name = try ProfileName("work")
    try profiles.create(name)
    try profiles.use(name)
    #expect(profiles.current == name)
    #expect(try profiles.open().path == profiles.open(name).path)
    #expect(try bytes(of: temporary.file("state/profile")) == Data("work\n".utf8))
    #expect(try mode(of: temporary.file("state/profile")) == 0o600)
  }

  @Test func aDeletedProfileIsSetAsideAndComesBack() throws {
    let name = try ProfileName("work")
    try profiles.create(name).record(edit, at: .now)
    try profiles.use(name)
    try profiles.delete(name)
    #expect(profiles.current == .standard)
    #expect(try profiles.names() == [.standard])
    #expect(try profiles.deleted() == [name])
    try profiles.bringBack(name)
    #expect(try profiles.deleted().isEmpty)
    #expect(try profiles.open(name).load().history.done == [edit])
  }

  /// The default one is made anew when it is deleted in use; what is in that decides.
  @Test func onlyAnEmptyProfileGivesWayToOneThatComesBack() throws {
    try profiles.open(.standard).record(edit, at: .now)
    try profiles.delete(.standard)
    _ = try profiles.open(.standard)
    try profiles.bringBack(.standard)
    #expect(try profiles.open(.standard).load().history.done == [edit])
    try profiles.delete(.standard)
    try profiles.open(.standard).record(edit, at: .now)
    #expect(throws: StoreError.nameTaken("default")) { try profiles.bringBack(.standard) }
  }

  /// One that was emptied has copies and edits to undo, which are somebody's work too.
  @Test func theEmptyProfileThatGivesWayIsKept() throws {
    let name = try ProfileName("work")
    try profiles.create(name).record(edit, at: .now)
    try profiles.delete(name)
    let emptied = try profiles.create(name)
    try emptied.record(edit, at: .now)
    try emptied.backUp(at: .now)
    try emptied.undo(edit, at: .now)
    let copies = profiles.backups(of: name).copies.count
    try #require(copies > 0)
    try profiles.bringBack(name)
    #expect(try profiles.open(name).load().history.done == [edit])
    try profiles.delete(name, at: Date(timeIntervalSince1970: 0))
    try profiles.bringBack(name)
    #expect(profiles.backups(of: name).copies.count == copies)
    #expect(try profiles.open(name).load().profile == Profile())
  }

  /// No other time is offered than one whose copy can be put back.
  @Test func aCopyThatIsDamagedIsNoChoice() throws {
    let store = try profiles.create(.standard)
    try store.record(edit, at: .now)
    try store.backUp(at: Date(timeIntervalSince1970: 1_795_984_200))
    let path = store.path
    let copies = profiles.backups(of: .standard).soundCopies
    #expect(throws: StoreError.noCopy(path: path, copies: copies)) { try profiles.restore(.standard, from: "2025") }
    try write(Data(), to: #require(copies.first).path)
    let error = #expect(throws: StoreError.noCopy(path: path, copies: [])) { try profiles.restore(.standard) }
    #expect(error?.message == "There is no sound copy of \(path).")
  }

  @Test func whatCannotBeReadGivesWayToNothing() throws {
    let name = try ProfileName("work")
    try profiles.create(name).record(edit, at: .now)
    try profiles.delete(name)
    try profiles.create(name)
    try Data("notes".utf8).write(to: URL(filePath: profiles.open(name).path))
    #expect(throws: StoreError.nameTaken("work")) { try profiles.bringBack(name) }
  }

  @Test func theLastOfANameComesBackFirst() throws {
    let name = try ProfileName("work")
    for day in 0..<2 {
      try profiles.create(name).record(ProfileEdit("\(day)", edit.changes), at: .now)
      try profiles.delete(name, at: Date(timeIntervalSince1970: Double(day) * 86_400))
    }
    try profiles.bringBack(name)
    #expect(try profiles.open(name).load().history.done.map(\.label) == ["1"])
    #expect(try profiles.deleted() == [name])
  }

  @Test func whatIsSetAsideIsForgottenAtTheNextStart() throws {
    let name = try ProfileName("work")
    try profiles.create(name)
    try profiles.delete(name)
    try profiles.forgetDeleted()
    #expect(try profiles.deleted().isEmpty)
    #expect(throws: StoreError.unknownProfile("work", nearest: "default")) { try profiles.bringBack(name) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.file("data/profiles")).isEmpty)
  }

  @Test func purgingLeavesNoTrace() throws {
    let name = try ProfileName("work")
    for _ in 0..<2 {
      let store = try profiles.create(name)
      try store.record(edit, at: .now)
      try store.backUp(at: .now)
      try profiles.use(name)
      try profiles.delete(name)
    }
    let store = try profiles.create(name)
    try store.record(edit, at: .now)
    try store.backUp(at: .now)
    #expect(try profiles.purge(name) == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.file("data/profiles")).isEmpty)
    #expect(throws: StoreError.unknownProfile("work", nearest: "default")) { try profiles.purge(name) }
  }

  @Test func aRenamedProfileKeepsAllAndItsUse() throws {
    let (name, other) = (try ProfileName("work"), try ProfileName("hopes"))
    try profiles.create(name).record(edit, at: .now)
    try profiles.use(name)
    try profiles.rename(name, to: other)
    #expect(profiles.current == other)
    #expect(try profiles.names().map(\.text) == ["default", "hopes"])
    #expect(try profiles.open(other).load().history.done == [edit])
    try profiles.create(name)
    #expect(throws: StoreError.profileExists("work")) { try profiles.rename(other, to: ProfileName("WORK")) }
    try profiles.rename(other, to: ProfileName("Hopes"))
    #expect(try profiles.names().map(\.text) == ["Hopes", "default", "work"])
  }

  @Test func whatIsNoProfileIsNotListed() throws {
    try profiles.create(ProfileName("work"))
    let folder = temporary.file("data/profiles")
    for name in ["empty", "no name"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
    }
    try write(Data(), to: "\(folder)/no name/profile.sqlite")
    try write(Data(), to: "\(folder)/notes")
    #expect(try profiles.names().map(\.text) == ["default", "work"])
  }

  @Test func anUnusableDataFolderIsNamed() throws {
    try write(Data(), to: temporary.file("data"))
    let error = #expect(throws: StoreError.self) { try profiles.open() }
    let path = temporary.file("data/profiles/default")
    #expect(error == .unusableFolder(.data, path: path, reason: "Not a directory"))
  }

  @Test func aBrokenNoteOfTheCurrentNameIsToldAndTheDefaultUsed() throws {
    try PrivateFiles.makeFolder(temporary.file("state"))
    try write(Data("../elsewhere".utf8), to: temporary.file("state/profile"))
    #expect(profiles.current == .standard)
    let reason = "what it holds is no name"
    #expect(profiles.choice.problem == .unreadableChoice(path: temporary.file("state/profile"), reason: reason))
    try profiles.use(.standard)
    #expect(profiles.current == .standard)
  }
}
