/// A bar on a track: `━━╸───`; the stretch of the track that what is being learned would fill has its own colour.
///
/// It is exact to half a cell, and neither looks empty when something is held nor full when something is missing.
/// Anything being learned takes a cell where there is one.
public struct Gauge: Hashable, Sendable {
  /// Parts of `whole`, so that 59.12% is 5912 of 10,000.
  public let held: Int
  public let learning: Int
  public let whole: Int

  public init(held: Int, learning: Int = 0, of whole: Int) {
    self.whole = max(0, whole)
    self.held = min(max(0, held), self.whole)
    self.learning = min(max(0, learning), self.whole - self.held)
  }

  /// The bar in exactly `width` columns.
  public func line(width: Int, in look: Look) -> Line {
    guard width > 0 else { return Line() }
    let (fullCells, half) = heldHalves(of: 2 * width).quotientAndRemainder(dividingBy: 2)
    let heldCells = fullCells + half
    let both = Proportion.scale(held + learning, of: whole, to: width)
    let learningCells = learning > 0 ? min(max(both - heldCells, 1), width - heldCells) : 0
    func track(_ cells: Int) -> String { String(repeating: look[.barTrack], count: cells) }
    return Line([
      Span(String(repeating: look[.barFull], count: fullCells) + (half > 0 ? look[.barLeftHalf] : ""), .gauge),
      Span(track(learningCells), .gaugeLearning), Span(track(width - heldCells - learningCells), .gaugeTrack),
    ])
  }

  private func heldHalves(of halves: Int) -> Int {
    let exact = Proportion.scale(held, of: whole, to: halves)
    if held == 0 || held == whole { return exact }
    return min(max(exact, 1), halves - 1)
  }
}
