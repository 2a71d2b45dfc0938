import Foundation
import TestSupport
import Testing

/// The built program, run as a process with folders of its own.
final class Program: Sendable {
  private let folder: TemporaryFolder
  /// A folder of this value alone, removed with it: the home, and in it what `--data-dir` names.
  var home: String { folder.path }
  var data: String { "\(home)/careers" }

  /// - Parameter isFresh: whether the program has never run there; else all that comes with it is compiled already.
  init(isFresh: Bool = false) throws {
    folder = try TemporaryFolder()
    guard !isFresh else { return }
    try FileManager.default.createDirectory(atPath: "\(data)/cache", withIntermediateDirectories: true)
    for (name, content) in try Self.compiled.get() {
      try content.write(to: URL(fileURLWithPath: "\(data)/cache/\(name)"))
    }
  }

  /// The compiled catalogue and the short form, made once for all tests, since that takes longer than most of them.
  private static let compiled = Swift.Result {
    let program = try Program(isFresh: true)
    try program.run("sources")
    return try ["catalogue.sqlite", "onet.sqlite"].map {
      ($0, try Data(contentsOf: URL(fileURLWithPath: "\(program.data)/cache/\($0)")))
    }
  }

  /// How a process ended and what it printed.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The one document on standard output.
    var json: [String: Any] {
      get throws {
        try #require(output.hasSuffix("\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      }
    }

    /// A list in the document.
    func list(_ key: String) throws -> [[String: Any]] { try #require(try json[key] as? [[String: Any]]) }

    /// The error in the document, without what may have been meant.
    var error: [String: String] {
      get throws {
        try #require(try json["error"] as? [String: Any]).compactMapValues { $0 as? String }
      }
    }
  }

  /// Runs a command below `--data-dir` to its end.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    try run(all: arguments, environment: environment)
  }

  @discardableResult
  func run(all arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try launch(arguments + ["--data-dir", data], environment: environment).finish()
  }

  /// Runs a command without `--data-dir`.
  func runAlone(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    try launch(arguments, environment: environment).finish()
  }

  /// Starts a command and does not wait for it.
  func launch(
    _ arguments: [String], environment changes: [String: String] = [:], output: FileHandle? = nil
  ) throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.path)
    process.arguments = arguments
    process.environment = environment.merging(changes) { $1 }
    process.standardInput = FileHandle.nullDevice
    return try Running(process, output: output, folder: home)
  }

  /// All that a command sees of the machine.
  var environment: [String: String] {
    [
      "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
      "XDG_CONFIG_HOME": "\(home)/config", "XDG_DATA_HOME": "\(home)/data", "XDG_CACHE_HOME": "\(home)/cache",
      "XDG_STATE_HOME": "\(home)/state", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The program lies beside the tests.
  static var path: String {
    get throws {
      let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
      let folders = ([CommandLine.arguments[0]] + bundles).map { ($0 as NSString).deletingLastPathComponent }
      let paths = folders.map { "\($0)/careers" }
      return try #require(paths.first { FileManager.default.isExecutableFile(atPath: $0) }, "the program is not built")
    }
  }
}

/// A process that has been started.
///
/// What it prints goes to files, so that it never waits for a reader.
struct Running {
  private let process: Process
  private let outputFile: String
  private let errorFile: String

  fileprivate init(_ process: Process, output: FileHandle?, folder: String) throws {
    self.process = process
    let name = "\(folder)/\(UUID().uuidString)"
    (outputFile, errorFile) = ("\(name).out", "\(name).err")
    for file in [outputFile, errorFile] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardOutput = try output ?? FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
  }

  func finish() throws -> Program.Result {
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "the program was ended by signal \(process.terminationStatus)")
    return Program.Result(
      status: process.terminationStatus, output: try String(contentsOfFile: outputFile, encoding: .utf8),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8))
  }
}

extension Sequence where Element == [String: Any] {
  /// The ids of the members of a list, in its order.
  var ids: [String] { compactMap { $0["id"] as? String } }
}
