import Foundation
import TestSupport

/// A program that runs to its end, found by its name.
enum Command {
  /// Runs it with `input` on its standard input and returns its standard output.
  ///
  /// - Throws: `Failure` when it ends with another status than 0.
  @discardableResult
  static func run(_ command: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure("\(command.joined(separator: " ")) ended with status \(process.terminationStatus)")
    }
    return String(decoding: output, as: UTF8.self)
  }

  static func firstLine(of command: [String]) throws -> String {
    try run(command).split(separator: "\n").first.map(String.init) ?? ""
  }
}
