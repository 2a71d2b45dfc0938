import Testing

@testable import Canvas

@Suite struct ProportionTests {
  @Test(arguments: [
    (0, 10, 5, 0), (1, 10, 5, 1), (1, 10, 4, 0), (3, 10, 5, 2), (10, 10, 5, 5), (11, 10, 5, 5), (-1, 10, 5, 0),
    (1, 0, 5, 0),
    (1, 2, 0, 0), (1, 2, -3, 0), (Int.max, Int.max, 7, 7), (Int.max / 2, Int.max, 1_000, 500),
  ])
  func scales(part: Int, whole: Int, steps: Int, expected: Int) {
    #expect(Proportion.scale(part, of: whole, to: steps) == expected)
  }

  @Test func roundsHalfUp() {
    for whole in 1...40 {
      for part in 0...whole {
        for steps in 1...17 {
          let exact = (2 * part * steps + whole) / (2 * whole)
          #expect(Proportion.scale(part, of: whole, to: steps) == exact)
        }
      }
    }
  }
}
