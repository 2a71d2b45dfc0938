import CNcurses
import Canvas

extension Terminal {
  /// Waits for the next input; nil when `timeout` passes first, and nil at once for `.zero` when none has come.
  ///
  /// Signals come before keys, and keys before `.wake`. A signal to stop is obeyed here and told as `.resumed`.
  public func read(timeout: Duration? = nil) -> Input? {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while isOpen {
      if let input = nextSignal() ?? newSize() ?? keyboard.next() { return input }
      // A sequence that has begun is waited for no longer than the keyboard says.
      switch wait(until: [deadline, keyboard.deadline].compactMap(\.self).min()) {
      case .somethingToRead: continue
      case .woken:
        _ = wakePipe.drain()
        return .wake
      case .tooLate: if let deadline, .now >= deadline { return nil }
      case .goneTerminal: return .leave(.endOfInput)
      }
    }
    return .leave(.endOfInput)
  }

  private enum Wait { case somethingToRead, woken, tooLate, goneTerminal }

  private func wait(until deadline: ContinuousClock.Instant?) -> Wait {
    let descriptors = [STDIN_FILENO, signals.descriptor, wakePipe.reader]
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    switch poll(&polled, nfds_t(polled.count), milliseconds(until: deadline)) {
    case 0: return .tooLate
    case ..<0: return .somethingToRead
    default: break
    }
    if polled[1].revents != 0 { return .somethingToRead }
    // A terminal that is gone can always be read, and has nothing.
    if polled[0].revents != 0 { return careers_bytes_waiting(STDIN_FILENO) > 0 ? .somethingToRead : .goneTerminal }
    return .woken
  }

  /// Rounded up, so that waiting does not end early; -1 for no end.
  private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = max(.zero, deadline - .now) / .milliseconds(1)
    return Int32(min(left.rounded(.up), 1e9))
  }

  private func nextSignal() -> Input? {
    while let number = signals.next() {
      switch number {
      case SIGINT: return .interrupt
      case SIGTSTP: suspend()
      case SIGCONT:
        resume()
        return .resumed
      case SIGWINCH: fit()
      default: return .leave(.signal(number))
      }
    }
    return nil
  }
}
