import TerminalText

@testable import CareerModel

/// Search as it is told at `SearchScore` and `SearchPassages`, one name and one text after another, without an index.
struct SearchNaive {
  private struct Name {
    let entry: Int
    let kind: SearchName.Kind
    let text: String
    let words: Set<String>
    let first: String?
  }

  private let entries: [SearchEntry]
  private var names: [Name] = []
  private var namesWithWord: [String: Int] = [:]
  private var vocabulary: Set<String> = []
  /// For each entry how strongly each stem speaks for it.
  private var strengths: [[String: Int]] = []
  private var entriesWithStem: [String: Int] = [:]

  init(_ unsorted: [SearchEntry]) {
    entries = unsorted.sorted(by: SearchEntry.precedes)
    for (place, entry) in entries.enumerated() {
      var known: Set<Set<String>> = []
      for (kind, text) in entry.names {
        for way in SearchName.ways(toWrite: SearchText(text)) {
          let spelled = way.words.map { String(decoding: $0, as: UTF8.self) }
          let words = Set(spelled)
          if known.insert(words).inserted {
            names.append(Name(entry: place, kind: kind, text: text, words: words, first: spelled.first))
          }
        }
      }
    }
    for word in names.flatMap(\.words) { namesWithWord[word, default: 0] += 1 }
    vocabulary = Set(namesWithWord.keys)
    let texts = entries.map(NaiveTexts.init)
    for text in texts { vocabulary.formUnion(text.words) }
    strengths = texts.map { text in
      Dictionary(
        uniqueKeysWithValues: Set(text.words.map(stem)).map { ($0, text.strength(of: $0, among: texts)) })
    }
    for stem in strengths.flatMap(\.keys) { entriesWithStem[stem, default: 0] += 1 }
  }

  struct Found: Equatable {
    let item: SearchResult.Item
    let score: Int
    let isComplete: Bool
    let isClose: Bool
  }

  private typealias Agreement = (points: Int, isContained: Bool, isWhole: Bool, isBegun: Bool, isSame: Bool)

  private struct Match {
    let word: String
    let percent: Int
    let told: Int
    var isRemote = false
    var isInTexts = true
  }

  private struct Word {
    let letters: String
    /// The nearest first.
    var matches: [Match] = []
    var weight = 0
    var stemWeight = 0
  }

