import Canvas
import Testing

@testable import CareerUI

/// How every style looks, in every depth of colour.
@Suite struct ThemeTests {
  /// A golden table: changing a colour means recording it anew and looking at what changed.
  @Test func everyStyleLooksAsRecorded() {
    Recording("theme").check(ThemeTable.text)
  }

  // MARK: On a terminal that has said its colours

  @Test(arguments: Terminals.all, [ColourDepth.trueColour, .palette256])
  func wordsAreRead(terminal: Terminals, depth: ColourDepth) {
    // On a ground it is a little less than on the background; the accent carries marks more than words.
    let least = (words: 4.48, accent: depth == .trueColour ? 4.5 : 4.4)
    for style in ThemeTable.styles where !Self.isLineWork(style.meaning) {
      let isAccent = [.accent, .mark, .link].contains(style.meaning)
      #expect(
        terminal.contrast(of: style, depth) >= (isAccent ? least.accent : least.words),
        "\(style.meaning) \(style.ground)")
    }
    #expect(terminal.contrast(of: Style(.text), depth) >= 7)
    #expect(terminal.contrast(of: Style(.dim), depth) >= 5)
  }

  @Test(arguments: Terminals.all, [ColourDepth.trueColour, .palette256])
  func lineWorkIsSeen(terminal: Terminals, depth: ColourDepth) {
    for style in ThemeTable.styles where Self.isLineWork(style.meaning) {
      #expect(terminal.contrast(of: style, depth) >= 3, "\(style.meaning) \(style.ground)")
    }
  }

  @Test(arguments: Terminals.all, [ColourDepth.trueColour, .palette256])
  func groundsAreFaint(terminal: Terminals, depth: ColourDepth) {
    let theme = Theme(depth: depth, backdrop: .answered(terminal.colours))
    let (selected, idle) = (
      terminal.contrast(of: theme.paint(for: Style(.text, on: .selected)).background),
      terminal.contrast(of: theme.paint(for: Style(.text, on: .selectedUnfocused)).background)
    )
    let most = depth == .trueColour ? (selected: 1.28, idle: 1.13) : (selected: 1.4, idle: 1.2)
    #expect((1.2...most.selected).contains(selected))
    #expect((1.07...most.idle).contains(idle))
  }

  @Test(arguments: Terminals.all, [ColourDepth.trueColour, .palette256])
  func highContrastIsHigher(terminal: Terminals, depth: ColourDepth) {
    let theme = Theme(depth: depth, backdrop: .answered(terminal.colours), isHighContrast: true)
    #expect(terminal.contrast(of: theme.paint(for: Style(.dim)).foreground) >= 7)
    #expect(terminal.contrast(of: theme.paint(for: Style(.rule)).foreground) >= 4.5)
    #expect(terminal.contrast(of: theme.paint(for: Style(.text)).foreground) >= 9)
    #expect(theme.paint(for: Style(.text, on: .selected)).reverse)
  }

  private static func isLineWork(_ meaning: Style.Meaning) -> Bool {
    [.rule, .gaugeTrack, .gauge, .gaugeLearning].contains(meaning)
  }

  // MARK: On a terminal that has not

  @Test(arguments: [(Backdrop.Shade.dark, Colour.hex(0x2E3440)), (.light, .hex(0xFDF6E3))])
  func whatIsToldServesWhateverShadeItIs(shade: Backdrop.Shade, background: Colour) {
    for depth in [ColourDepth.trueColour, .palette256] {
      let theme = Theme(depth: depth, backdrop: .told(shade))
      for meaning in Style.Meaning.allCases {
        let ink = theme.paint(for: Style(meaning)).foreground
        guard let contrast = ink.components?.contrast(with: background.components ?? .init(red: 0, green: 0, blue: 0))
        else { continue }
        let isMark = Self.isLineWork(meaning) || [.accent, .mark, .link].contains(meaning)
        #expect(contrast >= (isMark ? 3 : 4.5), "\(meaning) \(depth)")
      }
    }
  }

  @Test(arguments: Style.Meaning.allCases) func richColoursStandOutOnBlackAndOnWhite(meaning: Style.Meaning) {
    let (black, white) = (
      Colour.Components(red: 0, green: 0, blue: 0), Colour.Components(red: 255, green: 255, blue: 255)
    )
    for (depth, least) in [(ColourDepth.trueColour, 4.5), (.palette256, 3)] {
      guard let ink = Theme(depth: depth).paint(for: Style(meaning)).foreground.components else { continue }
      #expect(ink.contrast(with: black) >= least)
      #expect(ink.contrast(with: white) >= least)
    }
  }

  /// Nothing is assumed about the terminal's background.
  @Test(arguments: ColourDepth.allCases) func noGroundIsPainted(depth: ColourDepth) {
    for style in ThemeTable.styles {
      for backdrop in [Backdrop.unknown, .told(.dark), .told(.light)] {
        #expect(Theme(depth: depth, backdrop: backdrop).paint(for: style).background == .standard)
      }
    }
  }

  @Test(arguments: ColourDepth.allCases) func theSelectionIsReversedInOneColour(depth: ColourDepth) {
    for meaning in Style.Meaning.allCases {
      let paint = Theme(depth: depth).paint(for: Style(meaning, on: .selected))
      #expect(paint.reverse && paint.foreground == .standard && !paint.dim)
    }
  }

  // MARK: Without colours

  @Test func monochromeUsesNoColour() {
    for style in ThemeTable.styles {
      let paint = Theme(depth: .monochrome, backdrop: .told(.dark)).paint(for: style)
      #expect(paint.foreground == .standard)
      #expect(paint.background == .standard)
    }
  }

  @Test(arguments: ColourDepth.allCases, [false, true])
  func whatMattersIsToldApart(depth: ColourDepth, isHighContrast: Bool) {
    let theme = Theme(depth: depth, isHighContrast: isHighContrast)
    let styles = [Style(.text), Style(.strong), Style(.hit), Style(.link)] + (isHighContrast ? [] : [Style(.dim)])
    let paints = styles.map(theme.paint)
    #expect(Set(paints).count == paints.count)
    #expect(theme.paint(for: Style(.text, on: .selected)) != theme.paint(for: Style(.text)))
    #expect(theme.paint(for: Style(.hit, on: .selected)) != theme.paint(for: Style(.text, on: .selected)))
    #expect(theme.paint(for: Style(.error)) != theme.paint(for: Style(.text)))
  }

  @Test(arguments: ColourDepth.allCases) func weightMarksTheSelection(depth: ColourDepth) {
    for ground in [Style.Background.selected, .selectedUnfocused] {
      #expect(Theme(depth: depth).paint(for: Style(.text, on: ground)).bold)
      #expect(!Theme(depth: depth).paint(for: Style(.figure, on: ground)).bold)
    }
  }

  @Test(arguments: ColourDepth.allCases) func shallowTerminalsGetTheirOwnPalette(depth: ColourDepth) {
    for style in ThemeTable.styles {
      switch Theme(depth: depth, backdrop: .told(.dark)).paint(for: style).foreground {
      case .rgb: #expect(depth == .trueColour)
      case .ansi16(let index): #expect(depth == .ansi16 || depth == .ansi8 && index < 8)
      case .palette256(let index): #expect(depth == .palette256 && index >= 16)
      case .standard: break
      }
    }
  }
}

