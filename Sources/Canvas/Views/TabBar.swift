/// The numbered tabs of the program with a rule beneath them, heavy under the selected one.
public struct TabBar: View {
  /// What stands before the tabs.
  public let name: String
  public let tabs: [Tab]
  public let selected: Int
  /// Whose tabs they are, before what ends at the right edge; cut only where everything else has given way.
  public let owner: String
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
  /// The columns that are left of the owner's name at least.
  private static let leastOwner = 8

  public init(
    name: String, tabs: [Tab], selected: Int, owner: String = "", trailing: Line = Line(), trailingStays: Bool = false
  ) {
    self.name = name
    self.tabs = tabs
    self.selected = selected
    self.owner = owner
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
    frame.put(parts.end, across: area.inset(right: 1), aligned: .right)
  }

  /// The tab under a point.
  public func tab(at point: Point, in area: Rect, look: Look) -> Int? {
    guard area.contains(point), point.y == area.y else { return nil }
    return parts(width: area.width, look: look).tabs.firstIndex { $0.columns.contains(point.x - area.x) }
  }

  /// What is shown of the bar.
  private struct Parts {
    var hasName: Bool
    var end = Line()
    var tabs: [(line: Line, columns: Range<Int>)] = []
  }

  /// How much of the bar is shown.
  private struct Fullness {
    var hasName = false
    /// Between tabs with titles.
    var spacing = 1
    var hasTitles = true
    var hasTrailing = true
    /// The columns that the owner's name has at least, where it is longer.
    var owner = leastOwner
  }

  /// The most that has room: first the name goes, then blanks between the tabs, then the end of the owner's name, then
  /// what ends at the right, then the titles of other tabs; the last two the other way round where what ends at the right
  /// stays.
  private func parts(width: Int, look: Look) -> Parts {
    let closer = (1...Self.spacing).reversed().map { Fullness(spacing: $0, owner: .max) }
    let order =
      [Fullness(hasName: true, spacing: Self.spacing, owner: .max)] + closer
      + [
        Fullness(), Fullness(hasTitles: !trailingStays, hasTrailing: trailingStays), Fullness(hasTitles: false),
        Fullness(hasTitles: false, hasTrailing: trailingStays, owner: 0),
      ]
    for fullness in order {
      var parts = parts(fullness, look: look)
      guard let end = end(fullness, in: width - (parts.tabs.last?.columns.upperBound ?? 0) - 1, look: look) else {
        continue
      }
      parts.end = end
      return parts
    }
    return parts(Fullness(hasTitles: false), look: look)
  }

  /// What stands at the right; nil where it has no room behind the tabs.
  private func end(_ fullness: Fullness, in width: Int, look: Look) -> Line? {
    let trailing = fullness.hasTrailing ? trailing : Line()
    guard !owner.isEmpty || !trailing.spans.isEmpty else { return width < 0 ? nil : Line() }
    let gap = owner.isEmpty || trailing.spans.isEmpty ? 0 : Self.spacing
    let room = width - Self.spacing - gap - trailing.columns(in: look)
    guard room >= min(look.columns(of: owner), fullness.owner) else { return nil }
    return Line(owner, .dim).truncated(to: room, in: look) + .blank(gap) + trailing
  }

  private func parts(_ fullness: Fullness, look: Look) -> Parts {
    var parts = Parts(hasName: fullness.hasName)
    var x = 1 + (fullness.hasName ? look.columns(of: name) + Self.spacing : 0)
    for (index, tab) in tabs.enumerated() {
      let isSelected = index == selected
      var line = Line("\(tab.number)", isSelected ? .accent : .key)
      if fullness.hasTitles || isSelected { line += Line(" " + tab.title, isSelected ? .accent : .text) }
      let columns = x..<x + line.columns(in: look)
      parts.tabs.append((line, columns))
      x = columns.upperBound + (fullness.hasTitles ? fullness.spacing : 1)
    }
    return parts
  }
}
