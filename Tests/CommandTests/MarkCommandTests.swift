import CareerStore
import Testing

struct MarkCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func marks() throws -> [String: String] {
    let skills = try program.run("skills", "--json").list("skills")
    return skills.reduce(into: [:]) { marks, skill in
      if let id = skill["id"] as? String, let mark = skill["mark"] as? String { marks[id] = mark }
    }
  }

  private func history() throws -> [String] {
    let folders = StoreFolders(dataDirectory: program.data)
    return try Profiles(folders: folders).open(.standard).load().history.done.map(\.label)
  }

  @Test func marksLastToTheNextCommand() throws {
    let result = try program.run("mark", "python-core", "SQL", "--as", "have", "--json")
    #expect(result.status == 0)
    let changed = try result.list("changed")
    #expect(changed.map { $0["skill"] as? String } == ["python-core", "sql"])
    #expect(changed.allSatisfy { $0["before"] == nil && $0["after"] as? String == "have" })
    let moved = try result.list("matches")
    let intern = try #require(moved.first { $0["role"] as? String == "python-intern" })
    #expect(intern["before"] as? Int == 0)
    #expect((intern["after"] as? Int ?? 0) > 0)
    #expect(try marks() == ["python-core": "have", "sql": "have"])
  }

  @Test func everyMarkIsSetAndTakenAway() throws {
    for mark in ["have", "learning", "unwanted"] {
      try program.run("mark", "git", "--as", mark)
      #expect(try marks() == ["git": mark])
    }
    try program.run("mark", "git", "--as", "none")
    #expect(try marks().isEmpty)
  }

  @Test func untickTakesOneTickAway() throws {
    try program.run("tick", "git", "sql")
    #expect(try marks() == ["git": "have", "sql": "have"])
    let result = try program.run("untick", "git")
    #expect(result.output.contains("Version control with Git cleared"))
    #expect(try marks() == ["sql": "have"])
  }

  @Test func severalSkillsAreOneStepOfUndo() throws {
    try program.run("tick", "git", "sql", "git")
    try program.run("mark", "html", "--as", "learning")
    #expect(try history() == ["tick 2 skills", "learning HTML"])
  }

  @Test func anUnknownSkillLeavesEverythingAsItWas() throws {
    let result = try program.run("tick", "git", "gitt", "--json")
    #expect(result.status == 1)
    #expect(try result.error["code"] == "unknown-skill")
    #expect(try result.error["hint"]?.contains("(git)") == true)
    #expect(try marks().isEmpty)
    #expect(try history().isEmpty)
  }

  @Test func markingAgainChangesNothing() throws {
    try program.run("tick", "git")
    let result = try program.run("tick", "git", "--json")
    #expect(result.status == 0)
    #expect(try result.list("changed").isEmpty)
    #expect(try history().count == 1)
    #expect(try program.run("tick", "git").output == "Nothing to change: that is how it was.\n")
  }

  @Test func missingArgumentsAreRefused() throws {
    #expect(try program.run("mark", "git").status == 64)
    #expect(try program.run("mark", "git", "--as", "maybe").status == 64)
    #expect(try program.run("tick").status == 64)
  }

  /// Both write at the same time, and each keeps the other's marks.
  @Test func twoCommandsAtOnceKeepTheirMarks() throws {
    // The folders are there, so that the two meet where they write.
    try program.run("skills")
    for (left, right) in [("git", "sql"), ("html", "css"), ("docker", "linux")] {
      let processes = try [left, right].map { try program.launch(["tick", $0, "--data-dir", program.data]) }
      for process in processes { #expect(try process.finish().status == 0) }
    }
    #expect(Set(try marks().keys) == ["git", "sql", "html", "css", "docker", "linux"])
  }

  /// The first start of two commands at once makes the folders, the profile and the compiled catalogue once.
  @Test func twoFirstCommandsAtOnceKeepTheirMarks() throws {
    let program = try Program(isFresh: true)
    let processes = try ["git", "sql"].map { try program.launch(["tick", $0, "--data-dir", program.data]) }
    for process in processes { #expect(try process.finish().status == 0) }
    #expect(try program.run("skills", "--mark", "have", "--json").list("skills").count == 2)
  }
}
