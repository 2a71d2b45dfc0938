import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The pictures of the README, which `make pictures` draws.
  struct PictureTests {
    private static let folder = Repository.root.appending(path: "docs/pictures")

    private func script(_ name: String, _ arguments: String...) throws -> FinishedCommand {
      try FinishedCommand(
        [Repository.root.appending(path: ".ci/\(name)").path] + arguments,
        environment: ProcessInfo.processInfo.environment)
    }

    private func pictures(in folder: URL) throws -> [String: String] {
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      return try Dictionary(
        uniqueKeysWithValues: files.filter { $0.pathExtension == "svg" }.map {
          ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        })
    }

    @Test func theyShowWhatTheProgramDraws() throws {
      let temporary = try TemporaryFolder()
      let drawing = try script("pictures", Careers.path, temporary.path)
      try #require(drawing.status == 0, "\(drawing.errorText)")
      let (drawn, kept) = (try pictures(in: URL(filePath: temporary.path)), try pictures(in: Self.folder))
      #expect(drawn.keys.sorted() == kept.keys.sorted())
      for (name, picture) in drawn {
        #expect(kept[name] == picture, "\(name) looks different: `make pictures` draws it anew, then look at it")
      }
    }

    /// Every character stands in its column in headless Chromium, runs of blanks included, and would not by itself.
    @Test func chromiumKeepsTheirColumns() throws {
      let file = Self.folder.appending(path: "roles.svg")
      let check = try script("check-pictures", file.path)
      #expect(check.status == 0, "\(check.errorText)")
      let temporary = try TemporaryFolder()
      let collapsing = try String(contentsOf: file, encoding: .utf8).replacing("white-space:pre;", with: "")
      try collapsing.write(toFile: temporary.file("roles.svg"), atomically: true, encoding: .utf8)
      let collapsed = try script("check-pictures", temporary.file("roles.svg"))
      #expect(collapsed.status == 1 && collapsed.errorText.contains("data-misplaced="), "\(collapsed.errorText)")
    }
  }
}
