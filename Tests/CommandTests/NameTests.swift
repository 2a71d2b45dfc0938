import Foundation
import TestSupport
import Testing

/// Names that several things answer to are never another thing silently.
struct NameTests {
  private let program: Program
  private let files: PublisherFiles

  init() throws {
    program = try Program()
    files = try PublisherFiles()
    // A title of ours, and two of our other names, of which one is a title there.
    try files.add("11-0000.01|Data Analyst|Looks at data.", to: "Occupation Data.txt")
    try files.add("11-0000.02|API developer|Builds interfaces.", to: "Occupation Data.txt")
    try files.add("15-1254.00|Dev manager|n/a|10", to: "Alternate Titles.txt")
    try program.importEverything(files)
  }

  private func others(_ result: Program.Result) throws -> [[String]] {
    try (result.json["also"] as? [[String: String]] ?? []).map { other in
      ["id", "title", "source"].compactMap { other[$0] }
    }
  }

  @Test func ourOwnTitleBeatsTheSameTitleElsewhere() throws {
    let answer = try program.run("role", "Data Analyst", "--json")
    #expect(try answer.json["id"] as? String == "data-analyst")
    #expect(try others(answer) == [["11-0000.01", "Data Analyst", "onet"]])
    #expect(answer.errors.isEmpty)
    let text = try program.run("role", "Data Analyst")
    #expect(text.output.hasPrefix("Data Analyst"))
    #expect(
      text.errors == "careers: “Data Analyst” was taken for Data Analyst (data-analyst); "
        + "it may also mean Data Analyst (11-0000.01, O*NET).\n")
  }

  @Test func aTitleElsewhereBeatsOurOwnAlias() throws {
    let answer = try program.run("gap", "api developer", "--json")
    #expect(try answer.json["role"] as? String == "11-0000.02")
    #expect(try others(answer) == [["backend-developer", "Back-end Developer", "built-in"]])
  }

  @Test func ourOwnAliasBeatsAnAliasElsewhere() throws {
    let answer = try program.run("why", "Dev manager", "--json")
    #expect(try answer.json["role"] as? String == "engineering-manager")
    #expect(try others(answer) == [["15-1254.00", "Web Developers", "onet"]])
  }

  @Test func whatCanBeOneThingOnlyIsNotTalkedAbout() throws {
    for name in ["data-analyst", "webmaster", "15-1252.00"] {
      let answer = try program.run("role", name)
      #expect(answer.status == 0)
      #expect(answer.errors.isEmpty)
    }
  }

  @Test(arguments: ["role", "gap", "why", "paths"])
  func aSourceSettlesIt(command: String) throws {
    let answer = try program.run(command, "Data Analyst", "--source", "onet", "--json")
    let id = try answer.json[command == "role" ? "id" : "role"] as? String
    #expect(id == "11-0000.01")
    #expect(try answer.json["also"] == nil)
  }

  @Test func aSourceSettlesItForEveryCommandThatNamesRoles() throws {
    let onet = ["--source", "onet"]
    let compared = try program.run(all: ["compare", "Data Analyst", "Web Developers", "--json"] + onet)
    #expect(try compared.list("roles").ids == ["11-0000.01", "15-1254.00"])
    #expect(try program.run(all: ["target", "Data Analyst"] + onet).status == 0)
    #expect(try program.run("plan", "--json").list("targets").first?["role"] as? String == "11-0000.01")
    let plan = try program.run(all: ["plan", "--target", "API developer", "--json"] + onet)
    #expect(try plan.list("targets").first?["role"] as? String == "11-0000.02")
    let exported = try program.run(all: ["export", "role", "Data Analyst", "--format", "json"] + onet)
    #expect(try exported.json["id"] as? String == "11-0000.01")
    let routes = try program.run(all: ["routes", "--from", "Web Developers", "--to", "Software Developers"] + onet)
    #expect(routes.status == 0)
    #expect(try program.run("role", "Data Analyst", "--source", "esco").status == 1)
  }

  @Test func whatChangesTheProfileSaysWhatWasTaken() throws {
    #expect(try others(program.run("target", "Data Analyst", "--json")).count == 1)
    #expect(try program.run("here", "Data Analyst").errors.contains("it may also mean"))
  }

  private func candidates(_ name: String) throws -> [[String: String]] {
    let error = try program.run("role", name, "--json").json["error"] as? [String: Any]
    return error?["candidates"] as? [[String: String]] ?? []
  }

  @Test func ourOwnRolesAreAmongTheCandidatesOfAPlainWord() throws {
    try files.add("15-1252.00|Developer|n/a|10", to: "Alternate Titles.txt")
    try files.add("15-1254.00|Developer|n/a|10", to: "Alternate Titles.txt")
    try program.importEverything(files)
    let found = try candidates("developer")
    #expect(found.map { $0["source"] } == Array(repeating: "built-in", count: 5) + ["onet", "onet"])
    #expect(found.prefix(5).allSatisfy { $0["title"]?.lowercased().contains("developer") == true })
  }

  @Test func ourOwnRolesAreToldWhereOneElsewhereGoesByAPlainWord() throws {
    try files.add("15-1252.00|Developer|n/a|10", to: "Alternate Titles.txt")
    try program.importEverything(files)
    let answer = try program.run("role", "developer", "--json")
    #expect(try answer.json["id"] as? String == "15-1252.00")
    #expect(try others(answer).map { $0.last } == Array(repeating: "built-in", count: 5))
  }

  @Test func anErrorListsTheCandidatesForPrograms() throws {
    #expect(
      try candidates("coder") == [
        ["id": "15-1254.00", "title": "Web Developers", "source": "onet"],
        ["id": "15-1252.00", "title": "Software Developers", "source": "onet"],
      ])
    #expect(try candidates("sofware developrs").first?["id"] == "15-1252.00")
    let python = try candidates("python")
    #expect(python.first == ["id": "python-tutor", "title": "Python Tutor", "source": "built-in"])
    #expect((2...10).contains(python.count))
  }

  @Test func aListOfManyCandidatesEnds() throws {
    let result = try program.run("role", "engineer")
    #expect(result.status == 64)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 13)
    #expect(lines.last?.hasPrefix("and ") == true)
  }
}
