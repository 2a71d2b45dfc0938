import CareerModel

/// Whether what the person did is on disk.
public struct Saving: Hashable, Sendable {
  /// Changes handed over and not yet confirmed, oldest first; the writer tries the first of them until it is on disk.
  public internal(set) var pending: [ProfileWrite] = []
  /// Why the oldest of them could not be saved, until one is.
  public internal(set) var failure: String?
  /// Whether one of them could not be saved when it was tried first.
  var isLate = false
  /// Why nothing can be saved, known before anything was to be; nil once something was saved.
  public internal(set) var obstacle: String?
  /// Whether the person wants to leave as soon as all of them are.
  var isLeaving = false
  /// What is to be done with profiles then; nil to leave the program.
  var order: ProfileOrder?
}

/// A change for the profile's one writer.
public enum ProfileWrite: Hashable, Sendable {
  case record(ProfileEdit)
  /// Take back an edit that was recorded.
  case undo(ProfileEdit)
  case redo(ProfileEdit)
}

extension ProfileWrite {
  /// What it changes in a profile as that is now: what others have done meanwhile stays.
  public func edit(of profile: Profile) -> ProfileEdit {
    switch self {
    case .record(let edit): edit.merged(into: profile)
    case .undo(let edit): edit.inverse.confined(to: profile)
    case .redo(let edit): edit.confined(to: profile)
    }
  }

  /// What it would change in the profile as the person saw it.
  public var edit: ProfileEdit {
    switch self {
    case .record(let edit), .redo(let edit): edit
    case .undo(let edit): edit.inverse
    }
  }

  /// As people call it: "tick PostgreSQL", "undo of tick PostgreSQL".
  public var label: String {
    switch self {
    case .record(let edit), .redo(let edit): edit.label
    case .undo(let edit): "undo of \(edit.label)"
    }
  }
}
