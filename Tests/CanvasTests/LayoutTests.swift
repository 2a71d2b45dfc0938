import TestSupport
import Testing

@testable import Canvas

@Suite struct LayoutTests {
  /// A letter for each cell of each piece.
  private func row(_ extent: Int, _ constraints: [Constraint]) -> String {
    zip("abcdefg", Layout.lengths(of: constraints, filling: extent)).map { String(repeating: $0, count: $1) }.joined()
  }

  @Test func sharesAreByWeight() {
    #expect(row(10, [.share(1), .share(1)]) == "aaaaabbbbb")
    #expect(row(10, [.share(1), .share(2), .share(2)]) == "aabbbbcccc")
    #expect(row(10, [.share(1), .share(1), .share(1)]) == "aaabbbbccc")
    #expect(row(10, [.share(0), .share(1)]) == "bbbbbbbbbb")
  }

  @Test func fixedOnesComeFirst() {
    #expect(row(10, [.fixed(3), .share(1)]) == "aaabbbbbbb")
    #expect(row(10, [.share(1), .fixed(3)]) == "aaaaaaabbb")
    #expect(row(5, [.fixed(3), .share(1), .fixed(3)]) == "aaacc")
  }

  @Test func whatNobodyWantsGoesToTheLast() {
    #expect(row(10, [.fixed(3), .fixed(3)]) == "aaabbbbbbb")
    #expect(row(10, [.atMost(3), .atMost(4)]) == "aaabbbbbbb")
  }

  @Test func boundsMoveWhatTheOthersShare() {
    #expect(row(10, [.min(6), .share(1)]) == "aaaaaabbbb")
    #expect(row(12, [.min(2), .share(1)]) == "aaaaaabbbbbb")
    #expect(row(10, [.atMost(2), .share(1)]) == "aabbbbbbbb")
    #expect(row(20, [.min(8), .atMost(2), .share(1)]) == "aaaaaaaaabbccccccccc")
  }

  @Test func laterOnesGiveWayWhenRoomIsShort() {
    #expect(row(4, [.fixed(3), .fixed(3)]) == "aaab")
    #expect(row(2, [.min(3), .fixed(3)]) == "aa")
  }

  @Test func nothingAskedForIsNothingGiven() {
    #expect(Layout.lengths(of: [], filling: 5) == [])
  }

  @Test func piecesFillAnyLengthExactly() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<5_000 {
      let constraints = (0..<Int.random(in: 1...7, using: &generator)).map { _ -> Constraint in
        let number =
          Bool.random(using: &generator)
          ? Int.random(in: -2...12, using: &generator) : Int.random(in: 0...500, using: &generator)
        return [.fixed(number), .min(number), .atMost(number), .share(number)].randomElement(using: &generator)
          ?? .share(1)
      }
      let extent = Int.random(in: 0...400, using: &generator)
      let lengths = Layout.lengths(of: constraints, filling: extent)
      #expect(lengths.count == constraints.count)
      #expect(lengths.reduce(0, +) == extent)
      #expect(lengths.allSatisfy { $0 >= 0 })
      expectBounds(constraints, lengths, extent: extent)
    }
  }

  /// With room for what must be, every bound holds, save that the last piece takes what is left over.
  private func expectBounds(_ constraints: [Constraint], _ lengths: [Int], extent: Int) {
    let least = constraints.map { constraint -> Int in
      switch constraint {
      case .fixed(let length), .min(let length): max(0, length)
      case .atMost, .share: 0
      }
    }
    guard least.reduce(0, +) <= extent else { return }
    for (index, (constraint, length)) in zip(constraints, lengths).enumerated() {
      #expect(length >= least[index])
      guard index < lengths.count - 1 else { continue }
      switch constraint {
      case .fixed(let most), .atMost(let most): #expect(length <= max(0, most))
      case .min, .share: break
      }
    }
  }
}
