import Foundation
import Testing

struct DoctorCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func check(_ name: String, _ result: Program.Result) throws -> [String: Any] {
    try #require(try result.list("checks").first { $0["name"] as? String == name })
  }

  @Test func allIsFineOnAFreshMachine() throws {
    let program = try Program(isFresh: true)
    let result = try program.run("doctor", "--json")
    #expect(result.status == 0)
    let checks = try result.list("checks")
    #expect(
      checks.map { $0["name"] as? String } == [
        "terminal", "locale", "config folder", "data folder", "cache folder", "state folder", "catalogue",
        "compiled catalogue", "profile",
      ])
    #expect(checks.allSatisfy { $0["ok"] as? Bool == true })
    let catalogue = try #require(try check("catalogue", result)["detail"] as? String)
    #expect(catalogue.contains("60 roles, 160 skills"))
    #expect(try program.run("doctor").output.hasPrefix("Checks · all fine\n"))
  }

  @Test func aFreshProfileIsNotMade() throws {
    try program.run("doctor")
    #expect(!FileManager.default.fileExists(atPath: "\(program.data)/data"))
  }

  @Test func aDamagedProfileIsReportedAndLeftAlone() throws {
    try program.run("tick", "git")
    let file = URL(fileURLWithPath: "\(program.data)/data/profiles/default/profile.sqlite")
    try Data("this is no database, and long enough to be read as one".utf8).write(to: file)
    let before = try Data(contentsOf: file)
    let result = try program.run("doctor", "--json")
    #expect(result.status == 2)
    let profile = try check("profile", result)
    #expect(profile["ok"] as? Bool == false)
    #expect(profile["hint"] is String)
    #expect(try Data(contentsOf: file) == before)
    #expect(try program.run("doctor").output.contains("broken"))
  }

  @Test func aFileInPlaceOfAFolderIsReported() throws {
    let program = try Program(isFresh: true)
    try Data().write(to: URL(fileURLWithPath: program.data))
    let result = try program.run("doctor", "--json")
    #expect(result.status == 2)
    #expect(try check("data folder", result)["ok"] as? Bool == false)
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.data)).isEmpty)
    let command = try program.run("tick", "git", "--json")
    #expect(command.status == 2)
    #expect(try command.error["code"]?.hasPrefix("unusable-") == true)
  }

  @Test func aBadCatalogueIsReported() throws {
    let program = try Program(isFresh: true)
    let result = try program.run("doctor", "--catalogue", "/nonexistent", "--json")
    #expect(result.status == 2)
    #expect(try check("catalogue", result)["ok"] as? Bool == false)
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }

  @Test func anASCIILocaleIsSaidAndIsFine() throws {
    let result = try program.run("doctor", "--json", environment: ["LANG": "C"])
    #expect(result.status == 0)
    let locale = try check("locale", result)
    #expect(locale["ok"] as? Bool == true)
    #expect((locale["hint"] as? String)?.contains("UTF-8") == true)
  }

  @Test func anUnknownProfileIsReported() throws {
    let result = try program.run("doctor", "--profile", "nosuch", "--json")
    #expect(result.status == 2)
    #expect(try check("profile", result)["ok"] as? Bool == false)
  }
}
