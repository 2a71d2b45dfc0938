import CatalogueImport
import Foundation
import TestSupport

/// A sound folder in which one file is replaced: the first byte says which.
struct SpoiledFolder {
  private let folder: TemporaryFolder
  let names: [String]
  private let sound: [[UInt8]]

  /// - Parameter files: the sound ones by name.
  init(_ files: [(name: String, bytes: [UInt8])]) throws {
    folder = try TemporaryFolder()
    names = files.map(\.name)
    sound = files.map(\.bytes)
    for (name, bytes) in files { try write(bytes, to: name) }
  }

  /// All that a folder holds.
  init(copying path: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    try self.init(
      names.compactMap { name in
        FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, Array($0)) }
      })
  }

  var path: String { folder.path }

  /// Each file as it is when it replaces itself.
  var seeds: [[UInt8]] { sound.enumerated().map { [UInt8($0)] + $1 } }

  /// Reads the folder with one file replaced, and puts it right again.
  func reading(_ bytes: [UInt8], _ read: (String) throws -> Void) {
    guard let first = bytes.first else { return }
    let place = Int(first) % names.count
    do {
      try write(Array(bytes.dropFirst()), to: names[place])
      defer { restore(place) }
      try read(path)
    } catch {
      // Refused, as most of it must be.
    }
  }

  private func restore(_ place: Int) {
    do {
      try write(sound[place], to: names[place])
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}

/// The reader of O*NET.
struct ONETTarget: FuzzTarget {
  private let folder: SpoiledFolder

  init() throws {
    let files = try PublisherFiles()
    folder = try withExtendedLifetime(files) { try SpoiledFolder(copying: files.onet) }
  }

  var seeds: [[UInt8]] { folder.seeds }
  func read(_ bytes: [UInt8]) { folder.reading(bytes) { _ = try ONETImport(path: $0).read() } }
}

/// The reader of ESCO.
struct ESCOTarget: FuzzTarget {
  private let folder: SpoiledFolder

  init() throws {
    let files = try PublisherFiles()
    folder = try withExtendedLifetime(files) { try SpoiledFolder(copying: files.esco) }
  }

  var seeds: [[UInt8]] { folder.seeds }
  func read(_ bytes: [UInt8]) { folder.reading(bytes) { _ = try ESCOImport(path: $0).read() } }
}

/// Comma-separated files: wages and the crosswalk between ESCO and O*NET.
struct CommaTarget: FuzzTarget {
  private let folder: SpoiledFolder

  init() throws {
    let files = try PublisherFiles()
    folder = try SpoiledFolder(
      [
        ("wages.csv", "\(files.wages)/national_M2024_dl.csv"),
        ("crosswalk.csv", "\(files.crosswalk)/esco_onet_crosswalk.csv"),
      ]
      .map { name, path in (name, Array(FileManager.default.contents(atPath: path) ?? Data())) })
  }

  var seeds: [[UInt8]] { folder.seeds }

  func read(_ bytes: [UInt8]) {
    folder.reading(bytes) { path in
      if (bytes.first ?? 0) % 2 == 0 {
        _ = try WageImport(path: "\(path)/wages.csv").read()
      } else {
        _ = try CrosswalkImport(path: "\(path)/crosswalk.csv").read()
      }
    }
  }
}

/// A catalogue in YAML: that of the page about the format.
struct CatalogueTarget: FuzzTarget {
  private let folder: SpoiledFolder

  init() throws {
    let page = try String(contentsOfFile: "docs/CATALOGUE.md", encoding: .utf8)
    folder = try SpoiledFolder(
      page.components(separatedBy: "```yaml\n").dropFirst().compactMap { part in
        guard let text = part.components(separatedBy: "\n```").first, text.hasPrefix("# "),
          let name = text.dropFirst(2).split(separator: "\n").first
        else { return nil }
        return (String(name), Array(text.utf8))
      })
  }

  var seeds: [[UInt8]] { folder.seeds }
  func read(_ bytes: [UInt8]) { folder.reading(bytes) { _ = try CatalogueFolder.load(from: $0) } }
}
