import BuiltinCatalogue
import CareerModel
import CareerStore
import CatalogueImport

/// The short form of O*NET that comes with the program, compiled when it is first needed and kept in the cache folder.
struct ShortForm {
  static let dataset = Dataset.onet

  let cacheFolder: String
  /// The release of the program, which may read the same files differently.
  let release: String

  /// - Throws: `StoreError.unusableFile` for files that are missing or are not what they should be.
  func open() throws(StoreError) -> Catalogue {
    let (fingerprint, files) = (try fingerprint, try files)
    return try store.open(fingerprint: fingerprint, parts: TaxonomyIndexes.parts(of:)) { () throws(StoreError) in
      try Self.reading { () throws(DataFileError) in try files.read() }
    }
  }

  /// Reads a part that was kept with it; nil where there is none.
  ///
  /// - Throws: `StoreError.unusableFile`.
  func part<Value>(
    _ name: String, read: (UnsafeRawBufferPointer) -> Value?
  ) throws(StoreError) -> Value? {
    store.part(name, fingerprint: try fingerprint, read: read)
  }

  private var store: CatalogueStore { CatalogueStore(cacheFolder: cacheFolder, shortFormOf: Self.dataset) }

  /// Tells its files, as this release reads them, from others; none of them is read for that.
  var fingerprint: UInt64 {
    get throws(StoreError) {
      var sum = Checksum()
      sum.add(FolderStamp(of: try folder).text)
      sum.add(release)
      return sum.value
    }
  }

  /// How many people its occupations employ, by the code of the Standard Occupational Classification.
  var employment: [String: Int] {
    get throws(StoreError) {
      let files = try files
      return try Self.reading { () throws(DataFileError) in try files.employment }
    }
  }

  /// The wages of its occupations, for all of O*NET while none are imported.
  var standIn: StandInWages {
    get throws(StoreError) {
      let files = try files
      let source = try Self.reading { () throws(DataFileError) in try files.wageSource }
      return StandInWages(source: source) { () throws(StoreError) in
        try Self.reading { () throws(DataFileError) in try files.standIn }
      }
    }
  }

  private var files: ONETShortForm { get throws(StoreError) { ONETShortForm(path: try folder) } }

  private var folder: String {
    get throws(StoreError) {
      do {
        return try BuiltinCatalogue.worldFolder()
      } catch {
        throw .unusableFile(path: BuiltinCatalogue.world, reason: error.message)
      }
    }
  }

  private static func reading<Value>(_ read: () throws(DataFileError) -> Value) throws(StoreError) -> Value {
    do {
      return try read()
    } catch {
      throw .unusableFile(path: error.file, reason: "\(error)")
    }
  }
}
