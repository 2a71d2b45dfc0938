import Testing

struct CompareCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func rolesAreThoseNamed() throws {
    let result = try program.run("compare", "Data Engineer", "backend-developer", "python-developer", "--json")
    #expect(result.status == 0)
    #expect(
      try result.list("roles").ids == [
        "data-engineer", "backend-developer", "python-developer",
      ])
    let shared = try #require(try result.json["shared"] as? [String])
    #expect(shared.contains("git"))
    for role in try result.list("roles") {
      let asked = try #require(role["requirements"] as? [[String: Any]]).compactMap { $0["skill"] as? String }
      #expect(Set(shared).isSubset(of: asked))
    }
  }

  @Test func fourRolesStandSideBySideInAPipe() throws {
    let text = try program.run(
      "compare", "data-engineer", "backend-developer", "python-developer", "data-analyst"
    ).output
    #expect(text.split(separator: "\n").count { $0.contains("  Level  ") } == 1)
    #expect(text.contains("All ask for"))
  }

  @Test func twoToFourDifferentRoles() throws {
    let one = try program.run("compare", "data-engineer", "--json")
    #expect(one.status == 64)
    #expect(try one.error["message"] == "Name 2 to 4 roles to compare.")
    let five = ["data-engineer", "data-analyst", "data-scientist", "backend-developer", "python-developer"]
    #expect(try program.launch(["compare", "--data-dir", program.data] + five).finish().status == 64)
    #expect(try program.run("compare", "data-engineer", "nosuchrole").status == 1)
    let twice = try program.run("compare", "data-engineer", "Data Engineer")
    #expect(twice.status == 64)
    #expect(
      twice.errors == "careers: Data Engineer is named twice.\nName each role once.\n"
        + "careers: “Data Engineer” was taken for Data Engineer (data-engineer); "
        + "it may also mean Database Architects (15-1243.00, O*NET).\n")
    #expect(try program.run("compare").status == 64)
  }
}
