/// A bar in two segments: what is held, then what will be once all that is being learned is.
///
/// The held part is drawn in eighths of a cell. It never looks empty when something is held nor full when something is
/// missing, and anything being learned takes a cell where there is one.
public struct Gauge: Hashable, Sendable {
  /// Parts of `whole`, so that 59.12% is 5912 of 10,000.
  public let held: Int
  public let learning: Int
  public let whole: Int
  /// Whether the rest is drawn as a track or left blank.
  public let hasTrack: Bool

  public init(held: Int, learning: Int = 0, of whole: Int, hasTrack: Bool = true) {
    self.whole = max(0, whole)
    self.held = min(max(0, held), self.whole)
    self.learning = min(max(0, learning), self.whole - self.held)
    self.hasTrack = hasTrack
  }

  /// The bar in exactly `width` columns.
  public func line(width: Int, in look: Look) -> Line {
    guard width > 0 else { return Line() }
    let fills = look.barFills
    let steps = heldSteps(of: width * fills.count)
    let (fullCells, part) = steps.quotientAndRemainder(dividingBy: fills.count)
    let heldCells = fullCells + (part > 0 ? 1 : 0)
    let both = Proportion.scale(held + learning, of: whole, to: width)
    let learningCells = learning > 0 ? min(max(both - heldCells, 1), width - heldCells) : 0
    let rest = width - heldCells - learningCells
    let bar = String(repeating: fills[fills.count - 1], count: fullCells) + (part > 0 ? fills[part - 1] : "")
    return Line([
      Span(bar, .gauge), Span(String(repeating: look[.gaugeLearning], count: learningCells), .gaugeLearning),
      Span(String(repeating: hasTrack ? look[.gaugeTrack] : " ", count: rest), .gaugeTrack),
    ])
  }

  private func heldSteps(of steps: Int) -> Int {
    let exact = Proportion.scale(held, of: whole, to: steps)
    if held == 0 || held == whole { return exact }
    return min(max(exact, 1), steps - 1)
  }
}
