import CareerPages
import TerminalText

/// What text is printed on.
public struct PrintStyle: Hashable, Sendable {
  /// In columns; where nothing is to be wrapped, `unbounded`.
  public let width: Int
  /// Whether it shows ASCII only.
  public let isASCII: Bool
  /// Whether it shows bold and dim.
  public let isStyled: Bool

  /// The width of what goes into a pipe or a file, where lines are as long as they are.
  public static let unbounded = Int.max

  public init(width: Int = 80, isASCII: Bool = false, isStyled: Bool = false) {
    self.width = width
    self.isASCII = isASCII
    self.isStyled = isStyled
  }

  /// The text in the characters that can be shown.
  public func shown(_ text: String) -> String { isASCII ? ASCIIText.transliterate(text) : text }
}

extension Phrase.Run {
  /// As lines have it: what leads to an address stands before it.
  fileprivate var spelt: [Phrase.Run] {
    if case .link(let address) = content, address != text { [self] + Phrase(address, .address).runs } else { [self] }
  }
}

extension PrintStyle {
  /// A line ready to print.
  struct Line {
    let text: String
    /// Without the bytes that set its weights.
    let columns: Int
  }

  /// A phrase in lines of at most `width` columns; only a web address may be longer than that.
  func lines(_ phrase: Phrase, width: Int) -> [Line] {
    guard let branch = phrase.branch else { return lines(phrase.runs, width: width) }
    let (first, others) = (shown(branch.first), shown(branch.others))
    let lead = TextWidth.columns(of: first)
    return lines(phrase.runs, width: max(1, width - lead)).enumerated().map { index, line in
      Line(text: (index == 0 ? first : others) + line.text, columns: lead + line.columns)
    }
  }

  private func lines(_ runs: [Phrase.Run], width: Int) -> [Line] {
    var text = ""
    var weights: [(range: Range<Int>, weight: Phrase.Weight)] = []
    for run in runs.flatMap(\.spelt) where run.isText {
      if !text.isEmpty, run.gap != .none { text += " " }
      let start = text.utf8.count
      text += shown(run.text)
      weights.append((start..<text.utf8.count, run.weight))
    }
    return TextWrap.ranges(of: text, width: width, keepsAddresses: true).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let bytes = start..<start + text[range].utf8.count
      return Line(text: painted(text, bytes, weights), columns: TextWidth.columns(of: String(text[range])))
    }
  }

  /// A phrase in one line, however long.
  func line(_ phrase: Phrase) -> Line { lines(phrase, width: .max).first ?? Line(text: "", columns: 0) }

  private func painted(_ text: String, _ bytes: Range<Int>, _ weights: [(range: Range<Int>, weight: Phrase.Weight)])
    -> String
  {
    func part(_ range: Range<Int>) -> String {
      String(Substring(text.utf8.dropFirst(range.lowerBound).prefix(range.count)))
    }
    guard isStyled else { return part(bytes) }
    var output = ""
    var done = bytes.lowerBound
    for (range, weight) in weights {
      let range = range.clamped(to: bytes)
      guard !range.isEmpty else { continue }
      output += part(done..<range.lowerBound) + painted(part(range), weight)
      done = range.upperBound
    }
    return output + part(done..<bytes.upperBound)
  }

  private func painted(_ text: String, _ weight: Phrase.Weight) -> String {
    switch weight {
    case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
    case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
    default: text
    }
  }
}
