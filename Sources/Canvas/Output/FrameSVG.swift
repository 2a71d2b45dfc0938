import TerminalText

/// A frame as a picture made of text, for documents: an SVG that can be read, searched and copied.
public enum FrameSVG {
  /// A whole document in SVG 1.1; equal frames give equal bytes.
  ///
  /// A run of text in one style is one element, stretched to its columns so that it lines up in every font; blanks are
  /// left out where nothing shows in them.
  /// - Parameter colours: What stands for the terminal's own.
  public static func encode(
    _ frame: Frame, paint: some Painter, colours: TerminalColours = .picture(.dark), title: String
  ) -> String {
    var drawing = SVGDrawing(colours: colours)
    for y in 0..<frame.size.height {
      for run in frame.runs(inRow: y) { drawing.add(run, row: y, paint: paint.paint(for: run.style)) }
    }
    return drawing.document(size: frame.size, title: TerminalText.clean(title))
  }
}

extension TerminalColours {
  /// Those of pictures that are not of any terminal.
  public static func picture(_ shade: Backdrop.Shade) -> TerminalColours {
    switch shade {
    case .dark:
      TerminalColours(
        text: Colour.Components(red: 0xD4, green: 0xD4, blue: 0xD4),
        background: Colour.Components(red: 0x1B, green: 0x1B, blue: 0x1F))
    case .light:
      TerminalColours(
        text: Colour.Components(red: 0x1F, green: 0x1F, blue: 0x24),
        background: Colour.Components(red: 0xFF, green: 0xFF, blue: 0xFF))
    }
  }
}
