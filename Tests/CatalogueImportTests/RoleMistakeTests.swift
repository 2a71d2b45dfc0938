import CatalogueImport
import Testing

@Suite struct RoleMistakeTests {
  /// The mistakes are given without the name of the file.
  private func expect(
    _ expected: [String], replacing old: String, with new: String, in role: String = "developer",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let name = "roles/\(role).yaml"
    try expectProblems(
      expected.map { "\(name):\($0)" }, in: name, replacing: old, with: new, sourceLocation: sourceLocation)
  }

  @Test func tracksAndLevelsMustExist() throws {
    try expect(
      [
        "4:8: track: there is no track \"backend\" (did you mean \"back-end\"?)"
      ], replacing: "track: back-end", with: "track: backend")
    try expect(["5:8: level: 8 is out of range (from 1 to 7)"], replacing: "level: 3", with: "level: 8")
    try expect(["5:8: level: there is no level \"2\""], replacing: "level: 3", with: "level: 2")
    try expect(
      [
        "5:8: level: expected a whole number, found \"senior\""
      ], replacing: "level: 3", with: "level: senior")
  }

  @Test func aSkillIsAskedForOnce() throws {
    try expect(
      [
        "16:14: requirements.essential[1].skill: the role asks for \"core\" twice (keep one of them)"
      ], replacing: "skill: practice", with: "skill: core")
    try expect(
      [
        "19:14: requirements.advantage[0].skill: the role asks for \"talking\" twice (keep one of them)"
      ], replacing: "skill: basics", with: "skill: talking")
    try expect(
      [
        "15:21: requirements.essential[0].oneOf[1]: the role asks for \"core\" twice (keep one of them)"
      ], replacing: "[talking, core]", with: "[core, core]")
  }

  @Test(arguments: ["[]", "[core]"])
  func aGroupHasAtLeastTwoMembers(group: String) throws {
    try expect(
      [
        "15:14: requirements.essential[0].oneOf: a group of which one will do has at least two skills "
          + "(write a single skill by itself)"
      ], replacing: "[talking, core]", with: group)
  }

  @Test func theMildestPublishedVerdictDecidesTheList() throws {
    try expect(
      [
        "16:7: requirements.essential[1]: this stands under essential, but the verdict that counts is advantage "
          + "(move it to advantage)"
      ], replacing: "{S1: essential}", with: "{S1: advantage, editorial: essential}")
    try expect(
      [
        "19:7: requirements.advantage[0]: this stands under advantage, but the verdict that counts is essential "
          + "(move it to essential)"
      ], replacing: "{S1: advantage, editorial: essential}", with: "{S1: essential}")
  }

  @Test func verdictsNameSourcesAndStrengths() throws {
    try expect(
      [
        "17:18: requirements.essential[1].verdicts.S9: there is no source \"S9\" (did you mean \"S1\"?)",
        "17:37: requirements.essential[1].verdicts.S1: expected one of essential, advantage, found \"vital\"",
      ], replacing: "{S1: essential}", with: "{S9: essential, S1: vital}")
    try expect(
      [
        "17:17: requirements.essential[1].verdicts: no verdict is given "
          + "(leave the key out to use the role's own sources)"
      ], replacing: "{S1: essential}", with: "{}")
  }

  @Test func onlyExperienceAndQualificationsAreGranted() throws {
    try expect(
      [
        "14:20: grants[1]: a job cannot grant \"basics\", which is neither experience nor a "
          + "qualification without hours (the kind and the hours of the skill say what it is)",
        "14:28: grants[2]: a job cannot grant \"talking\", which is neither experience nor a "
          + "qualification without hours (the kind and the hours of the skill say what it is)",
      ], replacing: "grants: [practice]", with: "grants: [practice, basics, talking]", in: "intern")
  }

  @Test func titlesAreNotEmpty() throws {
    try expect(
      [
        "2:8: title: the text is empty (fill it, or leave the key out if it is optional)"
      ], replacing: "title: Developer", with: "title: \"\"")
    try expect(
      [
        "2:7: title: expected a text, found nothing (leave the key out if it is optional)"
      ], replacing: "title: Developer", with: "title:")
  }

  @Test func textsCannotUpsetATerminal() throws {
    try expect(
      ["2:8: title: the text holds the invisible or control character U+001B (remove it)"],
      replacing: "title: Developer", with: "title: \"Dev\\e[2Jeloper\"")
    try expect(
      ["10:11: summary[0].text: the text holds the invisible or control character U+202E (remove it)"],
      replacing: "Writes programs.", with: "Writes \u{202E}programs.")
  }

  @Test func keysAreKnownAndComplete() throws {
    try expect(
      [
        "1:1: summary: the key \"summary\" is missing",
        "9:1: sumary: the key \"sumary\" is unknown here (did you mean \"summary\"?)",
      ], replacing: "summary:", with: "sumary:")
    try expect(
      [
        "7:3: years.from: the key \"from\" is unknown here (known are value, sources)",
        "7:3: years.value: the key \"value\" is missing",
      ], replacing: "value: \"2-5\"", with: "from: 2")
  }

  @Test func aRoleIsDefinedInOneFile() throws {
    let fixture = try CatalogueFixture()
    try fixture.write(try fixture.text(of: "roles/developer.yaml"), to: "roles/second.yaml")
    try fixture.expect([
      "roles/second.yaml:1:5: id: the role \"developer\" is defined twice (first in roles/developer.yaml:1)"
    ])
  }
}
