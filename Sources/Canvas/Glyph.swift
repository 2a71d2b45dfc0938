import TerminalText

/// What one cell shows: a spacing scalar and at most three marks on it, kept inline so that frames compare fast.
public struct Glyph: Hashable, Sendable {
  private let marks: CombiningMarks
  /// The spacing scalar.
  public let base: Unicode.Scalar

  public static var blank: Glyph { Glyph(scalar: " ") }

  /// One scalar, which must be a spacing one.
  public init(scalar: Unicode.Scalar) {
    marks = CombiningMarks()
    base = scalar
  }

  public init(_ cell: TerminalCell) {
    marks = cell.marks
    base = cell.base
  }

  /// The first cell of the character; a replacement character when it has none that may be shown.
  public init(_ character: Character) {
    var cells = TerminalCells(String(character))
    self = cells.next().map { Glyph($0) } ?? Glyph(scalar: "\u{FFFD}")
  }

  /// Printable ASCII.
  init(ascii byte: UInt8) { self.init(scalar: Unicode.Scalar(byte)) }

  /// The scalar itself when there is only one, which is nearly always.
  public var singleScalar: Unicode.Scalar? { marks.isEmpty ? base : nil }

  public var unicodeScalars: [Unicode.Scalar] { Array(scalars) }

  public var string: String { String(scalars) }

  /// Adds what it shows to a text.
  func append(to text: inout String.UnicodeScalarView) {
    text.append(base)
    if !marks.isEmpty { text.append(contentsOf: marks.scalars) }
  }

  private var scalars: String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    append(to: &scalars)
    return scalars
  }
}
