import CareerModel

/// What the edits of this program came to when they were written, so that undo takes back that and nothing else.
struct OwnEdits {
  /// An edit as the program made it, and as it was written over what others had changed.
  private typealias Entry = (made: ProfileEdit, written: ProfileEdit)

  /// Oldest first; of the undone ones, what undo took back.
  private var (done, undone): ([Entry], [Entry]) = ([], [])

  mutating func record(_ edit: ProfileEdit, as written: ProfileEdit) {
    done.append((edit, written))
    undone.removeAll()
  }

  /// What is to be undone for an edit; an edit of an earlier run is itself.
  func toUndo(_ edit: ProfileEdit) -> ProfileEdit { Self.place(of: edit, in: done).map { done[$0].written } ?? edit }

  func toRedo(_ edit: ProfileEdit) -> ProfileEdit {
    Self.place(of: edit, in: undone).map { undone[$0].written } ?? edit
  }

  mutating func undo(_ edit: ProfileEdit, taking taken: ProfileEdit) {
    if let place = Self.place(of: edit, in: done) { done.remove(at: place) }
    undone.append((edit, taken))
  }

  mutating func redo(_ edit: ProfileEdit, doing written: ProfileEdit) {
    if let place = Self.place(of: edit, in: undone) { undone.remove(at: place) }
    done.append((edit, written))
  }

  private static func place(of edit: ProfileEdit, in entries: [Entry]) -> Int? {
    entries.lastIndex { $0.made == edit || $0.written == edit }
  }
}
