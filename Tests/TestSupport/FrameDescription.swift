import Canvas

/// A frame as three texts of the same shape: what it shows, in which roles, on which grounds.
///
/// Each has one letter a column, and rows end where there is nothing left to say.
public struct FrameDescription: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  /// Blank under blanks, else a letter of `letter(for:)`.
  public let meanings: String
  /// S where selected, U where selected without focus, O in an overlay, else blank.
  public let grounds: String

  public init(_ frame: Frame) {
    text = frame.text
    meanings = Self.map(frame) { $0.glyph == .blank && $0.width == 1 ? " " : Self.letter(for: $0.style.meaning) }
    grounds = Self.map(frame) { Self.letter(for: $0.style.ground) }
  }

  public var description: String { [text, meanings, grounds].joined(separator: "\n\n") }

  public static func letter(for meaning: Style.Meaning) -> Character {
    switch meaning {
    case .text: "t"
    case .dim: "d"
    case .figure: "f"
    case .strong: "s"
    case .heading: "h"
    case .accent: "a"
    case .mark: "M"
    case .rule: "r"
    case .gauge: "g"
    case .gaugeLearning: "G"
    case .gaugeTrack: "_"
    case .held: "+"
    case .learning: "~"
    case .gain: "^"
    case .loss: "v"
    case .warning: "w"
    case .error: "e"
    case .link: "l"
    case .key: "k"
    case .hit: "m"
    }
  }

  private static func letter(for ground: Style.Background) -> Character {
    switch ground {
    case .plain: " "
    case .selected: "S"
    case .selectedUnfocused: "U"
    case .overlay: "O"
    }
  }

  private static func map(_ frame: Frame, letter: (Cell) -> Character) -> String {
    (0..<frame.size.height).map { y in
      var row = frame.row(y).map(letter)
      while row.last == " " { row.removeLast() }
      return String(row)
    }.joined(separator: "\n")
  }
}