  func results(for query: String) -> [Found] {
    let words = self.words(of: query)
    guard !words.isEmpty else { return [] }
    let total = words.reduce(0) { $0 + $1.weight }
    let known = words.filter { !$0.matches.isEmpty }
    let knownWeight = known.reduce(0) { $0 + $1.weight }
    let answered = entries.indices.map { entry in
      isInitials(words, of: entry)
        ? knownWeight : known.filter { answer($0, by: entry) == true }.reduce(0) { $0 + $1.weight }
    }
    let reached = entries.indices.filter { entry in
      isInitials(words, of: entry) || known.contains { answer($0, by: entry) != nil }
    }
    let most = reached.map { answered[$0] }.max() ?? 0
    let found = reached.filter { most == 0 || answered[$0] >= max(1, min(most / 4, knownWeight / max(1, known.count))) }
      .map { entry -> (Int, Found) in
        let own = names.filter { $0.entry == entry }
        let scored = own.map { (kind: $0.kind, agreement: agreement($0, words)) }
        let isTitle = scored.contains { $0.kind == .title && $0.agreement.isWhole }
        let isContained = scored.contains { $0.kind != .covered && $0.agreement.isContained }
        let isAlias = scored.contains { $0.kind == .alias && $0.agreement.isWhole }
        let standing =
          isTitle
          ? 4
          : isAlias
            ? 2
            : !isContained && 5 * answered[entry] < knownWeight && known.count * answered[entry] < 2 * knownWeight
              ? 0 : 1
        let candidates = scored.filter {
          isTitle ? $0.kind == .title && $0.agreement.isWhole : !isAlias || $0.kind == .alias && $0.agreement.isWhole
        }
        func points(_ name: (kind: SearchName.Kind, agreement: Agreement)) -> Int {
          let points = name.kind == .covered ? name.agreement.points / 2 : name.agreement.points
          return name.agreement.isBegun ? points : points * 4 / 5
        }
        var best = candidates.map(points).max() ?? 0
        if best < 600, isInitials(words, of: entry) { best = 600 }
        let title = scored.filter { $0.kind == .title }.map(points).max() ?? 0
        let votes = words.reduce(0) { sum, word in
          let hundredths = own.compactMap { nearest(word, in: $0)?.percent }.reduce(0, +)
          return sum + (hundredths == 0 ? 0 : word.weight * (logarithm(100 + hundredths) - logarithm(100)))
        }
        let told = known.reduce(0) { sum, word in
          let match = textMatch(word, of: entry)
          return sum + word.stemWeight * (match?.percent ?? 0)
            * (match.map { strengths[entry][stem($0.word)] ?? 0 } ?? 0)
        }
        let texts = 200 * known.count * told / (6400 * max(1, known.reduce(0) { $0 + $1.stemWeight }))
        let bonus = ["role": 150, "skill": 50, "topic": 50, "tutor": 0][entries[entry].item.kind] ?? 0
        let clearness = max(0, 768 - logarithm(max(1, own.count))) * 10 / 64
        let people = entries[entry].employment > 0 ? entries[entry].employment : 262_144
        let employed = standing > 1 ? logarithm(people) * 1000 / 64 : 0
        let named = words.filter { word in own.contains { nearest(word, in: $0) != nil } }.reduce(0) { $0 + $1.weight }
        let isComplete = isInitials(words, of: entry) || named == total
        let isBegun = zip(own, scored).contains { name, scored in
          scored.kind == .title && scored.agreement.isBegun && words.allSatisfy { nearest($0, in: name) != nil }
        }
        let isExact = scored.contains {
          $0.kind == .title && $0.agreement.isWhole && $0.agreement.points == 1000 && $0.agreement.isSame
        }
        let points =
          best + title * 3 / 20 + votes * 20 / (64 * total) + clearness + texts + bonus + (isComplete ? 300 : 0)
          + (isBegun ? 400 : 0) + (isExact ? 1000 : 0)
        return (
          entry,
          Found(
            item: entries[entry].item, score: standing * 100_000 + points + employed,
            isComplete: isComplete, isClose: standing == 0)
        )
      }
    return found.sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }.map(\.1)
  }

  private func isInitials(_ words: [Word], of entry: Int) -> Bool {
    let title = SearchText(entries[entry].title)
    let initials = title.words.map { title.letters[$0.range.lowerBound] }
    return words.count == 1 && (2...8).contains(initials.count) && Array(words[0].letters.utf8) == initials
  }

  /// Nil where nothing of an entry answers a word, false where that is only alike.
  private func answer(_ word: Word, by entry: Int) -> Bool? {
    let found = names.filter { $0.entry == entry }.compactMap { nearest(word, in: $0) }
    let matches = found + [textMatch(word, of: entry)].compactMap(\.self)
    return matches.isEmpty ? nil : matches.contains { !$0.isRemote }
  }

  private func textMatch(_ word: Word, of entry: Int) -> Match? {
    word.matches.first { $0.isInTexts && strengths[entry][stem($0.word)] != nil }
  }

  private func nearest(_ word: Word, in name: Name) -> Match? { word.matches.first { name.words.contains($0.word) } }

  private func agreement(_ name: Name, _ words: [Word]) -> Agreement {
    let found = words.map { ($0, nearest($0, in: name)) }
    let answered = found.reduce(0) {
      $0 + ($1.1.map { [word = $1.0] in min(word.weight, weight($0.word)) * $0.percent } ?? 0)
    }
    let told = found.reduce(0) { $0 + ($1.1.map { weight($0.word) * $0.told } ?? 0) }
    let wanted = words.reduce(0) { $0 + $1.weight * ($1.matches.first?.percent ?? 100) }
    let ofQuery = min(1000, answered * 1000 / wanted)
    let ofName = min(1000, told * 10 / max(1, name.words.reduce(0) { $0 + weight($1) }))
    let isBegun = words.contains { nearest($0, in: name).map(\.word) == name.first }
    let isSame = words.allSatisfy { word in nearest(word, in: name).map { $0.word == word.letters } ?? true }
    return (
      Int(Double(ofQuery * ofName).squareRoot()), ofName >= 930, ofQuery >= 930 && ofName >= 930, isBegun, isSame
    )
  }

  private func weight(_ word: String) -> Int {
    namesWithWord[word].map { weight(of: $0, among: names.count) } ?? stemWeight(word)
  }

  private func stemWeight(_ word: String) -> Int {
    weight(of: entriesWithStem[stem(word)] ?? 0, among: entriesWithStem.values.max() ?? 0)
  }

  private func weight(of count: Int, among all: Int) -> Int {
    logarithm(max(1, count) + max(1, all)) - logarithm(max(1, count))
  }

  private func logarithm(_ number: Int) -> Int {
    var (power, exponent) = (1, 0)
    while power * 2 <= number { (power, exponent) = (power * 2, exponent + 1) }
    return 64 * exponent + 64 * (number - power) / power
  }
}

