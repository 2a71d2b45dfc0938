import Foundation
import TestSupport
import Testing

/// A data folder as release 0.3.0 has left it: an import of O*NET, and a profile with ticks in it.
struct EarlierReleaseTests {
  private let program: Program

  init() throws {
    program = try Program()
    try ReleaseFile.write("onet.sqlite", to: "\(program.data)/data/imports/onet.sqlite")
    try ReleaseFile.write("profile.sqlite", to: "\(program.data)/data/profiles/default/profile.sqlite")
  }

  @Test func theImportIsAskedForAgainAndNothingTickedIsLost() throws {
    let refused = try program.run("role", "15-1252.00", "--json")
    #expect(refused.status == 2)
    #expect(try refused.error["code"] == "older-file")
    #expect(try refused.error["message"]?.contains("was imported by an earlier release") == true)
    #expect(try refused.error["hint"]?.contains("careers import onet PATH") == true)
    // What needs no import goes on.
    #expect(try program.run("role", "backend-developer").status == 0)

    let files = try PublisherFiles()
    #expect(try program.run("import", "onet", files.onet).status == 0)
    let role = try program.run("role", "15-1252.00", "--json")
    #expect(role.status == 0)
    let held = try program.run("skills", "--for", "15-1252.00", "--json").list("skills")
      .filter { $0["mark"] as? String == "have" }.ids
    #expect(held.sorted() == ["2.B.3.e", "tool-haskell"])
  }

  /// It may have what no other source has, and nothing else.
  @Test func otherImportsAreReadAndItsOwnSkillsAreNotCalledUnknown() throws {
    let files = try PublisherFiles()
    #expect(try program.run("import", "esco", files.esco).status == 0)
    for name in [PublisherFiles.baker, "baker"] {
      let found = try program.run("role", name, "--json")
      #expect(found.status == 0)
      #expect(try found.json["id"] as? String == PublisherFiles.baker)
    }
    #expect(try program.run("role", "Nobody Knows Me", "--json").error["code"] == "older-file")
    #expect(try program.run("roles", "--source", "esco-v1", "--json").error["code"] == "older-file")
    #expect(try program.run("skills", "--mark", "have", "--json").json["inNoSource"] == nil)
    // The first change brings the profile up to this release's format.
    #expect(try program.run("tick", "git").status == 0)
    let marks = try program.run("doctor", "--json").list("checks").first { $0["name"] as? String == "profile" }
    #expect(marks?["ok"] as? Bool == true && marks?["hint"] == nil)
  }

  @Test func theDoctorTellsIt() throws {
    let broken = try program.run("doctor", "--json").list("checks").filter { $0["ok"] as? Bool == false }
    #expect(broken.count == 1)
    #expect((broken.first?["detail"] as? String)?.contains("was imported by an earlier release") == true)
    #expect((broken.first?["hint"] as? String)?.hasPrefix("Import it again with `careers import onet PATH`") == true)
  }
}
