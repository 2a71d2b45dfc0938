/// A run of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, style: Style) {
    self.text = text
    self.style = style
  }

  public init(_ text: String, _ meaning: Style.Meaning = .text) { self.init(text, style: Style(meaning)) }
}

/// A line of styled text; lines add up with `+`.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span] = []) { self.spans = spans }

  public init(_ text: String, _ meaning: Style.Meaning = .text) { spans = [Span(text, meaning)] }

  public init(stringLiteral value: String) { self.init(value) }

  public static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  public static func += (left: inout Line, right: Line) { left.spans += right.spans }

  public var text: String { spans.map(\.text).joined() }

  /// The columns that it takes in a frame of a look.
  public func columns(in look: Look) -> Int { spans.reduce(0) { $0 + look.columns(of: $1.text) } }
}
