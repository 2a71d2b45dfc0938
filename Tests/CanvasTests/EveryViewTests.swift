import TestSupport
import Testing

@testable import Canvas

/// Every view, at any size, with any text: nothing traps, nothing leaves its area, and each column stays a column.
@Suite struct EveryViewTests {
  @Test(arguments: Look.allCases) func drawsAtAnySize(look: Look) {
    var generator = SeededGenerator(seed: 101)
    for _ in 0..<1_500 {
      let size = Size(width: .random(in: 1...90, using: &generator), height: .random(in: 1...30, using: &generator))
      var frame = Frame(size: size, look: look)
      var content = RandomContent(generator: generator)
      let area = content.area(in: size)
      for view in content.views(in: look) { view.draw(in: area, of: &frame) }
      generator = content.generator
      #expect(frame.isWhole)
      if look == .ascii { #expect(frame.isASCII) }
      #expect(frame.cursor.map { area.intersection(frame.bounds).contains($0) } ?? true)
      #expect(isUntouched(frame, outside: area))
    }
  }

  private func isUntouched(_ frame: Frame, outside area: Rect) -> Bool {
    (0..<frame.size.height).allSatisfy { y in
      (0..<frame.size.width).allSatisfy { x in frame[x, y] == .blank || area.contains(Point(x: x, y: y)) }
    }
  }

  @Test(arguments: [
    Size(width: 1, height: 1), Size(width: 1_000, height: 400), Size(width: 1_000, height: 1),
    Size(width: 1, height: 400),
  ])
  func drawsAtTheExtremes(size: Size) {
    for look in Look.allCases {
      var content = RandomContent(generator: SeededGenerator(seed: 102))
      var frame = Frame(size: size, look: look)
      for view in content.views(in: look) { view.draw(in: frame.bounds, of: &frame) }
      #expect(frame.isWhole)
    }
  }
}
