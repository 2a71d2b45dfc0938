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
    #expect(history == EditHistory(done: [theirs], undone: [mine]))
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
    #expect(try one.load().profile.marks.isEmpty)
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