private func stem(_ word: String) -> String { String(decoding: EnglishStem.stem(word.utf8), as: UTF8.self) }
private func singular(_ word: String) -> String { String(decoding: EnglishStem.singular(word.utf8), as: UTF8.self) }

// What words may mean.

extension SearchNaive {
  private func words(of query: String) -> [Word] {
    let text = SearchText(TextFolding.fold(query))
    let all = text.words.map { String(decoding: text.letters[$0.range], as: UTF8.self) }
    let isUnfinished = query.last.map { $0.isLetter || $0.isNumber || "+#".contains($0) } ?? false
    var words: [Word] = []
    for (index, letters) in all.prefix(32).enumerated() where !words.contains(where: { $0.letters == letters }) {
      words.append(
        word(
          letters, previous: index > 0 ? all[index - 1] : nil, next: all.prefix(32).dropFirst(index + 1).first,
          isInBrackets: text.words[index].isInBrackets, isUnfinished: isUnfinished && index == all.count - 1))
    }
    return words
  }

  private func word(
    _ letters: String, previous: String?, next: String?, isInBrackets: Bool, isUnfinished: Bool
  ) -> Word {
    var word = Word(letters: letters)
    func count(_ words: [String]) -> Int { words.reduce(0) { $0 + (namesWithWord[$1] ?? 0) } }
    func known(_ spelling: String) -> [String] { vocabulary.contains(spelling) ? [spelling] : [] }
    let ordered = vocabulary.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let same = known(letters)
    let family = ordered.filter { $0 != letters && stem($0) == stem(letters) }
    let inflected = family.filter { singular($0) == singular(letters) }
    let isKnown = !(same + inflected).isEmpty && !(1...5).contains(count(same + inflected))
    let isLong = letters.utf8.count >= 3
    let begun =
      isUnfinished || isLong && !isKnown ? ordered.filter { $0.utf8.starts(with: letters.utf8) } : []
    let surely = same + family + (isUnfinished ? begun : [])

    var matches: [[Match]] = [
      same.map { Match(word: $0, percent: 100, told: 100) },
      inflected.map { Match(word: $0, percent: 96, told: 100) },
      (next.map { known(letters + $0) } ?? []).map { Match(word: $0, percent: 95, told: 100) },
      (previous.map { known($0 + letters) } ?? []).map { Match(word: $0, percent: 95, told: 0) },
      family.map { Match(word: $0, percent: 88, told: 88) },
    ]
    let isInTexts = begun.count == 1 || isLong
    let percent = isUnfinished && !(isKnown && isLong) ? 80 : 50
    matches.append(begun.map { Match(word: $0, percent: percent, told: percent, isInTexts: isInTexts) })
    if count(surely) == 0 { matches.append(alike(letters, ordered)) }
    var slips: [String] = []
    if count(surely) <= 5 {
      var found = misspellings(letters, ordered, isUnfinished: isUnfinished)
      if !surely.isEmpty { found.removeAll { count([$0.word]) < 100 } }
      slips = found.filter { $0.told == 100 }.map(\.word)
      matches.append(found)
    }
    if matches.allSatisfy(\.isEmpty), letters.utf8.count > 1 {
      matches.append(
        ordered.filter { isScattered(letters, in: $0) }.map { Match(word: $0, percent: 30, told: 30, isRemote: true) })
    }
    // Stable, so that of equally near ones the first kind comes first.
    word.matches = matches.joined().enumerated()
      .sorted { ($1.element.percent, $0.offset) < ($0.element.percent, $1.offset) }.map(\.element)
    let kinds = matches.filter { !$0.isEmpty }.max { $0[0].percent < $1[0].percent } ?? []
    let nearest = kinds.map(\.word)
    let meant = same.isEmpty ? nearest : same + slips
    if count(meant) == 0, let first = meant.first {
      word.weight = weight(first)
    } else {
      word.weight = weight(of: count(meant), among: names.count)
    }
    if word.matches.first?.percent == 30 { word.weight = max(1, word.weight * 30 / 100) }
    word.stemWeight = word.matches.first.map { stemWeight($0.word) } ?? 0
    if isInBrackets { (word.weight, word.stemWeight) = (max(1, word.weight / 2), word.stemWeight / 2) }
    return word
  }

