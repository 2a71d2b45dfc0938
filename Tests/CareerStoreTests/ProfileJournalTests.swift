import CareerModel
import Foundation
import Testing

@testable import CareerStore

/// The journal keeps what can be undone, and no more than is quick to read.
struct ProfileJournalTests {
  private let store: ProfileStore
  private let time = Date(timeIntervalSince1970: 1_764_000_000)

  init() throws {
    store = try ProfileStore.inMemory()
  }

  @Test func theNewestEditsStay() throws {
    let edits = (0..<EditHistory.standardLimit + 5).map { number in
      ProfileEdit("edit \(number)", [.mark(Skill.ID("\(number)"), from: nil, to: .have)])
    }
    for edit in edits { try store.record(edit, at: time) }
    #expect(try store.load().history.done == Array(edits.suffix(EditHistory.standardLimit)))
  }

  /// Also where what is done again has been closed by another program, and so is added anew.
  @Test func whatIsDoneAgainPushesOutTheOldest() throws {
    let edits = (0...EditHistory.standardLimit).map { number in
      ProfileEdit("edit \(number)", [.mark(Skill.ID("\(number)"), from: nil, to: .have)])
    }
    try store.record(edits[0], at: time)
    try store.undo(edits[0], at: time)
    for edit in edits.dropFirst() { try store.record(edit, at: time) }
    try store.redo(edits[0], at: time)
    #expect(try store.load().history.done == Array(edits.dropFirst(2)) + [edits[0]])
  }

  @Test func largeEditsPushOutOldOnesButNeverThemselves() throws {
    let half = String(repeating: "x", count: ProfileJournal.sizeLimit / 2)
    let edits = (0..<4).map { number in
      ProfileEdit("edit \(number)", [.note(.role(Role.ID("\(number)")), from: nil, to: "\(number)\(half)")])
    }
    for edit in edits { try store.record(edit, at: time) }
    #expect(try store.load().history.done == [edits[3]])
    let huge = ProfileEdit("huge", [.note(.role("dev"), from: nil, to: half + half + half)])
    try store.record(huge, at: time)
    #expect(try store.load().history.done == [huge])
  }

  @Test func equalEditsAreUndoneNewestFirstAndRedoneOldestFirst() throws {
    let tick = ProfileEdit("tick", [.mark("sql", from: nil, to: .have)])
    let untick = ProfileEdit("untick", [.mark("sql", from: .have, to: nil)])
    for edit in [tick, untick, tick] { try store.record(edit, at: time) }
    try store.undo(tick, at: time)
    #expect(try store.load().history == EditHistory(done: [tick, untick], undone: [tick]))
    try store.undo(untick, at: time)
    try store.undo(tick, at: time)
    try store.redo(tick, at: time)
    #expect(try store.load().history == EditHistory(done: [tick], undone: [tick, untick]))
  }
}
