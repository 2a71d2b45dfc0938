import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Copies of a profile: when they are made, which of them stay, and how one is put back.
struct ProfileBackupsTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let store: ProfileStore
  private var backups: ProfileBackups { ProfileBackups(of: path) }
  private let time = Date(timeIntervalSince1970: 1_795_984_200)

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    store = try ProfileStore(path: path)
  }

  private func tick(_ skill: Skill.ID) throws {
    try store.record(ProfileEdit("tick", [.mark(skill, from: nil, to: .have)]), at: time)
  }

  @Test func aCopyIsMadeWhereSomethingHasChanged() throws {
    try store.backUp(at: time)
    #expect(backups.copies.isEmpty, "an empty profile needs none")
    try tick("sql")
    try store.backUp(at: time)
    try store.backUp(at: time.addingTimeInterval(60))
    try store.saveSession("{}")
    try store.backUp(at: time.addingTimeInterval(120))
    #expect(backups.copies.map(\.text) == ["2026-11-29T20:30:00Z"])
    #expect(try mode(of: backups.copies[0].path) == 0o600)
    try tick("git")
    try store.backUp(at: time.addingTimeInterval(180), after: 3600)
    #expect(backups.copies.count == 1, "the newest is not old enough")
    try store.backUp(at: time.addingTimeInterval(180))
    #expect(backups.copies.count == 2)
    #expect(try ProfileStore(path: backups.copies[1].path).load().profile.marks == ["sql": .have])
  }

  @Test func theNewestTenAndOneOfEachWeekStay() {
    let days = (0..<400).map { ProfileCopy(at: time.addingTimeInterval(TimeInterval(-86_400 * $0)), in: "/x") }
    let superfluous = Set(ProfileBackups.superfluous(among: days.shuffled()))
    let kept = days.filter { !superfluous.contains($0) }
    #expect(kept.prefix(10) == days.prefix(10))
    // The twenty-ninth of November 2026 is a Sunday: ten days reach into three weeks, and 24 more weeks have one each.
    #expect(kept.count == 10 + 24)
    #expect(Set(kept.map(\.week)).count == 26)
    #expect(kept.dropFirst(10).allSatisfy { $0.time.utcText("%a") == "Sun" })
  }

  /// Within one second, too.
  @Test func whatIsSetAsideIsNeverReplaced() throws {
    try tick("sql")
    let first = try #require(try backups.setAside(at: time))
    try Data().write(to: URL(filePath: path))
    let second = try #require(try backups.setAside(at: time))
    #expect(first != second)
    #expect(try ProfileStore(path: first).load().profile.marks == ["sql": .have])
  }

  @Test func copiesAreNamedByTheirTime() throws {
    let copy = ProfileCopy(at: time, in: "/x")
    #expect(copy.path == "/x/2026-11-29T203000Z.sqlite")
    #expect(ProfileCopy("2026-11-29T203000Z.sqlite", in: "/x") == copy)
    for name in ["2026-11-31T203000Z.sqlite", "2026-11-29T203000Z.sqlite.draft", "notes", ""] {
      #expect(ProfileCopy(name, in: "/x") == nil)
    }
    for text in ["2026-11-29", "2026-11-29T20:30:00Z", "2026-11-29T2030", "2026"] { #expect(copy.isNamed(by: text)) }
    for text in ["", "2026-11-30", "29"] { #expect(!copy.isNamed(by: text)) }
  }

  /// Spoils the file in some way; then the newest copy must come back, and what was there must be kept.
  private func expectRecovery(_ spoil: () throws -> Void) throws {
    try tick("sql")
    try store.backUp(at: time)
    try spoil()
    let spoilt = FileManager.default.contents(atPath: path)
    let error = #expect(throws: StoreError.self) { try ProfileStore(path: path) }
    guard case .lostProfile(let loss) = error, let copy = loss.copy else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(copy.markCount == 1 && copy.brief == "29 Nov 2026, 20:30 UTC (1 skill marked)")
    let aside = try backups.restore(copy, at: time)
    #expect(aside.flatMap(FileManager.default.contents) == spoilt)
    #expect(try ProfileStore(path: path).load().profile.marks == ["sql": .have])
    #expect(try mode(of: path) == 0o600)
  }

  @Test func anEmptiedProfileComesBack() throws { try expectRecovery { try write(Data(), to: path) } }
  @Test func aProfileThatIsGoneComesBack() throws { try expectRecovery { unlink(path) } }
  @Test func aTruncatedProfileComesBack() throws { try expectRecovery { truncate(path, 8192) } }
  @Test func aZeroedProfileComesBack() throws {
    try expectRecovery { try write(Data(count: bytes(of: path).count), to: path) }
  }
  @Test func theDatabaseOfAnotherProgramIsSetAside() throws {
    try expectRecovery { try SQLiteHeader.set(7, at: SQLiteHeader.applicationID, of: path) }
  }

  @Test func aDamagedCopyIsPassedOver() throws {
    try tick("sql")
    try store.backUp(at: time)
    try tick("git")
    try store.backUp(at: time.addingTimeInterval(60))
    try write(Data(), to: backups.copies[0].path)
    #expect(backups.newestSound()?.time == time)
  }

  @Test func whoHasTheOldFileOpenWritesToTheNewOne() throws {
    try tick("sql")
    try store.backUp(at: time)
    let copy = try #require(backups.newestSound())
    try tick("git")
    _ = try backups.restore(copy, at: time)
    try tick("go")
    #expect(try ProfileStore(path: path).load().profile.marks == ["sql": .have, "go": .have])
  }
}
