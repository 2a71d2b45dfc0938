import Testing

@testable import Canvas

/// Greys that follow from a terminal's own colours, on backgrounds that terminals have.
struct TerminalColoursTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let colours: TerminalColours
    /// At 5, 3, 1.25 and 1.1.
    let greys: [UInt32]
    /// At 5, 3, 1.2 and 1.07.
    let numbers: [UInt8]

    init(_ name: String, text: UInt32, on background: UInt32, _ greys: [UInt32], _ numbers: [UInt8]) {
      self.name = name
      colours = TerminalColours(text: .hex(text), background: .hex(background))
      (self.greys, self.numbers) = (greys, numbers)
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("black", text: 0xE0E0E0, on: 0, [0x7C7C7C, 0x5A5A5A, 0x1E1E1E, 0x101010], [244, 241, 234, 233]),
    Case("dark grey", text: 0xD4D4D4, on: 0x1E1E1E, [0x8D8D8D, 0x696969, 0x303030, 0x262626], [246, 242, 236, 235]),
    Case("Catppuccin", text: 0xCDD6F4, on: 0x1E1E2E, [0x888DA6, 0x65697E, 0x2F2F41, 0x262637], [246, 242, 236, 235]),
    Case("Dracula", text: 0xF8F8F2, on: 0x282A36, [0x999A9C, 0x727379, 0x393A45, 0x2F313D], [247, 243, 237, 236]),
    Case("Solarized", text: 0x839496, on: 0x002B36, [0x86999C, 0x597479, 0x153C46, 0x09333D], [247, 243, 237, 236]),
    Case("Nord", text: 0xD8DEE9, on: 0x2E3440, [0x9FA5B0, 0x777D89, 0x3D434F, 0x353B47], [248, 244, 238, 237]),
    Case("white", text: 0x1A1A1A, on: 0xFFFFFF, [0x6F6F6F, 0x939393, 0xE5E5E5, 0xF2F2F2], [242, 246, 254, 255]),
    Case(
      "Solarized light", text: 0x657B83, on: 0xFDF6E3, [0x606C6F, 0x89908D, 0xE1DDCE, 0xF0EBDA], [241, 245, 253, 255]),
  ]

  @Test(arguments: cases) func theBackgroundMovesTowardsTheText(example: Case) {
    let colours = example.colours.readable(at: 7)
    #expect([5, 3, 1.25, 1.1].map(colours.grey) == example.greys.map(Colour.hex))
    #expect([5, 3, 1.2, 1.07].map(colours.paletteGrey) == example.numbers.map(Colour.palette256))
  }

  @Test(arguments: cases) func textThatIsTooNearIsMovedOn(example: Case) {
    let (own, colours) = (example.colours, example.colours.readable(at: 7))
    #expect(colours.text.contrast(with: own.background) >= 7)
    #expect((colours == own) == (own.text.contrast(with: own.background) >= 7))
  }

  @Test func contrastIsThatOfWCAG() {
    #expect(Colour.Components.black.contrast(with: .white) == 21)
    #expect(Colour.Components.white.contrast(with: .white) == 1)
    #expect(abs(Colour.Components.hex(0x767676).contrast(with: .white) - 4.54) < 0.005)
  }

  @Test func whatNoGreyReachesIsTheFarthest() {
    let colours = TerminalColours(text: .hex(0x808080), background: .hex(0x707070))
    #expect(colours.grey(at: 21) == .hex(0x808080))
    #expect(colours.paletteGrey(at: 21) == .palette256(255))
    #expect(TerminalColours(text: .black, background: .hex(0x000001)).paletteGrey(at: 1) == .palette256(232))
  }

  // MARK: What is known

  private static let dark = TerminalColours(text: .white, background: .black)

  @Test func aSettingGoesBeforeAnAnswerAndThatBeforeTheEnvironment() {
    #expect(Backdrop(setting: nil, answer: Self.dark, variable: "0;15") == .answered(Self.dark))
    #expect(Backdrop(setting: .dark, answer: Self.dark, variable: nil) == .answered(Self.dark))
    #expect(Backdrop(setting: .light, answer: Self.dark, variable: nil) == .told(.light))
    #expect(Backdrop(setting: .light, answer: nil, variable: "15;0") == .told(.light))
  }

  @Test(arguments: [
    ("15;0", Backdrop.told(.dark)), ("0;15", .told(.light)), ("12;default;8", .told(.dark)), ("0;7", .told(.light)),
    ("15;default", .unknown), ("0;16", .unknown), ("7", .unknown), ("", .unknown), ("0;-1", .unknown),
  ])
  func theEnvironmentTellsTheBackground(variable: String, backdrop: Backdrop) {
    #expect(Backdrop(setting: nil, answer: nil, variable: variable) == backdrop)
  }
}

extension Colour.Components {
  fileprivate static func hex(_ value: UInt32) -> Self { Colour.hex(value).components ?? .black }
}
