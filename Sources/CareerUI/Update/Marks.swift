import Canvas
import CareerModel
import CareerPages

/// What keys mean for the profile: marks of skills; target, bookmark and "I am here" of roles; undo, redo and trying.
extension State {
  /// Applies an edit as the newest step of undo; while trying, its marks are only tried.
  mutating func apply(_ edit: ProfileEdit) -> [Effect] { editing.apply(edit) }

  mutating func undo() -> [Effect] {
    guard let step = editing.undo() else {
      message = Message(
        editing.trial == nil
          ? "Nothing to undo." : "Nothing was done while trying. \(key(.tryMarks)) ends the try.")
      return []
    }
    message = partly("undone", step) ?? Message("Undone: \(step.edit.label). \(key(.redo)) brings it back.", .done)
    return step.effects
  }

  mutating func redo() -> [Effect] {
    guard let step = editing.redo() else {
      message = Message(editing.trial == nil ? "Nothing to redo." : "Nothing to redo in this try.")
      return []
    }
    message = partly("done again", step) ?? Message("Done again: \(step.edit.label).", .done)
    return step.effects
  }

  /// What others have changed since is theirs.
  private func partly(_ done: String, _ step: ProfileEditing.Step) -> Message? {
    guard step.isPartial else { return nil }
    return step.isNothing
      ? Message("Not \(done): \(step.edit.label) was changed elsewhere since, and stays as it is.", .warning)
      : Message("Partly \(done): \(step.edit.label). What was changed elsewhere since stays.", .warning)
  }

  // MARK: Skills

  /// The skills that a mark would go to: the range, the selection, or the skill under the focused link.
  func markedSkills() -> [Skill.ID] {
    if navigation.focus == .detail {
      if case .skill(let skill) = focusedLink() { return [skill] }
      return [navigation.pane.selected?.skill].compactMap(\.self)
    }
    guard let anchor = navigation.rangeAnchor, let start = listed.firstIndex(of: anchor) else {
      return [navigation.selected?.skill].compactMap(\.self)
    }
    return listed[min(start, navigation.index)...max(start, navigation.index)].compactMap(\.skill)
  }

  /// Space: ticks or unticks skills; in a list of roles it sets or clears the bookmark, and a page it turns.
  mutating func toggle() -> [Effect] {
    if turnsPage() {
      if hasMoreBeneath() { page(2) } else { message = Message("The page ends here.") }
      return []
    }
    return navigation.screen == .tutors ? turnTutor() : toggle(markedSkills())
  }

  /// Whether Space turns the page: on one where no skill is in front, by a focused link or as what the page is about.
  func turnsPage(remembering drawing: Drawing? = nil) -> Bool {
    guard navigation.focus == .detail, overlay == nil else { return false }
    switch focusedLink(remembering: drawing) {
    case .skill: return false
    // Whoever has read on does not see any more whose page it is.
    case nil: return navigation.pane.selected?.skill == nil || navigation.pane.detailOffset > 0
    default: return true
    }
  }

  mutating func toggle(_ skills: [Skill.ID]) -> [Effect] {
    guard !skills.isEmpty else {
      let isChecklist = navigation.screen == .skills || navigation.focus == .checklist
      if !isChecklist, subjectRole() != nil { return toggleBookmark() }
      message = Message("There is nothing to tick here.")
      return []
    }
    let isTicking = skills.contains { editing.assessments.learner.marks[$0] != .have }
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
      switch editing.assessments.learner.marks[first] {
      case nil: .have
      case .have: .learning
      case .learning: .unwanted
      case .unwanted: nil
      }
    return mark(skills, as: next)
  }

  mutating func clearMark() -> [Effect] {
    let skills = markedSkills()
    // Where no skill is in front the filter is all that there can be to clear.
    if skills.isEmpty, navigation.focus.isList, clearFilter() { return [] }
    return clearMark(of: skills)
  }

  mutating func clearMark(of skills: [Skill.ID]) -> [Effect] {
    let skills = skills.filter { editing.assessments.learner.marks[$0] != nil }
    guard !skills.isEmpty else {
      message = Message("There is no mark to clear here.")
      return []
    }
    return mark(skills, as: nil)
  }

  mutating func mark(_ skills: [Skill.ID], as mark: Mark?) -> [Effect] {
    navigation.rangeAnchor = nil
    let name = skills.count == 1 ? catalogue.name(of: skills[0]) : "\(skills.count) skills"
    let edit = ProfileEdit.marking(
      skills, as: mark, on: today, in: editing.profile, editing.assessments.learner.equality,
      label: "\(mark.verb) \(name)")
    guard !edit.changes.isEmpty else { return [] }
    let effects = apply(edit)
    message = Message(describeMark(of: skills, as: mark, name: name), .done)
    return effects
  }

  mutating func toggleRange() {
    guard navigation.focus.isList, navigation.selected?.skill != nil else {
      return message = Message("A range is marked in a checklist: press \(key(.show(.skills))) first.")
    }
    navigation.rangeAnchor = navigation.rangeAnchor == nil ? navigation.selected : nil
    guard navigation.rangeAnchor != nil else { return }
    message = Message(
      "Move to the end of the range, then \(key(.toggle)) or \(key(.nextMark)). \(key(.leave)) gives up.")
  }