/// Terminals by their own colours, the common ones and some with little contrast of their own.
struct Terminals: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let colours: TerminalColours

  static let all = [
    Terminals("black", text: 0xE0E0E0, on: 0), Terminals("dark grey", text: 0xD4D4D4, on: 0x1E1E1E),
    Terminals("Catppuccin", text: 0xCDD6F4, on: 0x1E1E2E), Terminals("Dracula", text: 0xF8F8F2, on: 0x282A36),
    Terminals("Solarized", text: 0x839496, on: 0x002B36), Terminals("Nord", text: 0xD8DEE9, on: 0x2E3440),
    Terminals("white", text: 0x1A1A1A, on: 0xFFFFFF), Terminals("Solarized light", text: 0x657B83, on: 0xFDF6E3),
  ]

  private init(_ name: String, text: UInt32, on background: UInt32) {
    testDescription = name
    func components(_ value: UInt32) -> Colour.Components {
      Colour.hex(value).components ?? Colour.Components(red: 0, green: 0, blue: 0)
    }
    colours = TerminalColours(text: components(text), background: components(background))
  }

  /// How far a style stands out from the ground that it is on.
  func contrast(of style: Style, _ depth: ColourDepth) -> Double {
    let paint = Theme(depth: depth, backdrop: .answered(colours)).paint(for: style)
    let text = paint.foreground.components ?? colours.text
    return text.contrast(with: paint.background.components ?? colours.background)
  }

  /// How far a colour stands out from the background.
  func contrast(of colour: Colour) -> Double {
    (colour.components ?? colours.text).contrast(with: colours.background)
  }
}
