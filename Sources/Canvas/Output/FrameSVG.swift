import TerminalText

/// A frame as a picture made of text, for documents: an SVG that can be read, searched and copied.
public enum FrameSVG {
  /// A whole document in SVG 1.1; equal frames give equal bytes.
  ///
  /// A run of text in one style is one element, stretched to its columns so that it lines up in every font; blanks are
  /// left out where nothing shows in them.
  public static func encode(_ frame: Frame, paint: some Painter, title: String) -> String {
    var drawing = SVGDrawing()
    for y in 0..<frame.size.height {
      for run in frame.runs(inRow: y) { drawing.add(run, row: y, paint: paint.paint(for: run.style)) }
    }
    return drawing.document(size: frame.size, title: TerminalText.clean(title))
  }
}
