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

  /// Nothing leads back from the top, so a change of field is offered at once.
  @Test func whereNothingLeadsWaysAreOffered() throws {
    let down = ["routes", "--from", "chief-technology-officer", "--to", "python-intern"]
    let text = try program.launch(down + ["--data-dir", program.data]).finish()
    #expect(text.status == 0)
    #expect(text.output.contains("without a step down or a change of field: these are such routes."))
    let json = try program.launch(down + ["--json", "--data-dir", program.data]).finish()
    #expect(try json.json["offered"] as? String == "steps-down-and-change-of-field")
    let moves = try #require(try json.list("routes").first?["moves"] as? [[String: Any]])
    #expect(moves.map { $0["kind"] as? String } == ["change-of-field"])
  }

  @Test func allowingStepsDownLeavesOutNothingThatIsOffered() throws {
    func routes(_ start: String, _ end: String, _ more: String...) throws -> Program.Result {
      let ends = ["routes", "--from", start, "--to", end, "--json", "--data-dir", program.data]
      return try program.launch(ends + more).finish()
    }
    let up = try routes("senior-data-analyst", "data-scientist")
    let down = try routes("senior-data-analyst", "data-scientist", "--steps-down")
    let roles = try [up, down].map { try $0.list("routes").map { $0["roles"] as? [String] } }
    #expect(roles[0] == roles[1])
    #expect(try up.json["offered"] != nil && down.json["offered"] != nil)
    let moves = try down.list("routes").flatMap { $0["moves"] as? [[String: Any]] ?? [] }
    #expect(moves.contains { $0["stepDown"] as? Bool == true })
    #expect(try routes("junior-python-developer", "python-developer", "--steps-down").json["offered"] == nil)
  }

  @Test func fromScratchNothingIsHeld() throws {
    try program.run("tick", "Python proficiency", "SQL", "Git")
    let options = ["--to", "python-developer", "--count", "1", "--json"]
    let mine = try program.launch(["routes"] + options + ["--data-dir", program.data]).finish()
    let scratch = try program.launch(["routes", "--from-scratch"] + options + ["--data-dir", program.data]).finish()
    #expect(try mine.json["start"] as? String == "other-work")
    #expect(try scratch.json["start"] as? String == "scratch")
    #expect(try scratch.json["from"] == nil)
    func study(_ result: Program.Result) throws -> Int {
      let hours = try #require(try result.list("routes").first?["hours"] as? [String: Any])
      return try #require(hours["likely"] as? Int)
    }
    #expect(try study(mine) < study(scratch))
    let route = try #require(try scratch.list("routes").first)
    let moves = try #require(route["moves"] as? [[String: Any]])
    #expect(moves.first?["kind"] as? String == "change-of-field")
    #expect(moves.first?["from"] == nil)
    #expect(moves.compactMap { $0["to"] as? String } == route["roles"] as? [String])
    #expect(
      try program.run("routes", "--from-scratch", "--from", "python-intern", "--to", "data-engineer").status == 64)
  }

  @Test func beingThereAndGettingNowhereAreSaid() throws {
    let here = try program.run("routes", "--from", "data-engineer", "--to", "Data Engineer")
    #expect(here.status == 0)
    #expect(here.output == "You are here already: Data Engineer.\n")
    let options = ["routes", "--from", "python-intern", "--to", "data-engineer", "--kind", "leadership"]
    let nowhere = try program.launch(options + ["--data-dir", program.data]).finish()
    #expect(nowhere.status == 1)
    #expect(nowhere.output.isEmpty)
    #expect(
      nowhere.errors.hasPrefix("There are routes from Python Developer Intern to Data Engineer, but none without "))
    let json = try program.launch(options + ["--json", "--data-dir", program.data]).finish()
    #expect(json.status == 1)
    #expect(try json.list("routes").isEmpty)
    #expect(try json.json["outcome"] as? String == "blocked")
  }

  @Test(arguments: [["--count", "0"], ["--count", "21"], ["--by", "luck"], ["--kind", "magic"]])
  func badOptionsAreRefused(options: [String]) throws {
    let arguments = ["routes", "--from", "python-intern", "--to", "data-engineer", "--data-dir", program.data]
    #expect(try program.launch(arguments + options).finish().status == 64)
  }
}
