extension SearchIndex {
  init(_ entries: [SearchEntry], checkpoint: () throws -> Void) rethrows {
    var builder = SearchIndexBuilder()
    for entry in entries.sorted(by: SearchEntry.precedes) {
      try checkpoint()
      builder.add(entry)
    }
    self = builder.index()
  }
}

/// Collects names and their words, which are numbered as they come and sorted in the end.
private struct SearchIndexBuilder {
  private var texts = RaggedArray<UInt8>()
  private var entries = SearchIndex.Entries()
  private var names = SearchIndex.Names()
  private var numbers: [Spelling: UInt32] = [:]
  private var spellings: [ArraySlice<UInt8>] = []
  /// The different words of each name, with whether it begins with them as the lowest bit.
  private var words = RaggedArray<UInt32>()
  private var passages = SearchPassagesBuilder()
  /// The words of short texts that are told of many things, such as the names of skills.
  private var known: [String: [UInt32]] = [:]

  mutating func add(_ entry: SearchEntry) {
    entries.texts.append(UInt32(texts.count))
    entries.categories.append(entry.item.category.number)
    texts.append(entry.item.identifier.utf8)
    var known: Set<[UInt32]> = []
    entries.employments.append(UInt32(clamping: entry.employment))
    for (number, named) in entry.names.enumerated() {
      let text = SearchText(named.text)
      // Of what has names alone they tell whatever there is to tell.
      for word in entry.passages.isEmpty ? [] : text.words {
        passages.add(self.number(of: text.letters[word.range]), at: .init(named.kind))
      }
      if number == 0 {
        entries.initials.append(SearchIndex.initials(text.words.map { text.letters[$0.range.lowerBound] }))
      }
      for name in SearchName.ways(toWrite: text) { add(name, named.kind, unlessIn: &known) }
      texts.append(named.text.utf8)
    }
    for passage in entry.passages { add(passage) }
    passages.endEntry()
    entries.names.append(UInt32(names.count))
  }

  private mutating func add(_ passage: SearchPassage) {
    let place = SearchPassagesBuilder.Place(passage.field)
    if let words = known[passage.text] { return words.forEach { passages.add($0, at: place) } }
    let text = SearchText(passage.text)
    let words = text.words.map { number(of: text.letters[$0.range]) }
    words.forEach { passages.add($0, at: place) }
    if place == .skills || place == .work { known[passage.text] = words }
  }

  /// Adds a name of the last entry, to be shown as the next text, unless the entry goes by the same words already.
  private mutating func add(_ name: SearchName, _ kind: SearchName.Kind, unlessIn known: inout Set<[UInt32]>) {
    let numbers = name.words.map { number(of: $0) }
    let words = Set(numbers).sorted()
    guard known.insert(words).inserted else { return }
    names.kinds.append(kind.rawValue)
    names.entries.append(UInt32(entries.count - 1))
    names.texts.append(UInt32(texts.count))
    self.words.append(words.map { $0 << 1 | ($0 == numbers.first ? 1 : 0) })
  }

  private mutating func number(of spelling: ArraySlice<UInt8>) -> UInt32 {
    if let number = numbers[Spelling(letters: spelling)] { return number }
    // A slice would keep all letters of its text in memory.
    let own = Array(spelling)[...]
    let number = UInt32(spellings.count)
    numbers[Spelling(letters: own)] = number
    spellings.append(own)
    return number
  }

  func index() -> SearchIndex {
    let order = spellings.indices.sorted { spellings[$0].lexicographicallyPrecedes(spellings[$1]) }
    var places = Array(repeating: 0, count: order.count)
    for (place, word) in order.enumerated() { places[word] = place }
    let (stems, stemCount) = stems(inOrder: order)
    let vocabulary = SearchVocabulary(
      spellings: RaggedArray(order.lazy.map { spellings[$0] }), stems: stems,
      names: words.postings(to: order.count) { places[Int($0)] }, nameCount: names.count,
      passages: passages.passages(stems: places.map { stems[$0] }, count: stemCount))
    var names = names
    names.weights = (0..<names.count).map { name in
      words[name].reduce(0) { $0 + UInt32(vocabulary.weights[places[Int($1 >> 1)]]) }
    }
    return SearchIndex(texts: texts, entries: entries, names: names, vocabulary: vocabulary)
  }

  /// For each word in the order of all the number of its stem, and how many stems there are.
  private func stems(inOrder order: [Int]) -> (stems: [UInt32], count: Int) {
    var numbers: [Spelling: UInt32] = [:]
    let stems = order.map { word in
      let stem = Spelling(letters: EnglishStem.stem(spellings[word])[...])
      let number = numbers[stem] ?? UInt32(numbers.count)
      numbers[stem] = number
      return number
    }
    return (stems, numbers.count)
  }
}

/// The letters of a word, hashed all at once.
private struct Spelling: Hashable {
  let letters: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) { letters.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension RaggedArray<UInt32> {
  /// For each place the names whose words are there, in order, as `SearchPosting`s.
  fileprivate func postings(to count: Int, place: (UInt32) -> Int) -> RaggedArray<UInt32> {
    RaggedArray(count: count, empty: 0) { add in
      for name in 0..<self.count {
        for word in self[name] { add(place(word >> 1), SearchPosting(name: name, isFirst: word & 1 == 1).packed) }
      }
    }
  }
}
