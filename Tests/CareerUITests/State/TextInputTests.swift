import TestSupport
import Testing

@testable import CareerUI

/// A text being typed.
@Suite struct TextInputTests {
  /// The text with a bar where the cursor is, after some edits.
  private func typed(_ text: String, _ edits: TextInput.Edit...) -> String {
    var input = TextInput(text)
    for edit in edits { input.apply(edit) }
    return String(input.characters[..<input.cursor]) + "|" + String(input.characters[input.cursor...])
  }

  @Test func typingGoesWhereTheCursorIs() {
    #expect(typed("") == "|")
    #expect(typed("ab") == "ab|")
    #expect(typed("ab", .left, .insert("x")) == "ax|b")
    #expect(typed("ab", .start, .insert("é")) == "é|ab")
  }

  @Test func deleting() {
    #expect(typed("ab", .deleteBackward) == "a|")
    #expect(typed("ab", .start, .deleteBackward) == "|ab")
    #expect(typed("ab", .start, .deleteForward) == "|b")
    #expect(typed("ab", .deleteForward) == "ab|")
    #expect(typed("ab cd", .left, .deleteAll) == "|")
  }

  @Test func deletingAWord() {
    #expect(typed("one two", .deleteWord) == "one |")
    #expect(typed("one two  ", .deleteWord) == "one |")
    #expect(typed("one two", .left, .deleteWord) == "one |o")
    #expect(typed("", .deleteWord) == "|")
    #expect(typed("one\ntwo", .start, .deleteWord) == "|two")
  }

  @Test func theCursorStaysInTheText() {
    #expect(typed("ab", .right) == "ab|")
    #expect(typed("ab", .left, .left, .left) == "|ab")
  }

  @Test func startAndEndAreThoseOfTheLine() {
    #expect(typed("one\ntwo", .start) == "one\n|two")
    #expect(typed("one\ntwo", .up, .end) == "one|\ntwo")
    #expect(typed("one\ntwo\nthree", .up, .start) == "one\n|two\nthree")
  }

  @Test func upAndDownKeepTheColumnWhereTheLineIsLongEnough() {
    #expect(typed("one\ntwo", .left, .up) == "on|e\ntwo")
    #expect(typed("a\nlonger", .up) == "a|\nlonger")
    #expect(typed("longer\na", .up, .down) == "longer\na|")
    #expect(typed("abc\nde\nfgh", .up, .up, .down) == "abc\nde|\nfgh")
  }

  @Test func upOnTheFirstLineGoesToItsStartAndDownOnTheLastToItsEnd() {
    #expect(typed("one", .up) == "|one")
    #expect(typed("one", .start, .down) == "one|")
  }

  @Test func theLinesAndTheCursorInThem() {
    var input = TextInput("one\n\ntwo")
    #expect(input.lines.texts == ["one", "", "two"])
    #expect(input.lines.row == 2)
    #expect(input.lines.column == 3)
    input.apply(.up)
    #expect(input.lines.row == 1)
    #expect(input.lines.column == 0)
    #expect(TextInput().lines.texts == [""])
  }

  @Test func whatIsBeyondTheLimitIsDropped() {
    var input = TextInput(String(repeating: "a", count: TextInput.limit))
    input.apply(.insert("b"))
    #expect(input.characters.count == TextInput.limit)
    input.apply(.deleteBackward)
    input.apply(.insert("b"))
    #expect(input.text.hasSuffix("ab"))
  }

  // MARK: Against a slow second implementation

  /// The same edits on two strings, before and after the cursor.
  private struct Naive {
    var before: [Character] = []
    var after: [Character] = []

    mutating func apply(_ edit: TextInput.Edit) {
      switch edit {
      case .insert(let character): before.append(character)
      case .deleteBackward: _ = before.popLast()
      case .deleteForward: if !after.isEmpty { after.removeFirst() }
      case .deleteWord:
        while before.last?.isWhitespace == true { before.removeLast() }
        while before.last?.isWhitespace == false { before.removeLast() }
      case .deleteAll: (before, after) = ([], [])
      case .left: if let last = before.popLast() { after.insert(last, at: 0) }
      case .right: if !after.isEmpty { before.append(after.removeFirst()) }
      case .start: while let last = before.last, last != "\n" { apply(.left) }
      case .end: while let first = after.first, first != "\n" { apply(.right) }
      case .up: moveLine { $0 - 1 }
      case .down: moveLine { $0 + 1 }
      }
    }

    private mutating func moveLine(_ next: (Int) -> Int) {
      let lines = (before + after).split(separator: "\n", omittingEmptySubsequences: false)
      let above = before.split(separator: "\n", omittingEmptySubsequences: false)
      let row = next(max(0, above.count - 1))
      let column = above.last?.count ?? 0
      var position = 0
      if row < 0 {
        position = 0
      } else if row >= max(1, lines.count) {
        position = before.count + after.count
      } else {
        position = lines[..<row].reduce(0) { $0 + $1.count + 1 } + min(column, lines[row].count)
      }
      let all = before + after
      (before, after) = (Array(all[..<position]), Array(all[position...]))
    }
  }

  @Test(arguments: 1...20) func anyEditsComeToTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let edits: [TextInput.Edit] = [
      .insert("a"), .insert(" "), .insert("\n"), .insert("é"), .insert("漢"), .insert("b"), .deleteBackward,
      .deleteForward, .deleteWord, .left, .right, .left, .start, .end, .up, .down,
    ]
    var input = TextInput()
    var naive = Naive()
    for step in 0..<300 {
      let edit = step == 200 ? .deleteAll : edits.randomElement(using: &random) ?? .left
      input.apply(edit)
      naive.apply(edit)
      #expect(input.characters == naive.before + naive.after, "after \(edit)")
      #expect(input.cursor == naive.before.count, "after \(edit)")
      #expect(input.lines.texts.joined(separator: "\n") == input.text)
    }
  }
}
