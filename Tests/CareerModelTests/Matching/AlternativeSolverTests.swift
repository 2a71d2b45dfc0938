import TestSupport
import Testing

@testable import CareerModel

@Suite struct OneOfChoiceTests {
  /// Every combination in order, the first of the cheapest.
  private func tryAll(_ groups: [[[Int]]], _ cost: (Int) -> StudyCost) -> [Int] {
    let combinations = groups.reduce([[Int]()]) { choices, group in
      choices.flatMap { choice in group.indices.map { choice + [$0] } }
    }
    func total(_ choice: [Int]) -> StudyCost {
      Set(zip(groups, choice).flatMap { $0[$1] }).map(cost).reduce(.zero, +)
    }
    return combinations.dropFirst().reduce(combinations[0]) { total($1) < total($0) ? $1 : $0 }
  }

  @Test func findsTheFirstOfTheCheapestCombinations() {
    for seed in UInt64(0)..<1500 {
      var generator = SeededGenerator(seed: seed)
      let costs = (0..<12).map { _ in
        generator.chance(25)
          ? StudyCost(study: 0, unknown: 1) : StudyCost(study: generator.number(0...4) * 10, unknown: 0)
      }
      let groups = (0..<generator.number(0...6)).map { _ in
        (0..<generator.number(1...4)).map { _ in generator.some(generator.number(0...4), of: Array(0..<12)) }
      }
      let choice = AlternativeSolver(groups: groups) { costs[$0] }.best()
      #expect(choice == tryAll(groups) { costs[$0] }, "seed \(seed)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func staysQuickWithManyTangledGroups() {
    // 4 to the power of 14 combinations.
    var generator = SeededGenerator(seed: 7)
    let costs = (0..<60).map { _ in StudyCost(study: generator.number(1...90), unknown: 0) }
    let groups = (0..<14).map { _ in (0..<4).map { _ in generator.some(3, of: Array(0..<60)) } }
    let choice = AlternativeSolver(groups: groups) { costs[$0] }.best()
    #expect(choice.count == groups.count)
  }
}
