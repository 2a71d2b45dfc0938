import CNcurses
import Foundation

/// Gathers what curses writes for one frame and sends it in one piece.
///
/// Curses writes at every jump of the cursor, up to a hundred times a frame, and each write wakes whoever reads at the
/// other end. So it is given a descriptor of its own, which leads to an unlinked file while a frame is written.
final class OutputSpool {
  /// What curses takes for the terminal.
  let file: UnsafeMutablePointer<FILE>
  /// Nil when there is no room for one; then everything is written as it comes.
  private let store: UnsafeMutablePointer<FILE>?
  private var bytes: [UInt8] = []

  /// Fails when the system has no file descriptors left.
  init() throws(TerminalError) {
    let descriptor = dup(STDOUT_FILENO)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw .noDescriptors }
    self.file = file
    store = careers_open_store()
  }

  func close() {
    fclose(file)
    if let store { fclose(store) }
  }

  /// Runs what makes curses write, then sends all of it at once.
  func gather(_ work: () -> Void) {
    guard let store, dup2(fileno(store), fileno(file)) >= 0 else { return work() }
    work()
    dup2(STDOUT_FILENO, fileno(file))
    send(fileno(store))
  }

  private func send(_ store: Int32) {
    let count = Int(lseek(store, 0, SEEK_CUR))
    guard count > 0 else { return }
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    let read = pread(store, &bytes, count, 0)
    lseek(store, 0, SEEK_SET)
    if read > 0 { careers_write(STDOUT_FILENO, bytes, read) }
  }
}
