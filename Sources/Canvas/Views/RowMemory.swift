/// Rows of one list as they were drawn, so that moving the cursor draws only the rows that it leaves and enters.
///
/// Whoever keeps one forgets it when anything that the rows are made from changes. The selected row is never kept.
public final class RowMemory {
  private var rows: [Int: Frame] = [:]

  /// More rows than any screen shows at once; a longer walk starts over.
  private static let limit = 512

  public init() {}

  /// The row at an index: the one that was drawn before at this size and look, else a new one.
  func row(_ index: Int, size: Size, look: Look, draw: (inout Frame) -> Void) -> Frame {
    if let known = rows[index], known.size == size, known.look == look { return known }
    if rows.count >= Self.limit { rows.removeAll(keepingCapacity: true) }
    var frame = Frame(size: size, look: look)
    draw(&frame)
    rows[index] = frame
    return frame
  }
}
