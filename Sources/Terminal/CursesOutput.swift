import CNcurses
import Foundation

/// What curses writes to: the terminal by a descriptor of its own, so that some of it can be dropped.
final class CursesOutput {
  /// What curses takes for the terminal.
  let file: UnsafeMutablePointer<FILE>

  /// Fails when the system has no file descriptors left.
  init() throws(TerminalError) {
    let descriptor = dup(STDOUT_FILENO)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw .noDescriptors }
    self.file = file
  }

  func close() { fclose(file) }

  /// Runs what makes curses write, and drops it; without a place to drop it to, it is written after all.
  func discard(_ work: () -> Void) {
    let nowhere = open("/dev/null", O_WRONLY)
    defer { if nowhere >= 0 { Foundation.close(nowhere) } }
    guard nowhere >= 0, dup2(nowhere, fileno(file)) >= 0 else { return work() }
    work()
    dup2(STDOUT_FILENO, fileno(file))
  }
}
