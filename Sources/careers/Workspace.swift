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

  /// The catalogue, compiled anew only when its files or the program have changed.
  func catalogue() throws -> Catalogue {
    let folder = if let catalogueFolder { catalogueFolder } else { try BuiltinCatalogue.folder() }
    let store = CatalogueStore(cacheFolder: folders.cache, catalogueFolder: catalogueFolder)
    let content = try CatalogueFolder.fingerprint(of: folder)
    return try store.open(fingerprint: Self.mixed(content, with: Version.current)) {
      try CatalogueFolder.load(from: folder)
    }
  }

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
