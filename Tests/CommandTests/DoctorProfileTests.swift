import Foundation
import TestSupport
import Testing

/// What the doctor says about the profile, whose file it never changes.
struct DoctorProfileTests {
  private let program: Program
  private let file: String

  init() throws {
    program = try Program()
    file = "\(program.data)/data/profiles/default/profile.sqlite"
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  /// The doctor must call the profile broken, as JSON and as text, and leave its file as it is.
  private func expectBroken() throws -> Finding {
    let before = try bytes()
    let result = try program.run("doctor", "--json")
    #expect(result.status == 2)
    let text = try program.run("doctor")
    #expect(text.status == 2 && text.output.contains("1 of 11 not fine") && text.output.contains("broken  profile"))
    #expect(try bytes() == before)
    let profile = try result.check("profile")
    #expect(!profile.isFine && profile.detail.contains(file))
    return profile
  }

  @Test func aMissingOneIsFineAndIsNotMade() throws {
    let profile = try program.run("doctor", "--json").check("profile")
    #expect(profile.isFine && profile.detail == "default, made when it is needed")
    #expect(!FileManager.default.fileExists(atPath: "\(program.data)/data"))
  }

  @Test func aSoundOneIsFine() throws {
    try program.run("tick", "git")
    let before = try bytes()
    let result = try program.run("doctor", "--json")
    #expect(result.status == 0)
    let profile = try result.check("profile")
    #expect(profile.isFine && profile.hint == nil)
    #expect(profile.detail.hasPrefix("default: \(file), sound, format "))
    #expect(profile.detail.contains(", skills marked: 1, backups: 1, the newest of "))
    #expect(try bytes() == before)
  }

  @Test func aFileThatIsNoDatabaseIsBroken() throws {
    try program.run("tick", "git")
    try Data("this is no database, and long enough to be read as one".utf8).write(to: URL(fileURLWithPath: file))
    let profile = try expectBroken()
    #expect(profile.detail.contains("is damaged"))
    #expect(profile.hint?.contains("`careers profile restore` puts back the copy of") == true)
  }

  @Test func aDatabaseWithDamagedPagesIsBroken() throws {
    try program.run("tick", "git")
    var bytes = try bytes()
    bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 4096))
    try bytes.write(to: URL(fileURLWithPath: file))
    #expect(try expectBroken().detail.contains("is damaged"))
  }

  @Test func oneOfALaterReleaseIsBroken() throws {
    try program.run("tick", "git")
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: file)
    let profile = try expectBroken()
    #expect(profile.detail.contains("has format 99, and this release reads formats up to"))
    #expect(profile.detail.contains("left as it is"))
    #expect(profile.hint?.contains("Install the newer release") == true)
  }

  @Test func anUnknownNameIsBroken() throws {
    try program.run("profile", "new", "work")
    let result = try program.run("doctor", "--profile", "wrok", "--json")
    #expect(result.status == 2)
    let profile = try result.check("profile")
    #expect(!profile.isFine && profile.hint?.contains("work") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(program.data)/data/profiles/wrok"))
  }
}
