import TestSupport
import Testing

@testable import CareerModel

@Suite struct SearchAgainstNaiveTests {
  private static let words = [
    "data", "database", "base", "developer", "developers", "develop", "engineer", "enginer", "engine", "nurse",
    "nurses",
    "nursing", "back-end", "backend", "back", "end", "C++", "C#", ".NET", "Node.js", "R", "DevOps", "João", "secretary",
    "secretaries", "(CEO)", "Chief", "Executive", "Officer", "of", "and", "R&D", "straße", "machine", "machinist", "x",
  ]

  private func name(_ generator: inout SeededGenerator) -> String {
    (0..<generator.number(1...4)).map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
  }

  private func entries(_ generator: inout SeededGenerator) -> [SearchEntry] {
    (0..<generator.number(1...25)).map { number in
      let items: [SearchResult.Item] = [
        .role(Role.ID("r\(number)")), .skill(Skill.ID("s\(number)")), .topic(GuideTopic.ID("g\(number)")),
        .tutor(Tutor.ID("t\(number)")),
      ]
      return SearchEntry(
        items.randomElement(using: &generator) ?? items[0], title: name(&generator),
        aliases: (0..<generator.number(0...5)).map { _ in name(&generator) },
        covered: (0..<generator.number(0...2)).map { _ in name(&generator) }, passages: passages(&generator),
        prominence: generator.number(0...2), employment: generator.number(0...2) * 100_000)
    }
  }

  private func passages(_ generator: inout SeededGenerator) -> [SearchPassage] {
    (0..<generator.number(0...4)).map { _ in
      SearchPassage(
        SearchPassage.Field.allCases.randomElement(using: &generator) ?? .tasks,
        "\(name(&generator)) \(name(&generator))")
    }
  }

  /// Words as they are typed: whole, begun, with a slip, in any order.
  private func query(_ generator: inout SeededGenerator) -> String {
    let words = (0..<generator.number(1...4)).map { _ -> String in
      var word = Array(Self.words.randomElement(using: &generator) ?? "")
      if generator.chance(30) { word.removeLast(generator.number(0...word.count - 1)) }
      if generator.chance(30) { word.remove(at: generator.number(0...word.count - 1)) }
      if generator.chance(20) { word.insert("e", at: generator.number(0...word.count)) }
      if generator.chance(20), word.count > 1 { word.swapAt(0, 1) }
      return String(word)
    }
    return words.joined(separator: " ") + (generator.chance(30) ? " " : "")
  }

  @Test(arguments: 1...40) func findsWhatALookAtEveryNameFinds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // A word that hardly any name has is a slip only where names by the hundred have another.
    let crowd = (0..<(seed % 8 == 0 ? 120 : 0)).map { number in
      SearchEntry(.role(Role.ID("crowd\(number)")), title: "engineer \(number)")
    }
    let entries = entries(&generator) + crowd
    let (search, naive) = (Search(entries), SearchNaive(entries))
    for _ in 0..<(crowd.isEmpty ? 60 : 10) {
      let query = query(&generator)
      let results = search.results(for: query).map {
        SearchNaive.Found(item: $0.item, score: $0.score, isComplete: $0.isComplete, isClose: $0.isClose)
      }
      let expected = naive.results(for: query)
      // Compared apart, since a picture of how long lists differ takes minutes.
      let isSame = results == expected
      let place = zip(results, expected).prefix { $0 == $1 }.count
      #expect(isSame, "\(query): \(results.dropFirst(place).prefix(1)), not \(expected.dropFirst(place).prefix(1))")
    }
  }

  @Test(arguments: 1...20) func aLimitTakesTheFirstOfAllAndKindsAreKept(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let search = Search((0..<5).flatMap { _ in entries(&generator) })
    for _ in 0..<20 {
      let query = query(&generator)
      let all = search.results(for: query)
      let limit = generator.number(1...8)
      #expect(search.results(for: query, limit: limit) == Array(all.prefix(limit)))
      #expect(search.results(for: query, in: [.role]).allSatisfy { $0.item.category == .role })
    }
  }
}
