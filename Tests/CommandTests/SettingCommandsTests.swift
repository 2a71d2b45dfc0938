import Testing

/// `target`, `bookmark` and `here`.
struct SettingCommandsTests {
  private let program: Program

  init() throws { program = try Program() }

  private func changed(_ result: Program.Result) throws -> [String] {
    try result.list("changed").map { change in
      let role = try #require(change["role"] as? String)
      let kind = try #require(change["as"] as? String)
      return "\(kind) \(role) \(change["after"] as? Bool == true)"
    }
  }

  @Test func targetIsOneRole() throws {
    #expect(try changed(program.run("target", "data-engineer", "--json")) == ["target data-engineer true"])
    #expect(
      try changed(program.run("target", "Data Analyst", "--json"))
        == ["target data-engineer false", "target data-analyst true"])
    #expect(try program.run("roles", "data", "analyst").output.contains("(target)"))
    #expect(try changed(program.run("target", "data-engineer", "--clear", "--json")).isEmpty)
    #expect(try changed(program.run("target", "--clear", "--json")) == ["target data-analyst false"])
  }

  @Test func bookmarksAreMany() throws {
    try program.run("bookmark", "data-engineer")
    #expect(try changed(program.run("bookmark", "data-analyst", "--json")) == ["bookmark data-analyst true"])
    #expect(try changed(program.run("bookmark", "data-analyst", "--json")).isEmpty)
    #expect(
      try changed(program.run("bookmark", "data-engineer", "--clear", "--json")) == ["bookmark data-engineer false"])
    #expect(try changed(program.run("bookmark", "--clear", "--json")) == ["bookmark data-analyst false"])
  }

  @Test func hereMovesTheNextStep() throws {
    let before = try program.run("roles", "--json").list("roles").filter { $0["section"] as? String == "next-step" }
    try program.run("here", "python-developer")
    let after = try program.run("roles", "--json").list("roles").filter { $0["section"] as? String == "next-step" }
    #expect(after.count > before.count)
    #expect(after.contains { $0["level"] as? String == "Senior" })
    #expect(try changed(program.run("here", "data-analyst", "--clear", "--json")).isEmpty)
    #expect(try changed(program.run("here", "--clear", "--json")) == ["here python-developer false"])
  }

  @Test(arguments: ["target", "bookmark", "here"])
  func withoutARoleThereIsNothingToSet(command: String) throws {
    #expect(try program.run(command).status == 64)
    #expect(try program.run(command, "nosuchrole").status == 1)
    let result = try program.run(command, "--json")
    #expect(result.status == 64)
    #expect(try result.error["code"] == "usage")
  }
}
