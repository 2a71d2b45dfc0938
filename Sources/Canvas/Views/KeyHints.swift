/// A key and what it does now.
public struct KeyHint: Hashable, Sendable {
  public let key: String
  public let label: String
  /// The lower, the longer it stays when the line is short.
  public let priority: Int

  public init(_ key: String, _ label: String, priority: Int) {
    self.key = key
    self.label = label
    self.priority = priority
  }

  var line: Line { Line(key, .key) + Line(" " + label, .dim) }
}

/// One line of key hints, one group from the left and one that ends at the right edge.
public struct KeyHints: View {
  public let left: [KeyHint]
  public let right: [KeyHint]

  private static let spacing = 2

  public init(_ left: [KeyHint], right: [KeyHint] = []) {
    self.left = left
    self.right = right
  }

  public func draw(in area: Rect, of frame: inout Frame) {
    let (left, right) = fitting(area.width, look: frame.look)
    frame.put(line(left), at: Point(x: area.x, y: area.y), in: area)
    frame.put(line(right), across: area, aligned: .right)
  }

  /// The hints that have room, the least important left out first.
  func fitting(_ width: Int, look: Look) -> (left: [KeyHint], right: [KeyHint]) {
    var kept = (left: left, right: right)
    while columns(kept.left + kept.right, in: look) > width {
      let lastLeft = kept.left.map(\.priority).max() ?? .min
      let lastRight = kept.right.map(\.priority).max() ?? .min
      if lastLeft >= lastRight, let index = kept.left.lastIndex(where: { $0.priority == lastLeft }) {
        kept.left.remove(at: index)
      } else if let index = kept.right.lastIndex(where: { $0.priority == lastRight }) {
        kept.right.remove(at: index)
      }
    }
    return kept
  }

  private func columns(_ hints: [KeyHint], in look: Look) -> Int { line(hints).columns(in: look) }

  private func line(_ hints: [KeyHint]) -> Line {
    hints.reduce(Line()) { $0 + ($0.spans.isEmpty ? Line() : .blank(Self.spacing)) + $1.line }
  }
}
