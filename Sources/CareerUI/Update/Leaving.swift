import CareerModel

/// Saving, and leaving the program only when all is saved or the person knows that it is not.
extension State {
  /// The oldest pending change is on disk.
  mutating func confirmSaved() -> [Effect] {
    if !saving.pending.isEmpty { saving.pending.removeFirst() }
    if message?.text == saving.failure { message = nil }
    saving.failure = nil
    saving.obstacle = nil
    guard saving.pending.isEmpty else { return [] }
    if overlay is UnsavedChoice { overlay = nil }
    // Whoever has gone on to something meanwhile, such as a note, is not thrown out of it.
    if overlay != nil { saving.isLeaving = false }
    return saving.isLeaving ? leaveAtOnce : []
  }

  /// It is not; whoever wanted to leave is asked, unless they have gone on to something else.
  mutating func failSaving(_ reason: String) {
    saving.failure = reason
    guard saving.isLeaving else { return message = Message(reason, .error) }
    if var choice = overlay as? UnsavedChoice {
      choice.reason = reason
      overlay = choice
    } else if overlay == nil {
      overlay = UnsavedChoice(reason: reason)
    } else {
      saving.isLeaving = false
      message = Message(reason, .error)
    }
  }

  /// Leaves when everything is saved, which may be at once.
  mutating func leaveProgram() -> [Effect] {
    guard !saving.pending.isEmpty else { return leaveAtOnce }
    saving.isLeaving = true
    return [.retrySaving]
  }

  /// Leaves; what could not be saved by then is told once the screen is given back.
  var leaveAtOnce: [Effect] { [.saveSession(session), .quit] }

  /// Gives up leaving.
  mutating func stay() {
    saving.isLeaving = false
    message = Message("Still here. What is not saved is tried again by itself.")
  }
}
