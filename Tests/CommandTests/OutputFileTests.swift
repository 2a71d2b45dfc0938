import Foundation
import TestSupport
import Testing

/// Where `--output` writes to, and what it leaves alone.
struct OutputFileTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    try program.run("tick", "git")
  }

  /// Exports the matches, or the profile, to a file of the folder.
  @discardableResult
  private func export(_ subject: String = "match", to file: String, _ options: String...) throws -> Program.Result {
    let command = ["export", subject, "--format", "csv", "--output", file, "--data-dir", program.data]
    return try program.launch(command + options).finish()
  }

  private func mode(of name: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(folder.file(name), &status) == 0)
    return status.st_mode
  }

  private func text() throws -> String { try program.run("export", "match", "--format", "csv").output }

  @Test func aHyphenIsStandardOutput() throws {
    let result = try export(to: "-")
    #expect(result.output == (try text()))
    #expect(result.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "-"))
    let json = try program.run("export", "match", "--format", "json", "--output", "-", "--json")
    #expect(try !json.list("roles").isEmpty)
  }

  @Test func aLinkStaysAndItsTargetIsReplaced() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("target")))
    try FileManager.default.createDirectory(atPath: folder.file("inner"), withIntermediateDirectories: false)
    for (link, target) in [("one", "target"), ("inner/two", "../one"), ("new", "made")] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: target)
    }
    #expect(try export(to: folder.file("inner/two")).status == 2)
    #expect(folder.content(of: "target") == "old")
    #expect(try export(to: folder.file("inner/two"), "--force").status == 0)
    #expect(folder.content(of: "target") == (try text()))
    #expect(try export(to: folder.file("new")).status == 0)
    #expect(folder.content(of: "made") == (try text()))
    for link in ["one", "inner/two", "new"] { #expect(try mode(of: link) & S_IFMT == S_IFLNK) }
  }

  @Test func linksInACircleAreNoPlace() throws {
    for (link, target) in [("a", "b"), ("b", "a")] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: target)
    }
    let result = try export(to: folder.file("a"), "--force")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot be written"))
  }

  @Test func aDeviceBehindALinkIsWrittenAndTheLinkStays() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file("null"), withDestinationPath: "/dev/null")
    for options in [[], ["--force"]] {
      let command = ["export", "match", "--format", "csv", "--output", folder.file("null"), "--data-dir", program.data]
      #expect(try program.launch(command + options).finish().status == 0)
      #expect(try mode(of: "null") & S_IFMT == S_IFLNK)
    }
    #expect(try folder.names() == ["null"])
  }

  @Test func aPipeGetsTheTextAndStays() throws {
    try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
    // There is a reader, and the pipe has room for more than is written, so that nobody waits.
    let reader = open(folder.file("pipe"), O_RDONLY | O_NONBLOCK)
    let pipe = FileHandle(fileDescriptor: reader, closeOnDealloc: true)
    #expect(try export(to: folder.file("pipe"), "--force").status == 0)
    #expect(try String(decoding: pipe.readToEnd() ?? Data(), as: UTF8.self) == text())
    #expect(try mode(of: "pipe") & S_IFMT == S_IFIFO)
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1"])
  func anOpenFileIsWrittenWhereItStands(path: String) throws {
    try Data("first\n".utf8).write(to: URL(fileURLWithPath: folder.file("out")))
    let output = try #require(FileHandle(forWritingAtPath: folder.file("out")))
    try output.seekToEnd()
    let command = ["export", "match", "--format", "csv", "--output", path, "--data-dir", program.data]
    #expect(try program.launch(command, output: output).finish().status == 0)
    #expect(folder.content(of: "out") == "first\n" + (try text()))
  }

  @Test func aReplacedFileKeepsItsMode() throws {
    for (name, mode) in [("private", 0o600), ("shared", 0o664), ("a", 0o640)] as [(String, mode_t)] {
      try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file(name)))
      try #require(chmod(folder.file(name), mode) == 0)
      for subject in ["match", "profile"] {
        #expect(try export(subject, to: folder.file(name), "--force").status == 0)
        #expect(try self.mode(of: name) & 0o7777 == mode)
      }
    }
    #expect(try folder.names() == ["a", "private", "shared"])
  }

  @Test func whatHoldsNotesIsForItsOwnerAlone() throws {
    #expect(try export("profile", to: folder.file("profile.csv")).status == 0)
    #expect(try mode(of: "profile.csv") & 0o777 == 0o600)
    #expect(try export(to: folder.file("match.csv")).status == 0)
    #expect(try mode(of: "match.csv") & 0o777 == 0o666 & ~Self.umask)
  }

  private static let umask: mode_t = {
    let mask = Foundation.umask(0o022)
    _ = Foundation.umask(mask)
    return mask
  }()

  @Test func aFolderIsNoFile() throws {
    let result = try export(to: folder.path, "--force")
    #expect(result.status == 2)
    #expect(result.errors.contains("It is a folder"))
  }

  /// A limit on the size of files is met as a full disk would be.
  @Test func whatHasNoRoomLeavesTheOldFileWhole() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("kept")))
    for (file, force) in [("kept", " --force"), ("new", "")] {
      let script = """
        ulimit -f 4
        '\(try Program.path)' export match --format csv --output '\(folder.file(file))'\(force) --data-dir '\(program.data)' 2>&1 | cat
        """
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script]
      process.environment = program.environment
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text.contains("cannot be written: File too large"), "\(text)")
    }
    #expect(folder.content(of: "kept") == "old")
    #expect(try folder.names() == ["kept"])
  }
}
