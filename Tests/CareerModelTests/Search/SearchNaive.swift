import TerminalText

@testable import CareerModel

/// Search as it is told at `SearchScore`, one name after another, without an index.
struct SearchNaive {
  private struct Name {
    let entry: Int
    let kind: SearchName.Kind
    let text: String
    let words: Set<String>
  }

  private let entries: [SearchEntry]
  private var names: [Name] = []
  private var namesWithWord: [String: Int] = [:]

  init(_ unsorted: [SearchEntry]) {
    entries = unsorted.sorted(by: SearchEntry.precedes)
    for (place, entry) in entries.enumerated() {
      var known: Set<Set<String>> = []
      let texts =
        [(SearchName.Kind.title, entry.title)] + entry.aliases.map { (.alias, $0) }
        + entry.covered.map { (.covered, $0) }
      for (kind, text) in texts {
        for way in SearchName.ways(toWrite: SearchText(text)) {
          let words = Set(way.words.map { String(decoding: $0, as: UTF8.self) })
          if known.insert(words).inserted { names.append(Name(entry: place, kind: kind, text: text, words: words)) }
        }
      }
    }
    for word in names.flatMap(\.words) { namesWithWord[word, default: 0] += 1 }
  }

  struct Found: Equatable {
    let item: SearchResult.Item
    let matched: String
    let score: Int
    let isComplete: Bool
  }

  private struct Word {
    let letters: String
    /// What each word of the names counts for it and tells, in hundredths.
    var closeness: [String: (answered: Int, told: Int)] = [:]
    var weight = 0
    var nearest = 100
  }

  func results(for query: String) -> [Found] {
    let words = self.words(of: query)
    guard !words.isEmpty else { return [] }
    let total = words.reduce(0) { $0 + $1.weight }
    let shares = entries.indices.map { entry in
      isInitials(words, of: entry)
        ? total : words.filter { !answering($0, in: entry).isEmpty }.reduce(0) { $0 + $1.weight }
    }
    let most = shares.max() ?? 0
    let found = entries.indices.filter { shares[$0] * 2 >= total && shares[$0] * 5 >= most * 3 }.map {
      entry -> (Int, Found) in
      let own = names.filter { $0.entry == entry }
      var best =
        own.map { ($0.text, score($0, words)) }.first { candidate in
          own.allSatisfy { score($0, words) <= candidate.1 }
        } ?? ("", 0)
      if best.1 < 600, isInitials(words, of: entry) { best = (entries[entry].title, 600) }
      let votes = words.reduce(0) { sum, word in
        let hundredths = answering(word, in: entry).reduce(0, +)
        return sum + (hundredths == 0 ? 0 : word.weight * (logarithm(100 + hundredths) - logarithm(100)))
      }
      let bonus = ["role": 150, "skill": 50, "topic": 20, "tutor": 0][entries[entry].item.kind] ?? 0
      let clearness = max(0, 768 - logarithm(max(1, own.count))) * 40 / 64
      return (
        entry,
        Found(
          item: entries[entry].item, matched: best.0, score: best.1 + votes * 40 / (64 * total) + clearness + bonus,
          isComplete: shares[entry] == total)
      )
    }
    return found.sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }.map(\.1)
  }

  private func isInitials(_ words: [Word], of entry: Int) -> Bool {
    let title = SearchText(entries[entry].title)
    let initials = title.words.map { title.letters[$0.range.lowerBound] }
    return words.count == 1 && (2...8).contains(initials.count) && Array(words[0].letters.utf8) == initials
  }

  /// For each name of an entry that answers a word, how nearly.
  private func answering(_ word: Word, in entry: Int) -> [Int] {
    names.filter { $0.entry == entry }.compactMap { nearest(word, in: $0)?.answered }
  }

  private func nearest(_ word: Word, in name: Name) -> (word: String, answered: Int, told: Int)? {
    // Of equally near words those that tell most come first, then the first in order.
    name.words.compactMap { spelling in
      word.closeness[spelling].map { (word: spelling, answered: $0.answered, told: $0.told) }
    }.min { left, right in
      (-left.answered, -left.told) == (-right.answered, -right.told)
        ? Array(left.word.utf8).lexicographicallyPrecedes(Array(right.word.utf8))
        : (-left.answered, -left.told) < (-right.answered, -right.told)
    }
  }

  private func score(_ name: Name, _ words: [Word]) -> Int {
    let found = words.map { ($0, nearest($0, in: name)) }
    let answered = found.reduce(0) {
      $0 + ($1.1.map { [word = $1.0] in min(word.weight, weight($0.word)) * $0.answered } ?? 0)
    }
    let told = found.reduce(0) { $0 + ($1.1.map { weight($0.word) * $0.told } ?? 0) }
    let wanted = words.reduce(0) { $0 + $1.weight * $1.nearest }
    guard answered > 0 else { return 0 }
    let ofQuery = min(1000, answered * 1000 / wanted)
    let ofName = min(1000, told * 10 / name.words.reduce(0) { $0 + weight($1) })
    let both = ofQuery * (1000 + ofName) / 2000
    let isWhole = ofQuery >= 930 && ofName >= 930
    switch name.kind {
    case .title: return both + (isWhole ? 2000 : 0)
    case .alias: return both * 9 / 10 + (isWhole ? 1000 : 0)
    case .covered: return both / 2
    }
  }

  private func weight(_ word: String) -> Int { weight(ofNames: namesWithWord[word] ?? 1) }

  private func weight(ofNames count: Int) -> Int {
    logarithm(max(1, count) + names.count) - logarithm(max(1, count))
  }

  private func logarithm(_ number: Int) -> Int {
    var (power, exponent) = (1, 0)
    while power * 2 <= number { (power, exponent) = (power * 2, exponent + 1) }
    return 64 * exponent + 64 * (number - power) / power
  }
}

