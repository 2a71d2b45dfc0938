import Foundation
import TestSupport
import Testing

/// Lists of one source or of all, and names that are found in every source.
struct SourceOptionTests {
  private let program: Program
  private let files: PublisherFiles

  init() throws {
    program = try Program()
    files = try PublisherFiles()
    try program.importEverything(files)
  }

  private func ids(_ arguments: String...) throws -> [String] {
    let result = try program.launch(arguments + ["--json", "--data-dir", program.data]).finish()
    return try result.list("roles").ids
  }

  @Test func listsAreOfOurOwnCatalogueUnlessOthersAreAskedFor() throws {
    #expect(try ids("roles").count == 60)
    #expect(try ids("match").count == 60)
    #expect(try ids("roles", "--source", "built-in").count == 60)
    #expect(try ids("roles", "--source", "esco") == [PublisherFiles.baker, PublisherFiles.driver])
    #expect(try ids("roles", "--source", "all").count == 65)
    #expect(try Set(ids("match", "--source", "onet")) == ["15-1252.00", "15-1254.00", "51-3011.00"])
    #expect(try ids("roles", "bakers", "--source", "onet") == ["51-3011.00"])
    #expect(try ids("roles", "--source", "oews") == ["15-1252.00"])
  }

  @Test func jobZonesAreSections() throws {
    let roles = try program.run("roles", "--source", "onet", "--json").list("roles")
    #expect(roles.compactMap { $0["section"] as? String } == ["preparation-3", "preparation-4", "no-preparation"])
    #expect(roles.allSatisfy { $0["source"] as? String == "onet" && $0["hours"] == nil && $0["level"] == nil })
    let text = try program.run("roles", "--source", "onet").output
    #expect(text.contains("Job Zone Four: Considerable Preparation Needed\n"))
    #expect(text.contains("O*NET® is a trademark of USDOL/ETA."))
    #expect(!(try program.run("roles").output.contains("USDOL")))
  }

  @Test func aSpreadsheetBearsItsAttributionOnce() throws {
    let csv = try program.run("roles", "--source", "esco", "--csv").output
    #expect(csv.contains(",source,preparation,payRegion,"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines.filter { $0.contains("ESCO classification") }.count == 1)
    #expect(lines.last?.hasPrefix("# This service uses the ESCO classification of the European Commission.,,,") == true)
  }

  @Test(arguments: [
    ("15-1252.00", "15-1252.00"), ("Software Developers", "15-1252.00"), ("webmaster", "15-1254.00"),
    ("baker", PublisherFiles.baker),
    ("http://data.europa.eu/esco/occupation/\(PublisherFiles.baker)", PublisherFiles.baker),
    ("Data Analyst", "data-analyst"),
  ])
  func rolesAreFoundInEverySource(name: String, id: String) throws {
    #expect(try program.run("role", name, "--json").json["id"] as? String == id)
  }

  @Test func aNameOfSeveralListsThemWithTheirSource() throws {
    let result = try program.run("role", "coder")
    #expect(result.status == 64)
    #expect(result.errors.contains("“coder” may mean 2 roles."))
    #expect(result.errors.contains("Web Developers (15-1254.00, O*NET)"))
    let unknown = try program.run("role", "sofware developrs")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Software Developers (15-1252.00, O*NET)"))
  }

  @Test func skillsThatAreTheSameNeedNoTellingApart() throws {
    #expect(try program.run("tick", "haskell").status == 0)
    let skills = try program.run("skills", "--source", "esco", "--json").list("skills")
    let marks = skills.map { "\($0["name"] as? String ?? ""): \($0["mark"] as? String ?? "none")" }
    #expect(marks.sorted() == ["Haskell: have", "bake goods: none"])
  }

  @Test func theSearchIsOverEverything() throws {
    let results = try program.run("search", "bak", "--json").list("results")
    let found = results.ids
    #expect(Set(found).isSuperset(of: [PublisherFiles.baker, "51-3011.00", PublisherFiles.baking]))
    let baker = try #require(results.first { $0["id"] as? String == PublisherFiles.baker })
    #expect(baker["source"] as? String == "esco")
    #expect(baker["ranges"] as? [[Int]] == [[0, 3]])
    let esco = try program.run("search", "bak", "--source", "esco", "--kind", "role", "--json").list("results")
    #expect(esco.ids == [PublisherFiles.baker])
    let one = try program.run("search", "bak", "--limit", "1").output
    #expect(one.contains("Search · 1 of "))
    #expect(one.contains("--limit shows more of them."))
  }

  @Test func aSourceThatIsNotImportedSaysHowToGetIt() throws {
    let bare = try Program()
    let result = try bare.run("roles", "--source", "esco", "--json")
    #expect(result.status == 1)
    #expect(try result.error["code"] == "not-imported")
    #expect(try result.error["hint"]?.contains("careers import esco PATH") == true)
  }
}
