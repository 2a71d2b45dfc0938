import Foundation

/// A database locked as by another program that writes to it, until this value is let go of.
///
/// A lock on the bytes that SQLite's own locks are on, which every process but this one runs into.
public final class SQLiteLock {
  private let file: Int32

  public init(of path: String) throws {
    file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw Failure.system("Cannot open \(path)") }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (0x4000_0000, 512)
    let deadline = ContinuousClock.now + .seconds(20)
    while fcntl(file, F_SETLK, &lock) != 0 {
      // The program may be looking at the file just now.
      guard errno == EAGAIN || errno == EACCES, ContinuousClock.now < deadline else {
        throw Failure.system("Cannot lock \(path)")
      }
      usleep(1000)
    }
  }

  deinit {
    release()
    close(file)
  }

  /// Lets others write again.
  public func release() {
    var lock = flock()
    lock.l_type = Int16(F_UNLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (0x4000_0000, 512)
    _ = fcntl(file, F_SETLK, &lock)
  }
}
