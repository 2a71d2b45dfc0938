import Canvas

/// How every style looks; the only place that names a colour.
///
/// Nothing is assumed about the background: the rich colours have a contrast of at least 4.5 to 1 on black and on white
/// alike, content has the terminal's own colour, and no ground is
/// painted: a selected row has a bar before it and its name in bold. With 16 or 8 colours the person's own
/// palette is used; without any, weight and underlines carry the page.
public struct Theme: Painter, Hashable, Sendable {
  public let depth: ColourDepth

  public init(depth: ColourDepth) { self.depth = depth }

  public func paint(for style: Style) -> Paint {
    var paint = Paint(foreground: colour(of: style.meaning)?.of(depth) ?? .standard)
    switch style.meaning {
    case .strong, .heading, .accent, .key: paint.bold = true
    case .gain, .loss, .error, .warning: paint.bold = depth == .monochrome
    case .dim, .rule, .gaugeTrack: paint.dim = depth < .palette256
    case .link: paint.underline = true
    case .hit:
      paint.bold = true
      paint.underline = true
    case .text, .figure, .held, .learning, .gauge, .gaugeLearning: break
    }
    if style.ground == .selected, style.meaning == .text { paint.bold = true }
    return paint
  }

  private func colour(of meaning: Style.Meaning) -> Tone? {
    switch meaning {
    case .text, .figure, .strong, .heading, .key: nil
    case .dim, .rule, .gaugeTrack: .grey
    case .accent, .gauge, .link: .blue
    case .held, .gain: .green
    case .learning, .gaugeLearning, .warning, .hit: .ochre
    case .loss, .error: .red
    }
  }

  /// A colour in the two ways in which terminals have it.
  private enum Tone {
    case grey, blue, green, ochre, red

    /// Nil where the terminal's own colour does better.
    func of(_ depth: ColourDepth) -> Colour? {
      switch depth {
      case .monochrome: nil
      case .ansi8, .ansi16: basic.map(Colour.ansi16)
      case .palette256, .trueColour: .hex(rich)
      }
    }

    private var rich: UInt32 {
      switch self {
      case .grey: 0x767676
      case .blue: 0x2276CF
      case .green: 0x138834
      case .ochre: 0x9D6C0D
      case .red: 0xD53B41
      }
    }

    private var basic: UInt8? {
      switch self {
      case .grey: nil
      case .blue: 6
      case .green: 2
      case .ochre: 3
      case .red: 1
      }
    }
  }
}
