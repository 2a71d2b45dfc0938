import Testing

struct RoleCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func pythonDeveloperHasBothPayFiguresWithTheirSources() throws {
    let pay = try #require(try program.run("role", "python-developer", "--json").json["pay"] as? [[String: Any]])
    let median = try #require(pay.first { $0["source"] as? String == "S000" })
    #expect(median["amount"] as? Int == 60_000)
    #expect(median["statistic"] as? String == "median")
    #expect(median["currency"] as? String == "GBP")
    let mean = try #require(pay.first { $0["source"] as? String == "S002" })
    #expect(mean["amount"] as? Int == 74_884)
    #expect(mean["statistic"] as? String == "mean")
    #expect(mean["asAt"] as? String == "12/04/2025")
    // They head the list, since they stand for the role.
    #expect(pay.prefix(2).map { $0["source"] as? String } == ["S000", "S002"])
    let text = try program.run("role", "python-developer").output
    #expect(text.contains("£60,000 median"))
    #expect(text.contains("£74,884 mean"))
  }

  @Test func frontEndSkillsHaveBothVerdicts() throws {
    let role = try program.run("role", "python-developer", "--json").json
    let requirements = try #require(role["requirements"] as? [[String: Any]])
    for skill in ["html", "css", "javascript"] {
      let requirement = try #require(requirements.first { $0["skill"] as? String == skill })
      #expect(requirement["strength"] as? String == "advantage")
      let verdicts = try #require(requirement["verdicts"] as? [[String: String]])
      #expect(
        verdicts.sorted { ($0["source"] ?? "") < ($1["source"] ?? "") } == [
          ["source": "S000", "strength": "advantage"], ["source": "S002", "strength": "essential"],
        ])
    }
    #expect(try program.run("role", "python-developer").output.contains("Where sources disagree"))
  }

  @Test func roleIsWhole() throws {
    let role = try program.run("role", "Back-end Developer", "--json").json
    #expect(role["id"] as? String == "backend-developer")
    for key in [
      "aliases", "summary", "responsibilities", "workplaces", "outlook", "requirements", "movesTo", "movesFrom",
      "sources", "title", "track", "level", "section", "match", "held", "hours", "unknownHours", "pay", "source",
    ] {
      #expect(role[key] != nil, "\(key)")
    }
  }

  @Test func rolesWithoutAFigureSaySo() throws {
    let pay = try #require(try program.run("role", "ai-engineer", "--json").json["pay"] as? [[String: Any]])
    #expect(pay.allSatisfy { $0["use"] as? String != "show" })
    #expect(try program.run("role", "ai-engineer").output.contains("no figure published"))
  }

  @Test func ambiguousNameListsTheCandidates() throws {
    let result = try program.run("role", "python")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("(python-developer)"))
    #expect(result.errors.contains("(python-intern)"))
    let json = try program.run("role", "python", "--json")
    #expect(json.status == 64)
    #expect(try json.error["code"] == "ambiguous-role")
    #expect(json.errors.isEmpty)
  }

  @Test func unknownNameOffersTheNearest() throws {
    let result = try program.run("role", "pyton developer")
    #expect(result.status == 1)
    #expect(result.errors.contains("python-developer"))
    let json = try program.run("role", "pyton developer", "--json")
    #expect(json.status == 1)
    #expect(try json.error["code"] == "unknown-role")
  }
}
