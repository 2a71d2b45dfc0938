internal import GRDB

import Foundation

/// The copies of a profile, in the folder `backups` beside it.
///
/// The last ten stay, and the newest one of each of the last 26 weeks. The folder is made together with the profile, so
/// that it tells, where the file is gone or empty, that a profile was there.
public struct ProfileBackups: Sendable {
  /// The profile.
  private let path: String

  init(of path: String) { self.path = path }

  static let (newestLimit, weekLimit) = (10, 26)

  var folder: String { "\(PrivateFiles.folder(of: path))/backups" }

  /// Whether there is, or was, a profile.
  var isThere: Bool { access(folder, F_OK) == 0 }

  /// All copies, the newest first.
  public var copies: [ProfileCopy] {
    do {
      return try PrivateFiles.names(in: folder).compactMap { ProfileCopy($0, in: folder) }.sorted { $0.time > $1.time }
    } catch {
      // Without the folder there are none, and where it cannot be read there are none to be had.
      return []
    }
  }

  /// The newest copy that is sound, of all or of those that some text names, such as a day.
  public func newestSound(named text: String? = nil) -> ProfileCopy? {
    copies.lazy.filter { text.map($0.isNamed) ?? true }.compactMap(lookedAt).first
  }

  /// The copies that can be put back, the newest first; each is read.
  var soundCopies: [ProfileCopy] { copies.compactMap(lookedAt) }

  /// The copy with what is in it; nil where it is not sound.
  private func lookedAt(_ copy: ProfileCopy) -> ProfileCopy? {
    do {
      let check = try ProfileCheck(copy: copy.path)
      guard check.isWhole else { return nil }
      var copy = copy
      copy.markCount = check.marks.count
      return copy
    } catch {
      return nil
    }
  }

  func prepare() throws(FileFailure) { try PrivateFiles.makeFolder(folder) }

  /// Copies a database as it is now, beside what its own connection does, and removes the copies that are too many.
  func copy(at time: Date) throws {
    try prepare()
    try DraftFiles.removeLeftBehind(in: folder)
    let copy = ProfileCopy(at: time, in: folder)
    let draft = PrivateFiles.draftPath(for: copy.path)
    defer { unlink(draft) }
    try PrivateFiles.makeFile(draft)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    try DatabaseQueue(path: path, configuration: configuration).inDatabase {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [draft])
    }
    try PrivateFiles.install(draft, at: copy.path)
    for old in Self.superfluous(among: copies) { unlink(old.path) }
  }

  /// Those that are neither among the newest nor the newest of their week.
  static func superfluous(among copies: [ProfileCopy]) -> [ProfileCopy] {
    let newest = copies.sorted { $0.time > $1.time }
    let weekly = Dictionary(newest.map { ($0.week, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(newest.prefix(newestLimit) + weekly.values.sorted { $0.time > $1.time }.prefix(weekLimit))
    return newest.filter { !kept.contains($0) }
  }

  /// Moves what is at the profile's path aside; returns where it is now, nil if nothing was there.
  func setAside(at time: Date) throws(StoreError) -> String? {
    let aside = Self.freeName("\(path).set-aside-\(time.utcText("%Y-%m-%dT%H%M%SZ"))")
    do throws(FileFailure) {
      // A journal belongs to its database: without it what is half written stays so.
      try PrivateFiles.move("\(path)-journal", to: "\(aside)-journal")
      return try PrivateFiles.move(path, to: aside) ? aside : nil
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }

  /// A name that nothing has: what was set aside in the same second stays.
  private static func freeName(_ name: String) -> String {
    var (free, number) = (name, 2)
    while access(free, F_OK) == 0 { (free, number) = ("\(name)-\(number)", number + 1) }
    return free
  }

  /// Puts a copy in the place of the profile, which is set aside.
  func restore(_ copy: ProfileCopy, at time: Date) throws(StoreError) -> String? {
    let draft = PrivateFiles.draftPath(for: path)
    defer { unlink(draft) }
    do {
      try PrivateFiles.copy(copy.path, to: draft)
      let aside = try setAside(at: time)
      try PrivateFiles.install(draft, at: path)
      return aside
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
