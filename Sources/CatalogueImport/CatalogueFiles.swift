import Documents
import Foundation

/// The YAML files of a catalogue folder: those in the folder itself and those in `roles`.
struct CatalogueFiles {
  static let rolesFolder = "roles"

  /// Why the system refused, in its own words: "Permission denied".
  struct Failure: Error {
    let reason: String

    static var last: Failure { Failure(reason: String(cString: strerror(errno))) }
  }

  let folder: String
  /// Relative to the folder, sorted, without hidden files.
  let names: [String]

  /// - Throws: a failure when the folder cannot be listed.
  init(folder: String) throws(Failure) {
    self.folder = folder
    let top = try Self.entries(of: folder)
    let roles = top.contains(Self.rolesFolder) ? try Self.entries(of: "\(folder)/\(Self.rolesFolder)") : []
    names = (top + roles.map { "\(Self.rolesFolder)/\($0)" }).filter(Self.isYAML).sorted()
  }

  /// The content of a file, cut one byte after the size that documents may have.
  func bytes(of name: String) throws(Failure) -> [UInt8] {
    let (file, size) = try Self.open("\(folder)/\(name)")
    defer { close(file) }
    let capacity = min(size, DocumentReader.sizeLimit) + 1
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      while filled < capacity {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, capacity - filled)
        if count < 0 { failure = .last }
        guard count > 0 else { break }
        filled += count
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Of any size, since documents know their own limit and say so; no more is read than that.
  private static func open(_ path: String) throws(Failure) -> (descriptor: Int32, size: Int) {
    do throws(RegularFile.Refusal) {
      return try RegularFile.open(path, limit: .max)
    } catch {
      throw Failure(reason: error.text)
    }
  }

  private static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  private static func entries(of folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
