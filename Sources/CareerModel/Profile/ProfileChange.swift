/// One change of the profile, with what was there before, so that it can be taken back exactly.
public enum ProfileChange: Hashable, Sendable, Codable {
  case mark(Skill.ID, from: Mark?, to: Mark?)
  /// The day of a mark; stands beside the change of the mark itself (see `ProfileEdit.marking`).
  case markDay(Skill.ID, from: Day?, to: Day?)
  case note(Subject, from: String?, to: String?)
  case evidence(Subject, from: [String], to: [String])
  case targets(from: [Target], to: [Target])
  case bookmarks(from: [Role.ID], to: [Role.ID])
  case here(from: Role.ID?, to: Role.ID?)
  case log(from: [StudyEntry], to: [StudyEntry])
  case plan(from: PlanSettings, to: PlanSettings)
  case correction(SkillPair, from: SkillCorrection?, to: SkillCorrection?)
  case answer(Activity.ID, from: Liking?, to: Liking?)
  case cover(from: HandoutCover, to: HandoutCover)

  /// The change that takes this one back.
  public var inverse: ProfileChange {
    switch self {
    case .mark(let skill, let from, let to): .mark(skill, from: to, to: from)
    case .markDay(let skill, let from, let to): .markDay(skill, from: to, to: from)
    case .note(let subject, let from, let to): .note(subject, from: to, to: from)
    case .evidence(let subject, let from, let to): .evidence(subject, from: to, to: from)
    case .targets(let from, let to): .targets(from: to, to: from)
    case .bookmarks(let from, let to): .bookmarks(from: to, to: from)
    case .here(let from, let to): .here(from: to, to: from)
    case .log(let from, let to): .log(from: to, to: from)
    case .plan(let from, let to): .plan(from: to, to: from)
    case .correction(let pair, let from, let to): .correction(pair, from: to, to: from)
    case .answer(let activity, let from, let to): .answer(activity, from: to, to: from)
    case .cover(let from, let to): .cover(from: to, to: from)
    }
  }
}

/// A step of undo: what the person did in one go, such as ticking a range of skills.
///
///     let edit = ProfileEdit.marking(["sql"], as: .have, on: today, in: profile, label: "tick SQL")
///     profile.apply(edit)
///     profile.apply(edit.inverse)   // as it was
public struct ProfileEdit: Hashable, Sendable, Codable {
  /// What was done, as undo announces it: "tick PostgreSQL".
  public let label: String
  public let changes: [ProfileChange]

  public init(_ label: String, _ changes: [ProfileChange]) {
    self.label = label
    self.changes = changes
  }

  /// The edit that takes this one back: the inverse changes, last first.
  public var inverse: ProfileEdit { ProfileEdit(label, changes.reversed().map(\.inverse)) }
}

extension ProfileEdit {
  /// Gives skills a mark and its day, or takes both away; without changes where all count as marked so already.
  ///
  /// Marks on skills that are the same follow: afterwards each of these counts as marked so, and a mark that stood with
  /// one of them still stands there should the source of the other ever be gone.
  public static func marking(
    _ skills: [Skill.ID], as mark: Mark?, on day: Day, in profile: Profile, _ equality: SkillEquality = SkillEquality(),
    label: String
  ) -> ProfileEdit {
    var profile = profile
    var changes: [ProfileChange] = []
    for skill in skills
    where equality.members(of: skill).contains(where: {
      equality.mark(of: $0, in: profile.marks) != mark
    }) {
      let followers = equality.members(of: skill).filter { $0 != skill && profile.marks[$0] != nil }
      for skill in [skill] + followers where profile.marks[skill] != mark {
        let edit = ProfileEdit(label, change(of: skill, to: mark, on: day, in: profile))
        profile.apply(edit)
        changes += edit.changes
      }
    }
    return ProfileEdit(label, changes)
  }

