import CareerModel

/// Saving, and leaving the program only when all is saved or the person knows that it is not.
extension State {
  /// The oldest pending change is on disk.
  mutating func confirmSaved() -> [Effect] {
    if !editing.saving.pending.isEmpty { editing.saving.pending.removeFirst() }
    if let failure = editing.saving.failure, message == Self.notSaved(failure) { message = nil }
    editing.saving.failure = nil
    editing.saving.obstacle = nil
    if editing.saving.pending.isEmpty, editing.saving.isLate {
      editing.saving.isLate = false
      message = message ?? Message("Saved now.", .done)
    }
    return leaveWhenWritten()
  }

  /// Leaves where that only waited for what is written by now.
  mutating func leaveWhenWritten() -> [Effect] {
    guard editing.saving.pending.isEmpty, datasets.tutorForms.isEmpty else { return [] }
    if overlay is UnsavedChoice { overlay = nil }
    // Whoever has gone on to something meanwhile, such as a note, is not thrown out of it.
    if overlay != nil { editing.saving.isLeaving = false }
    return editing.saving.isLeaving ? leaveAtOnce : []
  }

  /// It is not; whoever wanted to leave is asked, unless they have gone on to something else.
  mutating func failSaving(_ reason: String) {
    editing.saving.failure = reason
    editing.saving.isLate = true
    guard editing.saving.isLeaving else { return message = Self.notSaved(reason) }
    if var choice = overlay as? UnsavedChoice {
      choice.reason = reason
      overlay = choice
    } else if overlay == nil {
      overlay = UnsavedChoice(reason: reason)
    } else {
      editing.saving.isLeaving = false
      message = Self.notSaved(reason)
    }
  }

  /// What comes of it first, since a narrow screen or a magnifier shows no more.
  private static func notSaved(_ reason: String) -> Message {
    Message("Not saved; tried again by itself. \(reason)", .error)
  }

  /// Leaves when everything is saved, which may be at once.
  mutating func leaveProgram() -> [Effect] { leave(for: nil) }

  /// Leaves the profile when everything is saved, for something to be done with profiles, else the program.
  mutating func leave(for order: ProfileOrder?) -> [Effect] {
    editing.saving.order = order
    guard !editing.saving.pending.isEmpty || !datasets.tutorForms.isEmpty else { return leaveAtOnce }
    editing.saving.isLeaving = true
    return [.retrySaving]
  }

  /// Leaves; what could not be saved by then is told once the screen is given back.
  var leaveAtOnce: [Effect] { sessionToKeep + [editing.saving.order.map { .leaveProfile($0) } ?? .quit] }

  /// Where the person is; nothing while a window too small to show it hides the welcome, which is then there next time.
  var sessionToKeep: [Effect] { isTooSmall && overlay is JobQuestion ? [] : [.saveSession(session)] }

  /// Gives up leaving.
  mutating func stay() {
    editing.saving.isLeaving = false
    editing.saving.order = nil
    message = Message("Still here. What is not saved is tried again by itself.")
  }
}
