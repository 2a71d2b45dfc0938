/// A range on a scale, with a marked amount and the band around it: `├──────▒▒▒┃▒▒▒──┤`.
///
/// Ends that are unknown are left out, down to the mark alone.
public struct RangeBar: Hashable, Sendable {
  public let scale: NumberScale
  public let low: Int?
  public let high: Int?
  public let mark: Int?
  /// An inner range, such as the middle half.
  public let band: ClosedRange<Int>?

  public init(on scale: NumberScale, low: Int? = nil, high: Int? = nil, mark: Int? = nil, band: ClosedRange<Int>? = nil)
  {
    self.scale = scale
    self.low = low
    self.high = high
    self.mark = mark
    self.band = band
  }

  /// The bar in exactly `width` columns, of which the scale takes all.
  public func line(width: Int, in look: Look) -> Line {
    guard width > 0 else { return Line() }
    var cells = [Span](repeating: Span(" "), count: width)
    func column(_ value: Int) -> Int { scale.column(of: value, width: width) }
    if let low, let high, low <= high {
      for column in column(low)...column(high) { cells[column] = Span(look[.rangeLine], .rule) }
    }
    if let band {
      for column in column(band.lowerBound)...column(band.upperBound) { cells[column] = Span(look[.rangeBand], .dim) }
    }
    if let low { cells[column(low)] = Span(look[.rangeStart], .rule) }
    if let high { cells[column(high)] = Span(look[.rangeEnd], .rule) }
    if let mark { cells[column(mark)] = Span(look[.rangeMark], .strong) }
    return Line(cells).merged()
  }
}
