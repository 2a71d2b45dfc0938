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
    if let byte = character.asciiValue {
      self.init(byte)
    } else if "’\u{AD}\u{200B}".contains(character) {
      self = .silent
    } else if "\u{2010}\u{2011}\u{2013}".contains(character) {
      self = .joiner
    } else if !character.unicodeScalars.flatMap(TextFolding.fold).contains(where: Self.isLetter) {
      self = .gap
    } else {
      self = character.isUppercase ? .capital : character.isLowercase ? .small : .plain
    }
  }

  /// Whether a folded scalar is one that is searched for.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" || scalar == "#"
  }
}
