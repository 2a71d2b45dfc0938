import Foundation

/// The profiles of one user: each a folder `profiles/NAME` with a `profile.sqlite` and its backups, in the data folder.
///
/// Which of them is in use is written in the file `profile` of the state folder.
public struct Profiles: Sendable {
  private let folders: StoreFolders

  public init(folders: StoreFolders) {
    self.folders = folders
  }

  /// The name in use, `default` until another one is chosen.
  /// - Throws: `StoreError.unusableFile`, or `invalidProfileName` where the file holds no name.
  public var current: ProfileName {
    get throws(StoreError) {
      let text: String
      do {
        text = try PrivateFiles.read(currentFile)
      } catch {
        if error.code == ENOENT { return .standard }
        throw .unusableFile(path: currentFile, reason: error.reason)
      }
      return try ProfileName(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  /// All names in order; `default` is among them even before its first use.
  /// - Throws: `StoreError.unusableFolder`.
  public func names() throws(StoreError) -> [ProfileName] {
    let folder = "\(folders.data)/\(Self.subfolder)"
    let entries: [String]
    do {
      entries = try PrivateFiles.names(in: folder)
    } catch {
      if error.code == ENOENT { return [.standard] }
      throw .unusableFolder(.data, path: folder, reason: error.reason)
    }
    return Set(entries.compactMap(Self.name).filter(exists) + [.standard]).sorted()
  }

  /// Opens a profile, by default the one in use; `default` is made when missing.
  /// - Throws: `StoreError.unknownProfile` with the nearest name, or what opening the file throws.
  public func open(_ name: ProfileName? = nil) throws(StoreError) -> ProfileStore {
    let name = if let name { name } else { try current }
    if name != .standard { try check(name) }
    return try store(name)
  }

  /// Makes an empty profile; a name that another one has in other letters, large or small, is taken: some file systems
  /// do not tell them apart.
  /// - Throws: `StoreError.profileExists`, or what opening the file throws.
  @discardableResult
  public func create(_ name: ProfileName) throws(StoreError) -> ProfileStore {
    let twin = try names().first { $0.text.lowercased() == name.text.lowercased() }
    if let twin, twin != name || exists(name) { throw .profileExists(twin.text) }
    return try store(name)
  }

  /// Makes a profile the one in use, from the next start on.
  /// - Throws: `StoreError.unknownProfile`, `unusableFolder` or `unusableFile`.
  public func use(_ name: ProfileName) throws(StoreError) {
    if name != .standard { try check(name) }
    try folders.prepare(.state)
    do {
      try PrivateFiles.write("\(name)\n", to: currentFile)
    } catch {
      throw .unusableFile(path: currentFile, reason: error.reason)
    }
  }

  /// Removes a profile with its backups; if it was in use, `default` is from now on.
  /// - Throws: `StoreError.unknownProfile` or `unusableFile`.
  public func delete(_ name: ProfileName) throws(StoreError) {
    try check(name)
    if try name == current { try use(.standard) }
    do {
      try PrivateFiles.removeFolder(folder(of: name))
    } catch {
      throw .unusableFile(path: folder(of: name), reason: error.reason)
    }
  }

  private static let subfolder = "profiles"

  private var currentFile: String { "\(folders.state)/profile" }

  private func folder(of name: ProfileName) -> String { "\(folders.data)/\(Self.subfolder)/\(name)" }

  private func file(of name: ProfileName) -> String { folders.profileFile(name) }

  private func exists(_ name: ProfileName) -> Bool { FileManager.default.fileExists(atPath: file(of: name)) }

  private func check(_ name: ProfileName) throws(StoreError) {
    guard !exists(name) else { return }
    let nearest = try names().min { name.distance(to: $0) < name.distance(to: $1) }
    throw .unknownProfile(name.text, nearest: (nearest ?? .standard).text)
  }

  private func store(_ name: ProfileName) throws(StoreError) -> ProfileStore {
    try folders.prepare(.data, subfolder: "\(Self.subfolder)/\(name)")
    return try ProfileStore(path: file(of: name))
  }

  private static func name(of entry: String) -> ProfileName? {
    do { return try ProfileName(entry) } catch { return nil }
  }
}
