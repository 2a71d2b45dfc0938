/// Shows which characters of a name answer a query.
struct SearchHighlights {
  private let vocabulary: SearchVocabulary
  private let words: [SearchWord]

  init(_ words: [SearchWord], in vocabulary: SearchVocabulary) {
    (self.words, self.vocabulary) = (words, vocabulary)
  }

  /// For each word of the query the word of the name that comes nearest to it.
  func ranges(in name: String) -> [Range<Int>] {
    let text = SearchText(name)
    let spellings = text.compounds.flatMap { compound in
      compound.count > 1 ? compound.map(\.range) + [SearchText.range(of: compound)] : compound.map(\.range)
    }
    let numbered = spellings.map { (range: $0, word: vocabulary.word(text.letters[$0])) }
    return text.characterRanges(
      of: words.flatMap { word -> [Range<Int>] in
        let found = numbered.compactMap { spelling in
          spelling.word.flatMap(word.closeness).map { (range: spelling.range, closeness: $0) }
        }
        guard let nearest = found.min(by: { $0.closeness < $1.closeness }) else { return [] }
        return Self.letters(of: nearest.range, in: text, by: nearest.closeness, to: word.letters)
      })
  }

  /// The first letter of each word.
  func initials(of title: String) -> [Range<Int>] {
    let text = SearchText(title)
    return text.characterRanges(of: text.words.map { $0.range.lowerBound..<$0.range.lowerBound + 1 })
  }

  private static func letters(
    of range: Range<Int>, in text: SearchText, by closeness: SearchWord.Closeness, to typed: [UInt8]
  ) -> [Range<Int>] {
    switch closeness {
    case .same, .inflected, .related, .joinedToNext, .joinedToPrevious, .misspelled, .misspelledTwice, .alike:
      return [range]
    case .completed, .begun, .misspelledBegun:
      return [range.lowerBound..<min(range.upperBound, range.lowerBound + typed.count)]
    case .scattered:
      var rest = typed[...]
      return range.filter { place in
        guard text.letters[place] == rest.first else { return false }
        rest.removeFirst()
        return true
      }.map { $0..<$0 + 1 }
    }
  }
}
