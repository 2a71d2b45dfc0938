import TestSupport
import Testing

struct SimilarCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func rolesAlikeComeFirstWithTheirReasons() throws {
    let roles = try program.run("similar", "python-developer", "--limit", "5", "--json").list("roles")
    #expect(roles.count == 5)
    let ids = roles.ids
    #expect(ids.contains("senior-python-developer"))
    #expect(!ids.contains("python-developer"))
    let figures = roles.compactMap { $0["similarity"] as? Double }
    #expect(figures == figures.sorted(by: >))
    #expect(figures.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(roles.contains { $0["match"] != nil })
    for role in roles {
      let reasons = try #require(role["reasons"] as? [[String: Any]])
      #expect((1...3).contains(reasons.count))
      #expect(reasons.allSatisfy { ($0["terms"] as? [String])?.isEmpty == false && $0["text"] is String })
    }
  }

  @Test func otherSourcesAreAsked() throws {
    let files = try PublisherFiles()
    try program.importEverything(files)
    let all = try program.run("similar", "51-3011.00", "--json").list("roles")
    #expect(all.first?["id"] as? String == PublisherFiles.baker)
    #expect(all.first?["source"] as? String == "esco")
    let own = try program.run("similar", "15-1252.00", "--source", "onet", "--json").list("roles")
    #expect(own.ids == ["15-1254.00"])
  }

  @Test func itIsNeverCalledAMove() throws {
    let text = try program.run("similar", "python-developer").output
    #expect(text.contains("Similar to Python Developer · 10"))
    #expect(text.contains("no step that"))
    #expect(!text.lowercased().contains("move"))
    #expect(try program.run("similar", "python-developer", "--limit", "0").status == 64)
    #expect(try program.run("similar", "python-developer", "--csv").output.hasPrefix("id,title,source,similarity,"))
  }
}
