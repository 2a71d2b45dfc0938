import TerminalText

extension Fraction {
  /// "6.2": rounded once, half up, always with `places` decimals, of which there is at least one.
  ///
  /// For values that are not negative.
  public func text(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return DecimalText.text(of: (self * scale).rounded, places: places)
  }
}
