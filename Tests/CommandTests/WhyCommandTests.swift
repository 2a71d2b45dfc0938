import TestSupport
import Testing

struct WhyCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: ["backend-developer", "python-developer", "data-engineer", "chief-technology-officer"])
  func pointsOfWhatIsHeldAddUpToTheMatch(role: String) throws {
    try program.run("tick", "python-core", "git", "sql", "teamwork")
    let why = try program.run("why", role, "--json").json
    let terms = try #require(why["terms"] as? [[String: Any]])
    let held = terms.filter { $0["held"] as? Bool == true }.compactMap { $0["points"] as? Double }.reduce(0, +)
    let all = terms.compactMap { $0["points"] as? Double }.reduce(0, +)
    // Points are printed with four decimals.
    #expect(abs(held - (try #require(why["total"] as? Double))) < 0.01)
    #expect(abs(all - 100) < 0.01)
    let shown = try program.run("role", role, "--json").json["match"] as? Int
    #expect(why["match"] as? Int == shown)
    #expect(Int((held + 0.5).rounded(.down)) == shown)
  }

  @Test func aStricterSourceNamesAllOfItsSkills() throws {
    try program.run("tick", "python-core", "git", "sql")
    let result = try program.run("why", "python-developer")
    #expect(result.status == 0)
    #expect(
      result.output.runningText.contains(
        "If HTML, CSS and responsive layout, JavaScript, PostgreSQL and MySQL are essential, as ok.com says: "
          + "14% becomes 11%."))
  }

  @Test func bestTicksKeepTheirWord() throws {
    let why = try program.run("why", "backend-developer", "--json").json
    let best = try #require((why["bestTicks"] as? [[String: Any]])?.first)
    try program.run("tick", try #require(best["skill"] as? String))
    let after = try program.run("why", "backend-developer", "--json").json
    let (before, gain) = (try #require(why["match"] as? Int), try #require(best["gain"] as? Int))
    #expect(after["match"] as? Int == before + gain)
  }

  @Test func csvAndMarkdownHoldTheSumAndAnUnknownRoleFails() throws {
    #expect(try program.run("why", "backend-developer", "--csv").output.hasPrefix("skill,name,strength,weight,"))
    #expect(try program.run("why", "backend-developer", "--markdown").output.hasPrefix("# Why Back-end Developer"))
    #expect(try program.run("why", "nosuchrole").status == 1)
    #expect(try program.run("why").status == 64)
  }
}
