import CareerModel

/// The profile as the person changes it, what follows from it, and whether it is on disk.
///
///     let effects = state.editing.apply(edit)  // [.save(.record(edit))]
///     state.assessments[role].match            // what follows from it
///     state.editing.undo()                     // and back
public struct ProfileEditing: Sendable {
  /// While something is tried, the tried one.
  public private(set) var profile: Profile
  public internal(set) var history: EditHistory
  public internal(set) var saving = Saving()
  /// Every role's match and hours for the profile as it is now.
  public private(set) var assessments: Assessments
  /// The assessments before the last change, until the next key, or without what is tried: what moved is shown beside
  /// it.
  public private(set) var before: Assessments?
  /// What is tried, while it is.
  private(set) var trial: Trial?
  /// Marked skills that no dataset has, as far as they can be read.
  var unknownSkills: [Skill.ID] = []
  /// Counts the changes of the profile and of the catalogue in front, so that what was made from an older one is known
  /// to be old.
  private(set) var revision = 0

  init(_ profile: Profile, _ history: EditHistory, in catalogue: Catalogue, obstacle: String?) {
    self.profile = profile
    self.history = history
    assessments = Assessments(of: profile, in: catalogue)
    saving.obstacle = obstacle
  }

  /// The catalogue in front.
  public var catalogue: Catalogue { assessments.learner.catalogue }

  /// The profile without what is tried: what is on disk once all that is pending is written.
  var written: Profile { trial?.profile ?? profile }

  /// Takes up another catalogue.
  mutating func read(in next: Catalogue) {
    trial?.read(in: next)
    assessments = Assessments(of: profile, in: next)
    before = trial?.assessments
    revision += 1
  }

  /// What the last key changed is no longer told.
  mutating func forgetChange() { before = trial?.assessments }

  /// Shows the profile as others have left it on disk, with what is not written yet and what is tried laid over it.
  ///
  /// - Returns: Whether it is another one.
  mutating func takeUp(_ stored: Profile) -> Bool {
    let next = saving.pending.reduce(into: stored) { $0.apply($1.edit(of: $0)) }
    guard next != written else { return false }
    let catalogue = catalogue
    trial?.lay(over: next, in: catalogue)
    show(trial?.tried ?? next)
    before = trial?.assessments
    return true
  }

  // MARK: Changing

  /// Applies an edit as the newest step of undo; while trying, its marks are only tried, and everything else is written
  /// as always.
  mutating func apply(_ edit: ProfileEdit) -> [Effect] {
    guard trial != nil else { return record(edit) }
    return edit.parts.flatMap { part -> [Effect] in
      trial?.history.record(part)
      guard part.isMarking else { return record(part) }
      show(part)
      return []
    }
  }

  private mutating func record(_ edit: ProfileEdit) -> [Effect] {
    let edit = edit.merged(into: written)
    guard !edit.changes.isEmpty else { return [] }
    history.record(edit)
    return change(edit, write: .record(edit))
  }

  private mutating func change(_ edit: ProfileEdit, write: ProfileWrite) -> [Effect] {
    let catalogue = catalogue
    trial?.pass(edit, in: catalogue)
    show(edit)
    saving.pending.append(write)
    return [.save(write)]
  }

  private mutating func show(_ edit: ProfileEdit) {
    var next = profile
    next.apply(edit)
    show(next)
  }

  /// Puts a profile in front, with all that follows from it.
  private mutating func show(_ next: Profile) {
    before = trial?.assessments ?? assessments
    profile = next
    revision += 1
    assessments = Assessments(of: profile, in: catalogue, after: assessments)
  }

  // MARK: Undo

  /// What undo would take back, and what redo would do again.
  var lastEdit: ProfileEdit? { (trial?.history ?? history).done.last }
  var lastUndone: ProfileEdit? { (trial?.history ?? history).undone.last }

  /// What a step of undo or of redo came to.
  struct Step {
    let edit: ProfileEdit
    /// Whether others have changed some of it since, which stays as it is.
    var isPartial = false
    /// Whether they have changed all of it.
    var isNothing = false
    var effects: [Effect] = []
  }

  /// Takes back what was done last, while trying since the try began; nil where there is nothing.
  mutating func undo() -> Step? {
    guard trial != nil else { return history.undo().map { rewrite($0, .undo($0)) } }
    guard let edit = trial?.history.undo() else { return nil }
    guard edit.isMarking else { return history.undo().map { rewrite($0, .undo($0)) } }
    // Not by the inverse, which knows only what was beneath when the edit was made.
    if let tried = trial?.tried { show(tried) }
    return Step(edit: edit)
  }

  mutating func redo() -> Step? {
    guard trial != nil else { return history.redo().map { rewrite($0, .redo($0)) } }
    guard let edit = trial?.history.redo() else { return nil }
    guard edit.isMarking else { return history.redo().map { rewrite($0, .redo($0)) } }
    show(edit)
    return Step(edit: edit)
  }

  private mutating func rewrite(_ edit: ProfileEdit, _ write: ProfileWrite) -> Step {
    let change = write.edit(of: written)
    return Step(
      edit: edit, isPartial: change.changes.count < edit.changes.count, isNothing: change.changes.isEmpty,
      effects: self.change(change, write: write))
  }

  // MARK: Trying

  /// The skills whose marks are tried, in the order in which they were tried first.
  var triedSkills: [Skill.ID] { trial?.skills(differingIn: profile) ?? [] }

  mutating func beginTrial() {
    trial = Trial(over: profile, assessments)
    before = assessments
    revision += 1
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

  /// Writes some of the tried marks as one step of undo and ends the try.
  mutating func keepTried(_ skills: [Skill.ID], on day: Day) -> [Effect] {
    guard let edit = trial?.edit(keeping: skills, of: profile, on: day) else { return [] }
    endTrial()
    return apply(edit)
  }
}
