import Foundation

/// A small file that an earlier release has written, kept as text in Tests/Releases: its size, then a line for each run
/// of bytes that are not all zero, with where it starts and the bytes in base64.
public enum ReleaseFile {
  public static func bytes(of name: String, release: String = "0.3.0") throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Releases/\(release)")
    let text = try String(contentsOf: folder.appending(path: "\(name).txt").standardizedFileURL, encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.first?.first == "size", let size = lines.first?.last.flatMap({ Int($0) }) else {
      throw Failure("\(name) does not tell its size")
    }
    var bytes = Data(count: size)
    for line in lines.dropFirst() {
      guard line.count == 2, let start = Int(line[0]), let run = Data(base64Encoded: String(line[1])),
        start + run.count <= size
      else { throw Failure("\(name) has a line that cannot be read") }
      bytes.replaceSubrange(start..<start + run.count, with: run)
    }
    return bytes
  }

  /// Puts the file somewhere, with the folders above it.
  public static func write(_ name: String, release: String = "0.3.0", to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try bytes(of: name, release: release).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
