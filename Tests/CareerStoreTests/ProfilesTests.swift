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

  @Test func deletingRemovesItAndItsUse() throws {
    let name = try ProfileName("work")
    try profiles.create(name)
    try profiles.use(name)
    try profiles.delete(name)
    #expect(profiles.current == .standard)
    #expect(try profiles.names() == [.standard])
    #expect(!FileManager.default.fileExists(atPath: temporary.file("data/profiles/work")))
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
