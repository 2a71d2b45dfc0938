import Foundation

/// Drafts that programs left in a folder because they were killed while they wrote.
enum DraftFiles {
  /// After how many seconds a draft must be left behind.
  static let age: TimeInterval = 600

  static func removeLeftBehind(in folder: String, now: Date = .now) throws(FileFailure) {
    for name in try PrivateFiles.names(in: folder) where name.hasSuffix(PrivateFiles.draftSuffix) {
      let draft = "\(folder)/\(name)"
      // Another program may remove it first.
      guard let stamp = FileStamp(draft), now.timeIntervalSince1970 - stamp.seconds > age else { continue }
      unlink(draft)
    }
  }
}
