import Foundation

@testable import Canvas

/// How well a colour is read on black and on white: the ratio of relative luminances of WCAG 2, 1 to 21.
struct Contrast {
  let onBlack: Double
  let onWhite: Double

  /// Nil for the terminal's own colour, whose contrast is its owner's affair.
  init?(of colour: Colour) {
    guard let components = colour.components else { return nil }
    let luminance =
      0.2126 * Self.linear(components.red) + 0.7152 * Self.linear(components.green)
      + 0.0722 * Self.linear(components.blue)
    onBlack = (luminance + 0.05) / 0.05
    onWhite = 1.05 / (luminance + 0.05)
  }

  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
