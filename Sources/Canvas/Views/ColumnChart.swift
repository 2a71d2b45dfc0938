/// Upright columns on an axis, a figure on top of each, with the level that they are measured against.
///
/// Columns are two cells wide and two apart, drawn in eighths of a cell, and start at nought; what is more than nothing
/// never looks like nothing.
public struct ColumnChart: View {
  public struct Column: Hashable, Sendable {
    public let value: Int
    public let figure: String
    /// What stands under it where there is room.
    public let label: String

    public init(_ value: Int, figure: String, label: String) {
      self.value = value
      self.figure = figure
      self.label = label
    }
  }

  /// A value that is shown as a line.
  public struct Level: Hashable, Sendable {
    public let value: Int
    public let figure: String
    public let name: String

    public init(_ value: Int, figure: String, name: String) {
      self.value = value
      self.figure = figure
      self.name = name
    }
  }

  public let columns: [Column]
  public let level: Level
  /// The column whose label is seen first.
  public let marked: Int?

  private static let pitch = 4
  /// Labels stand under every fourth column, and under the last.
  private static let labelled = 4
  /// The row over the columns, the axis, and the labels.
  private static let fixedRows = 3

  public init(_ columns: [Column], level: Level, marked: Int? = nil) {
    self.columns = columns
    self.level = level
    self.marked = marked
  }

  /// How many columns have room in a width beside a level's figure.
  public static func capacity(in width: Int, besides figure: String, look: Look) -> Int {
    max(1, (width - look.columns(of: figure) - 3) / pitch)
  }

  public func draw(in area: Rect, of frame: inout Frame) {
    for (index, line) in lines(in: area.size, look: frame.look).enumerated() {
      frame.put(line, at: Point(x: area.x, y: area.y + index), in: area)
    }
  }

  /// The rows from the top; none where there is no room for a chart.
  func lines(in size: Size, look: Look) -> [Line] {
    let height = size.height - Self.fixedRows
    guard height > 0 else { return [] }
    var rows = Array(repeating: Strip(width: size.width), count: size.height)
    let origin = look.columns(of: level.figure) + 2
    for row in 1...height { rows[row].put(look[.verticalRule], .rule, at: origin - 1, in: look) }
    let maximum = columns.map(\.value).reduce(max(1, level.value), max)
    let levelRow = height + 1 - max(1, (level.value * height + maximum - 1) / maximum)
    if level.value > 0 {
      let dots = String(repeating: look[.branchDotted], count: max(0, size.width - origin))
      rows[levelRow].put(level.figure, .dim, at: 0, in: look)
      rows[levelRow].put(look[.axisTick] + dots, .rule, at: origin - 1, in: look)
    }
    for (index, column) in columns.enumerated() {
      put(column, upTo: maximum, at: origin + 1 + index * Self.pitch, height: height, in: &rows, look: look)
    }
    if level.value > 0 {
      rows[levelRow - 1].fit(level.name, .dim, at: size.width - look.columns(of: level.name), in: look)
    }
    rows[height + 1].put("0", .dim, at: max(0, origin - 3), in: look)
    let axis = look[.cornerBottomLeft] + String(repeating: look[.horizontalRule], count: max(0, size.width - origin))
    rows[height + 1].put(axis, .rule, at: origin - 1, in: look)
    for index in labelOrder where columns.indices.contains(index) {
      let meaning: Style.Meaning = index == marked ? .accent : .dim
      rows[height + 2].fit(columns[index].label, meaning, at: origin + 1 + index * Self.pitch, in: look)
    }
    return rows.map(\.line)
  }

  /// A column from the axis up, with its figure above.
  private func put(
    _ column: Column, upTo maximum: Int, at place: Int, height: Int, in rows: inout [Strip], look: Look
  ) {
    let fills = look.columnFills
    guard column.value > 0 else { return rows[height].put(look[.bullet], .dim, at: place, in: look) }
    let steps = max(1, Proportion.scale(column.value, of: maximum, to: height * fills.count))
    let filled = (steps + fills.count - 1) / fills.count
    for row in 0..<filled {
      let fill = fills[min(steps - row * fills.count, fills.count) - 1]
      rows[height - row].put(fill + fill, .gauge, at: place, in: look)
    }
    rows[height - filled].put(column.figure, .figure, at: place, in: look)
  }

  /// The labels by how much they matter.
  private var labelOrder: [Int] {
    [marked, columns.count - 1].compactMap(\.self) + stride(from: 0, to: columns.count, by: Self.labelled)
  }
}
