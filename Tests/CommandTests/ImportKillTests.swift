import Foundation
import TestSupport
import Testing

/// Imports that are killed at any moment: what was imported earlier stays, or all of the new one is there.
struct ImportKillTests {
  private static let taskCount = 4_000
  private let program: Program
  private let files: PublisherFiles

  /// O*NET is imported with one task; its next release has many.
  init() throws {
    program = try Program()
    files = try PublisherFiles()
    try program.run("import", "onet", files.onet)
    try program.run("tick", "Programming")
    let tasks = (0..<Self.taskCount).map {
      "15-1252.00|\($0 + 10)|Write program number \($0).|Core|95|08/2023|Incumbent"
    }
    try files.add(tasks.joined(separator: "\r\n"), to: "Task Statements.txt")
  }

  /// Kills an import when it has told that a phase begins, and something more.
  private func killImport(at phase: String, after turns: Int) throws {
    let path = "\(program.home)/errors"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = open(path, O_WRONLY)
    defer { close(file) }
    let command = [try Program.path, "import", "onet", files.onet, "--data-dir", program.data]
    let process = try ChildProcess(command, environment: program.environment, output: file, errors: file)
    while try !String(contentsOfFile: path, encoding: .utf8).contains(phase) {
      try #require(process.endIfEnded() == nil)
      sched_yield()
    }
    for _ in 0..<turns { sched_yield() }
    kill(process.identifier, SIGKILL)
    process.wait()
  }

  @Test(arguments: zip(["Reading", "Putting it in order", "Indexing it", "Writing it", "Writing it"], UInt64(1)...5))
  func theEarlierImportOrAllOfTheNewOneIsThere(phase: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      try killImport(at: phase, after: generator.number(0...2_000))
      let tasks = try program.run("role", "15-1252.00", "--json").json["responsibilities"] as? [Any]
      #expect([1, 1 + Self.taskCount].contains(tasks?.count))
      #expect(try program.run("search", "webmaster", "--json").status == 0)
      let marked = try program.run("skills", "--source", "onet", "--mark", "have", "--json").list("skills")
      #expect(marked.ids == ["2.B.3.e"])
    }
    // What they left behind is taken away once nobody can be writing it any more.
    let folder = "\(program.data)/data/imports"
    for name in try program.importedFiles where !name.hasSuffix(".sqlite") {
      try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: "\(folder)/\(name)")
    }
    #expect(try program.run("import", "onet", files.onet).status == 0)
    #expect(try program.importedFiles == ["onet.sqlite"])
  }
}
