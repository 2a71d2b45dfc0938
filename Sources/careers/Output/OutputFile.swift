import Foundation

/// A file that a command writes: whole or not at all, and over another one only when asked to.
struct OutputFile {
  let path: String
  let replaces: Bool

  /// - Throws: `OutputFileError` with nothing changed.
  func write(_ text: String) throws(OutputFileError) {
    // The name is taken first, so that a file which comes meanwhile is not written over.
    if !replaces { try reserve() }
    let draft = "\(path).\(UUID().uuidString).draft"
    do throws(OutputFileError) {
      try fill(draft, with: text)
      guard rename(draft, path) == 0 else { throw failure }
    } catch {
      unlink(draft)
      if !replaces { unlink(path) }
      throw error
    }
  }

  private func reserve() throws(OutputFileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw failure
    }
    close(file)
  }

  private func fill(_ draft: String, with text: String) throws(OutputFileError) {
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw failure }
      bytes = bytes.dropFirst(max(0, count))
    }
    guard fsync(file) == 0 else { throw failure }
  }

  /// What the last system call reported.
  private var failure: OutputFileError { .unwritable(path: path, reason: String(cString: strerror(errno))) }
}

enum OutputFileError: ExplainedError {
  case exists(path: String)
  case unwritable(path: String, reason: String)

  var code: String {
    switch self {
    case .exists: "file-exists"
    case .unwritable: "output"
    }
  }

  var message: String {
    switch self {
    case .exists(let path): "There is a file \(path) already."
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)."
    }
  }

  var hint: String {
    switch self {
    case .exists: "Write over it with --force, or choose another name."
    case .unwritable: "Choose another place with --output."
    }
  }
}
