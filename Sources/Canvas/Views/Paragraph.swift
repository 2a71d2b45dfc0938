/// Text wrapped to a width beside what leads it, such as a bullet or a label, with later lines as far in as the first.
public struct Paragraph: Hashable, Sendable {
  public let leading: Line
  public let text: Line

  public init(_ text: Line, leading: Line = Line()) {
    self.text = text
    self.leading = leading
  }

  /// Lines of at most `width` columns, at least one.
  public func lines(width: Int, in look: Look) -> [Line] {
    let indent = min(leading.columns(in: look), max(0, width - 1))
    let first = leading.truncated(to: indent, in: look)
    return text.wrapped(to: max(1, width - indent), in: look).enumerated().map { index, line in
      (index == 0 ? first : .blank(indent)) + line
    }
  }
}
