import CareerModel
import Foundation

/// The profiles of one user: each a folder `profiles/NAME` with a `profile.sqlite` and `backups`, in the data folder.
///
///     let store = try Profiles(folders: folders).open()   // the one in use
///     var (profile, history) = try store.load()
///     profile = try store.record(edit, at: .now).profile
///
/// Which of them is in use is written in the file `profile` of the state folder.
public struct Profiles: Sendable {
  private let folders: StoreFolders

  public init(folders: StoreFolders) {
    self.folders = folders
  }

  /// The name in use, `default` until another one is chosen.
  public var current: ProfileName { choice.name }

  /// The name in use, and what is wrong with the file that should hold it.
  public var choice: (name: ProfileName, problem: StoreError?) {
    let reason: String
    do {
      // No name is as long.
      guard let bytes = try FileEntry.content(of: currentFile, upTo: 1024) else { return (.standard, nil) }
      let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      return (try ProfileName(text), nil)
    } catch let failure as FileFailure {
      reason = failure.reason
    } catch StoreError.invalidProfileName(let text) {
      reason = text.isEmpty ? "it is empty" : "what it holds is no name"
    } catch {
      reason = "\(error)"
    }
    return (.standard, .unreadableChoice(path: currentFile, reason: reason))
  }

  /// All names in order; `default` is among them even before its first use.
  /// - Throws: `StoreError.unusableFolder`.
  public func names() throws(StoreError) -> [ProfileName] {
    Set(try folderNames().compactMap(Self.name).filter(exists) + [.standard]).sorted()
  }

  /// What is in the folder of profiles.
  private func folderNames() throws(StoreError) -> [String] {
    let folder = "\(folders.data)/\(Self.subfolder)"
    do {
      return try PrivateFiles.names(in: folder)
    } catch {
      if error.code == ENOENT { return [] }
      throw .unusableFolder(.data, path: folder, reason: error.reason)
    }
  }

  /// Opens a profile to be changed, by default the one in use; `default` is made when missing.
  /// - Throws: `StoreError.unknownProfile` with the nearest name, or what opening the file throws.
  public func open(_ name: ProfileName? = nil) throws(StoreError) -> ProfileStore {
    let name = name ?? current
    try check(name)
    return try store(name)
  }

  /// Opens a profile to be read, by default the one in use; nothing is made or changed on disk.
  ///
  /// What cannot be read is empty, and why is its `obstacle`.
  /// - Throws: `StoreError.unknownProfile`, `lostProfile` or `newer`.
  public func openToRead(_ name: ProfileName? = nil) throws(StoreError) -> ProfileStore {
    let name = name ?? current
    try check(name)
    return try ProfileStore(reading: file(of: name))
  }

  /// Opens a profile to be changed, or where that cannot be to be read until it can.
  /// - Throws: `StoreError.unknownProfile`, `lostProfile` or `newer`.
  public func openAsFarAsPossible(_ name: ProfileName) throws(StoreError) -> ProfileStore {
    do {
      return try open(name)
    } catch {
      switch error {
      case .unknownProfile, .lostProfile, .newer: throw error
      default: return try ProfileStore(reading: file(of: name), because: error)
      }
    }
  }

  /// Makes an empty profile; what is left of one that is damaged or gone is set aside.
  ///
  /// A name that another one has in other letters, large or small, is taken: some file systems do not tell them apart.
  /// - Throws: `StoreError.profileExists`, or what opening the file throws.
  @discardableResult
  public func create(_ name: ProfileName) throws(StoreError) -> ProfileStore {
    let twin = try names().first { $0 != name && $0.text.lowercased() == name.text.lowercased() }
    if let twin { throw .profileExists(twin.text) }
    do throws(StoreError) {
      guard try ProfileCheck(path: file(of: name)) == nil else { throw .profileExists(name.text) }
    } catch {
      guard case .lostProfile = error else { throw error }
      try startAnew(name)
    }
    return try store(name)
  }

