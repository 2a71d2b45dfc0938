import CareerModel

/// A folder in the format of the built-in catalogue, as docs/CATALOGUE.md describes it.
public enum CatalogueFolder {
  /// Reads a whole catalogue.
  ///
  /// The result is sound: ids are unique, every reference leads somewhere and prerequisites have no cycle.
  /// - Throws: `CatalogueFolderError.mistakes` with every mistake in all files, or `.unreadable`.
  public static func load(from folder: String) throws(CatalogueFolderError) -> Catalogue {
    try CatalogueReader(files: files(in: folder)).catalogue()
  }

  /// A number that stays the same while the files do: a checksum of their sorted names and bytes.
  ///
  /// It covers the files that `load` reads and nothing else, so a note or an editor's backup beside them changes
  /// nothing.
  /// - Throws: `CatalogueFolderError.unreadable`.
  public static func fingerprint(of folder: String) throws(CatalogueFolderError) -> UInt64 {
    let files = try files(in: folder)
    var sum = Checksum()
    for name in files.names {
      sum.add(name)
      do {
        sum.add(try files.bytes(of: name))
      } catch {
        throw .unreadable(path: "\(folder)/\(name)", reason: error.reason)
      }
    }
    return sum.value
  }

  private static func files(in folder: String) throws(CatalogueFolderError) -> CatalogueFiles {
    do {
      return try CatalogueFiles(folder: folder)
    } catch {
      throw .unreadable(path: folder, reason: error.reason)
    }
  }
}
