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
  let profileName: String?

  init(dataDirectory: String?, catalogueFolder: String?, profileName: String?) {
    let environment = ProcessInfo.processInfo.environment
    folders =
      dataDirectory.map(StoreFolders.init(dataDirectory:))
      ?? StoreFolders(environment: environment, home: environment["HOME"] ?? NSHomeDirectory())
    self.catalogueFolder = catalogueFolder
    self.profileName = profileName
  }

  /// Our own catalogue beside all that is imported.
  func catalogue() throws -> Catalogue {
    let library = try library()
    return try library.catalogue(of: .builtIn) ?? ownCatalogue()
  }

  /// Every source that is loaded.
  func library() throws -> Library {
    Library(own: try ownCatalogue(), fingerprint: try fingerprint, importFolder: importFolder)
  }

  /// Where imports are kept; need not exist.
  var importFolder: String { "\(folders.data)/imports" }

  /// Our own catalogue, compiled anew only when its files or the program have changed.
  private func ownCatalogue() throws -> Catalogue {
    let source = try catalogueSource
    return try compiledCatalogue { try CatalogueFolder.load(from: source) }
  }

  /// Whether the compiled catalogue is there, sound and up to date.
  var isCatalogueCompiled: Bool {
    get throws {
      do {
        _ = try compiledCatalogue { throw NotCompiled() }
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

  private func compiledCatalogue(or compile: () throws -> Catalogue) throws -> Catalogue {
    try CatalogueStore(cacheFolder: folders.cache, catalogueFolder: catalogueFolder)
      .open(fingerprint: fingerprint, compile: compile)
  }

  /// Tells our own catalogue's content, as this release reads it.
  private var fingerprint: UInt64 {
    get throws { Self.mixed(try CatalogueFolder.fingerprint(of: catalogueSource), with: Version.current) }
  }

  private struct NotCompiled: Error {}

  func profile() throws -> ProfileStore { try profiles.open(name()) }

  var profiles: Profiles { Profiles(folders: folders) }

  /// The name of the profile that `profile` opens.
  func name() throws -> ProfileName {
    if let profileName { try ProfileName(profileName) } else { try profiles.current }
  }

  /// A new release may read the same files differently (FNV-1a).
  private static func mixed(_ fingerprint: UInt64, with release: String) -> UInt64 {
    release.utf8.reduce(fingerprint) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
