/// What edits come to where others have changed the profile since they were made.
///
/// A program works on the profile as it saw it last; several may have the same one open. Each writes its edits as they
/// come out here, so that none takes away what another has done.
extension ProfileEdit {
  /// The edit as it changes a profile that others may have changed meanwhile; without changes where all is so already.
  ///
  /// Lists take over what was put in and taken out, settings of the plan go field by field, and of a note that was
  /// written twice both texts stay. Of two values that exclude each other, that of this edit holds.
  public func merged(into profile: Profile) -> ProfileEdit { merged(into: profile, .overriding) }

  /// What of the edit still applies: the changes of values that are as the edit supposes them to be, for undo and redo.
  public func confined(to profile: Profile) -> ProfileEdit {
    // The day of a mark goes with the mark.
    let changedElsewhere = changes.compactMap { change -> Skill.ID? in
      if case .mark(let skill, let from, _) = change, profile.marks[skill] != from { skill } else { nil }
    }
    let changes = changes.filter { change in
      if case .markDay(let skill, _, _) = change { !changedElsewhere.contains(skill) } else { true }
    }
    return ProfileEdit(label, changes).merged(into: profile, .whereUnchanged)
  }

  private func merged(into profile: Profile, _ rule: MergeRule) -> ProfileEdit {
    var profile = profile
    return ProfileEdit(
      label,
      changes.compactMap { change in
        let merged = change.merged(into: profile, rule)
        if let merged { profile.apply(merged) }
        return merged
      })
  }
}

/// What becomes of a value that others have changed.
private enum MergeRule {
  /// The change holds.
  case overriding
  /// What the others have set stays.
  case whereUnchanged

  func value<Value: Equatable>(_ now: Value, from old: Value, to new: Value) -> Value {
    old == new || (self == .whereUnchanged && now != old) ? now : new
  }
}

extension ProfileChange {
  /// The change from what a profile holds to what it then holds; nil where that is the same.
  fileprivate func merged(into profile: Profile, _ rule: MergeRule) -> ProfileChange? {
    switch self {
    case .mark(let skill, let old, let new):
      let now = profile.marks[skill]
      let next = rule.value(now, from: old, to: new)
      return next == now ? nil : .mark(skill, from: now, to: next)
    case .markDay(let skill, let old, let new):
      let now = profile.markDays[skill]
      let next = rule.value(now, from: old, to: new)
      return next == now ? nil : .markDay(skill, from: now, to: next)
    case .note(let subject, let old, let new):
      let now = profile.notes[subject]
      let next =
        rule == .overriding ? SharedNote.merging(now, from: old, to: new) : rule.value(now, from: old, to: new)
      return next == now ? nil : .note(subject, from: now, to: next)
    case .evidence(let subject, let old, let new):
      let now = profile.evidence[subject] ?? []
      let next = now.merging(from: old, to: new)
      return next == now ? nil : .evidence(subject, from: now, to: next)
    case .targets(let old, let new):
      let next = profile.targets.merging(from: old, to: new, rule)
      return next == profile.targets ? nil : .targets(from: profile.targets, to: next)
    case .bookmarks(let old, let new):
      let next = profile.bookmarks.merging(from: old, to: new)
      return next == profile.bookmarks ? nil : .bookmarks(from: profile.bookmarks, to: next)
    case .here(let old, let new):
      let next = rule.value(profile.here, from: old, to: new)
      return next == profile.here ? nil : .here(from: profile.here, to: next)
    case .log(let old, let new):
      // The same study logged in two programs is two pieces of study.
      let next = profile.log.merging(from: old, to: new, addingCopies: true)
      return next == profile.log ? nil : .log(from: profile.log, to: next)
    case .plan(let old, let new):
      let next = profile.plan.merging(from: old, to: new, rule)
      return next == profile.plan ? nil : .plan(from: profile.plan, to: next)
    case .correction(let pair, let old, let new):
      let now = profile.corrections[pair]
      let next = rule.value(now, from: old, to: new)
      return next == now ? nil : .correction(pair, from: now, to: next)
    case .answer(let activity, let old, let new):
      let now = profile.answers[activity]
      let next = rule.value(now, from: old, to: new)
      return next == now ? nil : .answer(activity, from: now, to: next)
    case .cover(let old, let new):
      let next = profile.cover.merging(from: old, to: new, rule)
      return next == profile.cover ? nil : .cover(from: profile.cover, to: next)
    }
  }
}

extension Array where Element == Target {
  /// Merges by role, so that none is a target twice; a weight that others have set goes by the rule.
  fileprivate func merging(from old: [Target], to new: [Target], _ rule: MergeRule) -> [Target] {
    let (weights, oldWeights) = (self.weights, old.weights)
    let isOthers = { (role: Role.ID) in
      rule == .whereUnchanged && weights[role] != nil && weights[role] != oldWeights[role]
    }
    let changed = Set(new).subtracting(old).filter { !isOthers($0.role) }
    let known = Dictionary((changed + self).map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    let (before, after) = (old.map(\.role).filter { !isOthers($0) }, new.map(\.role).filter { !isOthers($0) })
    return map(\.role).merging(from: before, to: after).compactMap { known[$0] }
  }

  private var weights: [Role.ID: Int] {
    Dictionary(map { ($0.role, $0.weight) }, uniquingKeysWith: { first, _ in first })
  }
}

extension HandoutCover {
  fileprivate func merging(from old: HandoutCover, to new: HandoutCover, _ rule: MergeRule) -> HandoutCover {
    var next = self
    next.name = rule.value(name, from: old.name, to: new.name)
    next.day = rule.value(day, from: old.day, to: new.day)
    next.words = rule.value(words, from: old.words, to: new.words)
    return next
  }
}

extension PlanSettings {
  fileprivate func merging(from old: PlanSettings, to new: PlanSettings, _ rule: MergeRule) -> PlanSettings {
    var next = self
    next.minutesPerWeek = rule.value(minutesPerWeek, from: old.minutesPerWeek, to: new.minutesPerWeek)
    next.start = rule.value(start, from: old.start, to: new.start)
    next.daysOff = daysOff.merging(from: old.daysOff, to: new.daysOff)
    for subject in Set(old.tutors.keys).union(new.tutors.keys) {
      next.tutors[subject] = rule.value(tutors[subject], from: old.tutors[subject], to: new.tutors[subject])
    }
    next.hoursPerLesson = rule.value(hoursPerLesson, from: old.hoursPerLesson, to: new.hoursPerLesson)
    next.budget = rule.value(budget, from: old.budget, to: new.budget)
    // An order is one thing: two of them do not mix.
    next.stepOrder = rule.value(stepOrder, from: old.stepOrder, to: new.stepOrder)
    return next
  }
}
