import Foundation
import TestSupport

/// A program to measure, and all of its environment.
struct Program {
  let command: [String]
  let environment: [String: String]

  /// The peer: a program of the same kind that is known to be fast, on a repository made for it.
  static func tig(in folder: TemporaryFolder) throws -> Program {
    let repository = folder.file("repository")
    try Repository.make(at: repository)
    return Program(["tig", "-C", repository], home: folder.path)
  }

  init(_ command: [String], home: String, environment additions: [String: String] = [:]) {
    self.command = command
    // No settings of the person or the machine: their home is empty, and git reads no other file.
    let always = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": home, "GIT_CONFIG_NOSYSTEM": "1",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    ]
    environment = always.merging(additions) { $1 }
  }
}
