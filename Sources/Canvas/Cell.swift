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
