import Foundation

/// A program run to its end, without a terminal.
public struct FinishedCommand: Sendable {
  public let ending: ChildProcess.Ending
  public let output: [UInt8]
  public let errors: [UInt8]

  /// The exit status, or 128 and the signal, as a shell tells it.
  public var status: Int32 { ending.status }
  public var text: String { String(decoding: output, as: UTF8.self) }
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - patience: after this long it is killed, and has then ended by SIGKILL.
  public init(_ command: [String], environment: [String: String], patience: Duration? = nil) throws {
    // Files, because the end of a pipe is not told while any other process happens to hold it.
    guard let output = tmpfile(), let errors = tmpfile() else { throw Failure("no temporary file") }
    defer {
      fclose(output)
      fclose(errors)
    }
    let process = try ChildProcess(
      command, environment: environment, output: fileno(output), errors: fileno(errors))
    ending = patience.map { process.wait(atMost: $0) } ?? process.wait()
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
