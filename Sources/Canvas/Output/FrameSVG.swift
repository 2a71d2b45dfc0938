import TerminalText

/// A frame as a picture made of text, for documents: an SVG that can be read, searched and copied.
public enum FrameSVG {
  /// What stands for the terminal's own colours; neither is `.standard`.
  public struct Surface: Hashable, Sendable {
    public let foreground: Colour
    public let background: Colour

    public init(foreground: Colour, background: Colour) {
      self.foreground = foreground
      self.background = background
    }

    public static let dark = Surface(foreground: .hex(0xD4D4D4), background: .hex(0x1B1B1F))
    public static let light = Surface(foreground: .hex(0x24242A), background: .hex(0xFAFAF7))
  }

  /// A whole document in SVG 1.1; equal frames give equal bytes.
  ///
  /// A run of text in one style is one element, stretched to its columns so that it lines up in every font; blanks are
  /// left out where nothing shows in them.
  public static func encode(
    _ frame: Frame, paint: some Painting, title: String, on surface: Surface = .dark
  ) -> String {
    var drawing = SVGDrawing(surface: surface)
    for y in 0..<frame.size.height {
      for run in frame.runs(inRow: y) { drawing.add(run, row: y, paint: paint.paint(for: run.style)) }
    }
    return drawing.document(size: frame.size, title: TerminalText.clean(title))
  }
}
