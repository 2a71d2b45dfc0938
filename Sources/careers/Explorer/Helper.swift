import Foundation

/// Another program that does something for this one: started without a shell, without the terminal, and not for ever.
struct Helper: Sendable {
  let path: String
  let arguments: [String]

  /// A program of this name in the folders of PATH; nil when none of them has it.
  init?(_ name: String, _ arguments: [String] = [], environment: [String: String] = ProcessInfo.processInfo.environment)
  {
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let paths = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
    self.arguments = arguments
  }

  enum Ending: Equatable {
    case done
    case failed
    /// It ran on when the time was over.
    case running
  }

  /// How often it is asked whether to wait any longer.
  private static let pause = DispatchTimeInterval.milliseconds(50)

  /// Runs it with some text as its input, and waits for its end for as long as it is given.
  ///
  /// - Parameters:
  ///   - endsLate: Whether it is ended, with all that it started, when it runs on after that.
  ///   - isCancelled: Asked now and then whether the time is over early.
  func run(
    input: String = "", for patience: Duration, endsLate: Bool, isCancelled: () -> Bool = { false }
  ) -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = input.isEmpty ? nil : Pipe()
    process.standardInput = pipe ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let hasEnded = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in hasEnded.signal() }
    do {
      try Self.hearingSignals { try process.run() }
      // A helper that does not read its input has failed, which its status tells.
      try? pipe?.fileHandleForReading.close()
      try? pipe?.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? pipe?.fileHandleForWriting.close()
    } catch {
      return .failed
    }
    let deadline = ContinuousClock.now + patience
    while .now < deadline, !isCancelled() {
      if hasEnded.wait(timeout: .now() + Self.pause) == .success {
        return process.terminationReason == .exit && process.terminationStatus == 0 ? .done : .failed
      }
    }
    if endsLate { end(process.processIdentifier) }
    return .running
  }

  /// Runs what starts a process that signals can end: the threads of queues hear none, and what they start inherits it.
  private static func hearingSignals(_ start: () throws -> Void) rethrows {
    var none = sigset_t()
    var previous = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    try start()
  }

  /// Ends a helper and what it started, which is in a group of its own where the system made one.
  private func end(_ identifier: pid_t) {
    kill(getpgid(identifier) == identifier ? -identifier : identifier, SIGTERM)
  }
}
