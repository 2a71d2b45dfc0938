import CNcurses
import Canvas

/// The attributes and colour pair of curses for every style, looked up once and not cell by cell.
final class PaintTable {
  /// Colours as curses numbers them; -1 is the terminal's own.
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32

    static let standard = Pair(foreground: -1, background: -1)
  }

  /// What every style is in curses: a blank in its paint.
  ///
  /// Writing a character into one is much cheaper than having curses make each cell.
  struct Entries {
    fileprivate var glyphs: [cchar_t] = []
    /// The same for blanks: most paints look like nothing there, and then moving them costs no bytes.
    fileprivate var blanks: [cchar_t] = []
    /// What of every style is seen in a blank.
    fileprivate var grounds: [Paint] = []
    private let groundCount = Style.Background.allCases.count

    subscript(style: Style, isBlank isBlank: Bool) -> cchar_t {
      isBlank ? blanks[index(of: style)] : glyphs[index(of: style)]
    }

    /// Whether a blank looks the same in two styles.
    func showBlanksAlike(_ style: Style, _ other: Style) -> Bool {
      grounds[index(of: style)] == grounds[index(of: other)]
    }

    private func index(of style: Style) -> Int {
      Int(style.meaning.rawValue) * groundCount + Int(style.ground.rawValue)
    }
  }

  private(set) var entries = Entries()
  private let colourDepth: ColourDepth
  private var paints: [Paint] = []
  /// From 1 on, the terminal's own colours among them: going back to pair 0 would cost two sequences instead of one.
  private var numbers: [Pair: Int32] = [:]

  /// Every style, in the order of `Entries`.
  private static let styles = Style.Meaning.allCases.flatMap { meaning in
    Style.Background.allCases.map { Style(meaning, on: $0) }
  }

  init(colourDepth: ColourDepth) {
    self.colourDepth = colourDepth
    guard colourDepth > .monochrome else { return }
    start_color()
    use_default_colors()
  }

  /// Asks for the paint of every style; returns whether any has changed.
  func update(from painting: some Painter) -> Bool {
    let paints = Self.styles.map(painting.paint(for:))
    guard paints != self.paints else { return false }
    self.paints = paints
    entries.grounds = paints.map {
      Paint(
        foreground: $0.reverse ? $0.foreground : .standard, background: $0.background, underline: $0.underline,
        reverse: $0.reverse)
    }
    entries.glyphs = paints.map { entry(for: $0.downgraded(to: colourDepth)) }
    entries.blanks = zip(Self.styles, paints).map { style, paint in
      let figure = painting.paint(for: Style(.figure, on: style.ground))
      return entry(for: Self.blank(in: paint, beside: figure).downgraded(to: colourDepth))
    }
    return true
  }

  /// What shows of a paint in a blank, else like the figures beside it, to which it costs no bytes to go on then.
  private static func blank(in paint: Paint, beside figure: Paint) -> Paint {
    guard paint.showsBlanks else { return .plain }
    return Paint(
      foreground: paint.reverse ? paint.foreground : figure.foreground, background: paint.background,
      underline: paint.underline, reverse: paint.reverse)
  }

  private func entry(for paint: Paint) -> cchar_t {
    var attributes: attr_t = 0
    if paint.bold { attributes |= careers_bold }
    if paint.dim { attributes |= careers_dim }
    if paint.underline { attributes |= careers_underline }
    if paint.reverse { attributes |= careers_reverse }
    let pair = Pair(foreground: number(of: paint.foreground), background: number(of: paint.background))
    var cell = cchar_t()
    careers_set_blank(&cell, attributes, number(of: pair))
    return cell
  }

  /// Pairs are defined as they are needed; when a terminal has no more, its own colours stand in.
  private func number(of pair: Pair) -> Int32 {
    if let number = numbers[pair] { return number }
    let number = Int32(numbers.count + 1)
    guard number < careers_pair_limit() && careers_define_pair(number, pair.foreground, pair.background) == OK else {
      return 0
    }
    numbers[pair] = number
    return number
  }

  private func number(of colour: Colour) -> Int32 {
    switch colour {
    case .standard: -1
    case .ansi16(let index), .palette256(let index):
      // Direct colour has numbers for red, green and blue, and of a palette for the first eight only.
      colourDepth == .trueColour && index >= 8 ? number(of: colour.downgraded(to: .ansi8)) : Int32(index)
    case .rgb(let red, let green, let blue): Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }
  }
}
