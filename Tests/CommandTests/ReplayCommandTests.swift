import Foundation
import TestSupport
import Testing

/// Keys that are played without a terminal.
struct ReplayCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("tick", "git")
    try program.run("target", "python-developer")
  }

  private func replay(_ keys: String, _ options: String...) throws -> String {
    let command = ["--replay", keys, "--size", "120x40", "--data-dir", program.data] + options
    let result = try program.launch(command).finish()
    #expect(result.status == 0)
    return result.output
  }

  /// Every file below the data directory with its bytes.
  private func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: program.data)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileManager.default.contents(atPath: "\(program.data)/\(name)").map { (name, $0) }
      })
  }

  private func marks() throws -> Int { try program.run("skills", "--mark", "have", "--json").list("skills").count }

  @Test func nothingOnDiskChanges() throws {
    let before = try files()
    let frame = try replay("<Esc>2 j enote<Esc>u5E<Enter>q")
    #expect(!frame.isEmpty)
    #expect(try files() == before)
    #expect(!FileManager.default.fileExists(atPath: "plan-to-python-developer.md"))
  }

  @Test func itIsPlayedOnWhatThereIs() throws {
    #expect(try replay("<Esc>5").contains("Python Developer"))
  }

  @Test func tutorsAreAddedForTheFrameAlone() throws {
    let frame = try replay("<Esc>4aAnna<Enter>Python<Enter>25<Enter><Enter><Enter><Enter><Enter>")
    #expect(frame.contains("Anna is added."))
    #expect(!FileManager.default.fileExists(atPath: "\(program.data)/data/tutors.csv"))
  }

  @Test func noProfileIsMade() throws {
    let folder = try TemporaryFolder()
    let command = ["--replay", "<Esc>2 ", "--size", "80x24", "--data-dir", folder.file("new")]
    #expect(try program.launch(command).finish().status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.file("new/data")))
  }

  @Test func changesAreKeptWhereThatIsAskedFor() throws {
    let before = try marks()
    #expect(try replay("<Esc>2g ", "--write").contains("ticked"))
    #expect(try marks() == before + 1)
  }
}
