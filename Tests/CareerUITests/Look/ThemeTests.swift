import Canvas
import Testing

@testable import CareerUI

/// How every style looks, in every depth of colour.
@Suite struct ThemeTests {
  /// A golden table: changing a colour means recording it anew and looking at what changed.
  @Test func everyStyleLooksAsRecorded() {
    Recording("theme").check(ThemeTable.text)
  }

  // MARK: Contrast

  @Test(arguments: Style.Meaning.allCases) func richColoursStandOutOnBlackAndOnWhite(meaning: Style.Meaning) {
    let paint = Theme(depth: .trueColour).paint(for: Style(meaning))
    guard let contrast = Contrast(of: paint.foreground) else { return }
    #expect(contrast.onBlack >= 4.5)
    #expect(contrast.onWhite >= 4.5)
  }

  @Test(arguments: Style.Meaning.allCases) func coloursOfThePaletteStandOutOnBlackAndOnWhite(meaning: Style.Meaning) {
    let paint = Theme(depth: .palette256).paint(for: Style(meaning)).downgraded(to: .palette256)
    guard let contrast = Contrast(of: paint.foreground) else { return }
    #expect(contrast.onBlack >= 3)
    #expect(contrast.onWhite >= 3)
  }

  /// Nothing is assumed about the terminal's background.
  @Test(arguments: ColourDepth.allCases) func noGroundIsPainted(depth: ColourDepth) {
    for style in ThemeTable.styles { #expect(Theme(depth: depth).paint(for: style).background == .standard) }
  }

  // MARK: Without colours

  @Test func monochromeUsesNoColour() {
    for style in ThemeTable.styles {
      let paint = Theme(depth: .monochrome).paint(for: style)
      #expect(paint.foreground == .standard)
      #expect(paint.background == .standard)
    }
  }

  @Test(arguments: ColourDepth.allCases) func whatMattersIsToldApart(depth: ColourDepth) {
    let theme = Theme(depth: depth)
    let paints = [Style(.text), Style(.strong), Style(.dim), Style(.hit), Style(.link)].map(theme.paint)
    #expect(Set(paints).count == paints.count)
    #expect(theme.paint(for: Style(.text, on: .selected)) != theme.paint(for: Style(.text)))
    #expect(theme.paint(for: Style(.hit, on: .selected)) != theme.paint(for: Style(.text, on: .selected)))
    #expect(theme.paint(for: Style(.error)) != theme.paint(for: Style(.text)))
  }

  @Test(arguments: ColourDepth.allCases) func weightMarksTheSelection(depth: ColourDepth) {
    #expect(Theme(depth: depth).paint(for: Style(.text, on: .selected)).bold)
    #expect(!Theme(depth: depth).paint(for: Style(.text, on: .selectedUnfocused)).bold)
  }

  @Test(arguments: ColourDepth.allCases) func shallowTerminalsGetTheirOwnPalette(depth: ColourDepth) {
    for style in ThemeTable.styles {
      switch Theme(depth: depth).paint(for: style).foreground {
      case .rgb: #expect(depth >= .palette256)
      case .ansi16(let index): #expect(depth == .ansi16 || depth == .ansi8 && index < 8)
      case .palette256: Issue.record("the theme names rich colours by their components")
      case .standard: break
      }
    }
  }
}
