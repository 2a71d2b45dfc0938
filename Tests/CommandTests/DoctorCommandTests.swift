import Foundation
import Testing

struct DoctorCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func allIsFineOnAFreshMachine() throws {
    let program = try Program(isFresh: true)
    let result = try program.run("doctor", "--json")
    #expect(result.status == 0)
    let checks = try result.list("checks")
    #expect(
      checks.map { $0["name"] as? String } == [
        "terminal", "locale", "config folder", "data folder", "cache folder", "state folder", "settings",
        "catalogue", "compiled catalogue", "O*NET, short form", "profile",
      ])
    #expect(checks.allSatisfy { $0["ok"] as? Bool == true })
    #expect(try result.check("catalogue").detail.contains("60 roles, 179 skills"))
    #expect(try program.run("doctor").output.hasPrefix("Checks · all fine\n"))
  }

  @Test func aDamagedCompiledCatalogueIsMadeAnew() throws {
    #expect(try program.run("doctor", "--json").check("compiled catalogue").detail.contains("sound and up to date"))
    try Data("damaged".utf8).write(to: URL(fileURLWithPath: "\(program.data)/cache/catalogue.sqlite"))
    let compiled = try program.run("doctor", "--json").check("compiled catalogue")
    #expect(compiled.isFine && compiled.detail.contains("compiled just now"))
    #expect(try program.run("doctor", "--json").check("compiled catalogue").detail.contains("sound and up to date"))
  }

  @Test func aFileInPlaceOfAFolderIsReported() throws {
    let program = try Program(isFresh: true)
    try Data().write(to: URL(fileURLWithPath: program.data))
    let result = try program.run("doctor", "--json")
    #expect(result.status == 2)
    #expect(try !result.check("data folder").isFine)
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.data)).isEmpty)
    let command = try program.run("tick", "git", "--json")
    #expect(command.status == 2)
    #expect(try command.error["code"]?.hasPrefix("unusable-") == true)
  }

  @Test func aBadCatalogueIsReported() throws {
    let program = try Program(isFresh: true)
    let result = try program.run("doctor", "--catalogue", "/nonexistent", "--json")
    #expect(result.status == 2)
    #expect(try !result.check("catalogue").isFine)
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }

  @Test func everyMistakeOfACatalogueHasItsLine() throws {
    let folder = "\(program.home)/catalogue"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data("- id: [\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/skills.yaml"))
    try Data("- id: {\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/levels.yaml"))
    let lines = try program.run("doctor", "--catalogue", folder).output.split(separator: "\n")
    let starts = lines.map { $0.drop { $0 == " " } }
    #expect(starts.contains { $0.hasPrefix("skills.yaml:") } && starts.contains { $0.hasPrefix("levels.yaml:") })
  }

  @Test func anASCIILocaleIsSaidAndIsFine() throws {
    let result = try program.run("doctor", "--json", environment: ["LANG": "C"])
    #expect(result.status == 0)
    let locale = try result.check("locale")
    #expect(locale.isFine)
    #expect(locale.hint?.contains("UTF-8") == true)
  }
}
