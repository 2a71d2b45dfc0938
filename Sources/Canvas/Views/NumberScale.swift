/// A scale between round numbers, shared by bars that are to be compared, with labels such as "20k".
public struct NumberScale: Hashable, Sendable {
  public let lower: Int
  public let upper: Int

  /// What it is drawn with: a label and the column that it belongs to.
  public struct Tick: Hashable, Sendable {
    public let value: Int
    public let label: String
    public let column: Int
    /// The first column of the label, which stands over its column as far as the edges let it.
    public let labelStart: Int

    var labelEnd: Int { labelStart + label.count }
  }

  /// The smallest scale between round numbers, in at most five steps, that holds all the values.
  ///
  /// A single value stands beside nought. Values past a thousand million million count as that.
  public init(covering values: [Int]) {
    let values = Set(values.map { min(max($0, -Self.largest), Self.largest) })
    let held = values.count > 1 ? values : values.union([0])
    let low = held.min() ?? 0
    let high = held.max() ?? 0
    let step = Self.steps.first { Self.ceiling(high, to: $0) - Self.floor(low, to: $0) <= $0 * Self.mostSteps } ?? 1
    lower = Self.floor(low, to: step)
    upper = max(Self.ceiling(high, to: step), lower + step)
  }

  /// The column of a value in `width` columns; values outside of the scale stand at its ends.
  public func column(of value: Int, width: Int) -> Int {
    Proportion.scale(min(max(value, lower), upper) - lower, of: upper - lower, to: width - 1)
  }

  /// As many round numbers as have room for their labels with two blanks between them.
  public func ticks(width: Int) -> [Tick] {
    for step in Self.steps where upper - lower <= step * Self.mostSteps {
      let values = stride(from: Self.ceiling(lower, to: step), through: upper, by: step)
      let ticks = values.map { tick($0, width: width) }
      let isClear = zip(ticks, ticks.dropFirst()).allSatisfy { $0.labelEnd + 2 <= $1.labelStart }
      if isClear && ticks.allSatisfy({ $0.labelEnd <= width }) { return ticks }
    }
    return []
  }

  /// The labels in one line.
  public func line(width: Int) -> Line {
    var text = ""
    for tick in ticks(width: width) {
      text += String(repeating: " ", count: tick.labelStart - text.count) + tick.label
    }
    return Line(text, .dim)
  }

  private func tick(_ value: Int, width: Int) -> Tick {
    let label = Self.label(of: value)
    let column = column(of: value, width: width)
    let start = min(max(0, column - label.count / 2), max(0, width - label.count))
    return Tick(value: value, label: label, column: column, labelStart: start)
  }

  /// 20000 as "20k", 2500000 as "2.5m", 1250 as it is.
  static func label(of value: Int) -> String {
    for (unit, letter) in [(1_000_000, "m"), (1_000, "k")] where value.magnitude >= unit && value % (unit / 10) == 0 {
      let tenths = value.magnitude % UInt(unit) / UInt(unit / 10)
      return "\(value / unit)" + (tenths > 0 ? ".\(tenths)" : "") + letter
    }
    return "\(value)"
  }

  private static func floor(_ value: Int, to step: Int) -> Int {
    let remainder = value % step
    return value - (remainder < 0 ? remainder + step : remainder)
  }

  private static func ceiling(_ value: Int, to step: Int) -> Int { -floor(-value, to: step) }

  private static let mostSteps = 5
  private static let largest = 1_000_000_000_000_000
  /// 1, 2, 5, 10, 20, 50 and so on, up to the size of the largest scale.
  private static let steps = sequence(first: 1) { $0 > largest ? nil : $0 * 10 }.flatMap { [$0, $0 * 2, $0 * 5] }
}
