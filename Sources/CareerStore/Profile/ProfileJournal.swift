internal import GRDB

import CareerModel
import Foundation

/// The table of edits that undo and redo go through; the newest ones are kept.
///
/// An edit is found by its content and not by its place, so that undo takes back what this program did even when
/// another one has recorded something since.
struct ProfileJournal {
  let database: Database

  /// How many edits stay, and how many characters of changes; a change of a list holds the list whole, twice.
  static let (countLimit, sizeLimit) = (100, 256 * 1024)

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
    try database.run("DELETE FROM journal WHERE undone")
    try insert(edit, at: time)
    try database.run(
      """
      DELETE FROM journal WHERE id IN (
        SELECT id FROM (
          SELECT id, row_number() OVER newest AS number, sum(length(changes)) OVER newest AS size
          FROM journal WINDOW newest AS (ORDER BY id DESC)
        ) WHERE number > ? OR (number > 1 AND size > ?)
      )
      """, [Self.countLimit, Self.sizeLimit])
  }

  /// Marks an edit as undone; one that another program has undone already stays so.
  func undo(_ edit: ProfileEdit) throws {
    try database.run(
      """
      UPDATE journal SET undone = 1 WHERE id = (
        SELECT id FROM journal WHERE NOT undone AND label = ? AND changes = ? ORDER BY id DESC LIMIT 1
      )
      """, [edit.label, text(of: edit)])
  }

  /// Marks an edit as done again, or adds it anew if another program's edit has closed it.
  func redo(_ edit: ProfileEdit, at time: String) throws {
    try database.run(
      """
      UPDATE journal SET undone = 0 WHERE id = (
        SELECT id FROM journal WHERE undone AND label = ? AND changes = ? ORDER BY id LIMIT 1
      )
      """, [edit.label, text(of: edit)])
    if database.changesCount == 0 { try insert(edit, at: time) }
  }

  private func insert(_ edit: ProfileEdit, at time: String) throws {
    try database.run(
      "INSERT INTO journal (at, label, changes) VALUES (?, ?, ?)", [time, edit.label, text(of: edit)])
  }

  /// The changes as JSON, always the same text for the same changes.
  private func text(of edit: ProfileEdit) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(edit.changes), as: UTF8.self)
  }
}
