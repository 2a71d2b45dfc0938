/// A quiet thumb at the right edge that says where a view stands in what it scrolls through.
struct ScrollHint {
  /// The column that it takes, kept free even when everything is in sight so that nothing jumps.
  static let width = 1

  let offset: Int
  let count: Int

  /// Draws into the last column of an area; nothing when all rows are in sight.
  func draw(in area: Rect, of frame: inout Frame) {
    guard count > area.height, area.height > 0, area.width > Self.width else { return }
    let length = max(1, Proportion.scale(area.height, of: count, to: area.height))
    let start = Proportion.scale(offset, of: count - area.height, to: area.height - length)
    let thumb = Rect(x: area.maxX - 1, y: area.y + start, width: 1, height: length)
    frame.fill(thumb, with: frame.look.fill(.scrollThumb), style: Style(.rule))
  }
}
