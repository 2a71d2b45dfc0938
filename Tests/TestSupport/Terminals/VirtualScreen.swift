import Canvas
import TerminalText

/// What a terminal like xterm shows after the bytes written to it.
///
/// Only what curses uses with xterm's terminfo entry; anything else is noted in `unknown`, for tests to look at.
public struct VirtualScreen: Sendable {
  public struct Cell: Equatable, Sendable {
    /// Empty for the cell that a wide character to its left covers.
    public var text = " "
    public var rendition = Rendition()
  }

  public private(set) var size: Size
  public private(set) var cursor = Point(x: 0, y: 0)
  public private(set) var isCursorShown = true
  /// The private modes that are on, such as 1049 for the other screen.
  public private(set) var modes: Set<Int> = []
  public private(set) var unknown: [String] = []
  public private(set) var rendition = Rendition()
  private var rows: [[Cell]]
  private var wrapsNext = false
  private var margins: ClosedRange<Int>
  private var lastWritten = ""
  private var saved = (cursor: Point(x: 0, y: 0), rendition: Rendition())

  public init(size: Size) {
    self.size = size
    margins = 0...size.height - 1
    rows = Self.blank(size)
  }

  public subscript(x: Int, y: Int) -> Cell { rows[y][x] }

  public func text(ofRow y: Int) -> String { rows[y].map(\.text).joined() }

  public var text: String { rows.indices.map(text(ofRow:)).joined(separator: "\n") }

  /// Cuts and fills as xterm does, which leaves what stays in the top left corner.
  public mutating func resize(to size: Size) {
    var resized = Self.blank(size)
    for y in 0..<min(size.height, self.size.height) {
      for x in 0..<min(size.width, self.size.width) { resized[y][x] = rows[y][x] }
    }
    (rows, self.size, margins) = (resized, size, 0...size.height - 1)
    moveTo(x: cursor.x, y: cursor.y)
  }

  public mutating func write(_ bytes: [UInt8]) {
    var parser = SequenceParser(bytes)
    while let piece = parser.next() {
      switch piece {
      case .text(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .sequence(let sequence): perform(sequence)
      case .escape(let text): escape(text)
      }
    }
  }

  private static func blank(_ size: Size) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.columns(of: scalar)
    guard width > 0 else {
      let x = wrapsNext ? cursor.x : max(0, cursor.x - 1)
      rows[cursor.y][rows[cursor.y][x].text.isEmpty ? x - 1 : x].text.unicodeScalars.append(scalar)
      return
    }
    if wrapsNext || cursor.x + width > size.width {
      cursor = Point(x: 0, y: min(cursor.y + 1, size.height - 1))
      wrapsNext = false
    }
    for x in cursor.x..<cursor.x + width { split(x) }
    rows[cursor.y][cursor.x] = Cell(text: String(scalar), rendition: rendition)
    if width == 2 { rows[cursor.y][cursor.x + 1] = Cell(text: "", rendition: rendition) }
    lastWritten = String(scalar)
    wrapsNext = cursor.x + width == size.width
    cursor.x = min(cursor.x + width, size.width - 1)
  }

