import TestSupport
import Testing

@testable import Canvas

@Suite struct KeyHintsTests {
  private let hints = KeyHints(
    [
      KeyHint("↑↓", "move", priority: 3), KeyHint("⏎", "open", priority: 1), KeyHint("/", "find", priority: 2),
      KeyHint("?", "help", priority: 1),
    ], right: [KeyHint("q", "quit", priority: 0)])

  @Test(arguments: [
    (40, "↑↓ move  ⏎ open  / find  ? help   q quit"), (39, "↑↓ move  ⏎ open  / find  ? help  q quit"),
    (38, "⏎ open  / find  ? help          q quit"), (29, "⏎ open  ? help         q quit"),
    (21, "⏎ open         q quit"),
    (13, "       q quit"), (5, ""),
  ])
  func theLeastImportantGoFirst(width: Int, expected: String) {
    #expect(drawn(hints, width: width, height: 1).text == expected)
  }

  @Test func ofEqualsTheRightGroupStays() {
    let hints = KeyHints([KeyHint("a", "add", priority: 1)], right: [KeyHint("q", "quit", priority: 1)])
    #expect(drawn(hints, width: 8, height: 1).text == "  q quit")
  }

  @Test func tenAtMostAreNamed() {
    let many = (0..<14).map { KeyHint("\($0)", "x", priority: $0) }
    let (left, right) = KeyHints(many, right: [KeyHint("q", "quit", priority: 0)]).fitting(200, look: .unicode)
    #expect(left.map(\.priority) == Array(0..<9))
    #expect(right.count == 1)
  }

  @Test func keysStandOut() {
    let description = FrameDescription(drawn(hints, width: 39, height: 1, look: .ascii))
    #expect(description.text == "Enter open  / find  ? help       q quit")
    #expect(description.meanings == "kkkkk dddd  k dddd  k dddd       k dddd")
  }
}
