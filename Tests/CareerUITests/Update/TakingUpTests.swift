import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// What other windows and commands do to the same profile comes into this one.
@Suite struct TakingUpTests {
  private let sql = Skill.ID("sql")

  private func profile(_ profile: Profile = .some, _ change: (inout Profile) -> Void) -> Profile {
    var profile = profile
    change(&profile)
    return profile
  }

  @Test func whatOthersDidIsShownAndSaid() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("2jj")
    let selection = player.selection
    player.update(
      .profileChanged(
        profile {
          $0.marks["git"] = .have; $0.marks["rest"] = .have
        }))
    #expect(player.state.profile.marks["git"] == .have)
    #expect(player.state.assessments.learner.marks["git"] == .have)
    #expect(player.message == "Changed elsewhere: 2 skills.")
    #expect(player.selection == selection)
    #expect(player.state.history == EditHistory())
  }

  @Test func nothingNewIsNothingSaid() {
    var player = KeyPlayer(profile: .some)
    player.update(.profileChanged(.some))
    #expect(player.message == nil)
    player.update(.profileChanged(profile { $0.markDays[sql] = .sample }))
    #expect(player.message == nil)
    #expect(player.state.profile.markDays[sql] == .sample)
  }

  @Test func everyKindOfChangeHasItsName() {
    var player = KeyPlayer(profile: .some)
    player.update(
      .profileChanged(
        profile {
          $0.notes[.skill("git")] = "hm"
          $0.targets = []
          $0.bookmarks = []
          $0.here = nil
          $0.log = [StudyEntry(skill: sql, minutes: 60, day: "2026-11-21")]
          $0.plan.minutesPerWeek = 60
        }))
    #expect(player.message == "Changed elsewhere: 1 note, targets, bookmarks, where you are, study, plan settings.")
  }

  /// What is not written yet is not in what is on disk, and must not flicker back.
  @Test func whatIsNotWrittenYetStays() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("t")
    let target = player.state.profile.targets
    player.update(.profileChanged(profile { $0.bookmarks.append("software-architect") }))
    #expect(player.state.profile.targets == target)
    #expect(player.state.profile.bookmarks.last == "software-architect")
    player.update(.saved)
    player.update(.profileChanged(profile { $0.targets = target }))
    #expect(player.state.profile == profile { $0.targets = target })
  }

  @Test func aFailureIsNotTalkedOver() throws {
    var player = KeyPlayer()
    try player.press("t")
    player.update(.saveFailed("The disk is full."))
    player.update(.profileChanged(profile(Profile()) { $0.marks[sql] = .have }))
    #expect(player.statusLine.contains("The disk is full."))
  }

  // MARK: Undo

  @Test func undoLeavesWhatOthersChangedSince() throws {
    var player = KeyPlayer()
    try player.press(".<Esc>")
    let here = try #require(player.state.profile.here)
    player.update(.saved)
    player.update(.profileChanged(profile(Profile()) { $0.here = "data-analyst" }))
    let effects = try player.press("u")
    #expect(player.state.profile.here == "data-analyst")
    #expect(effects.count == 1)
    #expect(
      player.message == "Not undone: I am Software Apprentice was changed elsewhere since, and stays as it is.")
    // Nor is it brought back over theirs.
    try player.press("<C-r>")
    #expect(player.state.profile.here == "data-analyst")
    #expect(here != "data-analyst")
  }

  @Test func undoTakesBackWhatAnEditCameTo() throws {
    var player = KeyPlayer()
    try player.press("2emine<Esc>")
    let edit = try #require(player.state.history.done.last)
    let subject = Subject.skill("spreadsheets")
    let both = ProfileEdit(edit.label, [.note(subject, from: "theirs", to: "theirs and mine")])
    player.update(.written(edit, as: both))
    player.update(.saved)
    player.update(.profileChanged(profile(Profile()) { $0.notes[subject] = "theirs and mine" }))
    expectSame(try player.press("u"), [.save(.undo(both))])
    #expect(player.state.profile.notes == [subject: "theirs"])
  }

  @Test func anEditThatOthersHadMadeAlreadyIsNoStep() throws {
    var player = KeyPlayer()
    try player.press(".<Esc>")
    let edit = try #require(player.state.history.done.last)
    player.update(.written(edit, as: ProfileEdit(edit.label, [])))
    try player.press("u")
    #expect(player.message == "Nothing to undo.")
  }

  // MARK: Trying

  @Test func whatIsTriedStaysLaidOverIt() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("T2<Space>")
    let tried = player.state.triedSkills
    #expect(tried.count == 1)
    let other = profile { $0.marks["rest"] = .have }
    player.update(.profileChanged(other))
    #expect(player.state.trial?.profile == other)
    #expect(player.state.triedSkills == tried)
    #expect(player.state.profile.marks["rest"] == .have)
    try player.press("Td")
    #expect(player.state.profile == other)
  }

  @Test func undoWhileTryingComesBackToWhatIsBeneathNow() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("T2<Space>")
    let skill = try #require(player.state.triedSkills.first)
    let other = profile { $0.marks[skill] = .learning }
    player.update(.profileChanged(other))
    try player.press("u")
    #expect(player.state.profile == other)
  }

  // MARK: Editors

  @Test(arguments: [("e", true), ("2e", true), ("5,", true), ("5i", true), ("f", false)])
  func openingAnEditorLooksAgain(keys: String, looks: Bool) throws {
    var player = KeyPlayer(profile: .planning)
    #expect(try player.press(keys).contains(.refreshProfile) == looks)
  }

  private let role = Subject.role("backend-developer")

  @Test func anUntouchedEditorTakesTheNewerText() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'be")
    player.update(
      .profileChanged(
        profile {
          $0.notes[role] = "Newer."; $0.evidence[role] = ["a link"]
        }))
    try player.press("!<Esc>")
    #expect(player.state.profile.notes[role] == "Newer.!")
    #expect(player.state.profile.evidence[role] == ["a link"])
  }

  @Test func whatWasTypedOverAnOlderTextIsKeptBesideTheNewer() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'be<C-u>mine")
    player.update(.profileChanged(profile { $0.notes[role] = "theirs" }))
    try player.press("<Esc>")
    let both = "theirs\n\n--- also written elsewhere at the same time ---\n\nmine"
    #expect(player.state.profile.notes[role] == both)
    #expect(player.message == "The note was changed elsewhere meanwhile: both texts are kept.")
    try player.press("u")
    #expect(player.state.profile.notes[role] == "theirs")
  }

  /// The other wrote after this window had looked: the writer finds out, and tells.
  @Test func bothTextsKeptByTheWriterAreSaidToo() throws {
    var player = KeyPlayer()
    try player.press("'bemine<Esc>")
    player.update(.saved)
    let both = "theirs\n\n--- also written elsewhere at the same time ---\n\nmine"
    player.update(.profileChanged(profile(Profile()) { $0.notes[role] = both }))
    #expect(player.message == "The note was changed elsewhere meanwhile: both texts are kept.")
  }

  @Test func evidenceOfBothIsKept() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("2/python<Enter>e<Tab><Enter>mine<Esc>")
    let subject = try #require(player.state.profile.evidence.first { $0.value.contains("mine") }?.key)
    let old = Profile.some.evidence[subject] ?? []
    #expect(player.state.profile.evidence[subject] == old + ["mine"])
    player.update(.profileChanged(profile { $0.evidence[subject] = old + ["theirs"] }))
    #expect(player.state.profile.evidence[subject] == old + ["theirs", "mine"])
  }

  @Test func anUntouchedLineOfThePlanSettingsTakesTheNewerValue() throws {
    var player = KeyPlayer(profile: .planning)
    try player.press("5,")
    player.update(.profileChanged(profile(.planning) { $0.plan.minutesPerWeek = 11 * 60 }))
    #expect(player.text.contains("11 h"))
    try player.press("<Esc>")
    #expect(player.state.profile.plan.minutesPerWeek == 11 * 60)
  }

  @Test func anEntryOfTheStudyLogStaysInFront() throws {
    var player = KeyPlayer(profile: .planning)
    try player.press("5/sql<Enter>i<Down><Down><Down>")
    let entries = Profile.planning.log.filter { $0.skill == sql }.sorted { $0.day > $1.day }
    let newer = StudyEntry(skill: sql, minutes: 5, day: "2026-11-21")
    player.update(.profileChanged(profile(.planning) { $0.log.append(newer) }))
    try player.press("<Delete>")
    #expect(player.state.profile.log.contains(newer))
    #expect(!player.state.profile.log.contains(entries[1]))
  }

  // MARK: Against a twin

  /// A window with a slow writer beside another one: once everything is told, the window shows what is on disk.
  @Test(arguments: 1...20) func theWindowEndsWithWhatIsOnDisk(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer(profile: .some)
    var (disk, shown) = (Profile.some, Profile.some)
    var writes: [ProfileWrite] = []
    let keys = ["j", "k", "1", "2", "<Space>", "x", "-", "t", "b", ".", "ezz<Esc>", "u", "<C-r>", "T", "Td"]
    for _ in 0..<150 {
      switch Int.random(in: 0...9, using: &random) {
      case 0..<6:
        let effects = try player.press(keys.randomElement(using: &random) ?? "j")
        for case .save(let write) in effects { writes.append(write) }
      case 6..<8:
        guard !writes.isEmpty else { continue }
        let write = writes.removeFirst()
        disk.apply(write.edit(of: disk))
        shown.apply(write.edit(of: shown))
        player.update(.saved)
        if disk != shown { player.update(.profileChanged(disk)) }
        shown = disk
      default:
        let skill = ["sql", "python", "git", "spreadsheets"].randomElement(using: &random) ?? "sql"
        disk.marks[Skill.ID(skill)] = [.have, .learning, nil].randomElement(using: &random) ?? nil
        if Bool.random(using: &random) { disk.here = Bool.random(using: &random) ? "data-analyst" : nil }
        if Bool.random(using: &random) {
          player.update(.profileChanged(disk))
          shown = disk
        }
      }
    }
    for write in writes {
      disk.apply(write.edit(of: disk))
      player.update(.saved)
    }
    player.update(.profileChanged(disk))
    #expect(player.state.written == disk)
    if player.state.trial != nil {
      try player.press("<Esc><Esc><Esc>Td")
      player.update(.profileChanged(disk))
    }
    expectSame(player.state.profile, disk)
  }
}
