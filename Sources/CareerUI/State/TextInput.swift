/// A text being typed, with its cursor.
public struct TextInput: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Between 0 and the number of characters.
  public private(set) var cursor: Int

  /// The longest text that is taken, in characters; what comes after is dropped.
  static let limit = 4_000

  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  public enum Edit: Hashable, Sendable {
    case insert(Character)
    case deleteBackward, deleteForward, deleteWord, deleteAll
    case left, right, start, end, up, down
  }

  public mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let character):
      guard characters.count < Self.limit else { return }
      characters.insert(character, at: cursor)
      cursor += 1
    case .deleteBackward:
      guard cursor > 0 else { return }
      cursor -= 1
      characters.remove(at: cursor)
    case .deleteForward:
      guard cursor < characters.count else { return }
      characters.remove(at: cursor)
    case .deleteWord:
      while cursor > 0, characters[cursor - 1].isWhitespace { apply(.deleteBackward) }
      while cursor > 0, !characters[cursor - 1].isWhitespace { apply(.deleteBackward) }
    case .deleteAll:
      characters.removeAll()
      cursor = 0
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .start: cursor = lineStart(before: cursor)
    case .end: cursor = lineEnd(after: cursor)
    case .up: moveLine(by: -1)
    case .down: moveLine(by: 1)
    }
  }

  /// The lines of the text, and where in them the cursor is.
  var lines: (texts: [String], row: Int, column: Int) {
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = characters[..<cursor].count { $0 == "\n" }
    return (texts, row, cursor - lineStart(before: cursor))
  }

  private func lineStart(before position: Int) -> Int {
    characters[..<position].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private func lineEnd(after position: Int) -> Int {
    characters[position...].firstIndex(of: "\n") ?? characters.count
  }

  private mutating func moveLine(by step: Int) {
    let start = lineStart(before: cursor)
    let column = cursor - start
    if step < 0 {
      guard start > 0 else { return cursor = 0 }
      let previous = lineStart(before: start - 1)
      cursor = min(previous + column, start - 1)
    } else {
      let end = lineEnd(after: cursor)
      guard end < characters.count else { return cursor = end }
      cursor = min(end + 1 + column, lineEnd(after: end + 1))
    }
  }
}
