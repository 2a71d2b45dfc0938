import Canvas
import CareerModel

/// Taking up what others have changed: other windows of the explorer, and commands.
extension State {
  /// Shows the profile as it is on disk, with what is not written yet and what is tried laid over it.
  ///
  /// Selections stay, and what is being typed; undo goes on to take back what was done here.
  mutating func takeUp(_ stored: Profile) {
    let earlier = self
    guard editing.takeUp(stored) else { return }
    overlay = overlay?.renewed(in: self, after: earlier)
    if message?.tone != .error, let note = Elsewhere(from: earlier.written, to: editing.written).message(in: self) {
      message = note
    }
  }

  var bothTextsKept: Message { Message("The note was changed elsewhere meanwhile: both texts are kept.", .warning) }
}

/// What others have changed, as a person would name it.
private struct Elsewhere {
  private let parts: [String]
  private let keepsBothTexts: Bool

  init(from old: Profile, to new: Profile) {
    let skills = Set(old.marks.keys).union(new.marks.keys).count { old.marks[$0] != new.marks[$0] }
    let notes = Set(old.notes.keys).union(new.notes.keys).filter { old.notes[$0] != new.notes[$0] }
    let evidence = Set(old.evidence.keys).union(new.evidence.keys).filter { old.evidence[$0] != new.evidence[$0] }
    let named = [
      (old.targets != new.targets, "targets"), (old.bookmarks != new.bookmarks, "bookmarks"),
      (old.here != new.here, "where you are"), (old.log != new.log, "study"), (old.plan != new.plan, "plan settings"),
      (old.corrections != new.corrections, "which skills are the same"),
      (old.answers != new.answers, "interests"),
      (old.cover != new.cover, "the handout"),
    ]
    parts =
      [(skills, "skill"), (notes.union(evidence).count, "note")].filter { $0.0 > 0 }.map { $0.0.of($0.1) }
      + named.filter(\.0).map(\.1)
    keepsBothTexts = notes.contains { subject in
      guard let text = old.notes[subject], let note = new.notes[subject] else { return false }
      return SharedNote.keeps(text, in: note)
    }
  }

  /// Nil where nothing that can be seen is another.
  func message(in state: State) -> Message? {
    if keepsBothTexts { return state.bothTextsKept }
    return parts.isEmpty ? nil : Message("Changed elsewhere: \(parts.joined(separator: ", ")).")
  }
}
