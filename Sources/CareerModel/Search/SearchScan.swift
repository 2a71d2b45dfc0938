/// One pass over an index for one query: first every word is taken, then the best answers are given.
struct SearchScan {
  private let index: SearchIndex
  private var queryWeight = 0
  private var known = SearchScore.Known()
  /// See `SearchScore.agreement`.
  private var wanted = 0
  private var word: UInt8 = 0
  private var names: [NameTally]
  private var entries: [EntryTally]
  /// The entries whose title has the query for its initials.
  private var initialed: Set<Int> = []
  /// The entries for which our everyday words stand, each with its place among them.
  private var everyday: [Int: Int] = [:]

  private struct NameTally {
    /// See `SearchScore.Tally`.
    var answered: UInt32 = 0
    var told: UInt32 = 0
    /// The number of the last word that it has answered, from 1, and how many it has.
    var word: UInt8 = 0
    var words: UInt8 = 0
    /// Whether its first word answers.
    var isBegun = false
    /// Whether every word of it that answers is to the letter what was typed.
    var isSame = true
  }

  private struct EntryTally {
    /// How many of its names answer the word at hand, in hundredths.
    var names: UInt32 = 0
    var votes: UInt32 = 0
    /// The weight of the words that its names answer, and of those that anything of it answers with some certainty.
    var named: UInt32 = 0
    var answered: UInt32 = 0
    /// See `SearchScore.texts`.
    var told: UInt32 = 0
    /// The number of the last word that its texts, and that anything of it, have answered, from 1.
    var toldWord: UInt8 = 0
    var answeredWord: UInt8 = 0
    var isReached = false
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
    wanted += query.weight * (query.matches.first?.percent ?? 100)
    guard !query.matches.isEmpty else { return }
    known.weight += query.weight
    known.stemWeight += query.stemWeight
    known.words += 1
    var answering: [Int] = []
    var stem = -1
    for match in query.matches {
      // So few letters begin so many words that texts would tell nothing.
      let isTold = match.words.count == 1 || query.letters.count >= SearchWord.leastBegun
      for found in match.words {
        take(found, match, for: query, &answering)
        guard isTold, Int(index.vocabulary.stems[found]) != stem else { continue }
        stem = Int(index.vocabulary.stems[found])
        takeTexts(stem, match, for: query)
      }
    }
    for entry in answering {
      entries[entry].votes += UInt32(SearchScore.votes(Int(entries[entry].names), weight: query.weight))
      entries[entry].named += UInt32(query.weight)
      entries[entry].names = 0
    }
  }

  /// Takes a word of the index, which names tell unless a nearer one has told for them.
  private mutating func take(
    _ found: Int, _ match: SearchWord.Match, for query: SearchWord, _ answering: inout [Int]
  ) {
    let weight = Int(index.vocabulary.weights[found])
    let answered = UInt32(min(weight, query.weight) * match.percent)
    let told = UInt32(weight * match.toldPercent)
    let percent = UInt32(match.percent)
    for posting in index.vocabulary.names[found].lazy.map(SearchPosting.init) {
      let name = posting.name
      guard names[name].word != word else { continue }
      names[name].word = word
      names[name].words += 1
      names[name].answered += answered
      names[name].told += told
      if posting.isFirst { names[name].isBegun = true }
      if match.closeness != .same { names[name].isSame = false }
      let entry = Int(index.names.entries[name])
      if entries[entry].names == 0 { answering.append(entry) }
      entries[entry].names += percent
      answer(entry, match, query)
    }
  }

  /// Takes what the stem of a word of the index tells of things in their texts.
  private mutating func takeTexts(_ stem: Int, _ match: SearchWord.Match, for query: SearchWord) {
    let told = UInt32(query.stemWeight * match.percent)
    for impact in index.vocabulary.passages.impacts[stem].lazy.map(SearchPassages.Impact.init) {
      guard entries[impact.entry].toldWord != word else { continue }
      entries[impact.entry].toldWord = word
      entries[impact.entry].told += told * UInt32(impact.strength)
      answer(impact.entry, match, query)
    }
  }

  /// Notes that something answers the word at hand.
  private mutating func answer(_ entry: Int, _ match: SearchWord.Match, _ query: SearchWord) {
    entries[entry].isReached = true
    guard entries[entry].answeredWord != word, !match.isRemote else { return }
    entries[entry].answeredWord = word
    entries[entry].answered += UInt32(query.weight)
  }

