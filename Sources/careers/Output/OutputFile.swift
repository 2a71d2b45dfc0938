import CareerStore
import Foundation

/// A file that a command writes: whole or not at all, and over another one only when asked to.
///
/// Links are followed and stay. What is no file on a disk, such as a pipe or a terminal, is written into and never
/// replaced.
struct OutputFile {
  let path: String
  /// Whether a file that is there already gives way, and hands on its mode and its owner.
  var replaces = false
  /// Whether a new one is for its owner alone: it holds notes, evidence or the log of study.
  var isPrivate = false

  /// - Throws: `OutputFileError` with nothing changed on the disk.
  func write(_ text: String) throws(OutputFileError) {
    let place = try OutputPlace(leadingFrom: path)
    switch place {
    case .descriptor(let file): try pour(text, into: file)
    case .stream(let path):
      let file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard file >= 0 else { throw failure(.last) }
      defer { close(file) }
      try pour(text, into: file)
    case .file(let path, let old?):
      guard replaces else { throw .exists(path: self.path) }
      try install(text, at: path, like: old)
    case .file(let path, nil): try OutputFile(path: path, isPrivate: isPrivate).create(text)
    }
  }

  /// Writes a file that was not there; whatever is there already stays.
  ///
  /// - Throws: `OutputFileError` with nothing changed.
  func create(_ text: String) throws(OutputFileError) {
    // The name is taken first, so that a file which comes meanwhile is not written over.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    guard file >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw failure(.last)
    }
    defer { close(file) }
    var status = stat()
    do throws(OutputFileError) {
      guard fstat(file, &status) == 0 else { throw failure(.last) }
      try install(text, at: path, like: status)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// A reader that has seen enough is no error.
  private func pour(_ text: String, into file: Int32) throws(OutputFileError) {
    do {
      try PrivateFiles.write(text, to: file)
    } catch {
      if error.code != EPIPE { throw failure(error) }
    }
  }

  /// Writes beside the place, then renames: whoever looks sees the old text or the new one.
  private func install(_ text: String, at path: String, like old: stat) throws(OutputFileError) {
    let draft = "\(PrivateFiles.folder(of: path))/.\(UUID().uuidString).draft"
    do throws(FileFailure) {
      try fill(draft, with: text, like: old)
      try PrivateFiles.install(draft, at: path)
    } catch {
      unlink(draft)
      throw failure(error)
    }
  }

  private func fill(_ draft: String, with text: String, like old: stat) throws(FileFailure) {
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    // Only root may give files away; for everybody else the file becomes theirs.
    _ = fchown(file, old.st_uid, old.st_gid)
    // After the owner, because a change of owner may take rights away.
    guard fchmod(file, old.st_mode & 0o7777) == 0 else { throw .last }
    try PrivateFiles.write(text, to: file)
  }

  private func failure(_ failure: FileFailure) -> OutputFileError { .unwritable(path: path, reason: failure.reason) }
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
