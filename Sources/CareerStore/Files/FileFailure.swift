import Foundation

/// Why a file cannot be used.
public struct FileFailure: Error, Hashable, Sendable {
  public let code: Int32
  /// In the system's words, "No space left on device", or what stands in a file's place: "it is a folder".
  public let reason: String
  /// Whether something is there that is no file to be read.
  let isAboutKind: Bool

  init(code: Int32) {
    self.code = code
    reason = String(cString: strerror(code))
    isAboutKind = false
  }

  /// Something is there that is no file to be read, such as "a folder".
  init(notAFile what: String) {
    code = EINVAL
    reason = "it is \(what)"
    isAboutKind = true
  }

  /// The system's error beneath one of Foundation's.
  init(beneath error: any Error) {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    self.init(code: (cause as? POSIXError)?.code.rawValue ?? EIO)
  }

  /// What the last system call of this thread reported.
  public static var last: FileFailure { FileFailure(code: errno) }
}
