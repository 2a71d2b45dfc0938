/// A colour as terminals name it.
public enum Colour: Hashable, Sendable {
  /// Whatever the terminal's own is.
  case standard
  /// One of the sixteen that a terminal's user chooses, 0 to 15; the first eight are the dark ones.
  case ansi16(UInt8)
  /// An entry of the palette of 256: the sixteen, a cube of 6 x 6 x 6 from 16 on, and 24 greys from 232 on.
  case palette256(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// From 0xRRGGBB.
  public static func hex(_ value: UInt32) -> Colour {
    .rgb(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }

  public init(_ components: Components) {
    self = .rgb(red: components.red, green: components.green, blue: components.blue)
  }

  /// The nearest colour that a terminal of this depth can show.
  public func downgraded(to depth: ColourDepth) -> Colour {
    guard let components else { return .standard }
    switch (depth, self) {
    case (.monochrome, _): return .standard
    case (.trueColour, _), (.palette256, .palette256), (.palette256, .ansi16), (.ansi16, .ansi16): return self
    case (.palette256, _): return .palette256(components.nearest(in: Palette.fixed) + Palette.firstFixed)
    case (.ansi16, _): return .ansi16(components.nearest(in: Palette.ansi))
    case (.ansi8, .ansi16(let index)) where index < 8: return self
    case (.ansi8, _): return .ansi16(components.nearest(in: Palette.ansi.prefix(8)))
    }
  }

  /// Red, green and blue, as xterm shows it out of the box; nil for the terminal's own colour.
  public var components: Components? {
    switch self {
    case .standard: nil
    case .ansi16(let index): Palette.ansi[Int(index & 15)]
    case .palette256(let index) where index < 16: Palette.ansi[Int(index)]
    case .palette256(let index): Palette.fixed[Int(index - Palette.firstFixed)]
    case .rgb(let red, let green, let blue): Components(red: red, green: green, blue: blue)
    }
  }

  /// Red, green and blue from 0 to 255.
  public struct Components: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// The position of the colour that looks most alike; of equals the first.
    func nearest(in palette: some Collection<Components>) -> UInt8 {
      let distances = palette.enumerated().map { (distance(to: $1), $0) }
      return UInt8(truncatingIfNeeded: distances.min { $0 < $1 }?.1 ?? 0)
    }

    /// The squared distance: green weighs most, as it does to the eye, and greys are kept apart from colours.
    private func distance(to other: Components) -> Int {
      let reds = Int(red) - Int(other.red)
      let greens = Int(green) - Int(other.green)
      let blues = Int(blue) - Int(other.blue)
      let chromas = chroma - other.chroma
      return 2 * reds * reds + 4 * greens * greens + 3 * blues * blues + 3 * chromas * chromas
    }

    private var chroma: Int { Int(max(red, green, blue)) - Int(min(red, green, blue)) }
  }
}
