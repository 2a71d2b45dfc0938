import Canvas

/// How a cell of the virtual screen looks.
public struct Rendition: Equatable, Sendable {
  /// The parameters that set the colour, such as [31] or [38, 5, 208]; empty for the terminal's own.
  public var foreground: [Int] = []
  public var background: [Int] = []
  /// The numbers of bold 1, dim 2, underline 4 and reverse 7.
  public var attributes: Set<Int> = []

  public init(foreground: [Int] = [], background: [Int] = [], attributes: Set<Int> = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What a style must look like, with colours as the terminfo entries of xterm and its like set them.
  public init(of style: Style, in painting: some Painter, depth: ColourDepth) {
    let paint = painting.paint(for: style).downgraded(to: depth)
    foreground = Self.parameters(of: paint.foreground, base: 30)
    background = Self.parameters(of: paint.background, base: 40)
    let pairs = [(paint.bold, 1), (paint.dim, 2), (paint.underline, 4), (paint.reverse, 7)]
    attributes = Set(pairs.filter(\.0).map(\.1))
  }

  /// What of it can be seen on a cell without a character.
  public var onBlank: Rendition {
    Rendition(
      foreground: attributes.contains(7) ? foreground : [], background: background,
      attributes: attributes.intersection([4, 7]))
  }

  private static func parameters(of colour: Colour, base: Int) -> [Int] {
    switch colour {
    case .standard: []
    case .ansi16(let index), .palette256(let index):
      switch index {
      case ..<8: [base + Int(index)]
      case ..<16: [base + 60 + Int(index) - 8]
      default: [base + 8, 5, Int(index)]
      }
    case .rgb(let red, let green, let blue): [base + 8, 2, Int(red), Int(green), Int(blue)]
    }
  }

  /// Obeys the parameters of one "m" sequence.
  public mutating func apply(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Rendition()
      case 1...9: attributes.insert(number)
      case 22: attributes.subtract([1, 2])
      case 23...29: attributes.remove(number - 20)
      case 30...37, 90...97: foreground = [number]
      case 40...47, 100...107: background = [number]
      case 38: foreground = [38] + Self.colour(from: &rest)
      case 48: background = [48] + Self.colour(from: &rest)
      case 39: foreground = []
      case 49: background = []
      default: break
      }
    }
  }

  /// Takes "5, number" or "2, red, green, blue".
  private static func colour(from rest: inout ArraySlice<Int>) -> [Int] {
    let count = rest.first == 5 ? 2 : 4
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}
