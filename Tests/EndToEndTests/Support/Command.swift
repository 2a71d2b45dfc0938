import Foundation
import TestSupport

/// A program run to its end, without a terminal.
struct Command {
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// - Parameter command: the path of the program, and its arguments.
  init(_ command: [String], environment: [String: String]) throws {
    // Files, because the end of a pipe is not told while any other process happens to hold it.
    guard let output = tmpfile(), let errors = tmpfile() else { throw Failure("no temporary file") }
    defer {
      fclose(output)
      fclose(errors)
    }
    status = try ChildProcess(
      command, environment: environment, output: fileno(output), errors: fileno(errors)
    ).wait().status
    self.output = Self.content(of: output)
    self.errors = Self.content(of: errors)
  }

  private static func content(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    rewind(file)
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { content += chunk.prefix(count) }
    return content
  }
}
