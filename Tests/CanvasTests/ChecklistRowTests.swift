import Testing

@testable import Canvas

@Suite struct ChecklistRowTests {
  @Test(arguments: [
    (Look.unicode, ["[✓] SQL", "[·] SQL", "[~] SQL", "[–] SQL", "[ ] SQL"]),
    (.ascii, ["[x] SQL", "[.] SQL", "[~] SQL", "[-] SQL", "[ ] SQL"]),
  ])
  func boxes(look: Look, expected: [String]) {
    #expect(ChecklistRow.Box.allCases.map { ChecklistRow($0, name: "SQL").line(in: look).text } == expected)
  }

  @Test func theMarkHasTheColour() {
    #expect(described(ChecklistRow(.have, name: "SQL").line(in: .unicode)).meanings == "d+d ttt")
    #expect(described(ChecklistRow(.learning, name: Line("SQL", .strong)).line(in: .unicode)).meanings == "d~d sss")
  }
}
