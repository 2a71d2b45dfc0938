import CatalogueImport
import Foundation
import TestSupport
import Testing

@testable import BuiltinCatalogue

@Suite struct BuiltinFolderTests {
  /// A folder like that of an installed program, removed when it goes out of use.
  private final class Installation {
    private let temporary: TemporaryFolder
    let folder: URL
    var path: String { folder.path }

    init(bundle: String?) throws {
      temporary = try TemporaryFolder()
      folder = URL(filePath: temporary.path).resolvingSymlinksInPath()
      let programs = folder.appending(path: "libexec")
      try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
      try Data().write(to: programs.appending(path: "careers"))
      try FileManager.default.createDirectory(at: folder.appending(path: "bin"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/bin/careers", withDestinationPath: "../libexec/careers")
      guard let bundle else { return }
      try FileManager.default.createDirectory(
        at: programs.appending(path: "\(bundle)/catalogue"), withIntermediateDirectories: true)
    }
  }

  @Test(arguments: ["careers_BuiltinCatalogue.resources", "careers_BuiltinCatalogue.bundle"], ["libexec", "bin"])
  func theBundleLiesBesideTheProgramItself(bundle: String, start: String) throws {
    let installation = try Installation(bundle: bundle)
    let folder = try BuiltinCatalogue.folder(beside: ["\(installation.path)/\(start)/careers"])
    #expect(folder == "\(installation.path)/libexec/\(bundle)/catalogue")
  }

  @Test func aSecondPathIsTriedAfterOneThatIsGone() throws {
    let installation = try Installation(bundle: "careers_BuiltinCatalogue.resources")
    let executables = ["\(installation.path)/gone", "\(installation.path)/bin/careers"]
    #expect(try BuiltinCatalogue.folder(beside: executables).hasPrefix("\(installation.path)/libexec/"))
  }

  @Test func aMissingBundleNamesThePlacesAndTheWayOut() throws {
    let installation = try Installation(bundle: nil)
    let program = "\(installation.path)/bin/careers"
    let error = try #require(throws: BuiltinCatalogueError.self) {
      try BuiltinCatalogue.folder(beside: [program, program])
    }
    #expect(
      error.places == [
        "\(installation.path)/libexec/careers_BuiltinCatalogue.resources/catalogue",
        "\(installation.path)/libexec/careers_BuiltinCatalogue.bundle/catalogue",
      ])
    #expect(error.message.contains(error.places[0]))
    #expect(error.hint.contains("--catalogue DIR"))
  }

  @Test func anUnknownProgramIsSaidToBeSo() throws {
    let error = try #require(throws: BuiltinCatalogueError.self) { try BuiltinCatalogue.folder(beside: []) }
    #expect(error.message == "The built-in catalogue is missing: the program's own path is unknown.")
  }

  @Test func theTestsThemselvesHaveABundle() throws {
    #expect(try CatalogueFolder.fingerprint(of: BuiltinCatalogue.folder()) != 0)
  }
}
