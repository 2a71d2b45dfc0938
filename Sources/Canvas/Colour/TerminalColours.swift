/// The colours that a terminal itself has for text and for what lies behind it.
public struct TerminalColours: Hashable, Sendable {
  public let text: Colour.Components
  public let background: Colour.Components

  public init(text: Colour.Components, background: Colour.Components) {
    self.text = text
    self.background = background
  }

  /// The same with text that stands at a contrast at least, moved on towards black or white where it does not.
  public func readable(at contrast: Double) -> TerminalColours {
    let end: Colour.Components = background.isDark ? .white : .black
    return TerminalColours(text: text.moved(towards: end, until: contrast, with: background), background: background)
  }

  /// The background moved towards the text until it stands at a contrast.
  public func grey(at contrast: Double) -> Colour {
    Colour(background.moved(towards: text, until: contrast, with: background))
  }

  /// The grey among the palette of 256 that does so, on the side of the text; the last of them where none does.
  public func paletteGrey(at contrast: Double) -> Colour {
    let greys = Palette.greyIndices.map { ($0, Palette.fixed[Int($0 - Palette.firstFixed)]) }
    let fromBackground = background.isDark ? greys : greys.reversed()
    let isBeyond: (Colour.Components) -> Bool = { [background] in
      background.isDark ? $0.luminance > background.luminance : $0.luminance < background.luminance
    }
    let found = fromBackground.first { isBeyond($1) && $1.contrast(with: background) >= contrast }
    return .palette256((found ?? fromBackground[fromBackground.count - 1]).0)
  }
}

extension Colour.Components {
  static let black = Self(red: 0, green: 0, blue: 0)
  static let white = Self(red: 255, green: 255, blue: 255)
}
