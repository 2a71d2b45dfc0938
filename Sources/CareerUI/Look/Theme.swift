import Canvas

/// How every style looks; `Inks` says which colours that takes.
public struct Theme: Painter, Hashable, Sendable {
  public let depth: ColourDepth
  private let inks: Inks

  public init(depth: ColourDepth, backdrop: Backdrop = .unknown, isHighContrast: Bool = false) {
    self.depth = depth
    inks = Inks(depth: depth, backdrop: backdrop, isHighContrast: isHighContrast)
  }

  public func paint(for style: Style) -> Paint {
    var paint = Paint(bold: isBold(style), underline: style.meaning == .link || style.meaning == .hit)
    // One colour in the whole row, since bars in others would turn to blocks.
    if style.ground == .selected, inks.selected == nil {
      paint.reverse = true
      return paint
    }
    paint.foreground = ink(for: style)
    paint.background = ground(of: style)
    paint.dim = inks.hasFaint && isFaint(style.meaning)
    return paint
  }

  private func isBold(_ style: Style) -> Bool {
    switch style.meaning {
    case .strong, .heading, .accent, .key, .hit: true
    case .gain, .loss, .error, .warning: depth == .monochrome
    case .mark: depth == .ansi8 || depth == .ansi16
    case .text: style.ground == .selected || style.ground == .selectedUnfocused
    case .dim, .figure, .rule, .gauge, .gaugeLearning, .gaugeTrack, .held, .learning, .link: false
    }
  }

  private func isFaint(_ meaning: Style.Meaning) -> Bool {
    meaning == .dim || meaning == .rule || meaning == .gaugeTrack
  }

  private func ink(for style: Style) -> Colour {
    switch style.meaning {
    case .text, .figure, .strong, .heading, .key: inks.text
    // One step nearer to the text on a ground, where all stands out less.
    case .dim: style.ground == .selected ? inks.text : inks.dim
    case .rule, .gaugeTrack: ground(of: style) == .standard ? inks.rule : inks.dim
    case .accent, .mark, .gauge, .link: inks.accent
    case .held, .gain: inks.green
    case .learning, .gaugeLearning, .warning, .hit: inks.amber
    case .loss, .error: inks.red
    }
  }

  private func ground(of style: Style) -> Colour {
    switch style.ground {
    case .plain, .overlay: .standard
    case .selected: inks.selected ?? .standard
    case .selectedUnfocused: inks.idle
    }
  }
}
