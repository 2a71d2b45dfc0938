import Canvas

/// A frame for the probe to draw; the tests make the same one to know what must be on the screen.
enum Scene: Equatable {
  /// Rows of text with one selected.
  case list(selection: Int)
  /// Anything anywhere, wide and marked characters too, the same for the same number.
  case random(UInt64)

  func frame(size: Size, look: Look) -> Frame {
    var frame = Frame(size: size, look: look)
    switch self {
    case .list(let selection): drawList(selection: selection, in: &frame)
    case .random(let seed): drawPieces(seed: seed, in: &frame)
    }
    return frame
  }

  private func drawList(selection: Int, in frame: inout Frame) {
    for y in 0..<frame.size.height {
      let row = frame.bounds.row(y)
      if y == selection { frame.fill(row, style: Style(.text, on: .selected)) }
      frame.put("Row \(y) João 世界", at: Point(x: 2, y: y), in: row, style: Style(.text))
    }
    frame.cursor = Point(x: 0, y: selection)
  }

  private func drawPieces(seed: UInt64, in frame: inout Frame) {
    var generator = SplitMix(state: seed)
    let pieces = ["plain text", "e\u{301}tude", "世界の職業", "🙂👍", "▌━─│", "a", "界", "    ", "x̂̃y"]
    for _ in 0..<60 {
      let point = Point(
        x: .random(in: -3..<max(1, frame.size.width), using: &generator),
        y: .random(in: 0..<max(1, frame.size.height), using: &generator))
      let meaning = Style.Meaning.allCases.randomElement(using: &generator) ?? .text
      let ground = Style.Background.allCases.randomElement(using: &generator) ?? .plain
      let piece = pieces.randomElement(using: &generator) ?? ""
      frame.put(piece, at: point, in: frame.bounds, style: Style(meaning, on: ground))
    }
    // Curses reaches the last corner of some terminals by inserting before it, which cuts wide characters in two.
    frame.put("ab", at: Point(x: frame.size.width - 2, y: frame.size.height - 1), in: frame.bounds, style: Style(.text))
    frame.cursor = Bool.random(using: &generator) ? Point(x: frame.size.width / 2, y: frame.size.height / 2) : nil
  }
}

/// A generator whose numbers depend on its seed only.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
