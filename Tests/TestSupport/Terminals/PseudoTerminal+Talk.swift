import Foundation

// Typing, and reading what comes of it, for those who only care that it comes.

extension PseudoTerminal {
  /// Types bytes, reading on where the program must write before it can read.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try wait("room to write") {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { rest.removeFirst(written) }
      return rest.isEmpty
    }
  }

  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Reads on until the condition holds.
  ///
  /// - Throws: `Failure` when it does not come to hold within a minute.
  public func wait(_ what: String, until condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try !condition() {
      guard ContinuousClock.now < deadline else {
        let last = String(decoding: output.suffix(400), as: UTF8.self)
        throw Failure("waited in vain for \(what); the last output: \(last.debugDescription)")
      }
      readOutput()
    }
  }

  /// Reads on until nothing has come for `quiet`, or the time is up; false when it was up first.
  ///
  /// - Parameter isAwaited: whether something must come first.
  @discardableResult
  public func settle(
    quiet: Duration = .milliseconds(30), patience: Duration = .seconds(10), isAwaited: Bool = false
  ) -> Bool {
    let deadline = ContinuousClock.now + patience
    var last = isAwaited ? nil : ContinuousClock.now
    while ContinuousClock.now < deadline {
      if readOutput() { last = .now }
      if let last, ContinuousClock.now - last >= quiet { return true }
    }
    return false
  }

  /// What has come since this was asked last, which is not kept.
  public func takeOutput() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  /// Adds what was read elsewhere, while typing.
  public func add(_ bytes: ArraySlice<UInt8>) { output += bytes }

  /// Reads on until the program has ended.
  public func waitForEnd() throws -> ChildProcess.Ending {
    var ending: ChildProcess.Ending?
    try wait("the end of the program") {
      ending = endIfEnded()
      return ending != nil
    }
    // What was written last may still be on its way.
    while readOutput() {}
    guard let ending else { throw Failure("the program did not end") }
    return ending
  }

  /// Waits a moment for output; false when none came.
  @discardableResult
  func readOutput() -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 10) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    // A terminal that its program has left reports errors at once, again and again.
    guard count > 0 else { return false }
    output += chunk.prefix(count)
    return true
  }
}
