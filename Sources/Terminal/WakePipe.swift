import CNcurses

/// Ends a wait for input from any thread, or from a signal handler.
///
/// A byte in a pipe that `Terminal.read` polls along with the terminal; both ends never block.
public final class WakePipe: Sendable {
  let reader: Int32
  let writer: Int32

  /// Fails when the system has no file descriptors left.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard careers_open_pipe(&ends) else { throw .noDescriptors }
    reader = ends[0]
    writer = ends[1]
  }

  deinit {
    close(reader)
    close(writer)
  }

  /// Makes `Terminal.read` return `.wake`; calls that come before it returns count once.
  public func wake() { send(0) }

  /// A full pipe loses the byte, which does no harm: whoever reads is awake already.
  func send(_ byte: UInt8) { careers_write_byte(writer, byte) }

  /// Empties the pipe and returns what was in it.
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk: [UInt8] = Array(repeating: 0, count: 64)
    while true {
      let count = CNcurses.read(reader, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}
