/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var style: Style
  /// 1, or 2 for a wide glyph; 0 for the cell that a wide glyph to its left covers.
  ///
  /// In two bytes, which leaves no gap in a cell, so that cells can be compared as bytes.
  public var width: UInt16

  public init(_ glyph: Glyph, style: Style, width: UInt16 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  public static var blank: Cell { Cell(.blank, style: Style(.text)) }
}
