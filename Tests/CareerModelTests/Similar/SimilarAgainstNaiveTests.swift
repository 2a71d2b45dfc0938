import CareerModel
import TestSupport
import Testing

@Suite struct SimilarAgainstNaiveTests {
  private static let words = [
    "data", "system", "systems", "nurse", "nurses", "patient", "patients", "software", "developer", "developers",
    "teach", "child", "metal", "machine", "machines", "law", "court", "the", "and", "of", "a",
  ]

  private func text(_ generator: inout SeededGenerator, most: Int) -> String {
    (0..<generator.number(1...most)).map { _ in Self.words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
  }

  private func needs(_ generator: inout SeededGenerator, _ kind: String, most: Int) -> [SimilarEntry.Need] {
    (0..<generator.number(0...most)).map { _ in
      SimilarEntry.Need("\(kind) \(generator.number(1...most + 3))", weight: generator.number(1...500))
    }
  }

  /// Some say nothing of a part, and some nothing at all.
  private func entry(_ generator: inout SeededGenerator) -> SimilarEntry {
    SimilarEntry(
      title: generator.chance(95) ? text(&generator, most: 3) : "",
      aliases: (0..<generator.number(0...4)).map { _ in text(&generator, most: 3) },
      sentences: (0..<generator.number(0...4)).map { _ in text(&generator, most: 9) },
      knowledge: generator.chance(70) ? needs(&generator, "field", most: 9) : [],
      skills: generator.chance(70) ? needs(&generator, "skill", most: 9) : [],
      tools: generator.chance(50) ? needs(&generator, "tool", most: 5) : [])
  }

  private func expectSame(_ found: [SimilarRole], _ expected: [SimilarRole], _ label: String) {
    // Compared apart, since a picture of how long lists differ takes minutes.
    let isSame = found == expected
    let place = zip(found, expected).prefix { $0 == $1 }.count
    #expect(isSame, "\(label): \(found.dropFirst(place).prefix(1)), not \(expected.dropFirst(place).prefix(1))")
  }

  @Test(arguments: 1...40) func findsWhatALookAtEveryPairFinds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let entries = (0..<generator.number(1...14)).map { _ in entry(&generator) }
    let (index, naive) = (SimilarIndex(entries), SimilarNaive(entries))
    for role in entries.indices {
      expectSame(index.similar(to: role), naive.similar(to: role), "role \(role)")
    }
  }

  @Test(arguments: 1...40) func findsTheSameAcrossIndexes(seed: UInt64) {
    var generator = SeededGenerator(seed: 100 + seed)
    let here = (0..<generator.number(1...8)).map { _ in entry(&generator) }
    let there = (0..<generator.number(0...8)).map { _ in entry(&generator) }
    let (index, other) = (SimilarIndex(here), SimilarIndex(there))
    let (naive, otherNaive) = (SimilarNaive(here), SimilarNaive(there))
    for role in here.indices {
      expectSame(index.similar(to: role, in: other), naive.similar(to: role, in: otherNaive), "role \(role)")
    }
  }

  @Test func wordsOfFewAmongManyDoNotCount() {
    var generator = SeededGenerator(seed: 9)
    // From 256 roles on a word must be used by two.
    let entries = (0..<300).map { number in
      SimilarEntry(title: "", sentences: ["rare\(number) pair\(number / 2)", text(&generator, most: 2)])
    }
    let (index, naive) = (SimilarIndex(entries), SimilarNaive(entries))
    expectSame(index.similar(to: 7), naive.similar(to: 7), "role 7")
    #expect(index.similar(to: 6).first?.role == 7)
    #expect(index.similar(to: 6).first?.reasons.first.map { "\($0)".contains("pair3") } == true)
  }

  @Test(arguments: 1...20) func aLimitTakesTheFirstOfAll(seed: UInt64) {
    var generator = SeededGenerator(seed: 200 + seed)
    let index = SimilarIndex((0..<30).map { _ in entry(&generator) })
    for role in 0..<30 {
      let all = index.similar(to: role)
      for limit in [0, 1, generator.number(2...29), 1000] {
        #expect(index.similar(to: role, limit: limit) == Array(all.prefix(limit)))
      }
    }
  }

  @Test(arguments: 1...20) func theOrderOfNamesSentencesAndNeedsDoesNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: 300 + seed)
    let entries = (0..<20).map { _ in entry(&generator) }
    let shuffled = entries.map { entry in
      SimilarEntry(
        title: entry.title, aliases: entry.aliases.shuffled(using: &generator),
        sentences: entry.sentences.shuffled(using: &generator), knowledge: entry.knowledge.shuffled(using: &generator),
        skills: entry.skills.shuffled(using: &generator), tools: entry.tools.shuffled(using: &generator))
    }
    #expect(SimilarIndex(shuffled).bytes == SimilarIndex(entries).bytes)
  }
}
