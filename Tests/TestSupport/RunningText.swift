extension StringProtocol {
  /// The same as running text, however its lines are broken and indented.
  public var runningText: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
