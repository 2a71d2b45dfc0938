import TerminalText

/// A run of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ role: Style.Role = .text) {
    self.text = text
    style = Style(role)
  }
}

/// A line of styled text; lines add up with `+`.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span] = []) { self.spans = spans }

  public init(_ text: String, _ role: Style.Role = .text) { spans = [Span(text, role)] }

  public init(stringLiteral value: String) { self.init(value) }

  public static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  public static func += (left: inout Line, right: Line) { left.spans += right.spans }

  public var text: String { spans.map(\.text).joined() }

  public var columns: Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }
}
