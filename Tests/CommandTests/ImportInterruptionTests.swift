import Foundation
import TestSupport
import Testing

/// Imports that a person stops: by a signal, and at a terminal with Ctrl-C.
struct ImportInterruptionTests {
  private let program: Program
  private let files: PublisherFiles

  /// O*NET is imported; its next release has so many tasks that reading them takes a while.
  init() throws {
    program = try Program()
    files = try PublisherFiles()
    try program.run("import", "onet", files.onet)
    let task = "15-1252.00\t1\tWrite programs that other people will have to read.\tCore\t95\t08/2023\tIncumbent\r\n"
    let head = "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\r\n"
    try files.write(head + String(repeating: task, count: 400_000), to: "\(files.onet)/Task Statements.txt")
  }

  private var command: [String] {
    get throws { [try Program.path, "import", "onet", files.onet, "--data-dir", program.data] }
  }

  private func checkThatNothingChanged(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try program.importedFiles == ["onet.sqlite"], sourceLocation: sourceLocation)
    let role = try program.run("role", "15-1252.00", "--json").json
    #expect((role["responsibilities"] as? [Any])?.count == 1, sourceLocation: sourceLocation)
  }

  @Test func aSignalStopsItWhileItIsRead() throws { try stop(at: "Reading") }

  @Test func aSignalStopsItWhileItIsIndexed() throws {
    let file = "\(files.onet)/Task Statements.txt"
    #expect(truncate(file, 4 << 20) == 0)
    try files.add("|2|The file ends with a whole row.|Core|95|08/2023|Incumbent", to: "Task Statements.txt")
    try stop(at: "Indexing")
  }

  private func stop(at phase: String) throws {
    let errors = "\(program.home)/errors"
    #expect(FileManager.default.createFile(atPath: errors, contents: nil))
    let file = open(errors, O_WRONLY)
    defer { close(file) }
    let process = try ChildProcess(command, environment: program.environment, output: file, errors: file)
    // It has begun, and the signal comes while most of it is still to be done.
    while try !String(contentsOfFile: errors, encoding: .utf8).contains(phase) {
      try #require(process.endIfEnded() == nil)
      sched_yield()
    }
    kill(process.identifier, SIGINT)
    #expect(process.wait() == .exited(130))
    #expect(try String(contentsOfFile: errors, encoding: .utf8).hasSuffix("careers: Stopped; nothing was changed.\n"))
    try checkThatNothingChanged()
  }

  @Test func controlCAtATerminalStopsItAndLeavesNoBar() throws {
    let terminal = try PseudoTerminal(command, environment: program.environment, columns: 100, rows: 30)
    try terminal.wait("the bar") { String(decoding: terminal.output, as: UTF8.self).contains("reading") }
    try terminal.send([0x03])
    #expect(try terminal.waitForEnd() == .exited(130))
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.contains("O*NET ─"))
    #expect(text.contains("\r\u{1B}[Kcareers: Stopped; nothing was changed."))
    try checkThatNothingChanged()
  }
}
