import Testing

struct RoutesCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func routes(_ options: String...) throws -> [[String: Any]] {
    let arguments = ["routes", "--from", "python-intern", "--to", "chief-technology-officer"] + options
    return try program.launch(arguments + ["--json", "--data-dir", program.data]).finish().list("routes")
  }

  @Test(arguments: ["effort", "moves", "years", "pay"])
  func everyOrderFindsRoutesThatHoldTogether(order: String) throws {
    let routes = try routes("--by", order, "--count", "5")
    #expect(routes.count == 5)
    for route in routes {
      let roles = try #require(route["roles"] as? [String])
      let moves = try #require(route["moves"] as? [[String: Any]])
      #expect(roles.first == "python-intern")
      #expect(roles.last == "chief-technology-officer")
      #expect(Set(roles).count == roles.count)
      #expect(moves.map { $0["from"] as? String } == roles.dropLast())
      #expect(moves.map { $0["to"] as? String } == Array(roles.dropFirst()))
      #expect(route["exact"] as? Bool == true)
    }
  }

  @Test func conditionsAreKept() throws {
    let first = try #require(try routes("--by", "moves", "--count", "1").first?["roles"] as? [String])
    let avoided = try routes("--by", "moves", "--avoid", first[1], "--count", "3")
    #expect(avoided.allSatisfy { !($0["roles"] as? [String] ?? []).contains(first[1]) })
    let through = try routes("--through", "Data Engineer", "--count", "3")
    #expect(!through.isEmpty)
    #expect(through.allSatisfy { ($0["roles"] as? [String] ?? []).contains("data-engineer") })
    let kinds = try routes("--kind", "promotion", "--kind", "leadership", "--count", "2")
    let used = kinds.flatMap { $0["moves"] as? [[String: Any]] ?? [] }.compactMap { $0["kind"] as? String }
    #expect(Set(used).isSubset(of: ["promotion", "leadership"]))
  }

  @Test func endsAreTakenFromTheProfile() throws {
    let result = try program.run("routes", "--json")
    #expect(result.status == 64)
    #expect(try result.error["hint"]?.contains("careers here") == true)
    try program.run("here", "python-intern")
    #expect(try program.run("routes").errors.contains("careers target"))
    try program.run("target", "python-developer")
    let found = try program.run("routes", "--count", "1", "--json").json
    #expect(found["from"] as? String == "python-intern")
    #expect(found["to"] as? String == "python-developer")
  }

  @Test func beingThereAndGettingNowhereAreSaid() throws {
    let here = try program.run("routes", "--from", "data-engineer", "--to", "Data Engineer")
    #expect(here.status == 0)
    #expect(here.output == "You are here already: Data Engineer.\n")
    let nowhere = try program.run("routes", "--from", "chief-technology-officer", "--to", "python-intern")
    #expect(nowhere.status == 1)
    #expect(nowhere.output.isEmpty)
    #expect(nowhere.errors == "No known moves lead from Chief Technology Officer to Python Developer Intern.\n")
    let json = try program.run("routes", "--from", "chief-technology-officer", "--to", "python-intern", "--json")
    #expect(json.status == 1)
    #expect(try json.list("routes").isEmpty)
    #expect(try json.json["outcome"] as? String == "unreachable")
  }

  @Test(arguments: [["--count", "0"], ["--count", "21"], ["--by", "luck"], ["--kind", "magic"]])
  func badOptionsAreRefused(options: [String]) throws {
    let arguments = ["routes", "--from", "python-intern", "--to", "data-engineer", "--data-dir", program.data]
    #expect(try program.launch(arguments + options).finish().status == 64)
  }
}
