import Foundation
import TestSupport
import Testing

/// Where a profile was, nothing opens as if none had been, and its copies come back.
struct ProfileRestoreTests {
  private let program: Program
  private let folder: String
  private var file: String { "\(folder)/profile.sqlite" }

  init() throws {
    program = try Program()
    folder = "\(program.data)/data/profiles/default"
    try program.run("tick", "git")
  }

  private func spoil(_ content: Data?) throws {
    if let content {
      try content.write(to: URL(fileURLWithPath: file))
    } else {
      try FileManager.default.removeItem(atPath: file)
    }
  }

  private var files: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

  @Test(arguments: [Data(), Data("no database, and long enough to be taken for one".utf8), nil])
  func aLostProfileStopsEveryCommandAndComesBack(content: Data?) throws {
    try spoil(content)
    let before = try files
    for command in [
      ["match"], ["skills", "--mark", "have"], ["tick", "sql"], ["export", "profile", "--format", "json"], ["doctor"],
    ] {
      let result = try program.launch(command + ["--data-dir", program.data]).finish()
      #expect(result.status == 2, "\(command)")
      #expect((result.output + result.errors).contains("careers profile restore"), "\(command)")
    }
    #expect(try files == before)
    let restored = try program.run("profile", "restore", "--json")
    #expect(restored.status == 0)
    let aside = try restored.json["setAside"] as? String
    #expect(aside.flatMap(FileManager.default.contents) == content)
    #expect(try program.run("skills", "--mark", "have", "--json").list("skills").ids == ["git"])
  }

  /// A copy of the one that has its name now is none of it.
  @Test func aDeletedProfileDoesNotComeBackAsAnother() throws {
    try program.run("profile", "new", "dana")
    try program.run("tick", "sql", "--profile", "dana")
    try program.run("profile", "delete", "dana")
    try program.run("profile", "new", "dana")
    try program.run("tick", "docker", "--profile", "dana")
    let refused = try program.run("profile", "restore", "--profile", "dana")
    #expect(refused.status == 2 && refused.errors.contains("another has that name now"))
    try program.run("profile", "rename", "dana", "other")
    #expect(try program.run("profile", "restore", "--profile", "dana").status == 0)
    let back = try program.run("skills", "--mark", "have", "--profile", "dana", "--json").list("skills")
    #expect(back.ids == ["sql"])
  }

  @Test func aCopyIsNamedByItsDay() throws {
    let result = try program.run("profile", "restore", "2020-01-01")
    #expect(result.status == 1 && result.errors.contains("There are: 20"))
    let copies = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups")
    #expect(try program.run("profile", "restore", String(try #require(copies.first).prefix(10))).status == 0)
  }

  @Test func manyChangesMakeOneCopy() throws {
    for skill in ["sql", "docker", "linux"] { try program.run("tick", skill) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups").count == 1)
  }

  @Test func anEmptyOneIsBegunWhenAsked() throws {
    try spoil(Data())
    #expect(try program.run("profile", "new", "default").status == 0)
    #expect(try program.run("skills", "--mark", "have").status == 1)
    #expect(try files.contains { $0.hasPrefix("profile.sqlite.set-aside-") })
  }

  @Test func whereNoCopyIsNoneIsPromised() throws {
    try FileManager.default.removeItem(atPath: "\(folder)/backups")
    try FileManager.default.createDirectory(atPath: "\(folder)/backups", withIntermediateDirectories: false)
    try spoil(Data())
    let result = try program.run("match")
    #expect(result.status == 2 && result.errors.contains("There is no copy of it."))
    #expect(try program.run("profile", "restore").status == 1)
  }
}
