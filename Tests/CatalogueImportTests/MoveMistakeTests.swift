import CatalogueImport
import Testing

@Suite struct MoveMistakeTests {
  @Test func movesLeadSomewhereElseAndOnce() throws {
    let fixture = try CatalogueFixture()
    try fixture.append(
      """
      - {from: developer, to: developer, kind: lateral, sources: [S1]}
      - {from: intern, to: developer, kind: lateral, sources: [S1]}
      - {from: intern, to: develper, kind: sideways, sources: [S1]}
      - {from: developer, to: intern, kind: lateral, sources: [S1]}

      """, to: "moves.yaml")
    try fixture.expect([
      "moves.yaml:6:3: [1]: the move leads from \"developer\" to itself (remove it)",
      "moves.yaml:7:3: [2]: the move from \"intern\" to \"developer\" is here twice "
        + "(keep one; the other is in moves.yaml:1)",
      "moves.yaml:8:22: [3].to: there is no role \"develper\" (did you mean \"developer\"?)",
      "moves.yaml:8:38: [3].kind: expected one of promotion, lateral, specialise, leadership, found \"sideways\"",
    ])
  }
}
