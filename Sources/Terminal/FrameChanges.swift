import CNcurses
import Canvas

/// Where a frame differs from the one on the screen, so that only that is handed to curses.
///
/// Cells have no gaps in them and are compared as bytes, many times faster than field by field.
struct FrameChanges {
  /// Nil when nothing of it is on the screen any more; else of the same size as the new one.
  let old: Frame?
  let new: Frame

  /// The most equal cells between two that differ that are written along: passing over them costs as much.
  private static let mostEqual = 3

  /// The columns of a row that differ, from the left; whole glyphs of both frames.
  func columns(inRow y: Int) -> [Range<Int>] {
    guard let old else { return [0..<new.size.width] }
    return old.row(y).withUnsafeBufferPointer { old in
      new.row(y).withUnsafeBufferPointer { new in
        guard let oldStart = old.baseAddress, let newStart = new.baseAddress,
          memcmp(oldStart, newStart, new.count * MemoryLayout<Cell>.stride) != 0
        else { return [] }
        return Self.columns(from: old, to: new)
      }
    }
  }

  private static func columns(
    from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>
  ) -> [Range<Int>] {
    func splits(_ column: Int) -> Bool { old[column].width == 0 || new[column].width == 0 }
    var runs: [Range<Int>] = []
    var column = 0
    while column < new.count {
      guard differ(old, new, at: column) else {
        column += 1
        continue
      }
      var start = column
      while start > 0, splits(start) { start -= 1 }
      while column < new.count, differ(old, new, at: column) || splits(column) { column += 1 }
      if let last = runs.last, start - last.upperBound <= mostEqual {
        runs[runs.count - 1] = last.lowerBound..<column
      } else {
        runs.append(start..<column)
      }
    }
    return runs
  }

  private static func differ(_ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>, at column: Int) -> Bool
  {
    typealias Words = SIMD2<UInt64>
    let offset = column * MemoryLayout<Words>.stride
    return UnsafeRawBufferPointer(old).load(fromByteOffset: offset, as: Words.self)
      != UnsafeRawBufferPointer(new).load(fromByteOffset: offset, as: Words.self)
  }
}
