import TestSupport
import Testing

struct SameCommandTests {
  private let program: Program
  private let files: PublisherFiles

  init() throws {
    program = try Program()
    files = try PublisherFiles()
    try program.importEverything(files)
  }

  private func classes(_ result: Program.Result) throws -> [Set<String>] {
    try result.list("classes").map { group in
      Set((group["skills"] as? [[String: Any]] ?? []).ids)
    }
  }

  @Test func skillsOfOneNameAreTheSame() throws {
    let pair: Set = ["tool-haskell", PublisherFiles.haskell]
    #expect(try classes(program.run("same", "--json")) == [pair])
    let one = try program.run("same", "tool-haskell", "--json")
    #expect(try classes(one) == [pair])
    let links = try #require(try one.list("classes")[0]["links"] as? [[String: Any]])
    #expect(links.first?["why"] as? String == "same-name")
    #expect(try program.run("same").output.contains("same name"))
  }

  @Test func aCorrectionTakesThemApartAndIsTakenBack() throws {
    try program.run("tick", "tool-haskell")
    #expect(try program.run("same", "tool-haskell", PublisherFiles.haskell, "--is-not").status == 0)
    let apart = try program.run("same", "tool-haskell", PublisherFiles.haskell, "--json")
    #expect(try classes(apart) == [])
    #expect(try apart.list("corrections").first?["as"] as? String == "different")
    let page = try program.run("same", "tool-haskell", PublisherFiles.haskell).output
    #expect(page.contains("--forget"))
    #expect(!page.contains("counts for all"))
    let skills = try program.run("skills", "--source", "esco", "--mark", "have", "--json")
    #expect(skills.status == 1)
    try program.run("same", "tool-haskell", PublisherFiles.haskell, "--forget")
    #expect(try classes(program.run("same", "tool-haskell", "--json")).count == 1)
  }

  @Test func aPersonMayJoinWhatNobodyElseDoes() throws {
    let result = try program.run("same", "2.B.3.e", "python-core", "--is-same", "--json")
    #expect(result.status == 0)
    #expect(try result.list("changed").first?["after"] as? String == "same")
    try program.run("tick", "python-core")
    let skills = try program.run("skills", "--source", "onet", "--mark", "have", "--json").list("skills")
    #expect(skills.ids == ["2.B.3.e"])
  }

  @Test func aPairTakesTwoKnownSkills() throws {
    #expect(try program.run("same", "haskell", "--is-same").status == 64)
    #expect(try program.run("same", "tool-haskell", "tool-haskell").status == 64)
    #expect(try program.run("same", "tool-haskell", "nothing of the kind").status == 1)
    #expect(try program.run("same", "Programming").status == 1)
  }

  @Test func theShortFormHasTheSameSkillsWithoutAnyImport() throws {
    #expect(try Program().run("same").output.contains("Amazon Web Services AWS software"))
  }
}
