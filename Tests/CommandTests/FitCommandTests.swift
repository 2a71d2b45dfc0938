import TestSupport
import Testing

/// The fit of imported roles on the real program.
struct FitCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.importEverything(PublisherFiles())
    _ = try program.run("tick", "2.B.3.e", "--json")
  }

  @Test func matchIsInOrderOfTheFitThatItPrints() throws {
    let roles = try program.run("match", "--source", "onet", "--json").list("roles")
    let fits = roles.compactMap { $0["exactFit"] as? Double }
    #expect(fits.count > 1 && fits == fits.sorted(by: >))
    #expect(roles.first?["id"] as? String == "15-1252.00")
    #expect(roles.allSatisfy { ($0["fit"] == nil) == ($0["match"] == nil) })
    #expect(roles.first?["match"] is Int)
    let listed = try program.run("roles", "--source", "onet", "--json").list("roles")
    #expect(listed.ids == roles.ids)
  }

  @Test func ownRolesHaveNone() throws {
    let roles = try program.run("match", "--json").list("roles")
    #expect(roles.allSatisfy { $0["fit"] == nil })
  }

  @Test func onesOwnJobStandsOnTop() throws {
    _ = try program.run("here", "51-3011.00", "--json")
    let roles = try program.run("roles", "--source", "onet", "--json").list("roles")
    #expect(roles.first?["id"] as? String == "51-3011.00")
  }

  @Test func whyAddsUp() throws {
    let why = try program.run("why", "15-1252.00", "--json").json
    let fit = try #require(why["fit"] as? [String: Any])
    let ticks = try #require(fit["ticks"] as? [[String: Any]])
    let points = ticks.compactMap { $0["points"] as? Double ?? ($0["points"] as? Int).map(Double.init) }
    let exact = try #require(fit["exact"] as? Double)
    #expect(fit["percent"] is Int)
    #expect(points.count == 1 && abs(points.reduce(0, +) - exact) < 0.0001)
  }
}