  // MARK: Roles

  /// The role that target, bookmark, "I am here" and comparing go by.
  func subjectRole(remembering drawing: Drawing? = nil) -> Role? {
    if navigation.focus == .detail, case .role(let role) = focusedLink(remembering: drawing) {
      return catalogue.role(role)
    }
    let id = navigation.screen == .skills ? navigation.checklistRole : navigation.pane.selected?.role
    return id.flatMap(catalogue.role)
  }

  /// Why there is no role in front, and how there is one.
  var noRole: Message {
    guard navigation.screen == .skills, navigation.showsAllSkills,
      let role = navigation.chosenRole.flatMap(catalogue.role)
    else { return Message("Choose a role first: press \(key(.show(.roles))).") }
    return Message("These are all skills, of no one role: key \(key(.toggleAllSkills)) shows those of \(role.title).")
  }

  mutating func setTarget() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    let isTarget = editing.profile.isTarget(role.id, in: catalogue)
    guard canTurnTarget(role) else {
      message = Message(
        "You are \(role.title) already: \(key(.setHere)) takes that back, \(key(.similar)) lists what is like it.")
      return []
    }
    let targets =
      isTarget ? catalogue.targets(of: editing.profile, without: role.id) : [Target(role: role.id)]
    let edit = ProfileEdit(
      "\(isTarget ? "clear target" : "target") \(role.title)", [.targets(from: editing.profile.targets, to: targets)])
    let former = isTarget ? [] : catalogue.targets(of: editing.profile)
    let effects = apply(edit)
    // Where nothing can be planned by the week, nothing is promised.
    if !isTarget, catalogue.traits(ofRoleID: role.id).hasHours { askForTime() }
    message = Message("\(role.title) \(Notice.target(!isTarget))\(instead(of: former)).", .done)
    return effects
  }

  /// ", instead of Data Engineer; u takes it back": which of some targets are none any more.
  func instead(of former: [Target]) -> String {
    let lost = former.map(\.role).filter { role in !editing.profile.targets.contains { $0.role == role } }
    // In a form the key would be a letter.
    let undo = overlay == nil ? "; \(key(.undo)) takes it back" : ""
    return lost.isEmpty ? "" : ", instead of \(lost.map(title).enumerated)\(undo)"
  }

  /// Whether a role can be made the target, or be it no longer: what one is already is no aim.
  func canTurnTarget(_ role: Role) -> Bool {
    editing.profile.here != role.id || editing.profile.isTarget(role.id, in: catalogue)
  }

  /// What a role is called, in whatever source it is.
  func title(of role: Role.ID) -> String {
    catalogue.role(role)?.title ?? foreignRole(role)?.title ?? role.rawValue
  }

  /// Asks for the hours a week and the budget of the first plan, once.
  private mutating func askForTime() {
    guard !navigation.isTimeAsked, editing.profile.plan == PlanSettings() else { return }
    navigation.isTimeAsked = true
    PlanForm.open(asking: .time, in: &self)
  }

  mutating func toggleBookmark() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    return toggleBookmark(of: role)
  }

  mutating func toggleBookmark(of role: Role) -> [Effect] {
    let isSet = editing.profile.bookmarks.contains(role.id)
    let bookmarks = isSet ? editing.profile.bookmarks.filter { $0 != role.id } : editing.profile.bookmarks + [role.id]
    let edit = ProfileEdit(
      "\(isSet ? "clear bookmark" : "bookmark") \(role.title)",
      [.bookmarks(from: editing.profile.bookmarks, to: bookmarks)])
    // Other lists are filtered by something else.
    let listed = bookmarksElsewhere == nil ? "bookmarks" : "those of \(source.inSentence)"
    let filter =
      overlay == nil && navigation.activeList == .roles ? " \(key(.openFilter)) shows \(listed) only." : ""
    message = Message(isSet ? "Bookmark cleared: \(role.title)." : "Bookmarked: \(role.title).\(filter)", .done)
    return apply(edit)
  }

  mutating func setHere() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    let here = editing.profile.here == role.id ? nil : role.id
    let edit = ProfileEdit(
      here == nil ? "leave \(role.title)" : "I am \(role.title)", [.here(from: editing.profile.here, to: here)])
    message = Message(
      here == nil
        ? "You are no longer set as \(role.title)." : "You are here: \(role.title); \(Notice.nextStepsFollow).",
      .done)
    let effects = apply(edit)
    // Whoever has just answered for what it asks for is not asked again.
    guard let here, navigation.leftOut[here] == nil else { return effects }
    return effects + offerTicks(of: here, isWelcome: false)
  }

  // MARK: Trying

  /// Begins to try; while trying, opens the review of what was tried.
  mutating func tryMarks() {
    guard editing.trial != nil else {
      editing.beginTrial()
      return message = Message(
        "Trying: marks on skills are not saved, all else is. \(key(.tryMarks)) again keeps or discards.")
    }
    guard !editing.triedSkills.isEmpty else {
      editing.endTrial()
      return message = Message("No longer trying. No skill was marked.")
    }
    overlay = TrialReview()
  }
}
