/// How a style is shown: colours and attributes.
public struct Paint: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour
  public var bold: Bool
  public var dim: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(
    foreground: Colour = .standard, background: Colour = .standard, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  public static let plain = Paint()

  /// The nearest paint that a terminal of this depth can show.
  ///
  /// Text never vanishes into its ground: colours that fall together both become the terminal's own.
  public func downgraded(to depth: ColourDepth) -> Paint {
    var paint = self
    paint.foreground = foreground.downgraded(to: depth)
    paint.background = background.downgraded(to: depth)
    if paint.foreground == paint.background && foreground != background {
      paint.foreground = .standard
      paint.background = .standard
    }
    return paint
  }

  /// Whether a blank in it looks like something.
  public var showsBlanks: Bool { background != .standard || underline || reverse }
}

/// A theme: how each style is shown.
public protocol Painter {
  func paint(for style: Style) -> Paint
}
