import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct StoreFoldersTests {
  @Test func foldersAreBelowHomeByDefault() {
    let folders = StoreFolders(environment: [:], home: "/home/ana")
    #expect(folders.config == "/home/ana/.config/careers")
    #expect(folders.data == "/home/ana/.local/share/careers")
    #expect(folders.cache == "/home/ana/.cache/careers")
    #expect(folders.state == "/home/ana/.local/state/careers")
  }

  @Test func variablesMoveThem() {
    let environment = [
      "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "", "XDG_STATE_HOME": "relative", "XDG_CONFIG_HOME": "/c",
    ]
    let folders = StoreFolders(environment: environment, home: "/home/ana")
    #expect(folders.data == "/d/careers")
    #expect(folders.config == "/c/careers")
    #expect(folders.cache == "/home/ana/.cache/careers", "an empty variable counts as not set")
    #expect(folders.state == "/home/ana/.local/state/careers", "a relative path counts as not set")
  }

  @Test func oneFolderCanHoldAll() {
    let folders = StoreFolders(dataDirectory: "/x")
    #expect(StoreFolders.Kind.allCases.map(folders.path) == ["/x/config", "/x/data", "/x/cache", "/x/state"])
  }

  @Test func preparedFoldersArePrivate() throws {
    let temporary = try TemporaryFolder()
    let folders = StoreFolders(dataDirectory: temporary.file("new/deep"))
    let path = try folders.prepare(.data, subfolder: "a/b")
    #expect(path == temporary.file("new/deep/data/a/b"))
    for folder in ["new", "new/deep", "new/deep/data", "new/deep/data/a", "new/deep/data/a/b"] {
      #expect(try mode(of: temporary.file(folder)) == 0o700, "\(folder)")
    }
  }

  @Test func preparingLeavesTheModeOfWhatIsThere() throws {
    let temporary = try TemporaryFolder()
    let folders = StoreFolders(dataDirectory: temporary.path)
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    try FileManager.default.createDirectory(
      atPath: folders.cache, withIntermediateDirectories: false, attributes: attributes)
    try folders.prepare(.cache)
    #expect(try mode(of: folders.cache) == 0o755)
  }

  @Test func anUnusableFolderIsNamedWithItsWayOut() throws {
    let temporary = try TemporaryFolder()
    try write(Data(), to: temporary.file("state"))
    let folders = StoreFolders(dataDirectory: temporary.path)
    let error = #expect(throws: StoreError.self) { try folders.prepare(.state) }
    #expect(error == .unusableFolder(.state, path: temporary.file("state"), reason: "Not a directory"))
    #expect(error?.message.contains(temporary.file("state")) == true)
    #expect(error?.hint.contains("XDG_STATE_HOME") == true)
    #expect(throws: StoreError.self) { try folders.prepare(.state, subfolder: "below") }
  }
}
