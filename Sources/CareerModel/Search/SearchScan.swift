/// One pass over an index for one query: first every word is taken, then the best answers are given.
struct SearchScan {
  private let index: SearchIndex
  private var queryWeight = 0
  /// See `SearchScore.score`.
  private var wanted = 0
  private var word: UInt8 = 0
  private var names: [NameTally]
  private var entries: [EntryTally]
  /// The entries whose title has the query for its initials.
  private var initialed: Set<Int> = []

  private struct NameTally {
    /// See `SearchScore.Tally`.
    var answered: UInt32 = 0
    var told: UInt32 = 0
    /// The number of the last word that it has answered, from 1.
    var word: UInt8 = 0
  }

  private struct EntryTally {
    /// How many of its names answer the word at hand, in hundredths.
    var names: UInt32 = 0
    var votes: UInt32 = 0
    /// The weight of the words that it answers.
    var answered: UInt32 = 0
  }

  init(_ index: SearchIndex) {
    self.index = index
    names = Array(repeating: NameTally(), count: index.names.count)
    entries = Array(repeating: EntryTally(), count: index.entries.count)
  }

  /// Takes the next word of the query.
  mutating func take(_ query: SearchWord) {
    word += 1
    queryWeight += query.weight
    wanted += query.weight * (query.matches.first?.closeness.percent ?? 100)
    var answering: [Int] = []
    for match in query.matches {
      for word in match.words { take(word, match.closeness, for: query, &answering) }
    }
    for entry in answering {
      entries[entry].votes += UInt32(SearchScore.votes(Int(entries[entry].names), weight: query.weight))
      entries[entry].answered += UInt32(query.weight)
      entries[entry].names = 0
    }
  }

  /// Takes a word of the index, which names tell unless a nearer one has told for them.
  private mutating func take(
    _ found: Int, _ closeness: SearchWord.Closeness, for query: SearchWord, _ answering: inout [Int]
  ) {
    let weight = Int(index.vocabulary.weights[found])
    let answered = UInt32(min(weight, query.weight) * closeness.percent)
    let told = UInt32(weight * closeness.toldPercent)
    let percent = UInt32(closeness.percent)
    for name in index.vocabulary.names[found] {
      let name = Int(name)
      guard names[name].word != word else { continue }
      names[name].word = word
      names[name].answered += answered
      names[name].told += told
      let entry = Int(index.names.entries[name])
      if entries[entry].names == 0 { answering.append(entry) }
      entries[entry].names += percent
    }
  }

  /// Takes the only word of a query as the first letters of titles.
  mutating func takeInitials(_ query: SearchWord) {
    let wanted = SearchIndex.initials(query.letters)
    guard wanted != 0 else { return }
    for (entry, initials) in index.entries.initials.enumerated() where initials == wanted {
      initialed.insert(entry)
      entries[entry].answered = UInt32(queryWeight)
    }
  }

  /// The best answers of some kinds, best first.
  func best(_ limit: Int, in categories: Set<SearchResult.Category>) -> [Answer] {
    let wanted = categories.reduce(0 as UInt64) { $0 | 1 << UInt64($1.number) }
    let candidates = entries.indices.filter { entry in
      entries[entry].answered > 0 && wanted >> UInt64(index.entries.categories[entry]) & 1 == 1
    }
    let most = candidates.reduce(0) { max($0, Int(entries[$1].answered)) }
    let least = SearchScore.leastAnswered(most: most, queryWeight: queryWeight)
    return candidates.lazy.filter { entries[$0].answered >= least }.map { answer(of: $0) }.best(limit)
  }

  private func answer(of entry: Int) -> Answer {
    let range = index.entries.names(of: entry)
    var best = (score: 0, name: range.lowerBound)
    for name in range where names[name].answered > 0 {
      let tally = SearchScore.Tally(answered: Int(names[name].answered), told: Int(names[name].told))
      let score = SearchScore.score(
        tally, wanted: wanted, nameWeight: Int(index.names.weights[name]), kind: index.kind(name))
      if score > best.score { best = (score, name) }
    }
    let isByInitials = best.score < SearchScore.initials && initialed.contains(entry)
    if isByInitials { best = (SearchScore.initials, range.lowerBound) }
    let total = SearchScore.total(
      best: best.score, votes: Int(entries[entry].votes), queryWeight: queryWeight, names: range.count,
      category: index.category(of: entry))
    return Answer(
      entry: entry, name: best.name, score: total, isComplete: entries[entry].answered == queryWeight,
      isByInitials: isByInitials)
  }
}

extension SearchScan {
  /// An entry that answers.
  struct Answer {
    let entry: Int
    /// The name that answers best.
    let name: Int
    let score: Int
    let isComplete: Bool
    let isByInitials: Bool

    /// Entries stand in the order of equal answers.
    func precedes(_ other: Answer) -> Bool { score == other.score ? entry < other.entry : score > other.score }
  }
}

extension Sequence<SearchScan.Answer> {
  /// The best so many, best first.
  fileprivate func best(_ limit: Int) -> [SearchScan.Answer] {
    var best: [SearchScan.Answer] = []
    // Once there are twice as many as wanted, the worse half goes, and whatever is no better than what stays is not let
    // in.
    var bar: SearchScan.Answer?
    for answer in self where bar.map(answer.precedes) ?? true {
      best.append(answer)
      guard best.count / 2 >= limit else { continue }
      best.sort { $0.precedes($1) }
      best.removeLast(best.count - limit)
      bar = best.last
    }
    best.sort { $0.precedes($1) }
    return Array(best.prefix(limit))
  }
}
