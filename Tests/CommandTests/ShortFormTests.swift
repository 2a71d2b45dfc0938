import Foundation
import TestSupport
import Testing

/// The world of work from an empty folder, with nothing imported.
struct ShortFormTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let everyday = [
    ("nurse", "29-1141.00"), ("electrician", "47-2111.00"), ("HGV driver", "53-3032.00"), ("teacher", "25-2031.00"),
    ("shop assistant", "41-2031.00"), ("chef", "35-1011.00"),
  ]

  @Test(arguments: everyday)
  func occupationsAreFoundByTheirEverydayNames(name: String, id: String) throws {
    let results = try program.run("search", name, "--kind", "role", "--json").list("results")
    #expect(results.first?["id"] as? String == id)
    #expect(results.first?["source"] as? String == "onet")
  }

  /// The last two are nearest to what is meant, which the short form has not.
  @Test(arguments: [("architect", "17-1011.00"), ("journalist", "27-3041.00"), ("typist", "43-9021.00")])
  func everydayWordsLeadToOccupations(name: String, id: String) throws {
    let first = try program.run("search", name, "--json").list("results").first
    #expect(first?["id"] as? String == id)
  }

  @Test(arguments: everyday)
  func theyHaveAPageAndLeadOn(name: String, id: String) throws {
    let page = try program.run("role", id).output
    #expect(page.contains("[ours]"))
    #expect(page.contains("O*NET, short form, US figures, no tasks."))
    #expect(page.contains("`careers import onet PATH` imports tasks and all skills; pay stays American."))
    #expect(page.contains("Related"))
    #expect(page.contains("What it asks for"))
    #expect(page.contains("USDOL/ETA"))
    let routes = try program.run("routes", "--from", id, "--to", "software-tester", "--json").list("routes")
    #expect(!routes.isEmpty)
    #expect(try program.run("here", id).output.contains("is where you are"))
  }

  /// Of three that are that work the lowest, yet no training.
  @Test(arguments: [("15-1253.00", "Software Tester"), ("15-1251.00", "Python Automation Developer")])
  func whoReadsThatThereAreNoHoursIsToldWhichRoleHasThem(id: String, title: String) throws {
    #expect(try program.run("role", id).output.contains("\(title) of the built-in catalogue has hours"))
    #expect(try !program.run("role", "29-1141.00").output.contains("catalogue has hours"))
  }

  @Test func listsKnowIt() throws {
    let roles = try program.run("roles", "--source", "onet", "--json").list("roles")
    #expect(roles.count == 374)
    #expect(try program.run("roles", "--source", "onet", "--limit", "3").output.contains("O*NET, short form, 3 of 374"))
    let all = try program.run("roles", "--source", "all", "--json").list("roles")
    #expect(all.count == 60 + 374)
    #expect(all.prefix(60).allSatisfy { $0["source"] as? String == "built-in" })
    #expect(try program.run("roles", "--json").list("roles").count == 60)
    #expect(try program.run("match", "--source", "onet", "--limit", "3").status == 0)
    #expect(try program.run("similar", "29-1141.00", "--limit", "3", "--json").list("roles").count == 3)
    #expect(try program.run("compare", "29-1141.00", "29-2061.00").status == 0)
  }

  /// Whoever imports all of O*NET keeps the pay that was there before.
  @Test func itsWagesStandInUntilWagesAreImported() throws {
    let files = try PublisherFiles()
    #expect(try program.run("import", "onet", files.onet).status == 0)
    let role = try program.run("role", "15-1252.00", "--json").json
    #expect((role["pay"] as? [[String: Any]])?.first?["amount"] as? Int == 133_080)
    #expect(try program.run("sources").output.contains("Occupational Employment and Wage Statistics"))
  }

  @Test func sourcesNameIt() throws {
    let text = try program.run("sources").output
    #expect(text.contains("O*NET 29.3 Database"))
    #expect(text.contains("Occupational Employment and Wage Statistics"))
    let sources = try program.run("sources", "--json").list("sources")
    let onet = try #require(sources.first { $0["id"] as? String == "onet" })
    #expect((onet["counts"] as? [String: Int])?["roles"] == 374)
    #expect(onet["imported"] == nil)
  }

  @Test func ticksAreThoseOfTheWholeAndStayWhenThatIsImported() throws {
    #expect(try program.run("tick", "2.B.3.e").status == 0)
    let files = try PublisherFiles()
    try program.run("import", "onet", files.onet)
    let skills = try program.run("skills", "--source", "onet", "--mark", "have", "--json").list("skills")
    #expect(skills.ids == ["2.B.3.e"])
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 3)
    #expect(!(try program.run("role", "15-1252.00").output.contains("short form")))
    #expect(try program.run("sources", "--json").list("sources").count { $0["id"] as? String == "onet" } == 1)
    try program.run("import", "remove", "onet")
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 374)
  }

  /// A crosswalk names occupations of O*NET; those that are in the short form have a title.
  @Test func twinsOfOtherTaxonomiesAreInIt() throws {
    let files = try PublisherFiles()
    try program.run("import", "esco", files.esco)
    try program.run("import", "crosswalk", files.crosswalk)
    #expect(try program.run("role", PublisherFiles.baker).output.contains("Bakers"))
    #expect(!(try program.run("role", "51-3011.00").output.contains("In another taxonomy")))
  }

  /// No release is named that is not there whole.
  @Test func aPlanSaysWhoHasNoHours() throws {
    try program.run("target", "nurse")
    #expect(try program.run("plan").output.contains("O*NET has no study hours"))
  }

  @Test func readingItKeepsNothingButTheCache() throws {
    let fresh = try Program(isFresh: true)
    #expect(try fresh.run("role", "nurse").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fresh.data) == ["cache"])
  }

  /// Somebody's own catalogue stands in place of the built-in one, and the world of work beside it as before.
  @Test func itIsThereBesideAnyCatalogue() throws {
    let result = try program.run("roles", "--catalogue", Repository.catalogue, "--source", "onet", "--json")
    #expect(try result.list("roles").count == 374)
  }
}
