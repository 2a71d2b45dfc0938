import Foundation
import TestSupport

/// A run of a program to its end, and what it took.
struct TimedRun {
  let time: Duration
  /// In megabytes of a million bytes.
  ///
  /// On Linux never less than what this process has held itself, which it counts from before the program began.
  let peakMemory: Double
  let output: Data

  /// Runs it with nothing to read; what it writes to its standard error is not kept.
  ///
  /// - Parameter statuses: with which it may end.
  /// - Throws: `Failure` when it ends otherwise.
  init(_ program: Program, endingWith statuses: [Int32] = [0]) throws {
    let folder = try TemporaryFolder()
    let output = open(folder.file("output"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    let errors = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard output >= 0, errors >= 0 else { throw Failure.system("No file for output") }
    defer { for file in [output, errors] { close(file) } }
    let start = SuspendingClock.now
    let process = try ChildProcess(
      program.command, environment: program.environment, output: output, errors: errors)
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(process.identifier, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure.system("Cannot wait for \(program.command[0])") }
    }
    time = SuspendingClock.now - start
    // A status is in the second byte of what is told, and a signal in the first.
    guard status & 0x7F == 0, statuses.contains((status >> 8) & 0xFF) else {
      throw Failure("\(program.command.joined(separator: " ")) ended with \(status)")
    }
    #if canImport(Darwin)
      peakMemory = Double(usage.ru_maxrss) / 1e6
    #else
      // Of 1024 bytes each.
      peakMemory = Double(usage.ru_maxrss) * 1024 / 1e6
    #endif
    self.output = FileManager.default.contents(atPath: folder.file("output")) ?? Data()
  }

  /// What it wrote, as a JSON document.
  func json<Value: Decodable>(as type: Value.Type) throws -> Value { try JSONDecoder().decode(type, from: output) }
}
