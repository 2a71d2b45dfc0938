import Testing

struct ProfileCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func names(_ result: Program.Result) throws -> [String] {
    try result.list("profiles").map { profile in
      (profile["name"] as? String ?? "") + (profile["current"] as? Bool == true ? "*" : "")
    }
  }

  @Test func profilesAreMadeAndChanged() throws {
    #expect(try names(program.run("profile", "list", "--json")) == ["default*"])
    #expect(try names(program.run("profile", "new", "work", "--json")) == ["default*", "work"])
    #expect(try names(program.run("profile", "use", "work", "--json")) == ["default", "work*"])
    #expect(try program.run("profile", "list").output == "Profiles\ndefault\nwork     in use\n")
  }

  @Test func aProfileGetsAnotherName() throws {
    try program.run("profile", "new", "work")
    try program.run("profile", "use", "work")
    #expect(try names(program.run("profile", "rename", "work", "hopes", "--json")) == ["default", "hopes*"])
    #expect(try program.run("profile", "rename", "nosuch", "other").status == 1)
    #expect(try program.run("profile", "rename", "hopes", "default").status == 0)
  }

  @Test func aDeletedProfileComesBackUntilItIsPurged() throws {
    try program.run("profile", "new", "work")
    try program.run("tick", "git", "--profile", "work")
    let deleted = try program.run("profile", "delete", "work")
    #expect(deleted.errors.contains("`careers profile restore --profile work` brings it back"))
    #expect(try names(program.run("profile", "list", "--json")) == ["default*"])
    #expect(try names(program.run("profile", "restore", "--profile", "work", "--json")) == ["default*", "work"])
    #expect(try program.run("skills", "--mark", "have", "--csv", "--profile", "work").output.contains("\r\ngit,"))
    let purged = try program.run("profile", "delete", "work", "--purge")
    #expect(purged.errors.contains("work is gone for good, with its copy. Files you exported stay."))
    #expect(try program.run("profile", "restore", "--profile", "work").status == 1)
    #expect(try program.run("profile", "delete", "work").status == 1)
  }

  @Test func eachProfileHasItsOwnMarks() throws {
    try program.run("tick", "git")
    try program.run("profile", "new", "work")
    #expect(try program.run("skills", "--mark", "have", "--profile", "work").status == 1)
    try program.run("tick", "sql", "--profile", "work")
    #expect(try program.run("skills", "--mark", "have", "--csv", "--profile", "work").output.contains("\r\nsql,"))
    #expect(try program.run("skills", "--mark", "have", "--csv").output.contains("\r\ngit,"))
    try program.run("profile", "use", "work")
    #expect(try program.run("skills", "--mark", "have", "--csv").output.contains("\r\nsql,"))
  }

  @Test(arguments: [["roles"], ["tutors"], ["guide"], ["tick", "git"]])
  func unknownProfileFailsEverywhere(command: [String]) throws {
    try program.run("profile", "new", "work")
    let result = try program.launch(command + ["--json", "--profile", "wrok", "--data-dir", program.data]).finish()
    #expect(result.status == 1)
    #expect(try result.error["code"] == "unknown-profile")
    #expect(try result.error["hint"]?.contains("work") == true)
  }

  @Test func defaultIsMadeWhenMissing() throws {
    #expect(try program.run("tutors", "--profile", "default").status == 0)
    #expect(try names(program.run("profile", "list", "--json")) == ["default*"])
  }

  @Test func badNamesAreRefused() throws {
    for name in ["../x", "", "a b", "\u{1B}[31m", String(repeating: "a", count: 41)] {
      let result = try program.run("profile", "new", name, "--json")
      #expect(result.status == 64)
      #expect(try result.error["code"] == "invalid-profile-name")
    }
    try program.run("profile", "new", "work")
    let again = try program.run("profile", "new", "work", "--json")
    #expect(again.status == 2)
    #expect(try again.error["code"] == "profile-exists")
    #expect(try program.run("profile", "use", "nosuch").status == 1)
  }
}
