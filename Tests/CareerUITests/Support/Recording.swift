import Foundation
import Testing

/// A text kept in a file of `Frames`, compared byte by byte.
///
/// To record every text anew, run the tests with `CAREERS_RECORD=1` in the environment, then read the difference that
/// version control shows: it is what people will see.
struct Recording {
  static let isOn = ProcessInfo.processInfo.environment["CAREERS_RECORD"] == "1"
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Frames")

  let name: String
  private var file: URL { Self.folder.appending(path: name + ".txt") }

  init(_ name: String) { self.name = name }

  /// Records the text, or compares it with what was recorded.
  func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      if Self.isOn {
        try Data(text.utf8).write(to: file)
      } else if let difference = try difference(to: text) {
        Issue.record("\(name) looks different.\n\(difference)", sourceLocation: sourceLocation)
      }
    } catch {
      Issue.record("\(name): \(error). CAREERS_RECORD=1 records it.", sourceLocation: sourceLocation)
    }
  }

  /// The first lines that differ, as recorded and as they are now; nil when every byte is the same.
  private func difference(to text: String) throws -> String? {
    let recorded = try Data(contentsOf: file)
    guard recorded != Data(text.utf8) else { return nil }
    let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = (0..<max(old.count, new.count)).filter { row in
      (row < old.count ? old[row] : nil) != (row < new.count ? new[row] : nil)
    }
    let lines = changed.prefix(12).map { row in
      "line \(row + 1)\n  was \(row < old.count ? old[row] : "(nothing)")\n  is  \(row < new.count ? new[row] : "(nothing)")"
    }
    return (lines + (changed.count > 12 ? ["and \(changed.count - 12) lines more"] : [])).joined(separator: "\n")
  }

  /// The names of all texts on disk.
  static func names() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return Set(files.filter { $0.pathExtension == "txt" }.map { $0.deletingPathExtension().lastPathComponent })
  }

  static func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: Recording(name).file)
  }
}
