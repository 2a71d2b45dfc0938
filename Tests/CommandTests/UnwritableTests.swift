import Foundation
import TestSupport
import Testing

/// Reading needs no writing: what can be shown is shown, and a line says that nothing is kept and why.
///
/// Rights stop nobody who is root, so that files stand in the place of folders here.
struct UnwritableTests {
  private let program: Program
  private let reading = [
    ["roles", "--limit", "1"], ["match", "--limit", "1"], ["why", "data-analyst"], ["gap", "data-analyst"],
    ["plan", "--target", "data-analyst"], ["search", "sql"], ["tutors"], ["role", "data-analyst"],
    ["compare", "data-analyst", "data-engineer"],
    ["export", "plan", "--target", "data-analyst", "--format", "markdown"],
  ]

  init() throws { program = try Program() }

  private func write(_ text: String, to name: String) throws {
    let path = "\(program.data)/\(name)"
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test func withoutAPlaceForTheProfileCommandsShowWhatTheyCan() throws {
    try write("", to: "data")
    for command in reading {
      let result = try program.launch(command + ["--data-dir", program.data]).finish()
      #expect(result.status == 0 && !result.output.isEmpty, "\(command)")
      let isPersonal = command[0] != "search"
      #expect(result.errors.contains("Nothing you mark is kept: \(program.data)/data/") == isPersonal, "\(command)")
    }
    let calendar = try program.run("export", "plan", "--target", "data-analyst", "--format", "ics")
    #expect(calendar.status == 0 && calendar.output.hasPrefix("BEGIN:VCALENDAR"))
    let change = try program.run("tick", "git")
    #expect(change.status == 2 && change.errors.contains("Not a directory"))
  }

  @Test func aFolderInPlaceOfTheProfileIsNamed() throws {
    let file = "\(program.data)/data/profiles/default/profile.sqlite"
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    let result = try program.run("match", "--limit", "1")
    #expect(result.status == 0 && result.errors.contains("\(file) cannot be used: it is a folder."))
    #expect(result.errors.contains("An empty profile is shown instead of yours."))
    #expect(try program.run("tick", "git").errors.contains("\(file) cannot be used: it is a folder."))
  }

  @Test func aLinkThatLeadsNowhereMakesNothing() throws {
    let folder = "\(program.data)/data/profiles/default"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let target = "\(program.home)/target"
    symlink(target, "\(folder)/profile.sqlite")
    #expect(try program.run("tick", "git").status == 2)
    #expect(try program.run("match").errors.contains("it is a link that leads nowhere"))
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func readingMakesNoProfile() throws {
    for command in reading { _ = try program.launch(command + ["--data-dir", program.data]).finish() }
    #expect(!FileManager.default.fileExists(atPath: "\(program.data)/data"))
  }

  @Test(arguments: ["", "\n", "../../x", String(repeating: "x", count: 3000)])
  func anUnreadableChoiceOfProfileIsToldAndTheDefaultUsed(text: String) throws {
    try program.run("tick", "git")
    try write(text, to: "state/profile")
    let result = try program.run("skills", "--mark", "have")
    #expect(result.status == 0 && result.output.contains("Version control with Git"))
    #expect(result.errors.contains("\(program.data)/state/profile names no profile"))
    #expect(try program.run("doctor", "--json").check("profile").detail.contains("state/profile names no profile"))
    try program.run("profile", "use", "default")
    #expect(try program.run("skills", "--mark", "have").errors.isEmpty)
  }

  @Test func aPipeInPlaceOfAFileHangsNothing() throws {
    for name in ["state/profile", "cache/catalogue.sqlite", "data/imports/onet.sqlite", "config/config.yaml"] {
      try write("", to: name)
      unlink("\(program.data)/\(name)")
      #expect(mkfifo("\(program.data)/\(name)", 0o600) == 0)
    }
    #expect(try program.run("roles", "--limit", "1").status == 0)
    let broken = try program.run("doctor", "--json")
    #expect(try broken.check("settings").detail.contains("it is a named pipe"))
    #expect(try broken.check("O*NET import").detail.contains("it is a named pipe"))
  }

  @Test(arguments: ["", "relative"]) func aHomeThatIsNoneIsLookedUp(home: String) throws {
    let environment = [
      "HOME": home, "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "\(program.home)/cache", "XDG_STATE_HOME": "",
      "XDG_CONFIG_HOME": "",
    ]
    let result = try program.runAlone("doctor", "--json", environment: environment)
    let folder = try result.check("data folder").detail
    #expect(folder.hasPrefix("/") && !folder.hasPrefix("/.local") && !folder.contains("relative"))
  }

  /// Runs a script of the shell, which can make names that are no UTF-8.
  private func shell(_ script: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, try Program.path]
    process.environment = program.environment
    process.currentDirectoryURL = URL(fileURLWithPath: program.home)
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, pipe)
    try process.run()
    let errors = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, errors)
  }

  @Test func namesThatAreNoUTF8AreRefused() throws {
    let home = try shell("unset XDG_DATA_HOME; HOME=\"$PWD/$(printf 'jos\\351')\" exec \"$0\" tick sql")
    #expect(home.status == 2 && home.errors.contains("The folder in HOME is not named in UTF-8."))
    let folder = try shell("exec \"$0\" tick sql --data-dir \"$PWD/$(printf 'jos\\351')\"")
    #expect(folder.status == 64 && folder.errors.contains("is not UTF-8 text"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home).allSatisfy { !$0.hasPrefix("jos") })
  }

  @Test func tooFewFilesAreSaidAndTrapNothing() throws {
    for count in 5...7 {
      let result = try shell("ulimit -n \(count); exec \"$0\" match --data-dir \"$PWD/careers\"")
      #expect(result.status == 64, "\(count): \(result)")
    }
  }
}
