/// A surface over the screen with a title and a thin rule above and beneath its content, clearing what it covers.
public struct Panel: View {
  public let title: Line
  /// What ends at the right edge of the title's row, such as the key that leaves.
  public let trailing: Line
  /// The room that the content wants; it gets less when the screen has less.
  public let contentSize: Size
  public let anchor: Anchor

  public enum Anchor: Hashable, Sendable { case centre, top, bottom }

  /// Blank columns on either side, which set it off where the ground cannot.
  private static let margin = 2
  private static let rowsAbove = 2
  private static let rowsBeneath = 1

  public init(title: Line, trailing: Line = Line(), contentSize: Size, anchor: Anchor = .centre) {
    self.title = title
    self.trailing = trailing
    self.contentSize = contentSize
    self.anchor = anchor
  }

  /// Where it lies in an area, edges included.
  public func place(in area: Rect) -> Rect {
    let width = min(area.width, contentSize.width + 2 * Self.margin)
    let height = min(area.height, contentSize.height + Self.rowsAbove + Self.rowsBeneath)
    let y =
      switch anchor {
      case .centre: area.y + (area.height - height) / 2
      case .top: area.y
      case .bottom: area.maxY - height
      }
    return Rect(x: area.x + (area.width - width) / 2, y: y, width: width, height: height)
  }

  /// Where its content goes.
  public func content(in area: Rect) -> Rect {
    place(in: area).inset(left: Self.margin, top: Self.rowsAbove, right: Self.margin, bottom: Self.rowsBeneath)
  }

  /// Draws everything but the content, and takes the cursor from what is beneath.
  public func draw(in area: Rect, of frame: inout Frame) {
    let place = place(in: area)
    frame.fill(place, style: Style(.text, on: .overlay))
    frame.cursor = nil
    frame.put(title, trailing: trailing, across: place.row(0).inset(left: Self.margin, right: Self.margin))
    for row in [1, place.height - 1] where row > 0 {
      frame.fill(place.row(row), with: frame.look.horizontalRule, style: Style(.rule))
    }
  }
}
