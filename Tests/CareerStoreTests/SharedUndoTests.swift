import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// Several windows edit, undo and redo one profile in any order, and none takes away what another did.
struct SharedUndoTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let time = Date(timeIntervalSince1970: 1_764_000_000)

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
  }

  /// A window with its own stacks, and the profile as it saw it last, which may be old.
  private struct Window {
    let store: ProfileStore
    var seen = Profile()
    var history = EditHistory()
  }

  /// Everything as one table of cells, each with its value and who put it there: what must come of it, the slow way.
  fileprivate struct NaiveProfile {
    var marks: [Skill.ID: Mark] = [:]
    var bookmarks: Set<Role.ID> = []
    var hours = PlanSettings().minutesPerWeek
    /// The steps of each window: what every cell that it changed was before and after.
    var (done, undone): ([[Step]], [[Step]]) = ([[], []], [[], []])

    enum Cell: Hashable {
      case mark(Skill.ID, Mark?, Mark?)
      case bookmark(Role.ID, Bool, Bool)
      case hours(Int, Int)
    }
    typealias Step = [Cell]

    /// Changes a cell if it holds the first value; tells whether it did.
    mutating func turn(_ cell: Cell, back: Bool) -> Bool {
      switch cell {
      case .mark(let skill, let before, let after):
        guard marks[skill] == (back ? after : before) else { return false }
        marks[skill] = back ? before : after
      case .bookmark(let role, let before, let after):
        guard bookmarks.contains(role) == (back ? after : before) else { return false }
        if back ? before : after { bookmarks.insert(role) } else { bookmarks.remove(role) }
      case .hours(let before, let after):
        guard hours == (back ? after : before) else { return false }
        hours = back ? before : after
      }
      return true
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func anyOrderComesToWhatTheNaiveTwinSays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var windows = [Window(store: try ProfileStore(path: path)), Window(store: try ProfileStore(path: path))]
    var naive = NaiveProfile()
    for step in 0..<60 {
      let place = Int.random(in: 0...1, using: &random)
      if Bool.random(using: &random) { windows[place].seen = try windows[place].store.load().profile }
      switch Int.random(in: 0...5, using: &random) {
      case 0:
        guard let edit = windows[place].history.undo() else { continue }
        try windows[place].store.undo(edit, at: time)
        let cells = naive.done[place].popLast() ?? []
        naive.undone[place].append(cells.reversed().filter { naive.turn($0, back: true) }.reversed())
      case 1:
        guard let edit = windows[place].history.redo() else { continue }
        try windows[place].store.redo(edit, at: time)
        let cells = naive.undone[place].popLast() ?? []
        naive.done[place].append(cells.filter { naive.turn($0, back: false) })
      default:
        let seen = windows[place].seen
        let (edit, wanted) = edit(of: seen, number: step, using: &random)
        try windows[place].store.record(edit, at: time)
        windows[place].history.record(edit)
        windows[place].seen.apply(edit)
        naive.undone[place] = []
        naive.done[place].append(wanted.compactMap { naive.set($0) })
      }
      let profile = try windows[1 - place].store.load().profile
      try #require(profile.marks == naive.marks, "step \(step)")
      try #require(Set(profile.bookmarks) == naive.bookmarks, "step \(step)")
      try #require(profile.plan.minutesPerWeek == naive.hours, "step \(step)")
    }
  }

  /// What a window wants, of the few cells there are so that windows meet; as an edit of what it sees.
  private func edit(
    of seen: Profile, number: Int, using random: inout SeededGenerator
  ) -> (ProfileEdit, [NaiveProfile.Wish]) {
    var after = seen
    var (changes, wishes): ([ProfileChange], [NaiveProfile.Wish]) = ([], [])
    for _ in 0...Int.random(in: 0...1, using: &random) {
      switch Int.random(in: 0...2, using: &random) {
      case 0:
        let skill = Skill.ID("skill-\(Int.random(in: 0...2, using: &random))")
        let mark = [Mark.have, .learning, nil].randomElement(using: &random) ?? nil
        guard after.marks[skill] != mark else { continue }
        changes.append(.mark(skill, from: after.marks[skill], to: mark))
        wishes.append(.mark(skill, mark))
      case 1:
        let role = Role.ID("role-\(Int.random(in: 0...2, using: &random))")
        let isSet = !after.bookmarks.contains(role)
        let list = isSet ? after.bookmarks + [role] : after.bookmarks.filter { $0 != role }
        changes.append(.bookmarks(from: after.bookmarks, to: list))
        wishes.append(.bookmark(role, isSet))
      default:
        var settings = after.plan
        settings.minutesPerWeek = 60 * Int.random(in: 1...3, using: &random)
        guard settings != after.plan else { continue }
        changes.append(.plan(from: after.plan, to: settings))
        wishes.append(.hours(settings.minutesPerWeek))
      }
      if let last = changes.last { after.apply(last) }
    }
    return (ProfileEdit("edit \(number)", changes), wishes)
  }

  /// Notes are all different here, so that what is whose can be told by the text alone.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func noTextOfAnotherIsEverLost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var windows = [Window(store: try ProfileStore(path: path)), Window(store: try ProfileStore(path: path))]
    // Who put a text there: a window may bring back what it saw of another, and take that away again.
    var bringers: [Substring: Int] = [:]
    for step in 0..<40 {
      let place = Int.random(in: 0...1, using: &random)
      let before = try windows[place].store.load().profile.notes[.skill("sql")] ?? ""
      if Bool.random(using: &random) { windows[place].seen = try windows[place].store.load().profile }
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        guard let edit = windows[place].history.undo() else { continue }
        try windows[place].store.undo(edit, at: time)
      case 1:
        guard let edit = windows[place].history.redo() else { continue }
        try windows[place].store.redo(edit, at: time)
      default:
        let seen = windows[place].seen.notes[.skill("sql")]
        // Whoever adds to a note keeps what they see of it.
        let text = (seen.map { "\($0)\n" } ?? "") + "[\(place) wrote \(step)]"
        let edit = ProfileEdit("note \(step)", [.note(.skill("sql"), from: seen, to: text)])
        try windows[place].store.record(edit, at: time)
        windows[place].history.record(edit)
        windows[place].seen.apply(edit)
      }
      let after = try windows[place].store.load().profile.notes[.skill("sql")] ?? ""
      for text in before.matches(of: #/\[\d wrote \d+\]/#).map(\.output) where bringers[text] == 1 - place {
        try #require(after.contains(text), "step \(step): window \(place) took \(text) away")
      }
      for text in after.matches(of: #/\[\d wrote \d+\]/#).map(\.output) where !before.contains(text) {
        bringers[text] = place
      }
    }
  }
}

extension SharedUndoTests.NaiveProfile {
  fileprivate enum Wish {
    case mark(Skill.ID, Mark?)
    case bookmark(Role.ID, Bool)
    case hours(Int)
  }

  /// Sets a cell; nil where it holds that already.
  fileprivate mutating func set(_ wish: Wish) -> Cell? {
    switch wish {
    case .mark(let skill, let mark):
      let before = marks[skill]
      guard before != mark else { return nil }
      marks[skill] = mark
      return .mark(skill, before, mark)
    case .bookmark(let role, let isSet):
      let before = bookmarks.contains(role)
      guard before != isSet else { return nil }
      if isSet { bookmarks.insert(role) } else { bookmarks.remove(role) }
      return .bookmark(role, before, isSet)
    case .hours(let minutes):
      let before = hours
      guard before != minutes else { return nil }
      hours = minutes
      return .hours(before, minutes)
    }
  }
}