  private static func change(of skill: Skill.ID, to mark: Mark?, on day: Day, in profile: Profile) -> [ProfileChange] {
    let (oldDay, newDay) = (profile.markDays[skill], mark == nil ? nil : day)
    return [.mark(skill, from: profile.marks[skill], to: mark)]
      + (oldDay == newDay ? [] : [.markDay(skill, from: oldDay, to: newDay)])
  }

  /// Says that two skills are the same, or are not, or takes that back.
  public static func correcting(
    _ pair: SkillPair, to correction: SkillCorrection?, in profile: Profile, label: String
  ) -> ProfileEdit {
    let now = profile.corrections[pair]
    return ProfileEdit(label, now == correction ? [] : [.correction(pair, from: now, to: correction)])
  }

  /// Says anew what a handout opens with; without changes where it stays as it is.
  public static func covering(with cover: HandoutCover, in profile: Profile) -> ProfileEdit {
    let name = cover.name.isEmpty ? "nobody in particular" : cover.name
    return ProfileEdit(
      "handout for \(name)", cover == profile.cover ? [] : [.cover(from: profile.cover, to: cover)])
  }

  /// Changes the settings of the plan; without changes where they stay as they are.
  public static func planning(
    in profile: Profile, label: String, _ change: (inout PlanSettings) -> Void
  ) -> ProfileEdit {
    var settings = profile.plan
    change(&settings)
    return ProfileEdit(label, settings == profile.plan ? [] : [.plan(from: profile.plan, to: settings)])
  }
}

extension Profile {
  public mutating func apply(_ edit: ProfileEdit) {
    for change in edit.changes { apply(change) }
  }

  public mutating func apply(_ change: ProfileChange) {
    switch change {
    case .mark(let skill, _, let mark): marks[skill] = mark
    case .markDay(let skill, _, let day): markDays[skill] = day
    case .note(let subject, _, let text): notes[subject] = text
    case .evidence(let subject, _, let lines): evidence[subject] = lines.isEmpty ? nil : lines
    case .targets(_, let list): targets = list
    case .bookmarks(_, let list): bookmarks = list
    case .here(_, let role): here = role
    case .log(_, let entries): log = entries
    case .plan(_, let settings): plan = settings
    case .correction(let pair, _, let correction): corrections[pair] = correction
    case .answer(let activity, _, let liking): answers[activity] = liking
    case .cover(_, let cover): self.cover = cover
    }
  }
}

/// What can be undone and redone.
public struct EditHistory: Hashable, Sendable {
  /// How many edits of a profile are kept, here and on disk.
  public static let standardLimit = 100

  private let limit: Int
  /// Oldest first.
  public var done: [ProfileEdit]
  /// The one undone last comes last.
  public var undone: [ProfileEdit]

  /// - Parameter limit: How many edits are kept; the newest push out the oldest.
  public init(done: [ProfileEdit] = [], undone: [ProfileEdit] = [], limit: Int = Self.standardLimit) {
    self.limit = limit
    self.done = done
    self.undone = undone
  }

  /// Adds a new edit; what had been undone can no longer be redone.
  public mutating func record(_ edit: ProfileEdit) {
    done.append(edit)
    if done.count > limit { done.removeFirst(done.count - limit) }
    undone.removeAll()
  }

  /// The newest edit, moved to the undone ones; nil when there is none.
  ///
  /// Its inverse is to be applied.
  public mutating func undo() -> ProfileEdit? {
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  /// Has another edit in the place of the newest one like the first; takes it out where the other changes nothing.
  public mutating func replace(_ edit: ProfileEdit, with other: ProfileEdit) {
    let kept = other.changes.isEmpty ? [] : [other]
    if let index = done.lastIndex(of: edit) {
      done.replaceSubrange(index...index, with: kept)
    } else if let index = undone.lastIndex(of: edit) {
      undone.replaceSubrange(index...index, with: kept)
    }
  }

  /// The edit that was undone last, moved back to the done ones; it is to be applied again.
  public mutating func redo() -> ProfileEdit? {
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}