  private func misspellings(_ letters: String, _ vocabulary: [String], isUnfinished: Bool) -> [Match] {
    let typed = Array(letters.utf8)
    let most = typed.count < 4 || typed.count > 32 ? 0 : typed.count < 8 ? 1 : 2
    for slips in 1...2 where slips <= most {
      let near = vocabulary.filter { EditDistance.between(typed, Array($0.utf8)) == slips }
      if !near.isEmpty { return near.map { Match(word: $0, percent: slips == 1 ? 75 : 60, told: 100) } }
    }
    guard most > 0, isUnfinished else { return [] }
    let begun = vocabulary.filter { word in
      let word = Array(word.utf8)
      return EditDistance.between(typed, word) > 0
        && word.indices.contains { EditDistance.between(typed, Array(word[...$0])) <= most }
    }
    return begun.map { Match(word: $0, percent: 55, told: 55) }
  }

  private func alike(_ letters: String, _ vocabulary: [String]) -> [Match] {
    let typed = letters.utf8.count
    guard (4...32).contains(typed) else { return [] }
    let pairs = LetterPairSet(letters.utf8)
    let found = vocabulary.compactMap { word -> (word: String, percent: Int)? in
      let length = word.utf8.count
      guard namesWithWord[word] != nil, 2 * length >= typed, 3 * typed >= length,
        pairs.isHalf(of: LetterPairSet(word.utf8))
      else { return nil }
      let (left, right) = (groups(letters), groups(word))
      var rest = right
      let shared = left.filter { group in
        guard let place = rest.firstIndex(of: group) else { return false }
        rest.remove(at: place)
        return true
      }
      let percent = 200 * shared.count / (left.count + right.count)
      return percent >= 55 ? (word, percent) : nil
    }
    let best = found.enumerated().sorted { ($1.element.percent, $0.offset) < ($0.element.percent, $1.offset) }.prefix(
      40)
    return best.map { _, found in
      let worth = min(72, found.percent * Int(Double(found.percent * 100).squareRoot()) / 100)
      return Match(word: found.word, percent: worth, told: worth, isRemote: worth < 55)
    }
  }

  private func groups(_ word: String) -> [[UInt8]] {
    let letters = Array("^\(word)$".utf8)
    return (2...4).flatMap { size in
      letters.indices.filter { $0 + size <= letters.count }.map { Array(letters[$0..<$0 + size]) }
    }
  }

  private func isScattered(_ letters: String, in word: String) -> Bool {
    guard letters.utf8.first == word.utf8.first else { return false }
    var rest = Array(letters.utf8)
    for letter in word.utf8 where rest.first == letter { rest.removeFirst() }
    return rest.isEmpty
  }
}

/// What is told about an entry: the words of its fields, as `SearchPassages` counts them.
private struct NaiveTexts {
  private struct Field {
    let part: Int
    let weight: Double
    var words: [String] = []
  }

  /// Title, other names, description, tasks, essential skills that tell of work, other skills.
  private var fields = [
    Field(part: 0, weight: 1), Field(part: 0, weight: 0.4), Field(part: 0, weight: 1.5), Field(part: 1, weight: 1),
    Field(part: 1, weight: 1), Field(part: 2, weight: 1),
  ]

  var words: Set<String> { Set(fields.flatMap(\.words)) }

  init(_ entry: SearchEntry) {
    guard !entry.passages.isEmpty else { return }
    func words(_ text: String) -> [String] {
      let text = SearchText(text)
      return text.words.map { String(decoding: text.letters[$0.range], as: UTF8.self) }
    }
    for (kind, text) in entry.names { fields[kind == .title ? 0 : 1].words += words(text) }
    for passage in entry.passages {
      switch passage.field {
      case .description: fields[2].words += words(passage.text)
      case .tasks: fields[3].words += words(passage.text)
      case .work: fields[4].words += words(passage.text)
      case .skills: fields[5].words += words(passage.text)
      }
    }
  }

  func strength(of stemmed: String, among all: [NaiveTexts]) -> Int {
    let (saturations, lengthShares) = ([1.5, 4, 2], [1, 0.6, 0.6])
    var told = [0.0, 0, 0]
    for (number, field) in fields.enumerated() {
      let count = field.words.count { stem($0) == stemmed }
      guard count > 0 else { continue }
      let lengths = all.map { Double($0.fields[number].words.count) }.filter { $0 > 0 }
      let length = Double(field.words.count) / (lengths.reduce(0, +) / Double(lengths.count))
      let share = lengthShares[field.part]
      told[field.part] += Double(count) * field.weight / (1 - share + share * length)
    }
    for part in told.indices { told[part] /= told[part] + saturations[part] }
    let does = fields[3].words.isEmpty && fields[4].words.isEmpty ? 2.2 * told[0] : told[1]
    return min(255, max(1, Int((64 * (told[0] + does + 0.3 * told[2])).rounded())))
  }
}
