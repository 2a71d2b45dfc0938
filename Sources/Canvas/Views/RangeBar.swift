/// A range on a scale, and an amount in it: `────━━━╋━━━────`.
public struct RangeBar: Hashable, Sendable {
  public let scale: NumberScale
  public let low: Int
  public let high: Int
  public let mark: Int?

  public init(on scale: NumberScale, low: Int, high: Int, mark: Int? = nil) {
    self.scale = scale
    self.low = min(low, high)
    self.high = max(low, high)
    self.mark = mark
  }

  /// The bar in exactly `width` columns, of which the scale takes all.
  public func line(width: Int, in look: Look) -> Line {
    guard width > 0 else { return Line() }
    var cells = [Span](repeating: Span(look[.barTrack], .gaugeTrack), count: width)
    func column(_ value: Int) -> Int { scale.column(of: value, width: width) }
    for column in column(low)...column(high) { cells[column] = Span(look[.barFull], .gauge) }
    if let mark { cells[column(mark)] = Span(look[.barMark], .strong) }
    return Line(cells).merged()
  }
}
