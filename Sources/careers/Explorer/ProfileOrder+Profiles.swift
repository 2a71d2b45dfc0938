import CareerModel
import CareerPages
import CareerStore
import CareerUI

extension ProfileOrder {
  /// Does it, and returns what to tell.
  ///
  /// - Throws: `StoreError`.
  func perform(on profiles: Profiles) throws(StoreError) -> News {
    switch self {
    case .open(let name):
      try profiles.use(ProfileName(name))
      return .notice("This is the profile \(name).")
    case .make(let name):
      try profiles.create(ProfileName(name))
      try profiles.use(ProfileName(name))
      return .notice("This is the new profile \(name).")
    case .rename(let name, let other):
      try profiles.rename(ProfileName(name), to: ProfileName(other))
      return .notice("\(name) is now called \(other).")
    case .delete(let name):
      try profiles.delete(ProfileName(name))
      return .profileDeleted(name)
    case .bringBack(let name):
      try profiles.bringBack(ProfileName(name))
      return .notice("\(name) is back.")
    case .purge(let name): return .notice(Notice.purged(name, copies: try profiles.purge(ProfileName(name))))
    }
  }
}

extension Profiles {
  /// Those that can be opened, then those that can be brought back.
  func choices() throws(StoreError) -> [ProfileChoice] {
    try names().map { ProfileChoice(name: $0.text) }
      + deleted().map { ProfileChoice(name: $0.text, isDeleted: true) }
  }
}

extension Workspace {
  /// Does something with profiles; returns where the explorer goes on, and what to tell there.
  func after(_ order: ProfileOrder) -> (workspace: Workspace, report: News) {
    do {
      var next = self
      let report = try order.perform(on: profiles)
      if profileName != nil { next.profileName = order.opened }
      return (next, report)
    } catch StoreError.nameTaken(let name) {
      let rename = "Rename that one here, then undo brings it back."
      return (self, .notice("\(StoreError.nameTaken(name).message) \(rename)"))
    } catch {
      return (self, .notice(error.explanation))
    }
  }

  /// Removes the profiles for good that were deleted before this start; what to tell where that cannot be.
  func forgetDeletedProfiles() -> String? {
    do throws(StoreError) {
      try profiles.forgetDeleted()
      return nil
    } catch {
      return error.explanation
    }
  }
}

extension ProfileOrder {
  /// The profile that is open after it; nil for the one in use.
  fileprivate var opened: String? {
    switch self {
    case .open(let name), .make(let name), .bringBack(let name), .rename(_, let name): name
    case .delete, .purge: nil
    }
  }
}
