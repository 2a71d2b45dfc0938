import Foundation
import TestSupport

/// What is on disk for certain, and what a power cut may undo.
///
/// A file's bytes are on disk once it is synced, and with them that it was made; that it was removed or renamed is
/// once its folder is synced.
struct DiskState {
  /// What of all that was not synced a cut loses.
  enum Loss { case everything, nothing, some }

  private enum Change {
    case write(at: Int, [UInt8])
    case cut(to: Int)
  }

  private struct Content {
    var lasting: [UInt8] = []
    var pending: [Change] = []
  }

  private enum Entry {
    case made(String, Int)
    case removed(String)
    case renamed(String, String, Int)
  }

  private var contents: [Content] = []
  /// Which content has which name, for programs and for certain.
  private var names: [String: Int] = [:]
  private var lastingNames: [String: Int] = [:]
  private var pending: [String: [Entry]] = [:]
  private static let sector = 512

  /// All that is in a folder now, for certain.
  init(of folder: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      contents.append(Content(lasting: Array(data)))
      names[path] = contents.count - 1
    }
    lastingNames = names
  }

  var hasJournal: Bool { names.keys.contains { $0.hasSuffix("-journal") } }

  mutating func apply(_ call: SystemCall) {
    switch call {
    case .create(let path):
      guard names[path] == nil else { return }
      contents.append(Content())
      names[path] = contents.count - 1
      pending[Self.folder(of: path), default: []].append(.made(path, contents.count - 1))
    case .write(let path, let place, let bytes):
      if let content = names[path] { contents[content].pending.append(.write(at: place, bytes)) }
    case .cut(let path, let size):
      if let content = names[path] { contents[content].pending.append(.cut(to: size)) }
    case .remove(let path):
      guard names.removeValue(forKey: path) != nil else { return }
      pending[Self.folder(of: path), default: []].append(.removed(path))
    case .rename(let path, let new):
      guard let content = names.removeValue(forKey: path) else { return }
      names[new] = content
      pending[Self.folder(of: path), default: []].append(.renamed(path, new, content))
    case .sync(let path): sync(path)
    case .acknowledged: break
    }
  }

  private mutating func sync(_ path: String) {
    guard let content = names[path] else {
      for entry in pending.removeValue(forKey: path) ?? [] { Self.obey(entry, in: &lastingNames) }
      return
    }
    for change in contents[content].pending { Self.obey(change, in: &contents[content].lasting) }
    contents[content].pending = []
    // File systems write down with a synced file that it was made, and what was done in the folder before.
    let folder = Self.folder(of: path)
    let place = pending[folder, default: []].firstIndex {
      if case .made(_, content) = $0 { true } else { false }
    }
    guard let place else { return }
    for entry in pending[folder, default: []].prefix(place + 1) { Self.obey(entry, in: &lastingNames) }
    pending[folder]?.removeFirst(place + 1)
  }

  /// What is found after a cut: the files by path.
  func cut(losing loss: Loss, using generator: inout SeededGenerator) -> Disk {
    var names = lastingNames
    for entries in pending.sorted(by: { $0.key < $1.key }).map(\.value) {
      let kept =
        switch loss {
        case .everything: 0
        case .nothing: entries.count
        case .some: generator.number(0...entries.count)
        }
      for entry in entries.prefix(kept) { Self.obey(entry, in: &names) }
    }
    var files: [String: [UInt8]] = [:]
    for (path, content) in names.sorted(by: { $0.key < $1.key }) {
      var bytes = contents[content].lasting
      for change in contents[content].pending {
        if let kept = Self.part(of: change, losing: loss, using: &generator) { Self.obey(kept, in: &bytes) }
      }
      files[path] = bytes
    }
    return Disk(files: files)
  }

  private static func part(of change: Change, losing loss: Loss, using generator: inout SeededGenerator) -> Change? {
    switch loss {
    case .everything: return nil
    case .nothing: return change
    case .some:
      guard generator.chance(50) else { return nil }
      guard case .write(let place, let bytes) = change, generator.chance(30) else { return change }
      return .write(at: place, Array(bytes.prefix(sector * generator.number(0...bytes.count / sector))))
    }
  }

  private static func obey(_ change: Change, in bytes: inout [UInt8]) {
    switch change {
    case .write(let place, let new):
      let end = place + new.count
      if bytes.count < end { bytes += Array(repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(place..<end, with: new)
    case .cut(let size):
      bytes = Array(bytes.prefix(size)) + Array(repeating: 0, count: max(0, size - bytes.count))
    }
  }

  private static func obey(_ entry: Entry, in names: inout [String: Int]) {
    switch entry {
    case .made(let path, let content): names[path] = content
    case .removed(let path): names[path] = nil
    case .renamed(let path, let new, let content):
      names[path] = nil
      names[new] = content
    }
  }

  private static func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }
}

/// Files by path.
struct Disk {
  let files: [String: [UInt8]]

  /// Makes a folder hold these files and no others; they come from another folder of the same shape.
  func write(to folder: String) throws {
    try FileManager.default.removeItem(atPath: folder)
    for (path, bytes) in files {
      guard let range = path.range(of: "/data/careers/") else { throw Failure("\(path) is not in a data folder") }
      let place = "\(folder)/\(path[range.upperBound...])"
      try FileManager.default.createDirectory(
        atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: place))
    }
  }
}
