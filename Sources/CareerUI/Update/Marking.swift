import Canvas
import CareerModel

/// Every change of the profile: applied at once, handed to the writer, and undone in one step.
extension State {
  /// Applies an edit as the newest step of undo; while trying, its marks are only tried.
  mutating func apply(_ edit: ProfileEdit) -> [Effect] {
    trial == nil ? record(edit) : tryEdit(edit)
  }

  mutating func record(_ edit: ProfileEdit) -> [Effect] {
    let edit = edit.merged(into: written)
    guard !edit.changes.isEmpty else { return [] }
    history.record(edit)
    return change(edit, write: .record(edit))
  }

  /// The profile without what is tried: what is on disk once all that is pending is written.
  var written: Profile { trial?.profile ?? profile }

  private mutating func change(_ edit: ProfileEdit, write: ProfileWrite) -> [Effect] {
    let catalogue = catalogue
    trial?.pass(edit, in: catalogue)
    show(edit)
    saving.pending.append(write)
    return [.save(write)]
  }

  /// Applies an edit to the profile in front, with all that follows from it.
  mutating func show(_ edit: ProfileEdit) {
    var next = profile
    next.apply(edit)
    show(next)
  }

  /// Puts a profile in front, with all that follows from it.
  mutating func show(_ next: Profile) {
    before = trial?.assessments ?? assessments
    profile = next
    revision += 1
    assessments = Assessments(of: profile, in: catalogue, after: assessments)
  }

  mutating func undo() -> [Effect] {
    trial == nil ? undoRecorded() : undoWhileTrying()
  }

  mutating func redo() -> [Effect] {
    trial == nil ? redoRecorded() : redoWhileTrying()
  }

  mutating func undoRecorded() -> [Effect] {
    guard let edit = history.undo() else {
      message = Message("Nothing to undo.")
      return []
    }
    let write = ProfileWrite.undo(edit)
    let change = write.edit(of: written)
    message = change.leavesSomething(of: edit) ? partly("undone", edit, change) : undone(edit)
    return self.change(change, write: write)
  }

  mutating func redoRecorded() -> [Effect] {
    guard let edit = history.redo() else {
      message = Message("Nothing to redo.")
      return []
    }
    let write = ProfileWrite.redo(edit)
    let change = write.edit(of: written)
    message = change.leavesSomething(of: edit) ? partly("done again", edit, change) : redone(edit)
    return self.change(change, write: write)
  }

  func undone(_ edit: ProfileEdit) -> Message {
    Message("Undone: \(edit.label). \(key(.redo)) brings it back.")
  }

  func redone(_ edit: ProfileEdit) -> Message { Message("Done again: \(edit.label).") }

  /// What others have changed since is theirs.
  private func partly(_ done: String, _ edit: ProfileEdit, _ change: ProfileEdit) -> Message {
    change.changes.isEmpty
      ? Message("Not \(done): \(edit.label) was changed elsewhere since, and stays as it is.", .warning)
      : Message("Partly \(done): \(edit.label). What was changed elsewhere since stays.", .warning)
  }

  // MARK: Skills

  /// The skills that a mark would go to: the range, the selection, or the skill under the focused link.
  func markedSkills() -> [Skill.ID] {
    if focus == .detail {
      if case .skill(let skill) = focusedLink() { return [skill] }
      return [pane.selected?.skill].compactMap { $0 }
    }
    guard let anchor = rangeAnchor, let start = listed.firstIndex(of: anchor) else {
      return [selected?.skill].compactMap { $0 }
    }
    return listed[min(start, index)...max(start, index)].compactMap(\.skill)
  }

  /// Space: ticks or unticks skills; in a list of roles it sets or clears the bookmark, and a page it turns.
  mutating func toggle() -> [Effect] {
    if turnsPage() {
      let offset = pane.detailOffset
      page(2)
      if pane.detailOffset == offset { message = Message("The page ends here.") }
      return []
    }
    return toggle(markedSkills())
  }

  /// Whether Space turns the page: on one where no skill is in front, by a focused link or as what the page is about.
  func turnsPage(remembering drawing: Drawing? = nil) -> Bool {
    guard focus == .detail, overlay == nil else { return false }
    switch focusedLink(remembering: drawing) {
    case .skill: return false
    // Whoever has read on does not see any more whose page it is.
    case nil: return pane.selected?.skill == nil || pane.detailOffset > 0
    default: return true
    }
  }

