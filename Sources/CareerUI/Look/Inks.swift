import Canvas

/// The colours that everything is drawn with: four hues, and greys that follow from the terminal's own colours.
///
/// Where those are not known the greys are fixed ones, and no ground is painted.
struct Inks: Hashable, Sendable {
  var text: Colour = .standard
  /// What supports content.
  var dim: Colour = .standard
  /// Line work.
  var rule: Colour = .standard
  var accent: Colour = .standard
  var green: Colour = .standard
  var amber: Colour = .standard
  var red: Colour = .standard
  /// Behind the selected row; nil where it is shown in reverse.
  var selected: Colour?
  /// Behind the selected row of a pane without focus.
  var idle: Colour = .standard
  /// Whether the attribute faint stands for dim and rule.
  var hasFaint = false

  init(depth: ColourDepth, backdrop: Backdrop, isHighContrast: Bool) {
    guard depth > .ansi16 else {
      hasFaint = !isHighContrast
      if depth > .monochrome { (accent, green, amber, red) = (.ansi16(6), .ansi16(2), .ansi16(3), .ansi16(1)) }
      return
    }
    set(Hues(for: backdrop), depth)
    guard case .answered(let colours) = backdrop else {
      // Without an answer no grey can be promised to stand out that far.
      if isHighContrast { (dim, rule) = (.standard, .standard) }
      return
    }
    setGreys(of: colours, isHighContrast ? .high : .usual, depth)
  }

  private mutating func set(_ hues: Hues, _ depth: ColourDepth) {
    (accent, green) = (hues.accent.colour(depth), hues.green.colour(depth))
    (amber, red) = (hues.amber.colour(depth), hues.red.colour(depth))
    (dim, rule) = (hues.dim.colour(depth), hues.rule.colour(depth))
  }

  private mutating func setGreys(of terminal: TerminalColours, _ contrasts: Contrasts, _ depth: ColourDepth) {
    let colours = terminal.readable(at: contrasts.text)
    func grey(_ contrast: Contrasts.Pair) -> Colour {
      depth == .trueColour ? colours.grey(at: contrast.exact) : colours.paletteGrey(at: contrast.palette)
    }
    if colours != terminal { text = depth == .trueColour ? Colour(colours.text) : grey(Contrasts.Pair(contrasts.text)) }
    (dim, rule) = (grey(contrasts.dim), grey(contrasts.rule))
    if let ground = contrasts.grounds { (selected, idle) = (grey(ground.selected), grey(ground.idle)) }
  }
}

/// How far greys stand out from the background.
private struct Contrasts {
  /// The 24 greys of the palette are too far apart for the faint ones to be exact.
  struct Pair {
    let exact: Double
    let palette: Double

    init(_ exact: Double, inPalette palette: Double? = nil) {
      self.exact = exact
      self.palette = palette ?? exact
    }
  }

  /// The least that content stands out, or what is dim would outshine it.
  let text: Double
  let dim: Pair
  let rule: Pair
  /// Nil where the selection is shown in reverse.
  let grounds: (selected: Pair, idle: Pair)?

  static let usual = Contrasts(
    text: 7, dim: Pair(5), rule: Pair(3), grounds: (Pair(1.25, inPalette: 1.2), Pair(1.1, inPalette: 1.07)))
  static let high = Contrasts(text: 10, dim: Pair(7), rule: Pair(4.5), grounds: nil)
}

/// The hues for a kind of background, with the greys for one of which no more is known.
private struct Hues {
  /// A colour, and its number among 256; without one it is the nearest.
  struct Hue {
    let value: UInt32
    let number: UInt8?

    init(_ value: UInt32, _ number: UInt8? = nil) {
      self.value = value
      self.number = number
    }

    func colour(_ depth: ColourDepth) -> Colour {
      depth == .trueColour ? .hex(value) : number.map(Colour.palette256) ?? Colour.hex(value).downgraded(to: depth)
    }
  }

  let accent: Hue
  let green: Hue
  let amber: Hue
  let red: Hue
  let dim: Hue
  let rule: Hue

  private static let dark = Hues(
    accent: Hue(0x8AB4F8, 111), green: Hue(0x8FCE91, 114), amber: Hue(0xDCB468, 179), red: Hue(0xF59A94, 216),
    dim: Hue(0xA3A8B0, 248), rule: Hue(0x787D86, 244))
  private static let light = Hues(
    accent: Hue(0x1558B0, 25), green: Hue(0x196C2C, 22), amber: Hue(0x7A5200, 58), red: Hue(0xA8271F, 124),
    dim: Hue(0x636870, 241), rule: Hue(0x80858C, 244))
  /// A contrast of 4.5 on black and on white alike.
  private static let either = Hues(
    accent: Hue(0x2276CF), green: Hue(0x138834), amber: Hue(0x9D6C0D), red: Hue(0xD53B41),
    dim: Hue(0x767676), rule: Hue(0x767676))

  private init(accent: Hue, green: Hue, amber: Hue, red: Hue, dim: Hue, rule: Hue) {
    (self.accent, self.green, self.amber, self.red) = (accent, green, amber, red)
    (self.dim, self.rule) = (dim, rule)
  }

  init(for backdrop: Backdrop) {
    switch backdrop {
    case .unknown: self = .either
    case .told(let shade): self = shade == .dark ? .dark : .light
    case .answered(let colours): self = colours.shade == .dark ? .dark : .light
    }
  }
}
