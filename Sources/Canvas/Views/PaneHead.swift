/// The two rows over a pane: its title with what is said of it, and beneath them the heads of its columns.
///
/// Under the title of the pane that has the keys runs a heavy line, in the row of the heads, so that it costs none.
/// That part of the row is kept free in every pane.
public struct PaneHead: View {
  /// The title is what it has in the style of a heading at its start.
  public let title: Line
  /// What ends at the right edge.
  public let trailing: Line
  /// The heads of the columns, from the left edge on.
  public let heads: Line
  public let isFocused: Bool

  public static let height = 2

  public init(_ title: Line, trailing: Line = Line(), heads: Line = Line(), isFocused: Bool) {
    self.title = title
    self.trailing = trailing
    self.heads = heads
    self.isFocused = isFocused
  }

  /// The columns of the title alone.
  public static func titleColumns(of title: Line, in look: Look) -> Int { Line(Array(named(title))).columns(in: look) }

  public func draw(in area: Rect, of frame: inout Frame) {
    let name = Self.named(title)
    let shown = name.map { isFocused ? Span($0.text, .accent) : $0 } + title.spans.dropFirst(name.count)
    frame.put(Line(Array(shown)), trailing: trailing, across: area.row(0))
    let row = area.row(1)
    frame.put(heads, across: row)
    let columns = min(Self.titleColumns(of: title, in: frame.look), area.width)
    frame.fill(row.prefix(columns + 1), style: Style(.text))
    if isFocused { frame.fill(row.prefix(columns), with: frame.look.fill(.heavyRule), style: Style(.accent)) }
  }

  private static func named(_ title: Line) -> ArraySlice<Span> {
    title.spans.prefix { $0.style.meaning == .heading }
  }
}