  mutating func toggle(_ skills: [Skill.ID]) -> [Effect] {
    guard !skills.isEmpty else {
      let isChecklist = screen == .skills || focus == .checklist
      if !isChecklist, subjectRole() != nil { return toggleBookmark() }
      message = Message("There is nothing to tick here.")
      return []
    }
    let isTicking = skills.contains { assessments.learner.marks[$0] != .have }
    return mark(skills, as: isTicking ? .have : nil)
  }

  /// x: have, learning, will not use, none, and round again; a range follows its first skill.
  mutating func cycleMark() -> [Effect] {
    cycleMark(of: markedSkills())
  }

  mutating func cycleMark(of skills: [Skill.ID]) -> [Effect] {
    guard let first = skills.first else {
      message = Message("Marks go to skills: press \(key(.show(.skills))), or \(key(.enter)) twice on a role.")
      return []
    }
    let next: Mark? =
      switch assessments.learner.marks[first] {
      case nil: .have
      case .have: .learning
      case .learning: .unwanted
      case .unwanted: nil
      }
    return mark(skills, as: next)
  }

  mutating func clearMark() -> [Effect] {
    clearMark(of: markedSkills())
  }

  mutating func clearMark(of skills: [Skill.ID]) -> [Effect] {
    let skills = skills.filter { assessments.learner.marks[$0] != nil }
    guard !skills.isEmpty else {
      message = Message("There is no mark to clear here.")
      return []
    }
    return mark(skills, as: nil)
  }

  mutating func mark(_ skills: [Skill.ID], as mark: Mark?) -> [Effect] {
    rangeAnchor = nil
    let name = skills.count == 1 ? catalogue.skill(skills[0])?.name ?? skills[0].rawValue : "\(skills.count) skills"
    let edit = ProfileEdit.marking(
      skills, as: mark, on: today, in: profile, assessments.learner.equality, label: "\(mark.verb) \(name)")
    guard !edit.changes.isEmpty else { return [] }
    let effects = apply(edit)
    message = Message(describeMark(of: skills, as: mark, name: name))
    return effects
  }

  mutating func toggleRange() {
    guard focus != .detail, selected?.skill != nil else {
      return message = Message("A range is marked in a checklist: press \(key(.show(.skills))) first.")
    }
    rangeAnchor = rangeAnchor == nil ? selected : nil
    guard rangeAnchor != nil else { return }
    message = Message(
      "Move to the end of the range, then \(key(.toggle)) or \(key(.nextMark)). \(key(.leave)) gives up.")
  }

  // MARK: Roles

  /// The role that target, bookmark, "I am here" and comparing go by.
  func subjectRole() -> Role? {
    if focus == .detail, case .role(let role) = focusedLink() { return catalogue.role(role) }
    let id = screen == .skills ? checklistRole : pane.selected?.role
    return id.flatMap(catalogue.role)
  }

  var noRole: Message { Message("Choose a role first: press \(key(.show(.roles))).") }

  mutating func setTarget() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    let isTarget = profile.target == role.id
    let targets = isTarget ? profile.targets.filter { $0.role != role.id } : [Target(role: role.id)]
    let edit = ProfileEdit(
      "\(isTarget ? "clear target" : "target") \(role.title)", [.targets(from: profile.targets, to: targets)])
    message = Message(isTarget ? "\(role.title) is no longer your target." : "\(role.title) is your target.")
    return apply(edit)
  }

  mutating func toggleBookmark() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    let isSet = profile.bookmarks.contains(role.id)
    let bookmarks = isSet ? profile.bookmarks.filter { $0 != role.id } : profile.bookmarks + [role.id]
    let edit = ProfileEdit(
      "\(isSet ? "clear bookmark" : "bookmark") \(role.title)",
      [.bookmarks(from: profile.bookmarks, to: bookmarks)])
    message = Message(
      isSet
        ? "Bookmark cleared: \(role.title)."
        : "Bookmarked: \(role.title). \(key(.openFilter)) shows bookmarks only.")
    return apply(edit)
  }

  mutating func setHere() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    let here = profile.here == role.id ? nil : role.id
    let edit = ProfileEdit(
      here == nil ? "leave \(role.title)" : "I am \(role.title)", [.here(from: profile.here, to: here)])
    message = Message(
      here == nil
        ? "You are no longer set as \(role.title)." : "You are here: \(role.title). The next steps follow from it.")
    return apply(edit)
  }
}

extension ProfileEdit {
  /// Whether it does less than a whole edit, because others have changed the rest.
  fileprivate func leavesSomething(of edit: ProfileEdit) -> Bool { changes.count < edit.changes.count }
}
