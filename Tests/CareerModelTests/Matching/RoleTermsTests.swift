import TestSupport
import Testing

@testable import CareerModel

/// What roles ask for, kept in columns, is what was put into them.
@Suite struct RoleTermsTests {
  private static func random(using random: inout SeededGenerator) -> [[Catalogue.Term]] {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        let count = [1, 1, 1, 2, 4].randomElement(using: &random) ?? 1
        return SkillOptions((0..<count).map { _ in Int.random(in: 0..<50, using: &random) }).map {
          Catalogue.Term(
            options: $0, strength: Bool.random(using: &random) ? .essential : .advantage,
            weight: Int.random(in: 1...500, using: &random))
        }
      }
    }
  }

  @Test(arguments: 1...20) func giveBackWhatWasPutIn(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let terms = Self.random(using: &generator)
    let columns = RoleTerms(terms)
    #expect(columns.map(Array.init) == terms)
    #expect(columns.termCount == terms.joined().count)
    #expect(columns == RoleTerms(terms))
    #expect(columns != RoleTerms(terms + [[]]))
  }

  @Test(arguments: 1...20) func joinedTheSkillsOfLaterOnesStandFurtherOn(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = (0..<3).map { _ in Self.random(using: &generator) }
    let joined = RoleTerms(joining: zip(parts, [0, 50, 100]).map { (RoleTerms($0), $1) })
    let expected = zip(parts, [0, 50, 100]).flatMap { terms, offset in
      terms.map { $0.map { term in (term.options.map { $0 + offset }, term.strength, term.weight) } }
    }
    #expect(joined.count == expected.count)
    for (terms, expected) in zip(joined, expected) {
      #expect(terms.map { Array($0.options) } == expected.map(\.0))
      #expect(terms.map(\.strength) == expected.map(\.1))
      #expect(terms.map(\.weight) == expected.map(\.2))
    }
  }

  @Test func rolesAddedColumnByColumnAreTheSame() {
    var builder = RoleTerms.Builder(roleCount: 3, termCount: 3)
    builder.addRole([Catalogue.Term(options: SkillOptions(7), strength: .essential, weight: 9)])
    builder.addRoles(counts: [0, 2], skills: [3, 1], weights: [4, 1], strengths: [.essential, .advantage])
    #expect(
      builder.terms
        == RoleTerms([
          [Catalogue.Term(options: SkillOptions(7), strength: .essential, weight: 9)], [],
          [
            Catalogue.Term(options: SkillOptions(3), strength: .essential, weight: 4),
            Catalogue.Term(options: SkillOptions(1), strength: .advantage, weight: 1),
          ],
        ]))
  }
}
