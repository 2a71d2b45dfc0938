/// Text prepared for search: its folded letters without what stands between them, cut into words.
///
/// Letters, digits, `+`, `#` and the dot of ".NET" count, so that C++ and C# stay themselves. "Back-end" is the letters
/// "backend" cut before b and e; both words are one compound, and so "backend", "back end" and "end" all find it. A
/// capital inside a word cuts it too (DevOps).
struct SearchText: Hashable, Sendable {
  let original: String
  /// In UTF-8.
  let letters: [UInt8]
  let words: [Word]
  /// For each letter the place of its character in the original text.
  private let origins: [Int]

  struct Word: Hashable, Sendable {
    /// Where it lies in the text's letters.
    let range: Range<Int>
    /// Whether it belongs to the word before it, as "end" does in "back-end".
    let isContinued: Bool
    let isInBrackets: Bool
  }

  init(_ text: String) {
    original = text
    var splitter = WordSplitter(capacity: text.utf8.count)
    // Nearly all text is ASCII, where a byte is a character unless it is part of a line break.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      var text = text
      text.withUTF8 { bytes in
        for index in bytes.indices {
          let next = index + 1 < bytes.count ? SearchSign(bytes[index + 1]) : .gap
          // Small letters, digits, + and # have this bit as they are.
          splitter.take(SearchSign(bytes[index]), before: next, at: index, CollectionOfOne(bytes[index] | 0x20))
        }
      }
    } else {
      // The folded letters of all characters, and for each its sign and where its letters end.
      var letters: [UInt8] = []
      letters.reserveCapacity(text.utf8.count)
      let signs = text.map { character in
        guard let byte = character.asciiValue else {
          return (sign: SearchSign(character, addingTo: &letters), end: letters.count)
        }
        let sign = SearchSign(byte)
        if sign.isLetter { letters.append(byte | 0x20) }
        return (sign, letters.count)
      }
      for (index, (sign, end)) in signs.enumerated() {
        let start = index > 0 ? signs[index - 1].end : 0
        splitter.take(
          sign, before: index + 1 < signs.count ? signs[index + 1].sign : .gap, at: index, letters[start..<end])
      }
    }
    (letters, origins, words) = (splitter.letters, splitter.origins, splitter.words)
  }

  /// The words that belong together, such as the two of "back-end".
  var compounds: [ArraySlice<Word>] {
    var compounds: [ArraySlice<Word>] = []
    var start = 0
    for end in words.indices.dropFirst() where !words[end].isContinued {
      compounds.append(words[start..<end])
      start = end
    }
    return words.isEmpty ? [] : compounds + [words[start...]]
  }

  /// Where all of a compound lies in the text's letters.
  static func range(of compound: ArraySlice<Word>) -> Range<Int> {
    (compound.first?.range.lowerBound ?? 0)..<(compound.last?.range.upperBound ?? 0)
  }

  /// The places in the original text of some letters: ranges of characters, joined where they touch, in order.
  func characterRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      let characters = origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
      if let last = joined.last, last.upperBound >= characters.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, characters.upperBound)
      } else {
        joined.append(characters)
      }
    }
    return joined
  }
}
