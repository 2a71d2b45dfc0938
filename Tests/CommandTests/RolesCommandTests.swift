import Testing

struct RolesCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func everyRoleStandsInItsSection() throws {
    let roles = try program.run("roles", "--json").list("roles")
    #expect(roles.count == 60)
    let sections = roles.compactMap { $0["section"] as? String }
    #expect(sections == sections.sorted { order(of: $0) < order(of: $1) })
    #expect(Set(sections) == ["first-jobs", "next-step", "later"])
    let first = roles.filter { $0["section"] as? String == "first-jobs" }
    #expect(first.allSatisfy { ["Entry", "Junior"].contains($0["level"] as? String) })
  }

  private func order(of section: String) -> Int { ["first-jobs", "next-step", "later"].firstIndex(of: section) ?? 9 }

  @Test func withNothingTickedLeastStudyComesFirst() throws {
    let roles = try program.run("roles", "--json").list("roles")
    let hours = roles.filter { $0["section"] as? String == "first-jobs" }
      .compactMap { ($0["hours"] as? [String: Double])?["likely"] }
    #expect(hours.count > 5)
    #expect(hours == hours.sorted())
    #expect(try program.run("roles").output.contains("nothing ticked yet, least study first"))
  }

  @Test func limitAndTitleOrder() throws {
    let ids = try program.run("roles", "--sort", "title", "--limit", "3", "--json").list("roles").ids
    #expect(ids == ["ai-engineer", "analytics-engineer", "analytics-manager"])
    #expect(try program.run("roles", "--limit", "0").status == 64)
  }

  @Test(arguments: ["web", "Web development", "web DEVELOPMENT"])
  func trackByIDOrName(track: String) throws {
    let roles = try program.run("roles", "--track", track, "--json").list("roles")
    #expect(!roles.isEmpty)
    #expect(roles.allSatisfy { $0["track"] as? String == "web" })
  }

  @Test(arguments: [
    ("3", "Mid"), ("mid", "Mid"), ("Head / Architect", "Head / Architect"), ("head", "Head / Architect"),
  ])
  func levelByNumberOrName(level: String, name: String) throws {
    let roles = try program.run("roles", "--level", level, "--json").list("roles")
    #expect(!roles.isEmpty)
    #expect(roles.allSatisfy { $0["level"] as? String == name })
  }

  @Test func sourceKeepsRolesThatItSpeaksOf() throws {
    let cited = try program.run("roles", "--source", "S002", "--json").list("roles").ids
    #expect(cited.contains("python-developer"))
    #expect(cited.count < 60)
    #expect(try program.run("roles", "--source", "built-in", "--json").list("roles").ids.count == 60)
  }

  @Test func wordsFilterWithoutTouchingTheOrder() throws {
    let found = try program.run("roles", "python", "dev", "--sort", "title", "--json").list("roles").ids
    #expect(found.contains("python-developer"))
    #expect(!found.contains("data-analyst"))
    let all = try program.run("roles", "--sort", "title", "--json").list("roles").ids
    #expect(found == all.filter(found.contains))
  }

  @Test func unknownNamesOfferTheNearest() throws {
    let track = try program.run("roles", "--track", "webb", "--json")
    #expect(track.status == 1)
    #expect(try track.error["code"] == "unknown-track")
    #expect(try track.error["hint"]?.contains("(web)") == true)
    let level = try program.run("roles", "--level", "seniour")
    #expect(level.status == 1)
    #expect(level.errors.contains("Did you mean Senior (4)"))
  }

  @Test func noRoleIsNothingFound() throws {
    let result = try program.run("roles", "zzzz", "--json")
    #expect(result.status == 1)
    #expect(try result.list("roles").isEmpty)
    #expect(try program.run("roles", "zzzz").errors == "No role passes the filter.\n")
  }

  @Test func matchOrdersByMatch() throws {
    try program.run("tick", "python-core", "sql", "git")
    let roles = try program.run("match", "--json").list("roles")
    let matches = roles.compactMap { $0["match"] as? Int }
    #expect(matches.count == 60)
    #expect(matches == matches.sorted(by: >))
    #expect(matches[0] > 0)
    let held = try #require(roles[0]["held"] as? [String: Int])
    #expect(Set(held.keys) == ["essential", "of"])
    #expect(try program.run("match", "--limit", "2", "--json").list("roles").count == 2)
  }

  @Test func comparablePayComesFirst() throws {
    let text = try program.run("roles", "--sort", "pay").output
    let comparable = try #require(text.firstRange(of: "Comparable pay"))
    let other = try #require(text.firstRange(of: "Other pay, or none published"))
    #expect(comparable.lowerBound < other.lowerBound)
    #expect(text.contains("no figure published"))
  }

  @Test func csvAndMarkdownHoldOneFormEach() throws {
    let csv = try program.run("roles", "--csv", "--limit", "1").output.components(separatedBy: "\r\n")
    #expect(csv[0].hasPrefix("id,title,track,level,section,match,"))
    #expect(csv.count == 3)
    let markdown = try program.run("roles", "--markdown", "--limit", "1").output
    #expect(markdown.contains("### First jobs\n\n| Role | Level | Ticked | To go |"))
    #expect(try program.run("roles", "--csv", "--markdown").status == 64)
    #expect(try program.run("roles", "--csv", "--json").status == 64)
  }
}
