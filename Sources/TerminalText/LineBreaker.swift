/// Breaks one paragraph into lines, cell by cell: the words that fit, then the next line.
struct LineBreaker {
  private let text: String
  private let width: Int
  private let keepsAddresses: Bool
  private(set) var lines: [Range<String.Index>] = []
  /// The line being filled: where it starts, where its last word ends so far, and the columns used, spaces included.
  private var start: String.Index
  private var end: String.Index
  private var columns = 0
  /// The last place on this line where a space divides two words.
  private var gap: Gap?

  private struct Gap {
    /// Where the word before ends.
    let end: String.Index
    /// Where the word after starts, and the columns used up to there.
    var next: String.Index
    var columns: Int
  }

  /// Breaks the part of the text between two positions.
  init(_ text: String, in paragraph: Range<String.Index>, width: Int, keepsAddresses: Bool) {
    self.text = text
    self.width = width
    self.keepsAddresses = keepsAddresses
    start = paragraph.lowerBound
    end = start
    var cells = TerminalCells(text, in: paragraph)
    var position = start
    while let cell = cells.next() {
      if cell.base == " " {
        addSpace(upTo: cells.position)
      } else {
        add(columns: cell.columns, from: position, upTo: cells.position)
      }
      position = cells.position
    }
    lines.append(start..<end)
  }

  /// Spaces hang over the edge; those that lead a paragraph indent it.
  private mutating func addSpace(upTo next: String.Index) {
    columns += 1
    guard end > start, !isBeforeMark(at: next) else { return }
    if gap?.end == end {
      gap?.next = next
      gap?.columns = columns
    } else {
      gap = Gap(end: end, next: next, columns: columns)
    }
  }

  /// Whether the number of a source comes next, such as "[1]", which stays with its word where both fit into a line; a box
  /// to tick, of one letter, does not.
  private func isBeforeMark(at next: String.Index) -> Bool {
    guard next < text.endIndex, text.unicodeScalars[next] == "[", let gap, gap.end < end else { return false }
    let mark = text[next...].prefix(Self.longestMark)
    guard let close = mark.firstIndex(of: "]") else { return false }
    let name = mark[..<close].dropFirst()
    return (name.first?.isNumber == true || name.count > 1) && name.allSatisfy(\.isASCII)
      && columns - gap.columns + name.count + 2 <= width
  }

  private static let longestMark = "[1, 2, 3]".count

  private mutating func add(columns added: Int, from position: String.Index, upTo next: String.Index) {
    if end == start && columns + added > width {
      // An indent that leaves no room.
      start = position
      columns = 0
    } else if columns + added > width, gap != nil || !isAddress {
      let broken = gap ?? Gap(end: position, next: position, columns: columns)
      lines.append(start..<broken.end)
      start = broken.next
      columns -= broken.columns
      gap = nil
    }
    columns += added
    end = next
  }

  /// Whether the line, which is one word so far, is a web address.
  private var isAddress: Bool {
    keepsAddresses && text[start...].drop { $0 == " " }.prefix { $0 != " " }.contains("://")
  }
}
