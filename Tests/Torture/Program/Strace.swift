import Foundation
import TestSupport

/// strace, which records system calls and makes them fail.
struct Strace {
  let path: String
  static let reasonMissing = "strace is not there, or may not trace (`.ci/setup torture` installs it on Debian)"

  /// Where it is; nil when it is not installed or must not trace.
  static var path: String? {
    let places = ["/usr/bin/strace", "/bin/strace", "/usr/local/bin/strace"]
    return places.first { place in
      guard FileManager.default.isExecutableFile(atPath: place) else { return false }
      do {
        return try FinishedCommand([place, "-o", "/dev/null", "/bin/true"], environment: [:]).status == 0
      } catch {
        return false
      }
    }
  }

  /// In front of a command: makes the call number `number` of a kind fail, and records that it did.
  func failing(_ call: String, number: String, with error: String, record: String) -> [String] {
    [
      path, "-f", "--seccomp-bpf", "-o", record, "-e", "trace=\(call)", "-e",
      "inject=\(call):error=\(error):when=\(number)",
    ]
  }

  static func hasFailed(_ record: String) -> Bool {
    FileManager.default.contents(atPath: record).map { String(decoding: $0, as: UTF8.self).contains("(INJECTED)") }
      ?? false
  }

  // MARK: Recording

  private static let traced =
    "openat,creat,write,pwrite64,lseek,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,ftruncate,link,linkat,"
    + "copy_file_range,sendfile"

  /// What a command does to the files below a folder, in order.
  ///
  /// - Throws: `Failure` when the command fails, or when it writes in a way that cannot be replayed.
  func calls(of arguments: [String], in home: Home, below folder: String) throws -> [SystemCall] {
    let record = home.folder.file("record")
    let words = [path, "-f", "-y", "-xx", "-s", "1000000", "-o", record, "-e", "trace=\(Self.traced)"]
    let run = try home.run(arguments, before: words)
    guard run.status == 0 else { throw Failure("\(arguments) under strace: \(run.errorText)") }
    var reader = RecordReader(folder: folder)
    for line in try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n") {
      try reader.read(String(line))
    }
    return reader.calls
  }
}

/// Reads what strace recorded, line by line.
private struct RecordReader {
  let folder: String
  private(set) var calls: [SystemCall] = []
  /// Where the next write of a file goes that says no place.
  private var places: [String: Int] = [:]

  init(folder: String) { self.folder = folder }

  mutating func read(_ line: String) throws {
    guard let match = line.firstMatch(of: /^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)/), let result = Int(match.3), result >= 0
    else { return }
    let (name, arguments) = (String(match.1), String(match.2))
    let texts = arguments.matches(of: /"((?:\\x[0-9a-f]{2})*)"/).map { Self.bytes(of: $0.1) }
    let paths = texts.map { String(decoding: $0, as: UTF8.self) }
    let file = arguments.firstMatch(of: /^\d+<((?:\\x[0-9a-f]{2})+)>/).map {
      String(decoding: Self.bytes(of: $0.1), as: UTF8.self)
    }
    let last = Int(arguments.split(separator: ",").last?.trimmingCharacters(in: .whitespaces) ?? "")
    switch name {
    case "openat", "creat":
      guard let path = paths.first, isOurs(path) else { return }
      places[path] = 0
      if arguments.contains("O_CREAT") || name == "creat" { calls.append(.create(path)) }
      if arguments.contains("O_TRUNC") || name == "creat" { calls.append(.cut(path, to: 0)) }
    case "write":
      guard let file, isOurs(file), let bytes = texts.first else { return }
      calls.append(.write(file, at: places[file, default: 0], Array(bytes.prefix(result))))
      places[file, default: 0] += result
    case "pwrite64":
      guard let file, isOurs(file), let bytes = texts.first, let last else { return }
      calls.append(.write(file, at: last, Array(bytes.prefix(result))))
    case "lseek": if let file { places[file] = result }
    case "ftruncate": if let file, isOurs(file), let last { calls.append(.cut(file, to: last)) }
    case "fsync", "fdatasync": if let file, isOurs(file) { calls.append(.sync(file)) }
    case "unlink", "unlinkat": if let path = paths.first, isOurs(path) { calls.append(.remove(path)) }
    case "rename", "renameat", "renameat2":
      if paths.count == 2, isOurs(paths[0]) { calls.append(.rename(paths[0], to: paths[1])) }
    default:
      if paths.contains(where: isOurs) || file.map(isOurs) == true { throw Failure("\(name) cannot be replayed") }
    }
  }

  private func isOurs(_ path: String) -> Bool { path.hasPrefix(folder) }

  /// Of "\x41\x42".
  private static func bytes(of text: Substring) -> [UInt8] {
    text.split(separator: "\\x").compactMap { UInt8($0, radix: 16) }
  }
}
