import TerminalText

/// What one cell shows: a character of at most four scalars, kept inline so that frames compare fast.
///
/// A cell of curses holds five wide characters, one of them its end; longer clusters keep their first four scalars.
public struct Glyph: Hashable, Sendable {
  private var scalars: SIMD4<UInt32>

  public static let blank = Glyph(scalar: " ")

  public init(scalar: Unicode.Scalar) { scalars = SIMD4(scalar.value, 0, 0, 0) }

  /// The character, cleaned: what must not reach a terminal becomes a replacement character.
  public init(_ character: Character) {
    scalars = SIMD4(0, 0, 0, 0)
    var count = 0
    for scalar in character.unicodeScalars where count < 4 {
      guard scalar.isSafeInTerminal else { continue }
      scalars[count] = scalar.value
      count += 1
    }
    if count == 0 { scalars[0] = 0xFFFD }
  }

  public var unicodeScalars: [Unicode.Scalar] {
    (0..<4).compactMap { scalars[$0] == 0 ? nil : Unicode.Scalar(scalars[$0]) }
  }

  /// The scalar itself when there is only one, which is nearly always.
  public var singleScalar: Unicode.Scalar? { scalars[1] == 0 ? Unicode.Scalar(scalars[0]) : nil }

  public var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars)
    return String(view)
  }
}

/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var style: Style
  /// 1, or 2 for a wide glyph; 0 for the cell that a wide glyph to its left covers.
  public var width: UInt8

  public init(_ glyph: Glyph, style: Style, width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  public static let blank = Cell(.blank, style: Style(.text))
}
