/// A text that should name one thing, and how well a name agrees with it.
struct SearchQuery: Sendable {
  private let letters: [UInt8]
  private let words: [ArraySlice<UInt8>]

  /// Nil when there is nothing to look for.
  init?(_ text: String) {
    // Capitals inside a typed word mean nothing: only what is typed apart is a word of its own.
    let query = SearchText(TextFolding.fold(text))
    guard !query.letters.isEmpty else { return nil }
    letters = query.letters
    words = query.words.map { query.letters[$0.range] }
  }

  enum Agreement {
    /// Every word typed begins a word of the name, in any order, or the name begins with what was typed.
    case part
    /// The same letters, whatever stands between them.
    case whole
  }

  /// Nil when the name does not agree.
  func agreement(with name: SearchText) -> Agreement? {
    if name.letters == letters { return .whole }
    let isBegun = words.allSatisfy { word in
      name.words.contains { name.letters[$0.range.lowerBound...].starts(with: word) }
    }
    return isBegun || name.letters.starts(with: letters) ? .part : nil
  }
}
