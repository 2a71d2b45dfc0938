import Foundation
import TestSupport

/// A temporary folder with the files of a publisher, for tests to read and spoil; removed when it goes out of use.
final class DataFixture {
  private let temporary: TemporaryFolder
  let path: String

  /// `folder` is the name of the folder itself, which may tell the release.
  init(_ files: [String: String], folder: String = "data") throws {
    temporary = try TemporaryFolder()
    path = temporary.file(folder)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  /// Adds a folder with files in it, or beside this one where its path begins with "../".
  func add(_ files: [String: String], in folder: String) throws {
    try FileManager.default.createDirectory(atPath: file(folder), withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: "\(folder)/\(name)") }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Foundation waits for the disk after each file, and so does the system after one that is written over; a new file
  /// that plain C writes costs a hundredth of that.
  func write(_ bytes: [UInt8], to name: String) throws {
    let path = file(name)
    unlink(path)
    guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure("\(path) cannot be written") }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}
