import Testing

struct SkillsCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func everySkillIsListedWithItsHours() throws {
    let skills = try program.run("skills", "--json").list("skills")
    #expect(skills.count == 179)
    let basics = try #require(skills.first)
    #expect(basics["id"] as? String == "python-basics")
    #expect(basics["mark"] == nil)
    let hours = try #require(basics["hours"] as? [String: Int])
    #expect(hours == ["low": 30, "likely": 60, "high": 150])
  }

  @Test func checklistOfARole() throws {
    let skills = try program.run("skills", "--for", "python-developer", "--json").list("skills")
    let flask = try #require(skills.first { $0["id"] as? String == "flask" })
    #expect(flask["strength"] as? String == "essential")
    #expect(flask["oneOf"] as? [String] == ["django", "flask"])
    #expect((flask["gain"] as? Int ?? 0) > 0)
    let text = try program.run("skills", "--for", "python-developer").output
    #expect(text.contains("Technical · 0 of"))
  }

  @Test func marksFilter() throws {
    try program.run("mark", "git", "--as", "learning")
    try program.run("tick", "python-core")
    #expect(try program.run("skills", "--mark", "learning", "--json").list("skills").ids == ["git"])
    #expect(try program.run("skills", "--mark", "have", "--json").list("skills").ids == ["python-core"])
    let unmarked = try program.run("skills", "--mark", "none", "--json").list("skills")
    #expect(unmarked.count == 177)
    let basics = try #require(unmarked.first { $0["id"] as? String == "python-basics" })
    #expect(basics["implied"] as? Bool == true)
    #expect(try program.run("skills", "--mark", "unwanted").status == 1)
  }

  @Test func wordsFilter() throws {
    #expect(try program.run("skills", "sql", "--json").list("skills").ids.contains("postgresql"))
    #expect(try program.run("skills", "zzzz").status == 1)
  }

  @Test func gapListsPrerequisitesFirst() throws {
    let result = try program.run("gap", "backend-developer", "--json")
    let missing = try result.list("missing")
    let ids = missing.compactMap { $0["skill"] as? String }
    let sql = try #require(ids.firstIndex(of: "sql"))
    let postgresql = try #require(ids.firstIndex(of: "postgresql"))
    #expect(sql < postgresql)
    #expect(missing.contains { $0["strength"] as? String == "prerequisite" && $0["weight"] as? Int == 0 })
    #expect(try result.json["role"] as? String == "backend-developer")
    let hours = try #require(try result.json["hours"] as? [String: Double])
    #expect(hours["low", default: 0] < hours["likely", default: 0])
  }

  @Test func gapShrinksWithATick() throws {
    let before = try program.run("gap", "backend-developer", "--json").list("missing").count
    try program.run("tick", "sql")
    let after = try program.run("gap", "backend-developer", "--json").list("missing")
    #expect(after.count == before - 1)
    #expect(!after.contains { $0["skill"] as? String == "sql" })
    #expect(try program.run("gap", "backend-developer", "--csv").output.hasPrefix("skill,name,group,strength,"))
    #expect(try program.run("gap", "backend-developer").output.contains("gains cannot be summed"))
  }
}
