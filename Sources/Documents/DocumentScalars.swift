import TerminalText

extension DocumentField {
  /// A text of one line, cleaned by `TerminalText`; never empty.
  ///
  /// Control characters, overrides of direction and invisible characters are mistakes, as are line breaks inside.
  public func text() -> String? {
    guard let scalar = scalar(expected: "a text") else { return nil }
    let text = TerminalText.cleanLines(scalar)
    if let unsafe = scalar.unicodeScalars.first(where: { !$0.isSafeInTerminal && !$0.properties.isWhitespace }) {
      report("the text holds the invisible or control character \(unsafe.codePoint)", hint: "remove it")
    } else if text.isEmpty {
      report("the text is empty", hint: "fill it, or leave the key out if it is optional")
    } else if text.contains("\n") {
      report("the text has more than one line", hint: "write one paragraph without empty lines")
    } else {
      return text
    }
    return nil
  }

  /// The texts of a list.
  public func texts() -> [String] { list()?.compactMap { $0.text() } ?? [] }

  /// A whole number in a range.
  public func integer(in range: ClosedRange<Int>) -> Int? {
    guard let scalar = scalar(expected: "a whole number") else { return nil }
    guard let number = Int(scalar) else {
      reportUnexpected(expected: "a whole number")
      return nil
    }
    guard range.contains(number) else {
      report("\(number) is out of range", hint: "from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A number from 0 to below 10^12 with at most two decimals, exactly, as a count of hundredths: `73.5` is 7350.
  public func hundredths() -> Int? {
    guard let scalar = scalar(expected: "a number") else { return nil }
    guard let number = DecimalText.hundredths(in: scalar, digits: 12) else {
      reportUnexpected(expected: "a number such as 60000 or 73.5", hint: "without a sign, a currency or a comma")
      return nil
    }
    return number
  }

  /// `true` or `false`, or another of the words that YAML has had for them.
  public func boolean() -> Bool? {
    switch scalar(expected: "true or false")?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    case nil: return nil
    default:
      reportUnexpected(expected: "true or false")
      return nil
    }
  }

  /// One of a fixed set of words: the raw values of an enumeration.
  public func choice<Choice>(of type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    choice(among: Array(Choice.allCases))
  }

  /// One of some words; nil and reported for any other.
  public func choice<Choice: RawRepresentable<String>>(among choices: [Choice]) -> Choice? {
    let words = choices.map(\.rawValue)
    let expected = "one of \(words.joined(separator: ", "))"
    guard let scalar = scalar(expected: expected) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == scalar }) { return choice }
    reportUnexpected(
      expected: expected, hint: nearestName(to: scalar, among: words).map { "did you mean \(quoted($0))?" })
    return nil
  }

  private func scalar(expected: String) -> String? {
    if let scalar = node.scalar, !isAbsent { return scalar.string }
    reportUnexpected(expected: expected, hint: isAbsent ? "leave the key out if it is optional" : nil)
    return nil
  }
}
