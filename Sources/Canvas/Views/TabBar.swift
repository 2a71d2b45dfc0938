/// The numbered tabs of the program with a rule beneath them, heavy under the selected one.
public struct TabBar: View {
  /// What stands before the tabs.
  public let name: String
  public let tabs: [Tab]
  public let selected: Int
  /// What ends at the right edge.
  public let trailing: Line
  /// Whether the titles of the other tabs give way before what ends at the right edge.
  public let trailingStays: Bool

  /// A tab and the number key that opens it.
  public struct Tab: Hashable, Sendable {
    public let number: Int
    public let title: String

    public init(number: Int, title: String) {
      self.number = number
      self.title = title
    }
  }

  private static let spacing = 3

  public init(name: String, tabs: [Tab], selected: Int, trailing: Line = Line(), trailingStays: Bool = false) {
    self.name = name
    self.tabs = tabs
    self.selected = selected
    self.trailing = trailing
    self.trailingStays = trailingStays
  }

  /// Takes two rows; in an area of one the rule is left out.
  public func draw(in area: Rect, of frame: inout Frame) {
    let parts = parts(width: area.width, look: frame.look)
    frame.fill(area.row(1), with: frame.look.fill(.horizontalRule), style: Style(.rule))
    if parts.hasName { frame.put(Line(name, .strong), at: Point(x: area.x + 1, y: area.y), in: area) }
    for (index, tab) in parts.tabs.enumerated() {
      let place = Rect(x: area.x + tab.columns.lowerBound, y: area.y, width: tab.columns.count, height: 2)
      frame.put(tab.line, at: Point(x: place.x, y: place.y), in: area)
      guard index == selected else { continue }
      let line = Rect(x: place.x - 1, y: place.y + 1, width: place.width + 2, height: 1)
      frame.fill(line.intersection(area.row(1)), with: frame.look.fill(.heavyRule), style: Style(.accent))
    }
    if parts.hasTrailing { frame.put(trailing, across: area.inset(right: 1), aligned: .right) }
  }

  /// The tab under a point.
  public func tab(at point: Point, in area: Rect, look: Look) -> Int? {
    guard area.contains(point), point.y == area.y else { return nil }
    return parts(width: area.width, look: look).tabs.firstIndex { $0.columns.contains(point.x - area.x) }
  }

  /// What is shown of the bar.
  private struct Parts {
    var hasName: Bool
    var hasTrailing: Bool
    var tabs: [(line: Line, columns: Range<Int>)] = []
  }

  /// The most that has room: first the name goes, then what ends at the right, then the titles of other tabs; the last
  /// two the other way round where what ends at the right stays.
  private func parts(width: Int, look: Look) -> Parts {
    for (hasName, hasTrailing, hasTitles) in [
      (true, true, true), (false, true, true), trailingStays ? (false, true, false) : (false, false, true),
    ] {
      let parts = parts(hasName: hasName, hasTrailing: hasTrailing, hasTitles: hasTitles, look: look)
      let trailingColumns = hasTrailing ? trailing.columns(in: look) + Self.spacing : 0
      if (parts.tabs.last?.columns.upperBound ?? 0) + trailingColumns < width { return parts }
    }
    return parts(hasName: false, hasTrailing: false, hasTitles: false, look: look)
  }

  private func parts(hasName: Bool, hasTrailing: Bool, hasTitles: Bool, look: Look) -> Parts {
    var parts = Parts(hasName: hasName, hasTrailing: hasTrailing)
    var x = 1 + (hasName ? look.columns(of: name) + Self.spacing : 0)
    for (index, tab) in tabs.enumerated() {
      let isSelected = index == selected
      var line = Line("\(tab.number)", isSelected ? .accent : .key)
      if hasTitles || isSelected { line += Line(" " + tab.title, isSelected ? .accent : .text) }
      let columns = x..<x + line.columns(in: look)
      parts.tabs.append((line, columns))
      x = columns.upperBound + (hasTitles ? Self.spacing : 1)
    }
    return parts
  }
}
