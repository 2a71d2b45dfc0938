import Canvas
import CareerModel

/// Trying: marks are laid over the profile, shown with what they change, and written only when they are kept.
extension State {
  /// Begins to try; while trying, opens the review of what was tried.
  mutating func tryMarks() {
    guard trial != nil else {
      trial = Trial(over: profile, assessments)
      before = assessments
      revision += 1
      return message = Message("Trying: mark freely, nothing is saved. \(key(.tryMarks)) again keeps or discards.")
    }
    guard !triedSkills.isEmpty else {
      endTrial()
      return message = Message("No longer trying. Nothing was marked, so nothing has changed.")
    }
    overlay = TrialReview()
  }

  /// Goes back to the profile beneath.
  mutating func endTrial() {
    guard let trial else { return }
    profile = trial.profile
    assessments = trial.assessments
    before = nil
    revision += 1
    self.trial = nil
  }

  /// An edit while trying: marks are tried, everything else is written as always.
  mutating func tryEdit(_ edit: ProfileEdit) -> [Effect] {
    edit.parts.flatMap { part -> [Effect] in
      trial?.history.record(part)
      guard part.isMarking else { return record(part) }
      show(part)
      return []
    }
  }

  /// Takes back what was done last since the try began.
  mutating func undoWhileTrying() -> [Effect] {
    guard let edit = trial?.history.undo() else {
      message = Message("Nothing was done while trying. \(key(.tryMarks)) ends the try.")
      return []
    }
    guard edit.isMarking else { return undoRecorded() }
    message = undone(edit)
    // Not by the inverse, which knows only what was beneath when the edit was made.
    if let tried = trial?.tried { show(tried) }
    return []
  }

  mutating func redoWhileTrying() -> [Effect] {
    guard let edit = trial?.history.redo() else {
      message = Message("Nothing to redo in this try.")
      return []
    }
    guard edit.isMarking else { return redoRecorded() }
    message = redone(edit)
    show(edit)
    return []
  }

  /// Writes the chosen marks as one step of undo and ends the try.
  mutating func keepTried(_ skills: [Skill.ID], of count: Int) -> [Effect] {
    guard let trial, !skills.isEmpty else {
      message = Message("Nothing is chosen to keep. \(key(.discard, in: .trial)) discards everything.")
      return []
    }
    let edit = trial.edit(keeping: skills, of: profile, on: today)
    overlay = nil
    endTrial()
    let kept = skills.count == count ? count.of("mark") : "\(skills.count) of \(count.of("mark"))"
    message = Message("Kept: \(kept). \(key(.undo)) takes it back in one step.")
    return apply(edit)
  }
}
