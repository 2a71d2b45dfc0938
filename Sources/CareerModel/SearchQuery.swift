/// What somebody typed to find something, and how well a text answers it.
struct SearchQuery: Sendable {
  private let letters: [Unicode.Scalar]
  private let words: [ArraySlice<Unicode.Scalar>]

  /// Nil when there is nothing to look for.
  init?(_ text: String) {
    // Capitals inside a typed word mean nothing: only what is typed apart is a word of its own.
    let query = SearchText(TextFolding.fold(text))
    guard !query.letters.isEmpty else { return nil }
    letters = query.letters
    words = query.words
  }

  /// How a text answers, from the worst to the best.
  enum Quality: Int, Comparable {
    /// The letters occur in this order, with others between them.
    case subsequence
    /// The letters are the first ones of the text's words, such as "cto".
    case initials
    /// Every word typed begins a word of the text, in any order.
    case words
    /// The text begins with what was typed.
    case prefix
    case exact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  struct Answer {
    let quality: Quality
    /// Whether what was typed ends where words of the text end.
    let isWhole: Bool
    /// What matched, as ranges of the text's letters.
    let ranges: [Range<Int>]
  }

  /// The best way in which a text answers; nil when it does not.
  func answer(in text: SearchText) -> Answer? {
    if text.letters.starts(with: letters) {
      let isExact = text.letters.count == letters.count
      return Answer(
        quality: isExact ? .exact : .prefix, isWhole: text.endsWord(at: letters.count), ranges: [0..<letters.count])
    }
    return wordsAnswer(in: text) ?? initialsAnswer(in: text) ?? subsequenceAnswer(in: text)
  }

  private func wordsAnswer(in text: SearchText) -> Answer? {
    var ranges: [Range<Int>] = []
    var isWhole = true
    for word in words {
      let places = text.starts.filter { text.letters[$0...].starts(with: word) }
      guard let first = places.first else { return nil }
      let whole = places.first { text.endsWord(at: $0 + word.count) }
      isWhole = isWhole && whole != nil
      let place = whole ?? first
      ranges.append(place..<place + word.count)
    }
    return Answer(quality: .words, isWhole: isWhole, ranges: ranges)
  }

  private func initialsAnswer(in text: SearchText) -> Answer? {
    guard letters.count > 1, text.starts.lazy.map({ text.letters[$0] }).starts(with: letters) else { return nil }
    return Answer(
      quality: .initials, isWhole: letters.count == text.starts.count,
      ranges: text.starts.prefix(letters.count).map { $0..<$0 + 1 })
  }

  private func subsequenceAnswer(in text: SearchText) -> Answer? {
    var ranges: [Range<Int>] = []
    var next = text.letters.startIndex
    for letter in letters {
      guard let place = text.letters[next...].firstIndex(of: letter) else { return nil }
      ranges.append(place..<place + 1)
      next = place + 1
    }
    return Answer(quality: .subsequence, isWhole: false, ranges: ranges)
  }
}
