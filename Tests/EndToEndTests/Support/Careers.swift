import Foundation
import TestSupport

/// The program under test, and the surroundings that it is run in.
enum Careers {
  /// It lies beside the tests, unless `CAREERS_BINARY` says where.
  static var path: String {
    get throws {
      let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let path =
        ProcessInfo.processInfo.environment["CAREERS_BINARY"] ?? beside.appendingPathComponent("careers").path
      guard FileManager.default.isExecutableFile(atPath: path) else {
        throw Failure("the program is not built: \(path)")
      }
      return path
    }
  }

  /// Everything that the program sees of the machine.
  static func environment(home: TemporaryFolder) throws -> [String: String] {
    home.surroundings.merging(["SHELL": "/bin/sh", "ENV": home.file("shell-settings")]) { $1 }
  }

  /// Runs the program without a terminal.
  static func run(_ arguments: [String], in home: TemporaryFolder) throws -> FinishedCommand {
    try FinishedCommand([path] + arguments, environment: environment(home: home))
  }

  /// The frame after some keys, drawn without a terminal, from a profile in memory that starts empty.
  ///
  /// - Parameter size: columns and rows, such as "80x24".
  /// - Throws: `Failure` when the program does not end well.
  static func replay(_ keys: String, size: String, form: String = "text", in home: TemporaryFolder) throws -> String {
    let frame = try run(["explore", "--replay", keys, "--size", size, "--frame", form], in: home)
    guard frame.status == 0 else {
      throw Failure("replay at \(size) ended with \(frame.status): \(frame.errorText)\nkeys: \(keys)")
    }
    return frame.text
  }
}
