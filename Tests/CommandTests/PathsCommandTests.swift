import Testing

struct PathsCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Every role in a tree.
  private func roles(in node: [String: Any]) -> Set<String> {
    let children = node["children"] as? [[String: Any]] ?? []
    return children.reduce(into: Set([node["role"] as? String ?? ""])) { $0.formUnion(roles(in: $1)) }
  }

  @Test(arguments: [
    ("python-intern", "chief-technology-officer"), ("junior-web-developer", "vp-web-development"),
    ("data-analytics-intern", "director-of-data-analytics"), ("junior-ml-engineer", "director-of-machine-learning"),
  ])
  func everyLadderLeadsToItsTop(start: String, top: String) throws {
    let result = try program.run("paths", start, "--depth", "9", "--json")
    #expect(result.status == 0)
    #expect(roles(in: try result.json).contains(top))
  }

  @Test func threeMovesAreTheDefault() throws {
    let tree = try program.run("paths", "python-intern", "--json").json
    func depth(_ node: [String: Any]) -> Int {
      let children = node["children"] as? [[String: Any]] ?? []
      return children.map { depth($0) + 1 }.max() ?? 0
    }
    #expect(depth(tree) == 3)
    let first = try #require((tree["children"] as? [[String: Any]])?.first)
    #expect(first["shownAbove"] as? Bool == false)
    #expect(first["loop"] as? Bool == false)
    #expect(first["kind"] as? String == "promotion")
  }

  @Test func backwardsLeadsToTheStart() throws {
    let result = try program.run("paths", "chief-technology-officer", "--backwards", "--depth", "9", "--json")
    #expect(roles(in: try result.json).contains("python-intern"))
    let text = try program.run("paths", "chief-technology-officer", "--backwards").output
    #expect(text.hasPrefix("Who gets to Chief Technology Officer\n"))
  }

  @Test func treeIsDrawn() throws {
    let text = try program.run("paths", "python-intern", "--depth", "1").output
    #expect(text.contains("├─ Junior Python Developer"))
    #expect(text.contains("our judgement"))
    #expect(try program.run("paths", "python-intern", "--depth", "0").status == 64)
    #expect(try program.run("paths", "nosuchrole", "--json").status == 1)
  }
}
