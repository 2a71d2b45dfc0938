/// A surface over the screen with its title in a thin edge, clearing what it covers.
///
/// The only thing with a box around it: text beneath would else run into its own.
public struct Panel: View {
  public let title: Line
  /// What ends at the right of the upper edge, such as the key that leaves.
  public let trailing: Line
  /// The room that the content wants; it gets less when the screen has less.
  public let contentSize: Size
  public let anchor: Anchor

  public enum Anchor: Hashable, Sendable { case centre, top }

  /// The edge and a blank column on either side.
  private static let margin = 2
  private static let edge = 1

  public init(title: Line, trailing: Line = Line(), contentSize: Size, anchor: Anchor = .centre) {
    self.title = title
    self.trailing = trailing
    self.contentSize = contentSize
    self.anchor = anchor
  }

  /// Where less than this would be seen of the screen at either side, it takes the whole width.
  private static let leastBeside = 16

  /// Where it takes the whole width and no more rows than these are left beneath it, they are cleared: single rows of the
  /// screen there would read as its own.
  private static let mostCleared = 3

  /// The columns that content which wants some gets in an area.
  public static func contentWidth(_ wanted: Int, in width: Int) -> Int {
    wanted + 2 * margin > width - 2 * leastBeside ? width - 2 * margin : wanted
  }

  /// Where it lies in an area, edges included.
  public func place(in area: Rect) -> Rect {
    let width = min(area.width, Self.contentWidth(contentSize.width, in: area.width) + 2 * Self.margin)
    let height = min(area.height, contentSize.height + 2 * Self.edge)
    let y =
      switch anchor {
      case .centre: area.y + (area.height - height) / 2
      case .top: area.y
      }
    return Rect(x: area.x + (area.width - width) / 2, y: y, width: width, height: height)
  }

  /// Where its content goes.
  public func content(in area: Rect) -> Rect {
    place(in: area).inset(left: Self.margin, top: Self.edge, right: Self.margin, bottom: Self.edge)
  }

  /// Draws everything but the content, and takes the cursor from what is beneath.
  public func draw(in area: Rect, of frame: inout Frame) {
    let place = place(in: area)
    let beneath = area.inset(top: place.maxY - area.y)
    if place.width == area.width, beneath.height <= Self.mostCleared { frame.fill(beneath, style: Style(.text)) }
    frame.fill(place, style: Style(.text, on: .overlay))
    frame.cursor = nil
    drawEdge(around: place, of: &frame)
    let upper = place.row(0).inset(left: Self.edge, right: Self.edge)
    frame.put(title.apart, trailing: trailing.apart, across: upper)
  }

  private func drawEdge(around place: Rect, of frame: inout Frame) {
    guard !place.isEmpty else { return }
    let look = frame.look
    let last = place.height - 1
    for (row, left, right) in [
      (0, look[.cornerTopLeft], look[.cornerTopRight]), (last, look[.cornerBottomLeft], look[.cornerBottomRight]),
    ] {
      frame.fill(place.row(row), with: look.fill(.horizontalRule), style: Style(.rule))
      frame.put(Line(left, .rule), across: place.row(row))
      frame.put(Line(right, .rule), across: place.row(row), aligned: .right)
    }
    for x in [place.x, place.maxX - 1] where place.height > 2 {
      let side = Rect(x: x, y: place.y + 1, width: 1, height: place.height - 2)
      frame.fill(side, with: look.fill(.verticalRule), style: Style(.rule))
    }
  }
}

extension Line {
  /// Set apart by a blank on either side, unless there is nothing to set apart.
  fileprivate var apart: Line { spans.isEmpty ? self : Line(" ") + self + Line(" ") }
}