// What words may mean.

extension SearchNaive {
  private func words(of query: String) -> [Word] {
    let text = SearchText(TextFolding.fold(query))
    let all = text.words.map { String(decoding: text.letters[$0.range], as: UTF8.self) }
    let isUnfinished = query.last.map { $0.isLetter || $0.isNumber || "+#".contains($0) } ?? false
    var words: [Word] = []
    for (index, letters) in all.prefix(32).enumerated() where !words.contains(where: { $0.letters == letters }) {
      let isLast = isUnfinished && index == all.count - 1
      words.append(
        word(
          letters, previous: index > 0 ? all[index - 1] : nil, next: all.prefix(32).dropFirst(index + 1).first,
          isUnfinished: isLast))
    }
    return words
  }

  private func word(_ letters: String, previous: String?, next: String?, isUnfinished: Bool) -> Word {
    var word = Word(letters: letters)
    func count(_ words: [String]) -> Int { words.reduce(0) { $0 + (namesWithWord[$1] ?? 0) } }
    let vocabulary = Array(namesWithWord.keys)
    let same = vocabulary.filter { $0 == letters }
    let inflected = vocabulary.filter { WordForms.inflections(of: Array(letters.utf8)).contains(Array($0.utf8)) }
    let joinedToNext = next.map { letters + $0 }.flatMap { namesWithWord[$0] == nil ? nil : [$0] } ?? []
    let joinedToPrevious = previous.map { $0 + letters }.flatMap { namesWithWord[$0] == nil ? nil : [$0] } ?? []
    let begun = vocabulary.filter { $0.utf8.starts(with: letters.utf8) }

    let known = (isUnfinished ? begun : same) + inflected
    var slips: (words: [String], percent: Int, told: Int) = ([], 0, 0)
    if count(known) <= 5 {
      slips = misspellings(letters, vocabulary, isUnfinished: isUnfinished)
      if !known.isEmpty { slips.words.removeAll { count([$0]) < 100 } }
    }
    var groups = [
      (same, 100, 100), (inflected, 96, 100), (joinedToNext, 95, 100), (joinedToPrevious, 95, 0),
      (isUnfinished ? begun : [], 80, 80), (isUnfinished ? [] : begun, 70, 70), slips,
    ]
    if groups.allSatisfy({ $0.0.isEmpty }) {
      groups = [(letters.utf8.count > 1 ? vocabulary.filter { isScattered(letters, in: $0) } : [], 30, 30)]
    }
    groups = groups.filter { !$0.0.isEmpty }
    groups.sort { ($0.1, $0.2) > ($1.1, $1.2) }
    for (spellings, answered, told) in groups {
      for spelling in spellings where word.closeness[spelling] == nil { word.closeness[spelling] = (answered, told) }
    }
    word.weight = weight(ofNames: count(same.isEmpty ? groups.first?.0 ?? [] : same + slips.words))
    word.nearest = groups.first?.1 ?? 100
    if word.nearest == 30 { word.weight = max(1, word.weight * 30 / 100) }
    return word
  }

  private func misspellings(
    _ letters: String, _ vocabulary: [String], isUnfinished: Bool
  ) -> (words: [String], percent: Int, told: Int) {
    let typed = Array(letters.utf8)
    let most = typed.count < 4 || typed.count > 32 ? 0 : typed.count < 8 ? 1 : 2
    for slips in 1...2 where slips <= most {
      let near = vocabulary.filter { EditDistance.between(typed, Array($0.utf8)) == slips }
      if !near.isEmpty { return (near, slips == 1 ? 75 : 60, 100) }
    }
    guard most > 0, isUnfinished else { return ([], 0, 0) }
    let begun = vocabulary.filter { word in
      let word = Array(word.utf8)
      return EditDistance.between(typed, word) > 0
        && word.indices.contains { EditDistance.between(typed, Array(word[...$0])) <= most }
    }
    return (begun, 55, 55)
  }

  private func isScattered(_ letters: String, in word: String) -> Bool {
    guard letters.utf8.first == word.utf8.first else { return false }
    var rest = Array(letters.utf8)
    for letter in word.utf8 where rest.first == letter { rest.removeFirst() }
    return rest.isEmpty
  }
}
