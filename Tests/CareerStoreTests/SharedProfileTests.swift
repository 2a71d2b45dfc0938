import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Two programs that have the same profile open keep each other's changes.
struct SharedProfileTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let one: ProfileStore
  private let two: ProfileStore
  private let time = Date(timeIntervalSince1970: 1_764_000_000)

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    one = try ProfileStore(path: path)
    two = try ProfileStore(path: path)
  }

  private func record(_ change: ProfileChange, by store: ProfileStore) throws {
    try store.record(ProfileEdit("edit", [change]), at: time)
  }

  @Test func marksOfBothAreKept() throws {
    for number in 0..<20 {
      try record(.mark(Skill.ID("one-\(number)"), from: nil, to: .have), by: one)
      try record(.mark(Skill.ID("two-\(number)"), from: nil, to: .learning), by: two)
    }
    let profile = try one.load().profile
    #expect(profile.marks.count == 40)
    #expect(try two.load().profile == profile)
  }

  @Test func listsOfBothAreKept() throws {
    try record(.bookmarks(from: [], to: ["a"]), by: one)
    try record(.bookmarks(from: [], to: ["b"]), by: two)
    try record(.bookmarks(from: ["a"], to: []), by: one)
    try record(.targets(from: [], to: [Target(role: "a", weight: 1)]), by: one)
    try record(.targets(from: [], to: [Target(role: "a", weight: 2), Target(role: "b")]), by: two)
    try record(.evidence(.skill("sql"), from: [], to: ["x"]), by: one)
    try record(.evidence(.skill("sql"), from: [], to: ["x", "y"]), by: two)
    let entry = StudyEntry(skill: "sql", minutes: 60, day: "2026-11-21")
    try record(.log(from: [], to: [entry]), by: one)
    try record(.log(from: [], to: [entry]), by: two)
    let profile = try one.load().profile
    #expect(profile.bookmarks == ["b"])
    #expect(profile.targets == [Target(role: "a", weight: 2), Target(role: "b")])
    #expect(profile.evidence == [.skill("sql"): ["x", "y"]])
    #expect(profile.log == [entry, entry], "an hour in each program is two hours")
  }

  @Test func undoTakesBackItsOwnEdit() throws {
    let mine = ProfileEdit("mine", [.mark("sql", from: nil, to: .have), .bookmarks(from: [], to: ["a"])])
    let theirs = ProfileEdit("theirs", [.mark("git", from: nil, to: .have), .bookmarks(from: ["a"], to: ["a", "b"])])
    try one.record(mine, at: time)
    try two.record(theirs, at: time)
    try one.undo(mine, at: time)
    let (profile, history) = try two.load()
    #expect(profile.marks == ["git": .have])
    #expect(profile.bookmarks == ["b"])
    #expect(history.done == [theirs])
    #expect(history.undone.map(\.label) == ["mine"])
  }

  @Test func undoingWhatAnotherHasUndoneOrChangedIsSafe() throws {
    let edit = ProfileEdit("log", [.mark("sql", from: nil, to: .have), .bookmarks(from: [], to: ["a"])])
    try one.record(edit, at: time)
    try one.undo(edit, at: time)
    try two.undo(edit, at: time)
    #expect(try one.load().profile == Profile())
    #expect(try one.load().history == EditHistory(undone: [edit]))

    try one.redo(edit, at: time)
    try record(.mark("sql", from: .have, to: .unwanted), by: two)
    try one.undo(edit, at: time)
    #expect(try one.load().profile.marks == ["sql": .unwanted], "what another has set since is theirs")
  }

  @Test func redoAfterAnotherHasRecordedIsSafe() throws {
    let mine = ProfileEdit("mine", [.mark("sql", from: nil, to: .have)])
    let theirs = ProfileEdit("theirs", [.mark("git", from: nil, to: .have)])
    try one.record(mine, at: time)
    try one.undo(mine, at: time)
    try two.record(theirs, at: time)
    try one.redo(mine, at: time)
    let (profile, history) = try two.load()
    #expect(profile.marks == ["sql": .have, "git": .have])
    #expect(history == EditHistory(done: [theirs, mine]))
  }

  // MARK: Texts

  private func write(_ text: String?, over old: String?, by store: ProfileStore) throws -> ProfileStore.Written {
    try store.record(ProfileEdit("note", [.note(.skill("sql"), from: old, to: text)]), at: time)
  }

  private var note: String? { get throws { try one.load().profile.notes[.skill("sql")] } }

  @Test func ofANoteWrittenTwiceBothTextsAreKept() throws {
    _ = try write("long and precious", over: nil, by: one)
    let written = try write("short", over: nil, by: two)
    let both = "long and precious\n\n--- also written elsewhere at the same time ---\n\nshort"
    #expect(try note == both)
    #expect(written.profile.notes == [.skill("sql"): both])
    #expect(written.edit.changes == [.note(.skill("sql"), from: "long and precious", to: both)])
  }

  @Test func undoOfSuchANoteLeavesTheirs() throws {
    _ = try write("long and precious", over: nil, by: one)
    let edit = ProfileEdit("note", [.note(.skill("sql"), from: nil, to: "short")])
    try two.record(edit, at: time)
    let both = try note
    try two.undo(edit, at: time)
    #expect(try note == "long and precious")
    try two.redo(edit, at: time)
    #expect(try note == both)
  }

  @Test func aTextThatHoldsTheOtherIsBoth() throws {
    _ = try write("one", over: nil, by: one)
    _ = try write("one and two", over: nil, by: two)
    #expect(try note == "one and two")
    _ = try write("two", over: nil, by: one)
    #expect(try note == "one and two")
  }

  @Test func aNoteTakenAwayOrRewrittenElsewhereIsNotLost() throws {
    _ = try write("one", over: nil, by: one)
    _ = try write("one, better", over: "one", by: one)
    _ = try write(nil, over: "one", by: two)
    #expect(try note == "one, better")
    _ = try write(nil, over: "one, better", by: one)
    _ = try write("two", over: "one, better", by: two)
    #expect(try note == "two")
  }

  // MARK: Seeing each other

  @Test func whatAnotherHasWrittenIsSeenOnce() throws {
    _ = try one.reloaded()
    #expect(try one.reloaded() == nil)
    try record(.mark("sql", from: nil, to: .have), by: two)
    #expect(try one.reloaded()?.marks == ["sql": .have])
    #expect(try one.reloaded() == nil)
    try record(.mark("git", from: nil, to: .have), by: one)
    #expect(try one.reloaded() == nil, "what it wrote itself is no news")
  }

  @Test func writingTellsWhatTheOtherHasWritten() throws {
    try record(.mark("sql", from: nil, to: .have), by: one)
    let edit = ProfileEdit("tick", [.mark("git", from: nil, to: .have)])
    let written = try two.record(edit, at: time)
    #expect(written.edit == edit)
    #expect(written.profile.marks == ["sql": .have, "git": .have])
  }

  @Test func anEditThatAnotherHasDoneTooIsNoStepOfUndo() throws {
    let edit = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])
    try one.record(edit, at: time)
    #expect(try two.record(edit, at: time).edit.changes.isEmpty)
    #expect(try one.load().history.done == [edit])
    try two.undo(edit, at: time)
    #expect(try one.load().profile.marks == ["sql": .have], "the tick is the other's")
    #expect(try one.load().history.done == [edit])
  }

  @Test func aPartIsUndoneAndThatPartIsRedone() throws {
    let edit = ProfileEdit("tick both", [.mark("sql", from: nil, to: .have), .mark("git", from: nil, to: .have)])
    try one.record(edit, at: time)
    try record(.mark("git", from: .have, to: nil), by: two)
    #expect(try one.undo(edit, at: time).edit.changes == [.mark("sql", from: .have, to: nil)])
    try one.redo(edit, at: time)
    #expect(try two.load().profile.marks == ["sql": .have])
    #expect(try two.load().history.done.first?.changes == [.mark("sql", from: nil, to: .have)])
  }

  @Test func theDayOfAMarkGoesWithTheMark() throws {
    let day = Day(number: 20_780)
    let edit = ProfileEdit.marking(["sql"], as: .have, on: day, in: Profile(), label: "tick SQL")
    try one.record(edit, at: time)
    try two.record(
      ProfileEdit.marking(["sql"], as: .learning, on: day, in: try two.load().profile, label: "learn"), at: time)
    try one.undo(edit, at: time)
    let profile = try two.load().profile
    #expect(profile.marks == ["sql": .learning])
    #expect(profile.markDays == ["sql": day])
  }

  @Test func aWeightThatAnotherHasGivenStays() throws {
    let edit = ProfileEdit("target", [.targets(from: [], to: [Target(role: "dev")])])
    try one.record(edit, at: time)
    try record(.targets(from: [Target(role: "dev")], to: [Target(role: "dev", weight: 3)]), by: two)
    try one.undo(edit, at: time)
    #expect(try one.load().profile.targets == [Target(role: "dev", weight: 3)])
  }

  @Test func writersAtTheSameTimeLoseNothing() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          let store = try ProfileStore(path: path)
          for number in 0..<10 {
            let id = "\(writer)-\(number)"
            let edit = ProfileEdit(
              id, [.mark(Skill.ID(id), from: nil, to: .have), .bookmarks(from: [], to: [Role.ID(id)])])
            try store.record(edit, at: time)
          }
        }
      }
      try await group.waitForAll()
    }
    let (profile, history) = try one.load()
    #expect(profile.marks.count == 30)
    #expect(Set(profile.bookmarks).count == 30)
    #expect(history.done.count == 30)
  }

  @Test func manyMayMakeTheSameNewProfile() async throws {
    let new = temporary.file("new/profile.sqlite")
    try FileManager.default.createDirectory(atPath: temporary.file("new"), withIntermediateDirectories: false)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          let edit = ProfileEdit("tick", [.mark(Skill.ID("\(number)"), from: nil, to: .have)])
          try ProfileStore(path: new).record(edit, at: time)
        }
      }
      try await group.waitForAll()
    }
    #expect(try ProfileStore(path: new).load().profile.marks.count == 8)
  }
}
