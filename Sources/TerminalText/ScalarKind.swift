/// What becomes of a scalar on its way to a terminal.
enum ScalarKind {
  /// Takes columns of its own.
  case spacing
  /// Sits on the spacing scalar before it and takes none.
  case mark
  /// Shapes its neighbours and shows nothing itself: joiners and variation selectors.
  case shaping
  /// Must not get there: a control, an override of direction, a line separator, anything invisible.
  case removed
  /// Has no agreed look or width, and shows as a replacement character.
  case unknown
}

extension Unicode.Scalar {
  /// Whether it may reach a terminal: no control, no line separator, no bidi override, nothing that hides.
  public var isSafeInTerminal: Bool {
    switch kind {
    case .spacing, .mark, .shaping: true
    case .removed, .unknown: false
    }
  }

  var kind: ScalarKind {
    if isPlain { return .spacing }
    // Dashes, quotes and the ellipsis; box drawing, blocks and shapes, of which screens are full.
    if value >= 0x2010 && value < 0x2028 || value >= 0x2500 && value < 0x2600 { return .spacing }
    if value == 0x200C || value == 0x200D || properties.isVariationSelector { return .shaping }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return .removed
    case .surrogate, .privateUse, .unassigned: return .unknown
    case _ where isNewerThanTerminals: return .unknown
    case .nonspacingMark, .enclosingMark: return .mark
    default: return isMedialOrFinalJamo ? .mark : .spacing
    }
  }

  /// Without doubt a spacing scalar, as nearly all are; saves the look-ups that the others need.
  private var isPlain: Bool {
    switch value {
    // ASCII and accented Latin.
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    // Dashes, quotes and dots; currencies; letter-like signs, arrows, mathematics; rules, blocks, symbols, dingbats.
    case 0x2010...0x2027, 0x20A0...0x20C0, 0x2100...0x218B, 0x2190...0x2426, 0x2460...0x2B73: true
    // Ideographs, syllables of Hangul.
    case 0x4E00...0xA48C, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Vowels and final consonants of Hangul, which join the initial consonant before them.
  private var isMedialOrFinalJamo: Bool { (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) }

  /// Assigned after Unicode 14, so that a C library in use may not know how wide it is.
  private var isNewerThanTerminals: Bool { properties.age.map { $0.major > 14 } ?? true }
}