  /// Takes the only word of a query as the first letters of titles.
  mutating func takeInitials(_ query: SearchWord) {
    let wanted = SearchIndex.initials(query.letters)
    guard wanted != 0 else { return }
    for (entry, initials) in index.entries.initials.enumerated() where initials == wanted {
      initialed.insert(entry)
      reach(entry)
    }
  }

  /// Takes the things that our everyday words stand for, the likeliest first.
  mutating func takeEveryday(_ meant: [Int]) {
    for (place, entry) in meant.enumerated() where everyday[entry] == nil {
      everyday[entry] = place
      reach(entry)
    }
  }

  private mutating func reach(_ entry: Int) {
    entries[entry].isReached = true
    entries[entry].answered = UInt32(known.weight)
    entries[entry].named = UInt32(queryWeight)
  }

  /// The best answers of some kinds, best first.
  func best(_ limit: Int, in categories: Set<SearchResult.Category>) -> [Answer] {
    let wanted = categories.reduce(0 as UInt64) { $0 | 1 << UInt64($1.number) }
    let candidates = entries.indices.filter { entry in
      entries[entry].isReached && wanted >> UInt64(index.entries.categories[entry]) & 1 == 1
    }
    let most = candidates.reduce(0) { max($0, Int(entries[$1].answered)) }
    let least = most > 0 ? SearchScore.leastAnswered(most: most, of: known) : 0
    return candidates.lazy.filter { entries[$0].answered >= least }.map { answer(of: $0) }.best(limit)
  }

  private func answer(of entry: Int) -> Answer {
    let range = index.entries.names(of: entry)
    let tally = entries[entry]
    var evidence = SearchScore.Evidence()
    var isContained = false
    var best = (standing: SearchScore.Standing.close, points: 0, name: range.lowerBound)
    var otherName: (points: Int, name: Int)?
    for name in range where names[name].answered > 0 {
      let (agreement, isToldWhole, isWhole) = SearchScore.agreement(
        SearchScore.Tally(answered: Int(names[name].answered), told: Int(names[name].told)), wanted: wanted,
        nameWeight: Int(index.names.weights[name]))
      let kind = index.kind(name)
      let standing: SearchScore.Standing = !isWhole || kind == .covered ? .close : kind == .title ? .title : .alias
      let points = SearchScore.points(agreement, as: kind, isBegun: names[name].isBegun)
      if kind != .covered, isToldWhole { isContained = true }
      if kind == .alias, names[name].words == word, otherName.map({ points > $0.points }) ?? true {
        otherName = (points, name)
      }
      if kind == .title {
        evidence.title = max(evidence.title, points)
        if names[name].isBegun, names[name].words == word { evidence.isBegun = true }
        if standing == .title, agreement == SearchScore.most, names[name].isSame { evidence.isExact = true }
      }
      if (standing, points) > (best.standing, best.points) { best = (standing, points, name) }
    }
    let isClose = SearchScore.isClose(Int(tally.answered), isContained: isContained, of: known)
    var standing = max(best.standing, isClose ? .close : .answer)
    evidence.texts = SearchScore.texts(told: Int(tally.told), of: known)
    var ground = standing > .answer || best.points >= evidence.texts ? Answer.Ground.name : .texts
    if best.points < SearchScore.initials, initialed.contains(entry) {
      (best.points, best.name, ground) = (SearchScore.initials, range.lowerBound, .initials)
    }
    if let place = everyday[entry], standing < .everyday {
      (standing, ground) = (.everyday, .everyday)
      // The likeliest comes first, whatever its names are and whoever works in it.
      best.points = SearchScore.everyday(place: place)
    } else {
      evidence.employment = Int(index.entries.employments[entry])
    }
    (evidence.best, evidence.votes, evidence.names) = (best.points, Int(tally.votes), range.count)
    evidence.isComplete = tally.named == queryWeight
    evidence.category = index.category(of: entry)
    return Answer(
      entry: entry, name: best.name, score: SearchScore.total(standing, evidence, queryWeight: queryWeight),
      isComplete: evidence.isComplete, otherName: otherName?.name, isClose: standing == .close, ground: ground)
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
    /// See `SearchResult.otherName`.
    let otherName: Int?
    let isClose: Bool
    let ground: Ground

    /// What speaks for it most.
    enum Ground { case name, initials, texts, everyday }

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
