import TestSupport
import Testing

@testable import Canvas

@Suite struct LayoutTests {
  /// The pieces as boxes of letters, dots where nothing lies.
  private func picture(_ pieces: [Rect], of area: Rect) -> String {
    (area.y..<area.maxY).map { y in
      String(
        (area.x..<area.maxX).map { x -> Character in
          let index = pieces.firstIndex { $0.contains(Point(x: x, y: y)) }
          return index.map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0))) } ?? "."
        })
    }.joined(separator: "\n")
  }

  private func row(_ width: Int, _ constraints: [Constraint], spacing: Int = 0) -> String {
    let area = Rect(x: 3, y: 2, width: width, height: 1)
    return picture(Layout.split(area, .horizontal, constraints, spacing: spacing), of: area)
  }

  @Test func aScreenOfPanes() {
    let area = Rect(x: 0, y: 0, width: 20, height: 6)
    let rows = Layout.split(area, .vertical, [.fixed(2), .share(1), .fixed(1)])
    let panes = Layout.split(rows[1], .horizontal, [.share(2), .share(3)], spacing: 1)
    #expect(
      picture([rows[0]] + panes + [rows[2]], of: area) == """
        aaaaaaaaaaaaaaaaaaaa
        aaaaaaaaaaaaaaaaaaaa
        bbbbbbbb.ccccccccccc
        bbbbbbbb.ccccccccccc
        bbbbbbbb.ccccccccccc
        dddddddddddddddddddd
        """)
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

  @Test func spacesGiveWayBeforePieces() {
    #expect(row(9, [.share(1), .share(1), .share(1)], spacing: 2) == "aa..b..cc")
    #expect(row(4, [.fixed(2), .fixed(2)], spacing: 3) == "aabb")
    #expect(row(6, [.fixed(2), .fixed(2)], spacing: 3) == "aa..bb")
    #expect(row(3, [.share(1), .share(1), .share(1)], spacing: 2) == "abc")
    #expect(row(1, [.share(1), .share(1)], spacing: 2) == "a")
  }

  @Test func nothingAskedForIsNothingGiven() {
    #expect(Layout.split(Rect(x: 0, y: 0, width: 5, height: 5), .vertical, []) == [])
    #expect(Layout.lengths(of: [], filling: 5) == [])
  }

  @Test func piecesFillAnyAreaExactly() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<5_000 {
      let constraints = (0..<Int.random(in: 1...7, using: &generator)).map { _ -> Constraint in
        let number =
          Bool.random(using: &generator)
          ? Int.random(in: -2...12, using: &generator) : Int.random(in: 0...500, using: &generator)
        return [.fixed(number), .min(number), .atMost(number), .share(number)].randomElement(using: &generator)
          ?? .share(1)
      }
      let area = Rect(x: 5, y: 7, width: .random(in: 0...400, using: &generator), height: 3)
      let spacing = Int.random(in: 0...3, using: &generator)
      let pieces = Layout.split(area, .horizontal, constraints, spacing: spacing)
      #expect(pieces.count == constraints.count)
      #expect(pieces.first?.x == area.x)
      #expect(pieces.last?.maxX == area.maxX)
      for (left, right) in zip(pieces, pieces.dropFirst()) { #expect((0...spacing).contains(right.x - left.maxX)) }
      #expect(pieces.allSatisfy { $0.y == 7 && $0.height == 3 })
      let lengths = Layout.lengths(of: constraints, filling: area.width)
      #expect(lengths.reduce(0, +) == area.width)
      #expect(lengths.allSatisfy { $0 >= 0 })
      expectBounds(constraints, lengths, extent: area.width)
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
