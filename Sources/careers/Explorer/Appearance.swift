import Canvas
import CareerUI
import Foundation
import Terminal

/// What a person has said of how the program is to look, and what the environment says of their terminal.
struct Appearance {
  let settings: Settings
  private let variable = ProcessInfo.processInfo.environment["COLORFGBG"]

  init(_ settings: Settings) { self.settings = settings }

  /// The theme for a terminal, by what it has said of itself so far.
  func theme(for terminal: Terminal) -> Theme { theme(depth: terminal.colourDepth, answer: terminal.colours) }

  func theme(depth: ColourDepth, answer: TerminalColours?) -> Theme {
    Theme(
      depth: depth, backdrop: Backdrop(setting: settings.background, answer: answer, variable: variable),
      isHighContrast: settings.contrast == .high)
  }
}
