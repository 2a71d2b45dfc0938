/// A text being typed, with its cursor.
public struct TextInput: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Between 0 and the number of characters.
  public private(set) var cursor: Int
  /// Whether the whole text is selected, as that of a field just entered is: what is typed then replaces it.
  public private(set) var isSelected = false

  let limit: Limit
  /// How much of the limit is used.
  private var used: Int

  /// The longest text that a field takes.
  public enum Limit: Hashable, Sendable {
    /// A few words.
    case line
    /// Where a file is.
    case path
    /// Text of many lines.
    case text

    /// In letters, marks among them; of a text of many lines in bytes of UTF-8.
    var most: Int {
      switch self {
      case .line: 200
      case .path: 4096
      case .text: 65_536
      }
    }

    func cost(of character: Character) -> Int {
      self == .text ? character.utf8.count : character.unicodeScalars.count
    }
  }

  /// A text that was kept before is taken whole, however long it is.
  public init(_ text: String = "", limit: Limit = .line) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
    used = characters.reduce(0) { $0 + limit.cost(of: $1) }
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  public enum Edit: Hashable, Sendable {
    /// Puts text in at the cursor, in one go.
    case insert(String)
    case deleteBackward, deleteForward, deleteWord, deleteWordForward, deleteToEnd, deleteAll
    case left, right, wordLeft, wordRight, start, end, up, down
  }

  /// The same text, selected whole; nothing is selected of an empty one.
  var selected: TextInput {
    var input = self
    input.isSelected = !isEmpty
    return input
  }

  /// Edits the text; of one that is selected any deletion takes all, and a step in it only ends the selection.
  ///
  /// - Returns: How many letters were left out since the limit is met.
  @discardableResult
  public mutating func apply(_ edit: Edit) -> Int {
    if isSelected, edit != .insert("") {
      isSelected = false
      if edit.changesText { removeAll() }
      if edit.deletes { return 0 }
    }
    switch edit {
    case .insert(let text): return insert(text)
    case .deleteBackward: remove(from: max(0, cursor - 1), to: cursor)
    case .deleteForward: remove(from: cursor, to: min(cursor + 1, characters.count))
    case .deleteWord: remove(from: wordStart, to: cursor)
    case .deleteWordForward: remove(from: cursor, to: wordEnd)
    case .deleteToEnd: remove(from: cursor, to: lineEnd(after: cursor))
    case .deleteAll: removeAll()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .start: cursor = lineStart(before: cursor)
    case .end: cursor = lineEnd(after: cursor)
    case .up: moveLine(by: -1)
    case .down: moveLine(by: 1)
    }
    return 0
  }

  private mutating func insert(_ text: String) -> Int {
    var taken: [Character] = []
    var rest = text[...]
    while let next = rest.first, used + limit.cost(of: next) <= limit.most {
      used += limit.cost(of: next)
      taken.append(next)
      rest.removeFirst()
    }
    characters.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
    return rest.unicodeScalars.count
  }

  private mutating func remove(from start: Int, to end: Int) {
    used -= characters[start..<end].reduce(0) { $0 + limit.cost(of: $1) }
    characters.removeSubrange(start..<end)
    cursor = start
  }

  private mutating func removeAll() { remove(from: 0, to: characters.count) }

  /// Where the word before the cursor starts.
  private var wordStart: Int {
    let end = characters[..<cursor].lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    return characters[..<end].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    let start = characters[cursor...].firstIndex { !$0.isWhitespace } ?? characters.count
    return characters[start...].firstIndex(where: \.isWhitespace) ?? characters.count
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

extension TextInput.Edit {
  fileprivate var deletes: Bool {
    switch self {
    case .deleteBackward, .deleteForward, .deleteWord, .deleteWordForward, .deleteToEnd, .deleteAll: true
    default: false
    }
  }

  fileprivate var changesText: Bool {
    if case .insert = self { return true }
    return deletes
  }
}
