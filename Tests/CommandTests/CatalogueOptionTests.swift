import Foundation
import Testing

/// `--catalogue`: a folder in place of the built-in catalogue.
struct CatalogueOptionTests {
  private let program: Program
  private let folder: String

  init() throws {
    program = try Program()
    folder = "\(program.home)/my catalogue"
    try FileManager.default.createDirectory(atPath: "\(folder)/roles", withIntermediateDirectories: true)
    try write("levels.yaml", "- {level: 1, name: Entry, meaning: first}\n")
    try write(
      "tracks.yaml",
      "- {id: web, name: Web, plainly: making websites, workplaces: {names: [Agencies], sources: [S1]}, outlook: []}\n")
    try write("sources.yaml", "- {id: S1, title: A source, confidence: high}\n")
    try write(
      "skills.yaml", "- {id: html, name: HTML, about: Pages., group: technical, kind: language, sources: [S1]}\n")
    try write("roles/helper.yaml", Self.role(asking: "html"))
  }

  private static func role(asking skill: String) -> String {
    """
    id: helper
    title: Helper
    track: web
    level: 1
    summary:
      - {text: Helps., sources: [S1]}
    responsibilities:
      - {text: Helps, sources: [S1]}
    requirements:
      sources: [S1]
      essential:
        - skill: \(skill)
    """
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  @Test func anotherCatalogueIsRead() throws {
    let result = try program.run("roles", "--catalogue", folder, "--json")
    #expect(result.status == 0, "\(result.output)")
    let roles = try result.list("roles")
    #expect(roles.ids == ["helper"])
    #expect(roles.first?["source"] as? String == "my catalogue")
    #expect(try program.run("roles", "--json").list("roles").count == 60)
  }

  @Test func everyMistakeIsListed() throws {
    try write("roles/helper.yaml", Self.role(asking: "htm"))
    try write("sources.yaml", "- {id: S1, title: A source, confidence: hih}\n")
    let text = try program.run("roles", "--catalogue", folder)
    #expect(text.status == 2)
    #expect(text.output.isEmpty)
    #expect(text.errors.contains("has 2 mistakes:"))
    #expect(text.errors.contains("roles/helper.yaml:"))
    #expect(text.errors.contains("sources.yaml:"))
    let json = try program.run("roles", "--catalogue", folder, "--json")
    #expect(json.status == 2)
    #expect(try json.error["code"] == "bad-catalogue")
    #expect(try json.error["message"]?.contains("\nroles/helper.yaml:") == true)
  }

  @Test func aMissingFolderIsSaid() throws {
    let result = try program.run("roles", "--catalogue", "\(folder)/none", "--json")
    #expect(result.status == 2)
    #expect(try result.error["code"] == "unreadable-catalogue")
  }

  @Test func aMarkThatNoSourceKnowsIsKeptAndTold() throws {
    let skill = "- {id: gone-by, name: Gone, about: It was., group: technical, kind: language, sources: [S1]}\n"
    try write(
      "skills.yaml",
      skill + "- {id: html, name: HTML, about: Pages., group: technical, kind: language, sources: [S1]}\n")
    #expect(try program.run("tick", "gone-by", "--catalogue", folder).status == 0)
    let note = "1 marked skill is in no source: gone-by (have)."
    let listed = try program.run("skills", "--mark", "have")
    #expect(listed.status == 0 && listed.output.replacing("\n", with: " ").contains(note))
    let unknown = try program.run("skills", "--mark", "have", "--json").list("inNoSource")
    #expect(unknown.map { $0["skill"] as? String } == ["gone-by"])
    let check = try program.run("doctor", "--json").check("profile")
    #expect(check.isFine && check.hint?.hasPrefix(note) == true)
    #expect(try program.run("export", "profile", "--format", "markdown").output.contains("gone-by (have)"))
    let known = try program.run("skills", "--mark", "have", "--catalogue", folder)
    #expect(known.status == 0 && !known.output.contains("in no source"))
  }
}