  /// Sets aside what is left of a profile, and its copies stay.
  private func startAnew(_ name: ProfileName) throws(StoreError) {
    _ = try backups(of: name).setAside(at: .now)
    try ProfileFile(file(of: name)).makeEmpty()
  }

  /// The copies of a profile.
  public func backups(of name: ProfileName) -> ProfileBackups { ProfileBackups(of: file(of: name)) }

  /// Puts back an earlier copy of a profile; the present one is set aside.
  ///
  /// - Parameter time: What names the copy, such as a day; nil for the newest one that is sound.
  /// - Returns: The copy, and where the present file is now; nil where there was none.
  /// - Throws: `StoreError.unknownProfile`, `noCopy` or `unusableFile`.
  public func restore(
    _ name: ProfileName, from time: String? = nil
  ) throws(StoreError) -> (copy: ProfileCopy, setAside: String?) {
    try check(name)
    let backups = backups(of: name)
    guard let copy = backups.newestSound(named: time) else {
      throw .noCopy(path: file(of: name), copies: backups.soundCopies)
    }
    return (copy, try backups.restore(copy, at: .now))
  }

  /// Makes a profile the one in use, from the next start on.
  /// - Throws: `StoreError.unknownProfile`, `unusableFolder` or `unusableFile`.
  public func use(_ name: ProfileName) throws(StoreError) {
    try check(name)
    try folders.prepare(.state)
    do {
      try PrivateFiles.write("\(name)\n", to: currentFile)
    } catch {
      throw .unusableFile(path: currentFile, reason: error.reason)
    }
  }

  /// Gives a profile another name, and its copies with it; if it was in use, it stays so.
  /// - Throws: `StoreError.unknownProfile`, `profileExists` or `unusableFile`.
  public func rename(_ name: ProfileName, to other: ProfileName) throws(StoreError) {
    guard exists(name) else { throw try unknown(name) }
    let twin = try names().first { $0 != name && exists($0) && $0.text.lowercased() == other.text.lowercased() }
    if let twin { throw .profileExists(twin.text) }
    let isCurrent = name == current
    try move(folder(of: name), to: folder(of: other))
    if isCurrent { try use(other) }
  }

  // MARK: Deleting

  /// Sets a profile aside with its copies, to be brought back until `forgetDeleted`; if it was in use, `default` is from
  /// now on.
  /// - Throws: `StoreError.unknownProfile` or `unusableFile`.
  public func delete(_ name: ProfileName, at time: Date = .now) throws(StoreError) {
    guard exists(name) else { throw try unknown(name) }
    if name == current { try use(.standard) }
    try setAside(name, at: time)
  }

  /// - Returns: The path where it is then.
  @discardableResult
  private func setAside(_ name: ProfileName, at time: Date) throws(StoreError) -> String {
    let mark = "\(Self.deletedMark)\(time.utcText("%Y-%m-%dT%H%M%SZ"))-\(UUID().uuidString)"
    let path = folder(of: name) + mark
    try move(folder(of: name), to: path)
    return path
  }

  /// The names of profiles that are set aside, in order.
  /// - Throws: `StoreError.unusableFolder`.
  public func deleted() throws(StoreError) -> [ProfileName] {
    Set(try deletedFolders().map(\.name)).sorted()
  }

  /// Brings a profile back that was deleted, the last one of its name; an empty one that has the name now is set
  /// aside in its place, with its copies and what could be undone in it.
  /// - Throws: `StoreError.unknownProfile`, `nameTaken` or `unusableFile`.
  public func bringBack(_ name: ProfileName, at time: Date = .now) throws(StoreError) {
    guard let deleted = try deletedFolders().last(where: { $0.name == name }) else { throw try unknown(name) }
    guard givesWay(name) else { throw .nameTaken(name.text) }
    let aside = exists(name) ? try setAside(name, at: time) : nil
    do throws(StoreError) {
      try move(deleted.path, to: folder(of: name))
    } catch {
      // Nobody is left without either.
      if let aside { try move(aside, to: folder(of: name)) }
      throw error
    }
  }

