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

  var spans: [Span] { [Span(key, .key), Span(" " + label, .dim)] }
}

/// One line of key hints, one group from the left and one that ends at the right edge.
public struct KeyHints: View {
  public let left: [KeyHint]
  public let right: [KeyHint]

  private static let spacing = 2
  /// More are not read.
  private static let most = 10

  public init(_ left: [KeyHint], right: [KeyHint] = []) {
    self.left = left
    self.right = right
  }

  public func draw(in area: Rect, of frame: inout Frame) {
    let (left, right) = fitting(area.width, look: frame.look)
    frame.put(line(left), at: Point(x: area.x, y: area.y), in: area)
    frame.put(line(right), across: area, aligned: .right)
  }

  /// The hints that have room, ten at most, the least important left out first.
  func fitting(_ width: Int, look: Look) -> (left: [KeyHint], right: [KeyHint]) {
    func columns(_ hint: KeyHint) -> Int { Line(hint.spans).columns(in: look) + Self.spacing }
    var kept = (left: left, right: right)
    // The last needs no space after it.
    var room = width + Self.spacing - (left + right).reduce(0) { $0 + columns($1) }
    while room < 0 || kept.left.count + kept.right.count > Self.most {
      let lastLeft = kept.left.map(\.priority).max() ?? .min
      let lastRight = kept.right.map(\.priority).max() ?? .min
      if lastLeft >= lastRight, let index = kept.left.lastIndex(where: { $0.priority == lastLeft }) {
        room += columns(kept.left.remove(at: index))
      } else if let index = kept.right.lastIndex(where: { $0.priority == lastRight }) {
        room += columns(kept.right.remove(at: index))
      }
    }
    return kept
  }

  private func line(_ hints: [KeyHint]) -> Line {
    Line(Array(hints.map(\.spans).joined(separator: Line.blank(Self.spacing).spans)))
  }
}
