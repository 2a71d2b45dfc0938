internal import GRDB

import CareerModel
import Foundation

/// The table of edits that undo and redo go through; the newest ones are kept.
///
/// An edit is found by its content and not by its place, so that undo takes back what this program did even when
/// another one has recorded something since. An edit without changes is never there.
struct ProfileJournal {
  let database: Database

  /// How many characters of changes stay; a change of a list holds the list whole, twice.
  static let sizeLimit = 256 * 1024

  /// What can be undone and redone, as far back as the edits are readable.
  func read() throws -> EditHistory {
    let decoder = JSONDecoder()
    var history = EditHistory()
    let entries = try database.rows("SELECT label, changes, undone FROM journal ORDER BY id DESC") {
      try (label: $0.text(), changes: $0.text(), isUndone: $0.integer() == 1)
    }
    for entry in entries {
      let changes: [ProfileChange]
      do {
        changes = try decoder.decode([ProfileChange].self, from: Data(entry.changes.utf8))
      } catch {
        // Written by a release that knew other changes: neither it nor what was before it can be undone.
        break
      }
      let edit = ProfileEdit(entry.label, changes)
      if entry.isUndone { history.undone.append(edit) } else { history.done.append(edit) }
    }
    history.done.reverse()
    return history
  }

  /// Adds a new edit; what had been undone can no longer be redone.
  func record(_ edit: ProfileEdit, at time: String) throws {
    guard !edit.changes.isEmpty else { return }
    try database.run("DELETE FROM journal WHERE undone")
    try insert(edit, at: time)
  }

  /// Marks an edit as undone, so far as it was: `taken` is what was taken back of it, and can be redone.
  ///
  /// One that another program has undone already stays so.
  func undo(_ edit: ProfileEdit, taking taken: ProfileEdit) throws {
    let found = try ids(
      "SELECT id FROM journal WHERE NOT undone AND label = ? AND changes = ? ORDER BY id DESC", of: edit)
    if let id = found.first { try put(taken, in: id, isUndone: true) }
  }

  /// Marks an edit as done again, so far as it was, or adds it anew if another program's edit has closed it.
  func redo(_ edit: ProfileEdit, doing done: ProfileEdit, at time: String) throws {
    let found = try ids("SELECT id FROM journal WHERE undone AND label = ? AND changes = ? ORDER BY id", of: edit)
    if let id = found.first {
      try put(done, in: id, isUndone: false)
    } else if !done.changes.isEmpty {
      try insert(done, at: time)
    }
  }

  private func ids(_ sql: String, of edit: ProfileEdit) throws -> [Int] {
    try database.rows(sql, [edit.label, text(of: edit)]) { try $0.integer() }
  }

  private func put(_ edit: ProfileEdit, in id: Int, isUndone: Bool) throws {
    if edit.changes.isEmpty {
      try database.run("DELETE FROM journal WHERE id = ?", [id])
    } else {
      try database.run(
        "UPDATE journal SET undone = ?, changes = ? WHERE id = ?", [isUndone, text(of: edit), id])
    }
  }

  /// Adds an edit as the newest one; the oldest make room for it.
  private func insert(_ edit: ProfileEdit, at time: String) throws {
    try database.run(
      "INSERT INTO journal (at, label, changes) VALUES (?, ?, ?)", [time, edit.label, text(of: edit)])
    try database.run(
      """
      DELETE FROM journal WHERE id IN (
        SELECT id FROM (
          SELECT id, row_number() OVER newest AS number, sum(length(changes)) OVER newest AS size
          FROM journal WINDOW newest AS (ORDER BY id DESC)
        ) WHERE number > ? OR (number > 1 AND size > ?)
      )
      """, [EditHistory.standardLimit, Self.sizeLimit])
  }

  /// The changes as JSON, always the same text for the same changes.
  private func text(of edit: ProfileEdit) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(edit.changes), as: UTF8.self)
  }
}
