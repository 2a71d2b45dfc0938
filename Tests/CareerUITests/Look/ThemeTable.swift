import Canvas

@testable import CareerUI

/// Every style as text, in every depth of colour.
enum ThemeTable {
  static let styles = Style.Meaning.allCases.flatMap { meaning in
    Style.Background.allCases.map { Style(meaning, on: $0) }
  }

  /// Without an answer in every depth, and with that of a dark and a light terminal.
  private static let themes =
    ColourDepth.allCases.map { ("\($0)", Theme(depth: $0)) }
    + [Terminals.all[1], Terminals.all[6]].flatMap { terminal in
      [ColourDepth.palette256, .trueColour].map { depth in
        ("\(depth), \(terminal)", Theme(depth: depth, backdrop: .answered(terminal.colours)))
      }
    }

  static var text: String {
    themes.map { name, theme in
      let rows = Style.Meaning.allCases.map { meaning in
        row("\(meaning)", Style.Background.allCases.map { describe(theme.paint(for: Style(meaning, on: $0))) })
      }
      return ([name, row("", Style.Background.allCases.map { "\($0)" })] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = ([name.padded(to: 15)] + cells.dropLast().map { $0.padded(to: 28) }).joined()
    return padded + (cells.last ?? "")
  }

  private static func describe(_ paint: Paint) -> String {
    let attributes = [
      ("bold", paint.bold), ("dim", paint.dim), ("underline", paint.underline), ("reverse", paint.reverse),
    ].filter(\.1).map(\.0)
    let colours =
      name(of: paint.foreground) + (paint.background == .standard ? "" : " on " + name(of: paint.background))
    return ([colours] + attributes).joined(separator: " ")
  }

  private static func name(of colour: Colour) -> String {
    switch colour {
    case .standard: "own"
    case .ansi16(let index): "ansi \(index)"
    case .palette256(let index): "palette \(index)"
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
