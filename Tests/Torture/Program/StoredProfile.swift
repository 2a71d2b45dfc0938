import Foundation
import GRDB

/// A profile's file, looked at past the program.
enum StoredProfile {
  /// What SQLite finds wrong with a file; nil when it is sound.
  static func fault(in file: String) -> String? {
    do {
      let queue = try opened(file)
      let findings = try queue.inDatabase { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      try queue.close()
      return findings == ["ok"] ? nil : findings.prefix(3).joined(separator: ", ")
    } catch {
      return "\(error)"
    }
  }

  static func marks(in file: String) throws -> [String: String] {
    let queue = try opened(file)
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      try Row.fetchAll(database, sql: "SELECT skill, mark FROM mark").reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }
  }

  /// Waits for the programs that are writing to it.
  private static func opened(_ file: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: file, configuration: configuration)
  }
}
