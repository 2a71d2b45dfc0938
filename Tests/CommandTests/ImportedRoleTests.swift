import Foundation
import TestSupport
import Testing

/// Commands about roles that were imported.
struct ImportedRoleTests {
  private let program: Program
  private let files: PublisherFiles

  init() throws {
    program = try Program()
    files = try PublisherFiles()
    try program.importEverything(files)
  }

  @Test func aRoleShowsWhatTheTaxonomyPublishes() throws {
    let role = try program.run("role", "15-1252.00", "--json").json
    #expect(role["source"] as? String == "onet")
    let preparation = try #require(role["preparation"] as? [String: Any])
    #expect(preparation["rank"] as? Int == 4)
    #expect(preparation["name"] as? String == "Job Zone Four: Considerable Preparation Needed")
    let interests = try #require(role["interests"] as? [[String: Any]])
    #expect(interests.first?["name"] as? String == "Investigative")
    #expect(interests.first?["value"] as? Double == 6.05)
    #expect((role["movesTo"] as? [[String: Any]])?.first?["kind"] as? String == "related")
    let pay = try #require(role["pay"] as? [[String: Any]])
    #expect(pay.first?["amount"] as? Int == 133_080)
    #expect(pay.first?["currency"] as? String == "USD")
    let requirements = try #require(role["requirements"] as? [[String: Any]])
    let byName = Dictionary(uniqueKeysWithValues: requirements.map { ($0["name"] as? String ?? "", $0) })
    #expect(byName["Programming"]?["importance"] as? Double == 4.62)
    #expect(byName["Programming"]?["level"] as? Double == 5)
    #expect(byName["Haskell"]?["inDemand"] as? Bool == true)
    #expect(byName["Eclipse IDE"]?["hot"] as? Bool == false)
    #expect(byName["Haskell"]?["importance"] == nil)
  }

  @Test func aRoleShowsItsTwin() throws {
    let twins = try #require(try program.run("role", "51-3011.00", "--json").json["twins"] as? [[String: Any]])
    #expect(twins.count == 1)
    #expect(twins[0]["role"] as? String == PublisherFiles.baker)
    #expect(twins[0]["title"] as? String == "baker")
    #expect(twins[0]["in"] as? String == "esco")
    #expect(twins[0]["confidence"] as? Int == 1)
    #expect(try program.run("role", "51-3011.00").output.contains("In another taxonomy"))
  }

  @Test func thePageNeverCallsARelatedRoleAStep() throws {
    let text = try program.run("role", "15-1252.00").output
    #expect(text.contains("Related · alike as published, no known moves"))
    #expect(!text.contains("Leads to"))
    #expect(text.contains("Job zone 3"))
    #expect(try program.run("paths", "15-1252.00").output.hasPrefix("What is related to Software Developers"))
  }

  @Test(arguments: ["role", "gap", "why", "paths"])
  func pagesBearTheAttribution(command: String) throws {
    let words = try program.run(command, "15-1252.00").output.runningText
    #expect(words.contains("Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."))
    let attributions = try program.run(command, "15-1252.00", "--json").json["attributions"] as? [String]
    #expect(attributions?.first?.contains("USDOL/ETA") == true)
  }

  @Test func theMatchCountsWhatIsTicked() throws {
    let result = try program.run("tick", "Programming", "--json")
    let moved = try result.list("matches").compactMap { $0["role"] as? String }
    #expect(Set(moved) == ["15-1252.00", "15-1254.00"])
    #expect(try #require(try program.run("why", "15-1254.00", "--json").json["match"] as? Int) > 0)
  }

  @Test func targetsBookmarksAndHereTakeAnyRole() throws {
    #expect(try program.run("target", "15-1252.00").output.contains("Software Developers is your target"))
    #expect(try program.run("here", "webmaster").output.contains("Web Developers"))
    #expect(try program.run("bookmark", "baker").status == 0)
    let routes = try program.run("routes", "--json").list("routes")
    #expect(routes.first?["roles"] as? [String] == ["15-1254.00", "15-1252.00"])
    #expect(try program.run("plan").output.contains("has no study hours"))
    let profile = try program.run("export", "profile", "--format", "markdown").output
    #expect(profile.contains("- Target: Software Developers"))
    #expect(profile.contains("- Bookmarks: baker"))
  }

  @Test func aRouteLeadsFromAnyOccupationToOurOwnRoles() throws {
    let result = try program.run("routes", "--from", "51-3011.00", "--to", "python-developer", "--json")
    #expect(try result.json["from"] as? String == "51-3011.00")
    #expect(try result.json["start"] as? String == "occupation")
    let route = try #require(try result.list("routes").first)
    let moves = try #require(route["moves"] as? [[String: Any]])
    #expect(moves.first?["from"] as? String == "51-3011.00")
    #expect(moves.first?["kind"] as? String == "change-of-field")
    #expect((route["roles"] as? [String])?.first == "51-3011.00")
    let text = try program.run("routes", "--from", "baker", "--to", "python-developer").output
    #expect(text.hasPrefix("Routes from baker to Python Developer"))
    #expect(text.contains("change of field, our judgement"))
  }

  @Test func anImportedTargetSaysWhatIsMissingAndOffersRolesThatAreNear() throws {
    let arguments = ["routes", "--from", "python-developer", "--to", "15-1252.00"]
    let text = try program.launch(arguments + ["--data-dir", program.data]).finish()
    #expect(text.status == 1)
    #expect(text.output.hasPrefix("No known moves lead from Python Developer to Software Developers."))
    #expect(text.output.contains("Missing for Software Developers"))
    #expect(text.output.contains("Nearest of the roles to which moves lead"))
    let json = try program.launch(arguments + ["--json", "--data-dir", program.data]).finish()
    #expect(try json.json["outcome"] as? String == "unreachable")
    let weights = try json.list("missing").compactMap { $0["weight"] as? Int }
    #expect(!weights.isEmpty && weights == weights.sorted(by: >))
    #expect(try !json.list("nearest").isEmpty)
  }

  @Test func rolesOfSeveralSourcesCompare() throws {
    let roles = try program.run("compare", "15-1252.00", "python-developer", "baker", "--json").list("roles")
    #expect(roles.compactMap { $0["source"] as? String } == ["onet", "built-in", "esco"])
  }

  @Test func sourcesTellWhatWasImportedAndItsLicence() throws {
    let sources = try program.run("sources", "--json").list("sources")
    let byID = Dictionary(uniqueKeysWithValues: sources.map { ($0["id"] as? String ?? "", $0) })
    #expect(byID["onet"]?["release"] as? String == "29.3")
    #expect(byID["onet"]?["licence"] as? String == "CC BY 4.0")
    #expect((byID["onet"]?["counts"] as? [String: Int])?["roles"] == 3)
    #expect((byID["onet"]?["imported"] as? String)?.count == 10)
    #expect(
      byID["esco"]?["attribution"] as? String
        == "This service uses the ESCO classification of the European Commission.")
    #expect(byID["oews"] != nil)
    #expect(byID["nesta-crosswalk"] != nil)
    let text = try program.run("sources").output
    let imported = try #require(text.firstRange(of: "\nImported\n"))
    #expect(text[imported.upperBound...].contains("Release 29.3, imported "))
  }
}
