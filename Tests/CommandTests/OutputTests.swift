import Foundation
import TestSupport
import Testing

/// How things are printed, whatever is printed.
struct OutputTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let commands: [[String]] = [
    ["roles"], ["role", "python-developer"], ["skills"], ["skills", "--for", "data-analyst"], ["match"],
    ["gap", "data-analyst"], ["paths", "python-intern"], ["tutors"], ["guide"], ["guide", "faq"], ["search", "data"],
    ["sources"], ["profile", "list"], ["doctor"], ["tick", "git"], ["target", "data-analyst"],
    ["bookmark", "data-analyst"], ["here", "data-analyst"], ["why", "python-developer"],
    ["compare", "python-developer", "data-engineer", "data-analyst"], ["plan", "--target", "python-developer"],
    ["plan", "--target", "data-engineer=2", "--target", "python-developer", "--tutor", "joao", "--budget", "100"],
    ["log", "sql", "1.5"], ["routes", "--from", "python-intern", "--to", "chief-technology-officer"],
  ]

  @Test(arguments: commands)
  func oneDocumentAndNothingElse(command: [String]) throws {
    let result = try program.launch(command + ["--json", "--data-dir", program.data]).finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try !result.json.isEmpty)
  }

  @Test(arguments: commands)
  func textFitsAndHasNoEscapes(command: [String]) throws {
    let result = try program.launch(command + ["--data-dir", program.data]).finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(!result.output.contains("\u{1B}"))
    // Only the paths of folders and web addresses are longer than a line.
    guard command != ["doctor"] else { return }
    let lines = try onTerminal(command + ["--no-colour"], columns: 80).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.count <= 80 || $0.contains("://") && $0.drop { $0 == " " }.contains(" ") == false })
  }

  @Test func nothingIsWrappedInAPipe() throws {
    for columns in ["30", "200"] {
      let sources = try program.run("sources", environment: ["COLUMNS": columns])
      let addresses = try program.run("sources", "--json").list("sources").compactMap { $0["url"] as? String }
      let lines = sources.output.split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(addresses.count > 50)
      #expect(Set(addresses).isSubset(of: lines.map(String.init)))
      #expect(lines.contains { $0.count > 120 })
    }
  }

  @Test func addressesStayWholeOnATerminal() throws {
    let text = try onTerminal(["sources", "--no-colour"], columns: 40)
    let addresses = try program.run("sources", "--json").list("sources").compactMap { $0["url"] as? String }
    #expect(addresses.contains { $0.count > 40 })
    #expect(addresses.allSatisfy(text.contains))
  }

  @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C"), ([], "en_GB.ISO-8859-1")])
  func asciiIsAllThatIsPrinted(options: [String], locale: String) throws {
    for command in [["tutors"], ["role", "python-developer"], ["paths", "python-intern"], ["tutors", "--json"]] {
      let result = try program.launch(
        command + options + ["--data-dir", program.data], environment: ["LANG": locale]
      ).finish()
      #expect(result.status == 0)
      #expect(result.output.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    }
    let tutors = try program.launch(
      ["tutors", "--json"] + options + ["--data-dir", program.data], environment: ["LANG": locale]
    ).finish()
    #expect(try tutors.list("tutors").contains { $0["name"] as? String == "João" })
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let result = try program.launch(
      ["sources", "--json", "--data-dir", program.data], output: pipe.fileHandleForWriting
    ).finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnError() throws {
    for form in [[], ["--json"]] {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let result = try program.launch(["sources", "--data-dir", program.data] + form, output: full).finish()
      #expect(result.status == 2)
      #expect(result.errors.contains("cannot be written to"))
    }
  }

  /// A script must not do twice what is done.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      (["tick", "docker"], "The change is kept"), (["log", "sql", "1"], "The change is kept"),
      (["target", "data-analyst"], "The change is kept"), (["profile", "new", "work"], "The profile work is made"),
      (["profile", "use", "default"], "The profile default is in use"),
    ])
  func whatIsDoneAndCannotBePrintedIsSaidToBeDone(command: [String], done: String) throws {
    for form in [[], ["--json"]] {
      let program = try Program()
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let result = try program.launch(command + ["--data-dir", program.data] + form, output: full).finish()
      #expect(result.status == 2)
      #expect(result.errors.contains("\(done), but standard output cannot be written to"))
      #expect(result.errors.contains("There is no need to do it again."))
    }
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    try program.run("tick", "docker")
    let again = try program.launch(["tick", "docker", "--data-dir", program.data], output: full).finish()
    #expect(!again.errors.contains("is kept"), "nothing was to be done")
  }

  /// A limit on the size of files is no reason to die.
  @Test func aFileThatMayNotGrowIsAnError() throws {
    try program.run("tick", "git")
    let errors = "\(program.home)/errors"
    try Data().write(to: URL(fileURLWithPath: errors))
    let file = try #require(FileHandle(forWritingAtPath: errors))
    let script = "ulimit -f 1; exec \(try Program.path) tick docker --data-dir \(program.data)"
    let ending = try ChildProcess(
      ["/bin/sh", "-c", script], environment: program.environment, output: file.fileDescriptor,
      errors: file.fileDescriptor
    ).wait()
    #expect(ending == .exited(2))
    #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("profile.sqlite cannot be used"))
    #expect(try program.run("skills", "--mark", "have", "--json").list("skills").count == 1)
  }

  @Test func boldAndDimGoToTerminalsOnly() throws {
    #expect(try onTerminal(["tutors"]).contains("\u{1B}[1mTutors\u{1B}[0m"))
    #expect(try !onTerminal(["tutors", "--no-colour"]).contains("\u{1B}"))
    #expect(try !onTerminal(["tutors"], environment: ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(try onTerminal(["tutors"], environment: ["NO_COLOR": ""]).contains("\u{1B}"))
    #expect(try !onTerminal(["tutors"], environment: ["TERM": "dumb"]).contains("\u{1B}"))
    #expect(try !onTerminal(["tutors", "--json"]).contains("\u{1B}"))
  }

  @Test func linesAreAsWideAsTheTerminal() throws {
    let narrow = try onTerminal(["tutors", "--no-colour"], columns: 60).split(separator: "\r\n")
    #expect(narrow.count > 10)
    #expect(narrow.allSatisfy { $0.count <= 60 })
    #expect(try onTerminal(["tutors"], columns: 120).contains("Teaches"))
    #expect(try !onTerminal(["tutors"], columns: 80).contains("Teaches"))
  }

  /// What a command prints on a pseudo-terminal.
  private func onTerminal(_ command: [String], columns: Int = 80, environment: [String: String] = [:]) throws -> String
  {
    let terminal = try PseudoTerminal(
      [try Program.path] + command + ["--data-dir", program.data],
      environment: program.environment.merging(environment) { $1 }, columns: columns, rows: 24)
    #expect(try terminal.waitForEnd() == .exited(0))
    return String(decoding: terminal.output, as: UTF8.self)
  }

  @Test func foldersFollowTheEnvironment() throws {
    #expect(try program.runAlone("tick", "git").status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(program.home)/data/careers/profiles/default/profile.sqlite"))
    #expect(FileManager.default.fileExists(atPath: "\(program.home)/cache/careers/catalogue.sqlite"))
  }
}
