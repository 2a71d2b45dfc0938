import Canvas

@testable import CareerUI

/// Every style in every depth of colour, as text.
enum ThemeTable {
  static let styles = Style.Meaning.allCases.flatMap { meaning in
    Style.Background.allCases.map { Style(meaning, on: $0) }
  }

  static var text: String {
    ColourDepth.allCases.map { depth in
      let rows = Style.Meaning.allCases.map { meaning in
        let cells = Style.Background.allCases.map { describe(Theme(depth: depth).paint(for: Style(meaning, on: $0))) }
        return row("\(meaning)", cells)
      }
      return ([row("\(depth)", Style.Background.allCases.map { "\($0)" })] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = ([name.padded(to: 15)] + cells.dropLast().map { $0.padded(to: 24) }).joined()
    return padded + (cells.last ?? "")
  }

  private static func describe(_ paint: Paint) -> String {
    let attributes = [
      ("bold", paint.bold), ("dim", paint.dim), ("italic", paint.italic), ("underline", paint.underline),
      ("reverse", paint.reverse),
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
