import TestSupport
import Testing

@testable import CareerModel

/// Positions are found by id, as a dictionary would find them.
@Suite struct PositionTableTests {
  private struct Thing: Identifiable { let id: String }

  @Test(arguments: 0...40) func findsWhatADictionaryFinds(count: Int) {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    // Few enough names that some are taken twice.
    let things = (0..<count).map { _ in Thing(id: "skill-\(Int.random(in: 0..<30, using: &random))") }
    let table = PositionTable(of: things)
    let expected = Dictionary(things.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for number in 0..<40 { #expect(table["skill-\(number)"] == expected["skill-\(number)"]) }
  }

  @Test func thousandsAreAllFound() {
    let things = (0..<5_000).map { Thing(id: "\($0)") }
    let table = PositionTable(of: things)
    #expect(things.indices.allSatisfy { table[things[$0].id] == $0 })
    #expect(table["5000"] == nil)
  }
}
