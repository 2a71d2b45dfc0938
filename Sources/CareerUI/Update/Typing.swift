import CareerModel

/// Typing and pasting into whatever field is in front.
extension State {
  /// Takes pasted text in one go where text is being typed; it never presses keys.
  public mutating func paste(_ text: String) -> [Effect] {
    guard !isTooSmall else { return [] }
    if openingOther != nil {
      datasets.opening?.hold(.text(text))
      return []
    }
    message = nil
    guard overlay?.takesText ?? context.isTyping else {
      message = Message("There is nothing to paste into here.")
      return []
    }
    let pasted = context.kind == .text ? text : text.inOneLine
    return pasted.isEmpty ? [] : update(.edit(.insert(pasted)))
  }

  /// How one day is written.
  var oneDayAdvice: Message { Message("Write the day as \(today.briefText) or \(today).", .warning) }

  /// Says what a full field did not take.
  mutating func report(leftOut count: Int, by field: String = "This line", of limit: TextInput.Limit) {
    guard count > 0 else { return }
    let most = limit == .text ? "\(limit.most / 1024) KB" : limit.most.of("character")
    let leftOut = "\(count.of("character")) \(count == 1 ? "was" : "were") left out"
    message = Message("\(field) is full at \(most): \(leftOut).")
  }
}

extension String {
  /// Without spaces and newlines at either end.
  var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }

  /// Without blank lines at either end and blanks at the very end; what its first line begins with stays.
  var withoutBlankEnds: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    let start = self[..<first].lastIndex(where: \.isNewline).map { index(after: $0) } ?? startIndex
    return String(self[start...last])
  }

  /// Its lines one after the other, a blank between two, without what indents them.
  fileprivate var inOneLine: String {
    guard contains(where: \.isNewline) else { return self }
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { $0.drop { $0.isWhitespace } }.joined(separator: " ")
  }
}
