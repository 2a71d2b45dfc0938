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

  @Test func aCharacterOrAllIsDeletedWhereTheCursorStands() {
    #expect(typed("ab", .deleteBackward) == "a|")
    #expect(typed("ab", .start, .deleteBackward) == "|ab")
    #expect(typed("ab", .start, .deleteForward) == "|b")
    #expect(typed("ab", .deleteForward) == "ab|")
    #expect(typed("ab cd", .left, .deleteAll) == "|")
  }

  @Test func aWordIsDeletedWithTheBlanksAfterIt() {
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

  @Test func aStepOfAWord() {
    #expect(typed("one two", .wordLeft) == "one |two")
    #expect(typed("one two", .wordLeft, .wordLeft, .wordLeft) == "|one two")
    #expect(typed("one  two", .start, .wordRight) == "one|  two")
    #expect(typed("one  two", .start, .wordRight, .wordRight, .wordRight) == "one  two|")
    #expect(typed("one two", .start, .deleteWordForward) == "| two")
    #expect(typed("one two\nthree", .up, .start, .deleteToEnd) == "|\nthree")
  }

  @Test func aPasteGoesInAtOnce() {
    #expect(typed("ad", .left, .insert("bc\n")) == "abc\n|d")
    #expect(typed("ad", .insert("")) == "ad|")
  }

  // MARK: Limits

  @Test(arguments: [
    (TextInput.Limit.line, "a", 200), (.line, "漢", 200), (.line, "e\u{301}", 100), (.path, "a", 4096),
    (.text, "a", 65_536), (.text, "é", 32_768),
  ])
  func whatIsBeyondTheLimitIsLeftOutAndCounted(limit: TextInput.Limit, letter: String, room: Int) {
    var input = TextInput(limit: limit)
    let scalars = letter.unicodeScalars.count
    #expect(input.apply(.insert(String(repeating: letter, count: room + 3))) == 3 * scalars)
    #expect(input.characters.count == room)
    #expect(input.apply(.insert(letter)) == scalars)
    input.apply(.deleteBackward)
    #expect(input.apply(.insert(letter)) == 0)
    input.apply(.deleteAll)
    #expect(input.apply(.insert(String(repeating: letter, count: room))) == 0)
  }

  @Test func aTextThatWasKeptIsTakenWhole() {
    var input = TextInput(String(repeating: "a", count: 300))
    #expect(input.characters.count == 300)
    #expect(input.apply(.insert("b")) == 1)
  }

  // MARK: Selected whole

  private func typedOverSelected(_ edits: TextInput.Edit...) -> String {
    var input = TextInput("8 h").selected
    for edit in edits { input.apply(edit) }
    return String(input.characters[..<input.cursor]) + "|" + String(input.characters[input.cursor...])
  }

  @Test func whatIsTypedReplacesWhatIsSelected() {
    #expect(typedOverSelected(.insert("6")) == "6|")
    #expect(typedOverSelected(.insert("6"), .insert("0")) == "60|")
    #expect(typedOverSelected(.insert("")) == "8 h|")
  }

  @Test(arguments: [TextInput.Edit.deleteBackward, .deleteForward, .deleteWord, .deleteAll, .deleteToEnd])
  func anyDeletionTakesAllThatIsSelected(edit: TextInput.Edit) {
    #expect(typedOverSelected(edit) == "|")
  }

  @Test func aStepBeginsToEdit() {
    #expect(typedOverSelected(.left, .insert("x")) == "8 x|h")
    #expect(typedOverSelected(.start, .insert("1")) == "1|8 h")
    #expect(typedOverSelected(.end, .insert("!")) == "8 h!|")
    #expect(!TextInput().selected.isSelected)
  }

  // MARK: Against a slow second implementation

  /// The same edits on two strings, before and after the cursor.
  private struct Naive {
    var before: [Character] = []
    var after: [Character] = []

    mutating func apply(_ edit: TextInput.Edit) {
      switch edit {
      case .insert(let text): before += Array(text)
      case .deleteBackward: _ = before.popLast()
      case .deleteForward: if !after.isEmpty { after.removeFirst() }
      case .deleteWord:
        while before.last?.isWhitespace == true { before.removeLast() }
        while before.last?.isWhitespace == false { before.removeLast() }
      case .deleteWordForward:
        while after.first?.isWhitespace == true { after.removeFirst() }
        while after.first?.isWhitespace == false { after.removeFirst() }
      case .deleteToEnd: while let first = after.first, first != "\n" { after.removeFirst() }
      case .wordLeft:
        while before.last?.isWhitespace == true { apply(.left) }
        while before.last?.isWhitespace == false { apply(.left) }
      case .wordRight:
        while after.first?.isWhitespace == true { apply(.right) }
        while after.first?.isWhitespace == false { apply(.right) }
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
      .deleteForward, .deleteWord, .left, .right, .left, .start, .end, .up, .down, .insert("two words\nmore "),
      .wordLeft, .wordRight, .deleteWordForward, .deleteToEnd,
    ]
    var input = TextInput(limit: .text)
    var naive = Naive()
    for step in 0..<300 {
      let edit = step == 200 ? .deleteAll : edits.randomElement(using: &random) ?? .left
      input.apply(edit)
      naive.apply(edit)
      #expect(input.characters == naive.before + naive.after, "after \(edit)")
      #expect(input.cursor == naive.before.count, "after \(edit)")
    }
  }
}
