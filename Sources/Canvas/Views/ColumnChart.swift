/// A small chart of upright bars over one base, a bar for each value, such as one for each week.
///
/// Bars are drawn in eighths of a cell and start at nought; what is more than nothing never looks like nothing.
public struct ColumnChart: Hashable, Sendable {
  public let values: [Int]
  /// The value of a bar of full height; greater values count as this one.
  public let maximum: Int

  public init(_ values: [Int], upTo maximum: Int) {
    self.values = values
    self.maximum = maximum
  }

  /// The rows from the top, each as wide as all bars together.
  ///
  /// - Parameter barWidth: the columns of a bar with the blank after it; a bar of one column has none.
  public func lines(height: Int, barWidth: Int = 1, _ meaning: Style.Meaning = .gauge, in look: Look) -> [Line] {
    let fills = look.columnFills
    let steps = values.map { value in
      value > 0 ? max(1, Proportion.scale(value, of: maximum, to: height * fills.count)) : 0
    }
    let (filled, blank) = barWidth > 1 ? (barWidth - 1, " ") : (1, "")
    return (0..<max(0, height)).reversed().map { row in
      Line(
        steps.map { steps in
          let level = min(max(0, steps - row * fills.count), fills.count)
          return String(repeating: level == 0 ? " " : fills[level - 1], count: filled) + blank
        }.joined(), meaning)
    }
  }
}
