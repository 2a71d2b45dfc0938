import Foundation

/// The folder of compiled catalogues, and what keeps it small.
struct CacheFolder {
  let path: String

  /// How many catalogues other than the built-in one stay compiled.
  static let catalogueLimit = 8

  /// Removes the drafts of programs that were killed, and the catalogues that were compiled longest ago.
  func tidy(now: Date = .now) throws {
    try DraftFiles.removeLeftBehind(in: path, now: now)
    let files = try PrivateFiles.names(in: path).map { "\(path)/\($0)" }
    let catalogues = files.filter { $0.hasPrefix("\(path)/catalogue-") && $0.hasSuffix(".sqlite") }
    for catalogue in try catalogues.sorted(by: { try date(of: $0) > date(of: $1) }).dropFirst(Self.catalogueLimit) {
      unlink(catalogue)
    }
  }

  /// When a file was written.
  private func date(of file: String) throws -> Date {
    try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date ?? .now
  }
}
