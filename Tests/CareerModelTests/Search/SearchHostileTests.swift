import TerminalText
import TestSupport
import Testing

@testable import CareerModel

@Suite struct SearchHostileTests {
  @Test func anyTextCanBeIndexedAndSearchedFor() {
    var generator = SeededGenerator(seed: 11)
    let entries = (0..<60).map { number in
      SearchEntry(
        .role(Role.ID("\(number)")), title: HostileText.make(pieces: generator.number(0...8), using: &generator),
        aliases: [HostileText.make(pieces: 5, using: &generator)])
    }
    let search = Search(entries)
    var found = 0
    for entry in entries + entries {
      let query = generator.chance(50) ? entry.title : HostileText.make(pieces: 4, using: &generator)
      for result in search.results(for: query) {
        found += 1
        #expect(result.ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= result.matched.count && !$0.isEmpty })
        #expect(zip(result.ranges, result.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      }
    }
    #expect(found > 0)
  }

  @Test func aQueryOfTenThousandCharactersIsAnswered() {
    let search = Search([SearchEntry(.role("a"), title: "Wide reader"), SearchEntry(.role("b"), title: "Cook")])
    let words = String(repeating: "wide reader ", count: 834)
    #expect(search.results(for: words).map(\.title) == ["Wide reader"])
    #expect(search.results(for: String(repeating: "w", count: 10_000)).isEmpty)
    #expect(search.results(for: (0..<2000).map { "word\($0)" }.joined(separator: " ") + " cook").isEmpty)
  }

  @Test func equalsAlwaysStandInTheSameOrder() {
    let roles = (0..<50).map { SearchEntry(.role(Role.ID("\($0)")), title: "Cook", prominence: $0 % 3) }
    let expected = Search(roles).results(for: "cook").map(\.item)
    #expect(expected.count == 50)
    #expect(expected.prefix(2) == [.role("11"), .role("14")])
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 {
      #expect(Search(roles.shuffled(using: &generator)).results(for: "cook").map(\.item) == expected)
    }
  }

  @Test func slipsAreCountedAsTheEditDistanceSays() {
    var generator = SeededGenerator(seed: 5)
    func word() -> [UInt8] { (0..<generator.number(1...9)).map { _ in UInt8(generator.number(97...100)) } }
    for _ in 0..<5000 {
      let (typed, other) = (word(), word())
      let most = generator.number(1...2)
      var counter = SlipCounter(typed, most: most)
      _ = counter.slips(in: word()[...])
      let slips = counter.slips(in: other[...])
      let whole = EditDistance.between(typed, other)
      let beginning = (0...other.count).map { EditDistance.between(typed, Array(other.prefix($0))) }.min() ?? 0
      #expect(whole <= most ? slips.whole == whole : slips.whole > most)
      #expect(beginning <= most ? slips.beginning == beginning : slips.beginning > most)
    }
  }
}
