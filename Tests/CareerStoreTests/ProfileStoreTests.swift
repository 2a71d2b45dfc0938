import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct ProfileStoreTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let store: ProfileStore
  private let time = Date(timeIntervalSince1970: 1_764_000_000)

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    store = try ProfileStore(path: path)
  }

  private func reopened() throws -> (profile: Profile, history: EditHistory) { try ProfileStore(path: path).load() }

  @Test func aNewProfileIsEmpty() throws {
    let (profile, history) = try store.load()
    #expect(profile == Profile())
    #expect(history == EditHistory())
    #expect(try store.session() == nil)
  }

  /// The beginning is what a narrow screen shows.
  @Test func whyAChangeIsNotSavedNamesTheFileLast() {
    for error in [StoreError.busy(path: path), .unusableFile(path: path, reason: "database or disk is full")] {
      #expect(error.whyUnsaved.hasSuffix("The file is \(path)."))
      #expect(error.whyUnsaved.firstRange(of: path)?.lowerBound != error.whyUnsaved.startIndex)
    }
  }

  private static let cover: HandoutCover = {
    var cover = HandoutCover()
    (cover.name, cover.day, cover.words) = ("Noor", Day("2026-11-30"), "two\nlines")
    return cover
  }()

  @Test func everyKindOfChangeIsThereAfterReopening() throws {
    let entry = StudyEntry(skill: "sql", minutes: 90, day: "2026-11-21")
    let edit = ProfileEdit(
      "everything",
      [
        .mark("sql", from: nil, to: .have), .mark("git", from: nil, to: .learning),
        .mark("php", from: nil, to: .unwanted),
        .note(.skill("sql"), from: nil, to: "two\nlines"), .note(.role("sql"), from: nil, to: ""),
        .evidence(.skill("sql"), from: [], to: ["b", "a", "b"]), .evidence(.role("dev"), from: [], to: ["c"]),
        .targets(from: [], to: [Target(role: "dev", weight: 3), Target(role: "admin")]),
        .cover(from: HandoutCover(), to: Self.cover), .bookmarks(from: [], to: ["z", "a"]),
        .here(from: nil, to: "intern"), .log(from: [], to: [entry, entry]),
        .answer("r1", from: nil, to: .notAtAll), .answer("of-no-catalogue", from: nil, to: .veryMuch),
      ])
    try store.record(edit, at: time)
    let (profile, history) = try reopened()
    var expected = Profile()
    expected.apply(edit)
    #expect(profile == expected)
    #expect(history == EditHistory(done: [edit]))
  }

  @Test func marksOfSkillsThatNoCatalogueHasAreKept() throws {
    try store.record(ProfileEdit("old", [.mark("gone-long-ago", from: nil, to: .have)]), at: time)
    #expect(try reopened().profile.marks == ["gone-long-ago": .have])
  }

  /// Two windows answer different activities, and one of them the same as well.
  @Test func answersOfTwoProgramsAreBothKept() throws {
    let other = try ProfileStore(path: path)
    try store.record(ProfileEdit("answer", [.answer("r1", from: nil, to: .quite)]), at: time)
    let later = ProfileEdit("answer", [.answer("i1", from: nil, to: .notSure), .answer("r1", from: nil, to: .notMuch)])
    try other.record(later, at: time)
    #expect(try reopened().profile.answers == ["r1": .notMuch, "i1": .notSure])
    try other.undo(later, at: time)
    #expect(try reopened().profile.answers == ["r1": .quite])
  }

  @Test func undoAndRedoSurviveReopening() throws {
    let edits = ["a", "b", "c"].map { ProfileEdit("tick \($0)", [.mark(Skill.ID($0), from: nil, to: .have)]) }
    for edit in edits { try store.record(edit, at: time) }
    try store.undo(edits[2], at: time)
    try store.undo(edits[1], at: time)
    #expect(try reopened().profile.marks == ["a": .have])
    #expect(try reopened().history == EditHistory(done: [edits[0]], undone: [edits[2], edits[1]]))
    try store.redo(edits[1], at: time)
    #expect(try reopened().profile.marks == ["a": .have, "b": .have])
    #expect(try reopened().history == EditHistory(done: [edits[0], edits[1]], undone: [edits[2]]))
    let other = ProfileEdit("other", [.here(from: nil, to: "dev")])
    try store.record(other, at: time)
    #expect(try reopened().history == EditHistory(done: [edits[0], edits[1], other]))
  }

  /// The file must say after every step what the model says that it does.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func theStoreFollowsTheModel(seed: UInt64) throws {
    var (profile, history) = (Profile(), EditHistory())
    var edits = SampleEdits(seed: seed)
    for step in 0..<40 {
      switch Int.random(in: 0...4, using: &edits.generator) {
      case 0:
        guard let edit = history.undo() else { continue }
        profile.apply(edit.inverse)
        try store.undo(edit, at: time)
      case 1:
        guard let edit = history.redo() else { continue }
        profile.apply(edit)
        try store.redo(edit, at: time)
      default:
        let edit = edits.next(for: profile).merged(into: profile)
        guard !edit.changes.isEmpty else { continue }
        profile.apply(edit)
        history.record(edit)
        try store.record(edit, at: time)
      }
      let loaded = try store.load()
      #expect(loaded.profile == profile, "step \(step)")
      #expect(loaded.history == history, "step \(step)")
    }
    #expect(try reopened() == (profile, history))
  }

  @Test func theSessionIsTheTextSavedLast() throws {
    try store.saveSession("{\"pane\": 1}")
    try store.saveSession("not even JSON \u{1F600}")
    #expect(try ProfileStore(path: path).session() == "not even JSON \u{1F600}")
  }

  @Test func aProfileInMemoryWorksAndLeavesNoFile() throws {
    let (one, other) = (try ProfileStore.inMemory(), try ProfileStore.inMemory())
    let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])
    try one.record(edit, at: time)
    try one.undo(edit, at: time)
    try one.redo(edit, at: time)
    try one.saveSession("here")
    #expect(try one.load() == (["sql": .have], [edit]))
    #expect(try other.load() == ([:], []))
    #expect(try temporary.names() == ["backups", "profile.sqlite"])
    #expect(!FileManager.default.fileExists(atPath: ":memory:"))
  }
}

private func == (loaded: (profile: Profile, history: EditHistory), expected: ([Skill.ID: Mark], [ProfileEdit])) -> Bool
{
  loaded.profile.marks == expected.0 && loaded.history.done == expected.1
}
