import BuiltinCatalogue
import CareerModel
import CareerStore
import CatalogueImport
import Foundation

/// Where a command works: the folders, the catalogue and the profile, each opened when it is first needed.
struct Workspace {
  let folders: StoreFolders
  /// A folder to read in place of the built-in catalogue.
  let catalogueFolder: String?
  /// The profile asked for; nil for the one in use.
  var profileName: String?

  /// - Throws: `HomeError` where the folders would lie in a home that nobody knows.
  init(dataDirectory: String? = nil, catalogueFolder: String? = nil, profileName: String? = nil) throws(HomeError) {
    folders =
      if let dataDirectory { StoreFolders(dataDirectory: dataDirectory) } else { try StoreFolders.ofUser() }
    self.catalogueFolder = catalogueFolder
    self.profileName = profileName
  }

  /// Every source that is loaded; our own is compiled anew only when its files or the program have changed.
  ///
  /// - Parameter checksImports: Whether the checksum of an import is compared before it is read; it takes some
  ///   milliseconds each.
  func library(checksImports: Bool = true) throws -> Library {
    let source = try catalogueSource
    let fingerprint = try fingerprint
    let own = try compiledCatalogue(fingerprint) { try CatalogueFolder.load(from: source) }
    let imports = ImportLibrary(folder: importFolder, isChecked: checksImports) {
      [shortForm] () throws(StoreError) in try shortForm.standIn
    }
    return Library(
      own: own, tutors: OwnTutors(in: folders, currency: own.market.currency, day: .today), fingerprint: fingerprint,
      shortForm: shortForm, imports: imports, equalities: EqualityStore(in: folders.cache))
  }

  /// What stands in for O*NET until all of it is imported.
  var shortForm: ShortForm { ShortForm(cacheFolder: folders.cache, release: Version.current) }

  /// Where imports are kept; need not exist.
  var importFolder: String { "\(folders.data)/imports" }

  /// Whether the compiled catalogue is there, sound and up to date.
  var isCatalogueCompiled: Bool {
    get throws {
      do {
        _ = try compiledCatalogue(fingerprint) { throw NotCompiled() }
        return true
      } catch is NotCompiled {
        return false
      }
    }
  }

  /// The folder that the catalogue is read from.
  var catalogueSource: String {
    get throws { if let catalogueFolder { catalogueFolder } else { try BuiltinCatalogue.folder() } }
  }

  private func compiledCatalogue(_ fingerprint: UInt64, or compile: () throws -> Catalogue) throws -> Catalogue {
    try CatalogueStore(cacheFolder: folders.cache, catalogueFolder: catalogueFolder)
      .open(fingerprint: fingerprint, compile: compile)
  }

  /// Tells our own catalogue's content, as this release reads it, since another may read the same files differently;
  /// every file of it is read for that.
  private var fingerprint: UInt64 {
    get throws {
      var sum = Checksum()
      sum.add(try CatalogueFolder.fingerprint(of: catalogueSource))
      sum.add(Version.current)
      return sum.value
    }
  }

  private struct NotCompiled: Error {}

  /// The profile, to be changed.
  func profile() throws -> ProfileStore { try profiles.open(name()) }

  /// The profile, to be read; nothing is made or changed on disk.
  func profileToRead() throws -> ProfileStore { try profiles.openToRead(name()) }

  var profiles: Profiles { Profiles(folders: folders) }

  /// The name of the profile that `profile` opens.
  func name() throws -> ProfileName {
    if let profileName { try ProfileName(profileName) } else { profiles.current }
  }
}