  /// Blanks both halves of a wide character of which one is written over.
  private mutating func split(_ x: Int) {
    if rows[cursor.y][x].text.isEmpty { rows[cursor.y][x - 1].text = " " }
    if x + 1 < size.width && rows[cursor.y][x + 1].text.isEmpty { rows[cursor.y][x + 1].text = " " }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: moveTo(x: cursor.x - 1, y: cursor.y)
    case 0x09: moveTo(x: (cursor.x / 8 + 1) * 8, y: cursor.y)
    case 0x0A: lineFeed()
    case 0x0D: moveTo(x: 0, y: cursor.y)
    case 0x0F: break
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    // Character sets and the number pad's mode.
    case "(B", ")0", "=", ">": break
    case "7": saved = (cursor, rendition)
    case "8": (cursor, rendition) = saved
    case "M": cursor.y == margins.lowerBound ? scroll(-1) : moveTo(x: cursor.x, y: cursor.y - 1)
    default: if !text.hasPrefix("]") { unknown.append(text) }
    }
  }

  private mutating func lineFeed() {
    cursor.y == margins.upperBound ? scroll(1) : moveTo(x: cursor.x, y: cursor.y + 1)
  }

  private mutating func perform(_ sequence: SequenceParser.Sequence) {
    let count = max(1, sequence.parameters.first ?? 1)
    switch sequence.name {
    case "A": moveTo(x: cursor.x, y: cursor.y - count)
    case "B": moveTo(x: cursor.x, y: cursor.y + count)
    case "C": moveTo(x: cursor.x + count, y: cursor.y)
    case "D": moveTo(x: cursor.x - count, y: cursor.y)
    case "G": moveTo(x: count - 1, y: cursor.y)
    case "d": moveTo(x: cursor.x, y: count - 1)
    case "H": moveTo(x: max(1, sequence[1] ?? 1) - 1, y: count - 1)
    case "Z": moveTo(x: (cursor.x - 1) / 8 * 8, y: cursor.y)
    case "J": eraseScreen(sequence[0] ?? 0)
    case "K": eraseLine(sequence[0] ?? 0)
    case "X": erase(cursor.x..<min(cursor.x + count, size.width), y: cursor.y)
    case "P": shiftLine(by: -count)
    case "@": shiftLine(by: count)
    case "L": scroll(-count, from: cursor.y)
    case "M": scroll(count, from: cursor.y)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { for scalar in lastWritten.unicodeScalars { put(scalar) } }
    case "m": rendition.apply(sequence.parameters)
    case "r":
      margins = (sequence[0] ?? 1) - 1...(sequence[1] ?? size.height) - 1
      moveTo(x: 0, y: 0)
    case "?h": set(sequence.parameters, on: true)
    case "?l": set(sequence.parameters, on: false)
    // Insert mode off, the shape of the cursor, the window's title kept and given back, the question of what it is.
    case "l", "t", "c": break
    case "h" where sequence.parameters == [34]: break
    default: unknown.append("[" + sequence.name)
    }
  }

  private mutating func set(_ numbers: [Int], on: Bool) {
    for number in numbers {
      if on { modes.insert(number) } else { modes.remove(number) }
      if number == 25 { isCursorShown = on }
      if number == 1049 && on { rows = Self.blank(size) }
    }
  }

  private mutating func moveTo(x: Int, y: Int) {
    cursor = Point(x: min(max(0, x), size.width - 1), y: min(max(0, y), size.height - 1))
    wrapsNext = false
  }

  /// Erased cells take the colour of the ground.
  private var erased: Cell { Cell(rendition: Rendition(background: rendition.background)) }

  private mutating func erase(_ columns: Range<Int>, y: Int) {
    guard !columns.isEmpty else { return }
    if rows[y][columns.lowerBound].text.isEmpty { rows[y][columns.lowerBound - 1].text = " " }
    if columns.upperBound < size.width && rows[y][columns.upperBound].text.isEmpty {
      rows[y][columns.upperBound].text = " "
    }
    for x in columns { rows[y][x] = erased }
  }

  private mutating func eraseLine(_ part: Int) {
    erase((part == 0 ? cursor.x : 0)..<(part == 1 ? cursor.x + 1 : size.width), y: cursor.y)
  }

  private mutating func eraseScreen(_ part: Int) {
    for y in 0..<size.height {
      if y == cursor.y && part != 2 { eraseLine(part) }
      if part == 2 || (part == 0 && y > cursor.y) || (part == 1 && y < cursor.y) { erase(0..<size.width, y: y) }
    }
  }

  /// Moves what is right of the cursor, to the right when positive.
  private mutating func shiftLine(by count: Int) {
    let filler = Array(repeating: erased, count: min(abs(count), size.width - cursor.x))
    if count > 0 {
      rows[cursor.y].insert(contentsOf: filler, at: cursor.x)
      rows[cursor.y].removeLast(filler.count)
    } else {
      rows[cursor.y].removeSubrange(cursor.x..<cursor.x + filler.count)
      rows[cursor.y] += filler
    }
  }

  /// Moves the rows between the margins, up when positive.
  private mutating func scroll(_ count: Int, from top: Int? = nil) {
    let top = top ?? margins.lowerBound
    let height = margins.upperBound - top + 1
    let blank = Array(repeating: Array(repeating: erased, count: size.width), count: min(abs(count), height))
    if count > 0 {
      rows.removeSubrange(top..<top + blank.count)
      rows.insert(contentsOf: blank, at: margins.upperBound + 1 - blank.count)
    } else {
      rows.removeSubrange(margins.upperBound + 1 - blank.count..<margins.upperBound + 1)
      rows.insert(contentsOf: blank, at: top)
    }
  }
}
