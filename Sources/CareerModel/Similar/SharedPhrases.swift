/// Finds what the texts of a role have in common with those of others, in whole phrases that mean something alone.
///
/// A phrase starts and ends with a word that tells these roles from others, so it is never a word such as "before" and
/// never a syllable.
struct SharedPhrases {
  private let names: [Run]
  private let sentences: [Run]

  /// The longest phrase that is looked for, in words.
  private static let mostWords = 6
  /// A name of one word says something from this length on; "AI" could be anything.
  private static let leastLetters = 4

  init(of role: Role) {
    let texts = role.texts
    names = Run.all(in: [role.title] + texts.aliases)
    // What else a summary says is about pay, grades, the ladder or the group of an occupation, and not about the work.
    sentences = Run.all(in: (texts.summary.prefix(1) + texts.responsibilities).map(\.text))
  }

  /// What people in both do: the phrase that holds most of some words, of several the one with the strongest.
  ///
  /// - Parameter words: Those that tell the two from other roles, the strongest first.
  func work(in other: SharedPhrases, by words: [String]) -> String? {
    Self.best(sentences, in: other.sentences, by: Evidence(words))
  }

  /// A name that both have, else what their names have in common.
  func name(in other: SharedPhrases, by words: [String]) -> String? {
    let evidence = Evidence(words)
    let known = Set(other.names.map(\.key))
    let shared = names.filter { run in
      known.contains(run.key) && run.words.contains { evidence.rank(of: $0) != nil }
        && (run.words.count > 1 || run.words.allSatisfy { $0.text.count >= Self.leastLetters })
    }
    let whole = shared.min { evidence.best(in: $0.words[...]) < evidence.best(in: $1.words[...]) }
    return whole?.text ?? Self.best(names, in: other.names, by: evidence)
  }

  private static func best(_ runs: [Run], in others: [Run], by evidence: Evidence) -> String? {
    let known = Set(others.flatMap { phrases(of: $0, by: evidence).map(Run.key) })
    var best: (words: ArraySlice<Word>, count: Int, rank: Int)?
    for phrase in runs.lazy.flatMap({ phrases(of: $0, by: evidence) }) where known.contains(Run.key(phrase)) {
      let (count, rank) = (phrase.count { evidence.rank(of: $0) != nil }, evidence.best(in: phrase))
      if best.map({ (-count, rank) < (-$0.count, $0.rank) }) ?? true { best = (phrase, count, rank) }
    }
    return best.map { Run.text($0.words) }
  }

  /// Two words or more that follow each other and end where something else begins, the first and the last of them telling.
  private static func phrases(of run: Run, by evidence: Evidence) -> [ArraySlice<Word>] {
    let telling = run.words.map { evidence.rank(of: $0) != nil }
    // What goes on after them would be cut: "assess patient" of "assess patient needs".
    let ends = telling.indices.filter { telling[$0] && ($0 + 1 == run.words.count || run.words[$0 + 1].isStop) }
    return telling.indices.filter { telling[$0] }.flatMap { first in
      ends.filter { $0 > first && $0 < first + mostWords }.map { run.words[first...$0] }
    }
  }

  /// Words that tell two roles from others.
  private struct Evidence {
    private let ranks: [String: Int]

    init(_ words: [String]) {
      ranks = Dictionary(
        words.enumerated().map { (SimilarWords.singular(of: $1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// How strong a word is, from 0; nil for one that tells nothing.
    func rank(of word: Word) -> Int? {
      word.isStop ? nil : word.parts.compactMap { ranks[$0] }.min()
    }

    func best(in words: ArraySlice<Word>) -> Int { words.compactMap(rank).min() ?? .max }
  }

  /// A word as it is written, and as it is compared.
  private struct Word {
    let written: Substring
    /// Folded, its plural too.
    let text: String
    /// "back" and "end" of "back-end".
    let parts: [String]

    init?(_ written: Substring) {
      guard written.contains(where: \.isLetter) else { return nil }
      self.written = written
      let folded = TextFolding.fold(String(written))
      text = folded
      parts = folded.split { !$0.isLetter && !$0.isNumber }.map { SimilarWords.singular(of: String($0)) }
    }

    var isStop: Bool { StopWords.english.contains(text) }
    var key: String { parts.joined(separator: "-") }
  }

  /// Words that no sign comes between.
  private struct Run {
    var words: [Word] = []

    var key: String { Self.key(words[...]) }
    var text: String { Self.text(words[...]) }

    static func key(_ words: ArraySlice<Word>) -> String { words.map(\.key).joined(separator: " ") }

    /// As it is written, but for the capital at the start of a sentence.
    static func text(_ words: ArraySlice<Word>) -> String {
      let text = words.map(\.written).joined(separator: " ")
      let first = words.first.map { $0.written.dropFirst() } ?? ""
      // "SQL" and "JavaScript" keep theirs, and so do names, in which other words have one too.
      let isName =
        first.contains(where: \.isUppercase) || words.dropFirst().contains { $0.written.first?.isUppercase == true }
      return isName ? text : text.prefix(1).lowercased() + text.dropFirst()
    }

    static func all(in texts: [String]) -> [Run] {
      var runs: [Run] = []
      for text in texts {
        var run = Run()
        func end() {
          if !run.words.isEmpty { runs.append(run) }
          run = Run()
        }
        for piece in text.split(separator: " ") {
          let start = piece.drop { !$0.isLetter && !$0.isNumber }
          if start.startIndex != piece.startIndex { end() }
          var core = start
          while let last = core.last, !last.isLetter, !last.isNumber, last != "+", last != "#" { core.removeLast() }
          if let word = Word(core) { run.words.append(word) } else { end() }
          if core.endIndex != piece.endIndex { end() }
        }
        end()
      }
      return runs
    }
  }
}

/// Words that mean nothing alone, so that no phrase starts or ends with one.
private enum StopWords {
  static let english = Set(
    """
    a about above across after again against all along also although always among an and another any are around as at
    be because become been before being below between both but by can could did do does doing done down during each
    either else etc even every few for from further get give given had has have having he help helps her here him his
    how i if in include includes including instead into is it its itself just keep keeps know known less let like
    likely long made make makes making many may me might more most much must my need needs needed neither never new no
    nor not now of off often on once one ones only onto or other others our out over own part per put rather same see
    several she should since so some something such take takes than that the their them themselves then there these
    they thing things this those three through throughout to together too toward towards two under until up upon us
    use used uses using various very was way ways we well were what when where whether which while who whole whom whose
    why will with within without would yet you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
