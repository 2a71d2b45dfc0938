import TestSupport
import Testing

@testable import Canvas

@Suite struct ColourTests {
  @Test(
    arguments: [
      (0x000000, 16, 0, 0), (0xFFFFFF, 231, 15, 7), (0xFF0000, 196, 9, 1), (0x00CD00, 40, 2, 2), (0x5C5CFF, 63, 12, 4),
      (0x7F7F7F, 244, 8, 7), (0x808080, 244, 8, 7), (0x7AA2F7, 111, 12, 6), (0x121212, 233, 0, 0),
    ] as [(UInt32, UInt8, UInt8, UInt8)])
  func theNearestOfEachPalette(hex: UInt32, palette256: UInt8, ansi16: UInt8, ansi8: UInt8) {
    let colour = Colour.hex(hex)
    #expect(colour.downgraded(to: .trueColour) == colour)
    #expect(colour.downgraded(to: .palette256) == .palette256(palette256))
    #expect(colour.downgraded(to: .ansi16) == .ansi16(ansi16))
    #expect(colour.downgraded(to: .ansi8) == .ansi16(ansi8))
    #expect(colour.downgraded(to: .monochrome) == .standard)
  }

  @Test func whatATerminalCanShowStaysAsItIs() {
    for index in UInt8.min...UInt8.max {
      #expect(Colour.palette256(index).downgraded(to: .palette256) == .palette256(index))
      guard index < 16 else { continue }
      #expect(Colour.ansi16(index).downgraded(to: .palette256) == .ansi16(index))
      #expect(Colour.ansi16(index).downgraded(to: .ansi16) == .ansi16(index))
      #expect(Colour.palette256(index).downgraded(to: .ansi16) == .ansi16(index))
    }
    for depth in ColourDepth.allCases { #expect(Colour.standard.downgraded(to: depth) == .standard) }
  }

  @Test func everyColourFindsAPlaceInEveryDepth() {
    var generator = SeededGenerator(seed: 91)
    for _ in 0..<2_000 {
      let colour = Colour.hex(.random(in: 0...0xFFFFFF, using: &generator))
      for depth in ColourDepth.allCases {
        let nearest = colour.downgraded(to: depth)
        #expect(nearest.downgraded(to: depth) == nearest)
        if case .ansi16(let index) = nearest { #expect(index < (depth == .ansi8 ? 8 : 16)) }
        if case .palette256(let index) = nearest { #expect(index >= 16) }
      }
    }
  }

  @Test func thePaletteIsXterms() {
    #expect(Palette.ansi.count == 16)
    #expect(Palette.fixed.count == 240)
    #expect(Colour.palette256(16).components == Colour.Components(red: 0, green: 0, blue: 0))
    #expect(Colour.palette256(110).components == Colour.Components(red: 135, green: 175, blue: 215))
    #expect(Colour.palette256(232).components == Colour.Components(red: 8, green: 8, blue: 8))
    #expect(Colour.palette256(255).components == Colour.Components(red: 238, green: 238, blue: 238))
  }

  @Test func textNeverVanishesIntoItsGround() {
    let paint = Paint(foreground: .hex(0x555555), background: .hex(0x444444), bold: true)
    #expect(paint.downgraded(to: .trueColour) == paint)
    #expect(paint.downgraded(to: .ansi16) == Paint(bold: true))
    #expect(
      Paint(foreground: .hex(0xFFFFFF), background: .hex(0x0000EE)).downgraded(to: .ansi8)
        == Paint(foreground: .ansi16(7), background: .ansi16(4)))
    #expect(Paint(foreground: .hex(0x111111), reverse: true).downgraded(to: .monochrome) == Paint(reverse: true))
  }
}
