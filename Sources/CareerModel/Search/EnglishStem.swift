/// What English words of one family have in common: "engin" for engine, engineer and engineering.
///
/// It is coarser than a stemmer for reading would be, since all that is asked of it is that words of a family meet.
/// Words of other languages mostly stay as they are.
enum EnglishStem {
  /// Endings that make one word of another, each with the letters that must stay before it.
  private static let endings: [(letters: [UInt8], least: Int)] = [
    ("ation", 4), ("ing", 4), ("ion", 5), ("er", 4), ("or", 4), ("ed", 4), ("ment", 5), ("ist", 4), ("ive", 5),
    ("ly", 4), ("al", 5),
  ].map { (Array($0.utf8), $1) }

  static func stem(_ word: some Collection<UInt8>) -> [UInt8] {
    var stem = singular(word)
    if let ending = endings.first(where: { stem.count >= $0.letters.count + $0.least && stem.ends(with: $0.letters) }) {
      stem.removeLast(ending.letters.count)
    }
    if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    if stem.count > 3, stem.last == stem[stem.count - 2], !"sl".utf8.contains(stem[stem.count - 1]) {
      stem.removeLast()
    }
    if stem.count > 3, stem.last == UInt8(ascii: "y") { stem[stem.count - 1] = UInt8(ascii: "i") }
    return stem
  }

  /// What stands for a word and its plural.
  ///
  /// Source: the S stemmer of D. Harman, "How effective is suffixing?", 1991, with "classes" and "boxes" told from
  /// "nurses", and words in "is" left alone.
  static func singular(_ word: some Collection<UInt8>) -> [UInt8] {
    var word = Array(word)
    guard word.count > 3, word.last == UInt8(ascii: "s") else { return word }
    if word.ends(with: "ies".utf8) {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if ["sses", "xes", "zzes", "ches", "shes"].contains(where: { word.ends(with: $0.utf8) }) {
      word.removeLast(2)
    } else if !["ss", "us", "is"].contains(where: { word.ends(with: $0.utf8) }) {
      word.removeLast()
    }
    return word
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: some Collection<UInt8>) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