  /// Whether a deleted profile can have a name: none has it now, or one that holds nothing.
  private func givesWay(_ name: ProfileName) -> Bool {
    guard exists(name) else { return true }
    do {
      let store = try ProfileStore(reading: file(of: name))
      return try store.obstacle?.isRead != false && store.load().profile == Profile()
    } catch {
      // What cannot be read may hold something.
      return false
    }
  }

  /// Removes the profiles that are set aside for good.
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`.
  public func forgetDeleted() throws(StoreError) {
    for deleted in try deletedFolders() { try removeFolder(deleted.path) }
  }

  /// Removes a profile for good, with every copy of it and every one of its name that is set aside; if it was in use,
  /// `default` is from now on.
  ///
  /// - Returns: how many copies went with it.
  /// - Throws: `StoreError.unknownProfile` or `unusableFile`.
  @discardableResult
  public func purge(_ name: ProfileName) throws(StoreError) -> Int {
    let deleted = try deletedFolders().filter { $0.name == name }
    guard exists(name) || !deleted.isEmpty else { throw try unknown(name) }
    if name == current { try use(.standard) }
    let files = [file(of: name)] + deleted.map { "\($0.path)/profile.sqlite" }
    let copies = files.reduce(0) { $0 + ProfileBackups(of: $1).copies.count }
    if exists(name) { try removeFolder(folder(of: name)) }
    for deleted in deleted { try removeFolder(deleted.path) }
    return copies
  }

  /// What stands between the name of a profile and the time at which it was deleted; no name has it.
  private static let deletedMark = ".deleted-"

  /// The folders of deleted profiles, the earliest first.
  private func deletedFolders() throws(StoreError) -> [(name: ProfileName, path: String)] {
    try folderNames().sorted().compactMap { entry in
      guard let mark = entry.firstRange(of: Self.deletedMark) else { return nil }
      return Self.name(of: String(entry[..<mark.lowerBound])).map { ($0, "\(folders.data)/\(Self.subfolder)/\(entry)") }
    }
  }

  private func move(_ path: String, to other: String) throws(StoreError) {
    do {
      try PrivateFiles.move(path, to: other)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }

  private func removeFolder(_ path: String) throws(StoreError) {
    do {
      try PrivateFiles.removeFolder(path)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }

  private static let subfolder = "profiles"

  private var currentFile: String { "\(folders.state)/profile" }

  private func folder(of name: ProfileName) -> String { "\(folders.data)/\(Self.subfolder)/\(name)" }

  private func file(of name: ProfileName) -> String { folders.profileFile(name) }

  /// Whether there is, or was, a profile of this name.
  private func exists(_ name: ProfileName) -> Bool {
    FileManager.default.fileExists(atPath: file(of: name)) || backups(of: name).isThere
  }

  private func check(_ name: ProfileName) throws(StoreError) {
    guard name == .standard || exists(name) else { throw try unknown(name) }
  }

  private func unknown(_ name: ProfileName) throws(StoreError) -> StoreError {
    let nearest = try names().min { name.distance(to: $0) < name.distance(to: $1) }
    return .unknownProfile(name.text, nearest: (nearest ?? .standard).text)
  }

  private func store(_ name: ProfileName) throws(StoreError) -> ProfileStore {
    try folders.prepare(.data, subfolder: "\(Self.subfolder)/\(name)")
    return try ProfileStore(path: file(of: name))
  }

  private static func name(of entry: String) -> ProfileName? {
    ProfileName(reading: entry)
  }
}

extension ProfileName {
  /// - Throws: `StoreError.invalidProfileName`.
  public init(_ text: String) throws(StoreError) {
    guard let name = ProfileName(reading: text) else { throw .invalidProfileName(text) }
    self = name
  }
}
