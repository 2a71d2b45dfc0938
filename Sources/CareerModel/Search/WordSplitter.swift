/// Cuts text into words as its characters come.
struct WordSplitter {
  private(set) var letters: [UInt8] = []
  /// For each letter the place of its character.
  private(set) var origins: [Int] = []
  private var starts: [(letter: Int, isContinued: Bool, isInBrackets: Bool)] = []
  private var previous: SearchSign = .gap
  private var boundary: Boundary = .gap
  private var depth = 0

  /// What was seen since the last letter.
  private enum Boundary { case none, joint, gap }

  init(capacity: Int) {
    letters.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
  }

  var words: [SearchText.Word] {
    starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].letter : letters.count
      return SearchText.Word(
        range: starts[index].letter..<end, isContinued: starts[index].isContinued,
        isInBrackets: starts[index].isInBrackets)
    }
  }

  /// Takes the next character: its sign, the sign of the one after it, its place, and its folded letters.
  mutating func take(_ sign: SearchSign, before next: SearchSign, at place: Int, _ folded: some Collection<UInt8>) {
    switch sign {
    case .capital, .small, .plain:
      if boundary != .none || startsHump(sign, before: next) { startWord() }
      append(folded, at: place)
      boundary = .none
    case .dot where boundary == .gap && next.isLetter:
      startWord()
      append(CollectionOfOne(UInt8(ascii: ".")), at: place)
      boundary = .joint
    case .joiner, .dot: boundary = boundary == .none ? .joint : .gap
    case .silent: break
    case .open, .close:
      depth = max(0, depth + (sign == .open ? 1 : -1))
      boundary = .gap
    case .gap: boundary = .gap
    }
    previous = sign
  }

  private mutating func startWord() {
    starts.append((letters.count, isContinued: boundary != .gap, isInBrackets: depth > 0))
  }

  private mutating func append(_ folded: some Collection<UInt8>, at place: Int) {
    for letter in folded {
      letters.append(letter)
      origins.append(place)
    }
  }

  /// A capital after a small letter (Dev|Ops), or the last capital of several before a small letter (ML|Ops).
  private func startsHump(_ sign: SearchSign, before next: SearchSign) -> Bool {
    sign == .capital && (previous == .small || previous == .capital && next == .small)
  }
}
