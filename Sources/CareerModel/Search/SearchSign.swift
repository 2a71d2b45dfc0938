/// What a character does to the words of a text.
enum SearchSign {
  case capital, small
  /// A digit, `+`, `#`, or a letter of a script without capitals.
  case plain
  /// Joins the words on either side into one compound: "back-end", "R&D", "node.js".
  case joiner
  /// Joins, and opens a word of its own in front of one: ".NET".
  case dot
  /// Neither a letter nor an end of a word: "driver's".
  case silent
  case open, close
  case gap

  var isLetter: Bool { self == .capital || self == .small || self == .plain }

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .small
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "#"): self = .plain
    case UInt8(ascii: "-"), UInt8(ascii: "&"): self = .joiner
    case UInt8(ascii: "."): self = .dot
    case UInt8(ascii: "'"): self = .silent
    case UInt8(ascii: "("): self = .open
    case UInt8(ascii: ")"): self = .close
    default: self = .gap
    }
  }

  init(_ character: Character) {
    var letters: [UInt8] = []
    self = character.asciiValue.map(SearchSign.init) ?? SearchSign(character, addingTo: &letters)
  }

  /// Of a character that is not ASCII, whose folded letters are added in UTF-8.
  init(_ character: Character, addingTo letters: inout [UInt8]) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else {
      self = .gap
      return
    }
    switch first {
    // Of the signs with a mark upon them none means anything.
    case "’", "\u{AD}", "\u{200B}": self = scalars.count == 1 ? .silent : .gap
    case "\u{2010}", "\u{2011}", "\u{2013}": self = scalars.count == 1 ? .joiner : .gap
    default:
      let start = letters.count
      for scalar in scalars {
        TextFolding.fold(scalar) { if Self.isLetter($0) { letters.append(contentsOf: UTF8.encode($0) ?? .init()) } }
      }
      guard letters.count > start else {
        self = .gap
        return
      }
      let properties = first.properties
      self = properties.isUppercase ? .capital : properties.isLowercase ? .small : .plain
    }
  }

  /// Whether a folded scalar is one that is searched for.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return SearchSign(UInt8(ascii: scalar)).isLetter }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
