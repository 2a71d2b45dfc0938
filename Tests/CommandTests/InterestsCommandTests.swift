import TestSupport
import Testing

struct InterestsCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Likes to find things out and to keep them in order.
  private static let answers = (1...8).flatMap {
    ["r\($0)=2", "i\($0)=4", "a\($0)=1", "s\($0)=0", "e\($0)=0", "c\($0)=4"]
  }

  @Test func theQuestionsAreListed() throws {
    let result = try program.run("interests", "--json")
    #expect(result.status == 0)
    #expect(try result.json["of"] as? Int == 48)
    #expect(try result.json["answered"] as? Int == 0)
    let activities = try result.list("activities")
    #expect(activities.count == 48)
    #expect(activities.first?["id"] as? String == "r1")
    #expect(activities.first?["answer"] == nil)
    #expect(try program.run("interests").output.contains("Mend a puncture on a bicycle"))
    #expect(try program.run("interests", "--csv").output.hasPrefix("id,interest,text,answer\r\n"))
  }

  @Test func answersAreKeptAndShown() throws {
    let none = try program.run("interests", "show", "--json")
    #expect(none.status == 1)
    #expect(try none.list("roles").isEmpty)
    #expect(try program.run("interests", "show").errors == "Nothing about interests is answered yet.\n")

    let answered = try program.run(all: ["interests", "answer"] + Self.answers + ["--json"])
    #expect(answered.status == 0)
    #expect(try answered.list("changed").count == 48)
    #expect(try answered.list("changed").first?["after"] as? Int == 2)

    let shown = try program.run("interests", "show", "--json")
    let scores = try #require(try shown.json["scores"] as? [String: Int])
    #expect(
      scores == [
        "realistic": 16, "investigative": 32, "artistic": 8, "social": 0, "enterprising": 0, "conventional": 32,
      ])
    #expect(try shown.json["answered"] as? Int == 48)
    let roles = try shown.list("roles")
    #expect(roles.count > 40)
    #expect(roles.first?["class"] as? String == "best")
    let correlations = roles.compactMap { $0["correlation"] as? Double }
    #expect(correlations.count == roles.count && correlations == correlations.sorted(by: >))
    #expect(Set(roles.compactMap { $0["source"] as? String }).contains("built-in"))
    let attributions = try #require(try shown.json["attributions"] as? [String])
    #expect(attributions.contains { $0.contains("O*NET") })
    #expect(try program.run("interests", "show", "--limit", "3").output.contains("Correlation"))
  }

  /// A command that is asked works by the formula, and says which of the six nothing is known of.
  @Test func anInterestAboutWhichNothingIsAnsweredSaysSo() throws {
    try program.run("interests", "answer", "r1=3", "i1=4", "a1=0")
    let shown = try program.run("interests", "show")
    #expect(shown.status == 0)
    #expect(shown.output.split(separator: "\n").count { $0.contains("not asked yet") } == 3)
    #expect(try !program.run("interests", "show", "--json").list("roles").isEmpty)
  }

  @Test func whatSuitsIsCutAndOrdered() throws {
    try program.run(all: ["interests", "answer"] + Self.answers)
    func ids(_ arguments: String...) throws -> [String] {
      try program.run(all: ["interests", "show", "--source", "built-in", "--json"] + arguments).list("roles").ids
    }
    let all = try ids()
    let best = try ids("--class", "best")
    #expect(!best.isEmpty && best.count < all.count && Array(all.prefix(best.count)) == best)
    let junior = try program.run("interests", "show", "--level", "junior", "--json").list("roles")
    #expect(!junior.isEmpty && junior.allSatisfy { $0["level"] as? String == "Junior" })
    try program.run("tick", "sql", "spreadsheets", "python-core")
    let byMatch = try program.run("interests", "show", "--by-match", "--source", "built-in", "--json").list("roles")
    let matches = byMatch.compactMap { $0["match"] as? Int }
    #expect(matches == matches.sorted(by: >))
    let roles = try program.run("roles", "--interests", "best", "--json").list("roles").ids
    #expect(Set(roles) == Set(best))
  }

  @Test func anImportHasInterestsOfItsOwn() throws {
    let files = try PublisherFiles()
    try program.importEverything(files)
    try program.run(all: ["interests", "answer"] + Self.answers)
    let roles = try program.run("interests", "show", "--source", "onet", "--json").list("roles")
    #expect(roles.ids == ["15-1252.00"])
    #expect(roles.first?["class"] as? String == "best")
    #expect((roles.first?["preparation"] as? [String: Any])?["rank"] as? Int == 4)
    #expect(try program.run("interests", "show", "--source", "onet", "--preparation", "2").status == 1)
    let all = try program.run("interests", "show", "--json").list("roles")
    #expect(Set(all.compactMap { $0["source"] as? String }) == ["built-in", "onet"])
  }

  @Test func answersAreTakenBackAndExported() throws {
    try program.run("interests", "answer", "r1=3", "r1=4", "Balance a budget to the penny=0")
    let exported = try program.run("export", "profile", "--format", "json")
    let answers = try exported.list("answers")
    #expect(answers.compactMap { $0["activity"] as? String } == ["c1", "r1"])
    #expect(answers.compactMap { $0["answer"] as? Int } == [0, 4])
    let cleared = try program.run("interests", "clear", "--json")
    #expect(try cleared.list("changed").count == 2)
    #expect(try program.run("interests", "--json").json["answered"] as? Int == 0)
    #expect(try program.run("interests", "clear").output == "Nothing to change: that is how it was.\n")
  }

  @Test func answersAndClassesThatAreNoneAreRefused() throws {
    #expect(try program.run("interests", "answer").status == 64)
    #expect(try program.run("interests", "answer", "r1=5").status == 64)
    #expect(try program.run("interests", "answer", "r1").status == 64)
    let unknown = try program.run("interests", "answer", "r99=1", "--json")
    #expect(unknown.status == 1)
    #expect(try unknown.error["code"] == "unknown-activity")
    #expect(try program.run("interests", "show", "--class", "worst").status == 64)
  }
}
