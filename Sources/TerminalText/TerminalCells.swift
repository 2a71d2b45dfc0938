/// Text as a terminal shows it: one spacing scalar after the other, each with the marks that sit on it.
///
/// Terminals and curses count columns by scalars, not by what readers call characters, so this is the one rule by which
/// text is measured, wrapped and drawn: what is unsafe is left out, an unknown scalar becomes U+FFFD, a scalar keeps at
/// most three marks, and joiners and variation selectors are dropped. An emoji sequence shows its first picture, since
/// terminals disagree on the width of the whole; a flag shows its two letters.
public struct TerminalCells: Sequence, IteratorProtocol {
  private let text: String
  private let end: String.Index
  /// Where the next cell starts in the text.
  public private(set) var position: String.Index

  public init(_ text: String) { self.init(text, in: text.startIndex..<text.endIndex) }

  /// The cells of a part of the text.
  init(_ text: String, in range: Range<String.Index>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  public mutating func next() -> TerminalCell? {
    while position < end {
      let scalar = nextScalar()
      switch scalar.kind {
      case .spacing: return finish(TerminalCell(base: scalar))
      case .unknown: return finish(TerminalCell(base: "\u{FFFD}"))
      case .mark, .shaping, .removed: continue
      }
    }
    return nil
  }

  private mutating func nextScalar() -> Unicode.Scalar {
    let byte = text.utf8[position]
    if UTF8.isASCII(byte) {
      text.utf8.formIndex(after: &position)
      return Unicode.Scalar(byte)
    }
    defer { text.unicodeScalars.formIndex(after: &position) }
    return text.unicodeScalars[position]
  }

  /// Takes the marks that follow, and the rest of an emoji sequence.
  private mutating func finish(_ cell: TerminalCell) -> TerminalCell {
    var cell = cell
    var isJoined = false
    // Nothing below U+0300, which starts with the byte CC, continues a cell; nearly every cell ends here.
    while position < end, text.utf8[position] >= 0xCC {
      let scalar = text.unicodeScalars[position]
      switch scalar.kind {
      case .mark: cell.marks.append(scalar)
      case .shaping: isJoined = scalar.value == 0x200D
      case .removed: break
      case .spacing, .unknown:
        guard isJoined || scalar.isSkinTone, scalar.isPictograph, cell.base.isPictograph else { return cell }
        isJoined = false
      }
      text.unicodeScalars.formIndex(after: &position)
    }
    return cell
  }
}

extension Unicode.Scalar {
  /// One of the two letters that a flag is made of.
  var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// An emoji that may be part of a sequence: not the digits of key caps, nor signs of Latin text, nor letters of
  /// flags.
  fileprivate var isPictograph: Bool {
    value > 0x2000 && !isFlagLetter && properties.isEmoji
  }
}
