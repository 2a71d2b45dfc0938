import CatalogueImport
import Testing

@Suite struct SkillMistakeTests {
  private func expect(
    _ expected: [String], replacing old: String, with new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectProblems(expected, in: "skills.yaml", replacing: old, with: new, sourceLocation: sourceLocation)
  }

  @Test func unknownKindsNameTheNearest() throws {
    try expect(
      [
        "skills.yaml:4:9: [0].kind: expected one of language, framework, library, database, tool, concept, practice, "
          + "qualification, experience, soft, found \"langage\" (did you mean \"language\"?)"
      ], replacing: "kind: language", with: "kind: langage")
  }

  @Test func aNeedThatLeadsNowhereIsNamed() throws {
    try expect(
      [
        "skills.yaml:12:11: [1].needs[0]: there is no skill \"basisc\" (did you mean \"basics\"?)",
        "skills.yaml:12:27: [1].needs[2]: \"basics\" is listed twice (keep one of them)",
      ], replacing: "needs: [basics]", with: "needs: [basisc, basics, basics]")
  }

  @Test func idsAreUnique() throws {
    try expect(
      [
        "roles/developer.yaml:15:24: requirements.essential[0].oneOf[1]: there is no skill \"core\"",
        "skills.yaml:7:7: [1].id: the skill \"basics\" is defined twice (first in skills.yaml:1)",
      ], replacing: "id: core", with: "id: basics")
  }

  @Test(arguments: ["-sql", "SQL", "s ql", "ſql", "c++", "sql/x"])
  func idsHaveOneForm(id: String) throws {
    let fixture = try CatalogueFixture()
    try fixture.append("- {id: \"\(id)\", name: X, group: soft, kind: soft, sources: [S1]}\n", to: "skills.yaml")
    try fixture.expect([
      "skills.yaml:28:8: [4].id: \"\(id)\" cannot be an id "
        + "(use small letters, digits and hyphens, as in \"data-analyst\")"
    ])
  }

  @Test func hoursAreInOrderAndPositive() throws {
    try expect(
      [
        "skills.yaml:13:10: [1].hours: the hours 20, 10, 400 are out of order (low first, then likely, then high)"
      ], replacing: "{low: 20, likely: 100, high: 400}", with: "{low: 20, likely: 10, high: 400}")
    try expect(
      [
        "skills.yaml:5:10: [0].hours: 0 is out of range (from 1 to 100000)"
      ], replacing: "hours: 60", with: "hours: 0")
    try expect(
      [
        "skills.yaml:5:10: [0].hours.low: the key \"low\" is missing",
        "skills.yaml:5:10: [0].hours.high: the key \"high\" is missing",
      ], replacing: "hours: 60", with: "hours: {likely: 60}")
  }

  @Test func resourcesLeadToTheWebAndNowhereElse() throws {
    try expect(
      [
        "skills.yaml:16:12: [1].resources[0].url: \"file:///etc/passwd\" is not a web address "
          + "(it starts with https:// and has no blanks)"
      ], replacing: "https://example.org/book", with: "file:///etc/passwd")
  }

  @Test func everySkillCitesASource() throws {
    try expect(
      [
        "skills.yaml:6:12: [0].sources: no source is named (write [editorial] for your own judgement)"
      ], replacing: "sources: [editorial]", with: "sources: []")
    try expect(
      [
        "skills.yaml:6:13: [0].sources[0]: there is no source \"s1\" (did you mean \"S1\"?)"
      ], replacing: "sources: [editorial]", with: "sources: [s1]")
  }

  @Test func whatIsImpliedIsNeededToo() throws {
    try expect(
      [
        "skills.yaml:13:12: [1].implies: \"talking\" is implied but not needed (add it to needs, or to the needs of one of them)"
      ],
      replacing: "needs: [basics]", with: "needs: [basics]\n  implies: [basics, talking]")
  }

  @Test func whatComesAfterMakesCirclesToo() throws {
    try expect(
      [
        "skills.yaml:5:10: [0].after: the prerequisites go in a circle: basics > core > basics (remove one of these needs "
          + "or after)"
      ], replacing: "hours: 60", with: "after: [core]\n  hours: 60")
  }

  @Test func everyCircleIsNamedOnce() throws {
    let fixture = try CatalogueFixture()
    try fixture.append(
      """
      - {id: a, name: A, group: soft, kind: soft, needs: [c, basics], sources: [S1]}
      - {id: b, name: B, group: soft, kind: soft, needs: [a], sources: [S1]}
      - {id: c, name: C, group: soft, kind: soft, needs: [b], sources: [S1]}
      - {id: d, name: D, group: soft, kind: soft, needs: [d, a], sources: [S1]}

      """, to: "skills.yaml")
    try fixture.expect([
      "skills.yaml:28:52: [4].needs: the prerequisites go in a circle: a > c > b > a (remove one of these needs)",
      "skills.yaml:31:52: [7].needs: the prerequisites go in a circle: d > d (remove one of these needs)",
    ])
  }

  @Test func aLongCircleIsToldInALine() throws {
    let fixture = try CatalogueFixture()
    let skills = (0..<300).map { number in
      "- {id: z\(number), name: Z\(number), group: soft, kind: soft, needs: [z\((number + 1) % 300)], sources: [S1]}\n"
    }
    try fixture.append(skills.joined(), to: "skills.yaml")
    let problems = try fixture.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.contains("z0 > z1 > z2 > z3 > z4 > z5 > z6 > z7 > 292 more > z0 (") == true)
  }
}
