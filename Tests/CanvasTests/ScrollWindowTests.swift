import TestSupport
import Testing

@testable import Canvas

@Suite struct ScrollWindowTests {
  @Test(arguments: [
    // The window stays while the selection is inside its margins.
    (current: 0, selected: 0, count: 100, height: 10, expected: 0),
    (current: 0, selected: 7, count: 100, height: 10, expected: 0),
    (current: 0, selected: 8, count: 100, height: 10, expected: 1),
    (current: 20, selected: 22, count: 100, height: 10, expected: 20),
    (current: 20, selected: 21, count: 100, height: 10, expected: 19),
    // It jumps as little as it must.
    (current: 0, selected: 50, count: 100, height: 10, expected: 43),
    (current: 90, selected: 50, count: 100, height: 10, expected: 48),
    // The ends have no margin.
    (current: 50, selected: 0, count: 100, height: 10, expected: 0),
    (current: 0, selected: 99, count: 100, height: 10, expected: 90),
    // Short lists and short windows.
    (current: 5, selected: 2, count: 4, height: 10, expected: 0),
    (current: 5, selected: 5, count: 10, height: 2, expected: 5),
    (current: 0, selected: 7, count: 10, height: 1, expected: 7),
    (current: 0, selected: 7, count: 10, height: 0, expected: 7),
    (current: 9, selected: 0, count: 0, height: 5, expected: 0),
  ])
  func keepsTheSelectionInSight(_ given: (current: Int, selected: Int, count: Int, height: Int, expected: Int)) {
    #expect(
      ScrollWindow.offset(
        current: given.current, selected: given.selected, count: given.count, height: given.height) == given.expected)
  }

  @Test func theSelectionIsAlwaysSeen() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...60, using: &generator)
      let height = Int.random(in: 1...40, using: &generator)
      let selected = Int.random(in: 0..<count, using: &generator)
      let offset = ScrollWindow.offset(
        current: .random(in: -5...80, using: &generator), selected: selected, count: count, height: height)
      #expect((offset..<offset + height).contains(selected))
      #expect((0...max(0, count - height)).contains(offset))
    }
  }
}
