internal import GRDB

import CareerModel
import Foundation

/// The compiled form of a catalogue, in the cache folder: quick to read, where parsing the catalogue's files is slow.
///
/// The file is put in place whole and never written to again, so any number of programs may read and build it at once.
/// It may be dropped at any time, and whatever is wrong with it only makes it be built anew.
public struct CatalogueStore: Sendable {
  private let path: String
  private let folder: String

  /// - Parameters:
  ///   - cacheFolder: Where the file is kept; need not exist.
  ///   - catalogueFolder: The folder of a catalogue other than the built-in one, which gets a file of its own.
  public init(cacheFolder: String, catalogueFolder: String? = nil) {
    folder = cacheFolder
    let name = catalogueFolder.map { "catalogue-\(Self.digest(of: $0))" } ?? "catalogue"
    path = "\(cacheFolder)/\(name).sqlite"
  }

  /// The catalogue as it was compiled before, or compiled now and kept for the next time if the folder allows it.
  ///
  /// - Parameters:
  ///   - fingerprint: A digest of all that the value depends on: the files' content and the release that reads them.
  ///   - compile: Makes the catalogue from its files.
  /// - Throws: Only what `compile` throws.
  public func open<Failure>(fingerprint: UInt64, compile: () throws(Failure) -> Catalogue) throws(Failure) -> Catalogue
  {
    if let catalogue = read(fingerprint) { return catalogue }
    let catalogue = try compile()
    keep(catalogue, fingerprint)
    return catalogue
  }

  private func read(_ fingerprint: UInt64) -> Catalogue? {
    do {
      return try Self.read(path, fingerprint)
    } catch {
      // Missing, damaged or somebody else's: it is built anew.
      return nil
    }
  }

  private func keep(_ catalogue: Catalogue, _ fingerprint: UInt64) {
    do {
      try PrivateFiles.makeFolder(folder)
      // What the tables cannot hold must not be lost without a word: then there is no file, and the start is slower.
      let isKept = try DatabaseDraft.install(
        at: path, if: { try Self.read($0, fingerprint)?.hasSameValues(as: catalogue) == true }
      ) {
        try CatalogueTables(database: $0).write(catalogue, fingerprint: fingerprint)
      }
      if isKept { try CacheFolder(path: folder).tidy() }
    } catch {
      // Without a cache the program starts slower and is otherwise the same.
    }
  }

  private static func read(_ path: String, _ fingerprint: UInt64) throws -> Catalogue? {
    // What was turned into something else on the disk must not be shown as what the catalogue says.
    guard case .file = try FileEntry(path), try FileSeal.check(path) == .whole else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read {
      try CatalogueTables(database: $0).read(fingerprint: fingerprint)
    }
  }

  /// A name for a folder that is the same at every start.
  private static func digest(of folder: String) -> String {
    var sum = Checksum()
    sum.add(URL(fileURLWithPath: folder).standardizedFileURL.path)
    return sum.text
  }
}

extension Catalogue {
  fileprivate func hasSameValues(as other: Catalogue) -> Bool {
    levels == other.levels && tracks == other.tracks && skills == other.skills && roles == other.roles
      && moves == other.moves && pay == other.pay && tutors == other.tutors && topics == other.topics
      && sources == other.sources && counterparts == other.counterparts
  }
}
