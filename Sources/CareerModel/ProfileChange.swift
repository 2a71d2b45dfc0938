/// One change of the profile, with what was there before, so that it can be taken back exactly.
public enum ProfileChange: Hashable, Sendable, Codable {
  case mark(Skill.ID, from: Mark?, to: Mark?)
  case note(Subject, from: String?, to: String?)
  case evidence(Subject, from: [String], to: [String])
  case targets(from: [Target], to: [Target])
  case bookmarks(from: [Role.ID], to: [Role.ID])
  case here(from: Role.ID?, to: Role.ID?)
  case log(from: [StudyEntry], to: [StudyEntry])

  /// The change that takes this one back.
  public var inverse: ProfileChange {
    switch self {
    case .mark(let skill, let from, let to): .mark(skill, from: to, to: from)
    case .note(let subject, let from, let to): .note(subject, from: to, to: from)
    case .evidence(let subject, let from, let to): .evidence(subject, from: to, to: from)
    case .targets(let from, let to): .targets(from: to, to: from)
    case .bookmarks(let from, let to): .bookmarks(from: to, to: from)
    case .here(let from, let to): .here(from: to, to: from)
    case .log(let from, let to): .log(from: to, to: from)
    }
  }
}

/// A step of undo: what the person did in one go, such as ticking a range of skills.
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

extension Profile {
  public mutating func apply(_ edit: ProfileEdit) {
    for change in edit.changes { apply(change) }
  }

  public mutating func apply(_ change: ProfileChange) {
    switch change {
    case .mark(let skill, _, let mark): marks[skill] = mark
    case .note(let subject, _, let text): notes[subject] = text
    case .evidence(let subject, _, let lines): evidence[subject] = lines.isEmpty ? nil : lines
    case .targets(_, let list): targets = list
    case .bookmarks(_, let list): bookmarks = list
    case .here(_, let role): here = role
    case .log(_, let entries): log = entries
    }
  }
}

/// What can be undone and redone.
public struct EditHistory: Hashable, Sendable {
  /// Oldest first.
  public var done: [ProfileEdit]
  /// The one undone last comes last.
  public var undone: [ProfileEdit]

  public init(done: [ProfileEdit] = [], undone: [ProfileEdit] = []) {
    self.done = done
    self.undone = undone
  }

  /// Adds a new edit; what had been undone can no longer be redone.
  public mutating func record(_ edit: ProfileEdit) {
    done.append(edit)
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

  /// The edit that was undone last, moved back to the done ones; it is to be applied again.
  public mutating func redo() -> ProfileEdit? {
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}
