import TerminalText

/// Text as people compare it: without case and without diacritics, so that "joao" finds "João".
///
/// Latin letters and ligatures become the plain ones that they are built on; letters of other scripts only lose their
/// case.
public enum TextFolding {
  public static func fold(_ text: String) -> String {
    // Nearly all text is ASCII, which the standard library lowers at once.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { fold(scalar) { folded.append($0) } }
    return String(folded)
  }

  /// Hands on the folded scalars; none for a combining mark.
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar, _ use: (Unicode.Scalar) -> Void) {
    if scalar.isASCII { return use(lowercasedASCII(scalar)) }
    let folded =
      table.indices.contains(Int(scalar.value) - tableStart) ? table[Int(scalar.value) - tableStart] : Folded(scalar)
    if let first = folded.first { use(first) }
    if let second = folded.second { use(second) }
  }

  /// What a scalar becomes; two at most.
  private struct Folded {
    var first: Unicode.Scalar?
    var second: Unicode.Scalar?

    init(_ scalar: Unicode.Scalar) {
      // Chinese characters and Korean syllables, of which there are most, have neither case nor marks.
      switch scalar.value {
      case 0x3400...0x9FFF, 0xAC00...0xD7A3: first = scalar
      default: (first, second) = Self.pair(scalar)
      }
    }

    private static func pair(_ scalar: Unicode.Scalar) -> (Unicode.Scalar?, Unicode.Scalar?) {
      if scalar.properties.generalCategory == .nonspacingMark { return (nil, nil) }
      if scalar == "ß" || scalar == "ẞ" { return ("s", "s") }
      let folded = LatinLetters.base(of: scalar).map { $0.lowercased() } ?? scalar.properties.lowercaseMapping
      let scalars = folded.unicodeScalars
      return (scalars.first, scalars.dropFirst().first)
    }
  }

  /// Made once for the alphabets from Latin to Arabic: looking up what Unicode says of a letter takes a hundred times
  /// as long.
  private static let table = (tableStart..<0x700).map { value in
    Unicode.Scalar(UInt32(value)).map(Folded.init) ?? Folded(" ")
  }
  private static let tableStart = 0x80

  private static func lowercasedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(ascii: scalar) + 0x20) : scalar
  }
}
