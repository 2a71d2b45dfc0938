import Foundation
import TestSupport
import Testing

/// What the doctor says about the settings, which it reads as the explorer does.
struct DoctorSettingsTests {
  private let program: Program
  private let file: String

  init() throws {
    program = try Program()
    file = "\(program.data)/config/config.yaml"
    try FileManager.default.createDirectory(atPath: "\(program.data)/config", withIntermediateDirectories: true)
  }

  private func check(_ text: String) throws -> Finding {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return try program.run("doctor", "--json").check("settings")
  }

  @Test(arguments: [
    "", "\n\n", "# only a comment\n", "---\n", "{}\n", "keys:\n  # undo: \"U\"\n", "keys:\nmouse:\n", "mouse: yes\n",
    "mouse: on\n", "mouse: True\n", "keys: {}\n", "background: light\n", "background:\n", "contrast: high\n",
  ])
  func whatSetsNothingIsTheStandard(text: String) throws {
    let settings = try check(text)
    #expect(settings.isFine && settings.hint == nil && settings.detail == file)
  }

  @Test func anUnknownNameIsToldWithItsLine() throws {
    let settings = try check("mouse: true\ntheme: dark\nkeys:\n  undu: \"U\"\n")
    #expect(settings.isFine)
    #expect(settings.detail.contains("config.yaml:2: the setting \"theme\" is unknown and passed over"))
    #expect(settings.detail.contains("config.yaml:4: there is no action \"undu\", which is passed over"))
    #expect(settings.detail.contains("did you mean \"undo\"?"))
  }

  @Test(arguments: [
    ("mouse: maybe\n", "config.yaml:1:8: mouse: expected true or false"),
    ("background: blue\n", "config.yaml:1:13: background: expected one of dark, light"),
    ("contrast: hgih\n", "config.yaml:1:11: contrast: expected one of usual, high"),
  ])
  func aMistakeIsBroken(text: String, problem: String) throws {
    let settings = try check(text)
    #expect(!settings.isFine && settings.detail.contains(problem))
  }

  @Test func aFileThatIsTooLargeIsRefused() throws {
    try Data().write(to: URL(fileURLWithPath: file))
    truncate(file, 1 << 34)
    let settings = try program.run("doctor", "--json").check("settings")
    #expect(!settings.isFine && settings.detail.contains("larger than 4 MiB"))
  }

  @Test func whatIsNoFileIsTold() throws {
    symlink("/nonexistent", file)
    #expect(try program.run("doctor", "--json").check("settings").detail.contains("it is a link that leads nowhere"))
    unlink(file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(try program.run("doctor", "--json").check("settings").detail.contains("it is a folder"))
  }
}
