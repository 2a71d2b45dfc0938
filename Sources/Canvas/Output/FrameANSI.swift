/// A frame as text with escape sequences, for showing one outside of curses.
public enum FrameANSI {
  /// Rows divided by newlines, each starting and ending unpainted, without invisible blanks at their ends.
  public static func encode(_ frame: Frame, paint: some Painter, depth: ColourDepth = .trueColour) -> String {
    (0..<frame.size.height).map { row in
      var runs = frame.runs(inRow: row).map { run in
        (paint: paint.paint(for: run.style).downgraded(to: depth), text: run.cells.text)
      }
      while let last = runs.last, !last.paint.showsBlanks {
        let end = last.text.lastIndex { $0 != " " }.map(last.text.index(after:))
        guard let end else {
          runs.removeLast()
          continue
        }
        runs[runs.count - 1].text = String(last.text[..<end])
        break
      }
      return encode(runs)
    }.joined(separator: "\n")
  }

  private static func encode(_ runs: [(paint: Paint, text: String)]) -> String {
    var output = ""
    var current = Paint.plain
    for run in runs {
      if run.paint != current { output += sequence(for: run.paint) }
      current = run.paint
      output += run.text
    }
    return current == .plain ? output : output + sequence(for: .plain)
  }

  /// "Select graphic rendition" of ECMA-48, from a reset on, so that it stands by itself.
  private static func sequence(for paint: Paint) -> String {
    let attributes = [(paint.bold, 1), (paint.dim, 2), (paint.underline, 4), (paint.reverse, 7)]
    let codes =
      [0] + attributes.filter(\.0).map(\.1) + codes(for: paint.foreground, base: 30)
      + codes(for: paint.background, base: 40)
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  private static func codes(for colour: Colour, base: Int) -> [Int] {
    switch colour {
    case .standard: []
    case .ansi16(let index) where index < 8: [base + Int(index)]
    case .ansi16(let index): [base + 60 + Int(index & 7)]
    case .palette256(let index): [base + 8, 5, Int(index)]
    case .rgb(let red, let green, let blue): [base + 8, 2, Int(red), Int(green), Int(blue)]
    }
  }
}
