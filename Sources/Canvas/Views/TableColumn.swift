/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  public let title: String
  public let alignment: Alignment
  public let width: Width
  /// The lower, the longer it stays when the table is narrow.
  public let priority: Int

  public enum Width: Hashable, Sendable {
    /// Exactly this many cells.
    case fixed(Int)
    /// What the others leave, but at least this many cells; of several columns the first gets it.
    case rest(least: Int)
  }

  public init(_ title: String, width: Width, aligned alignment: Alignment = .left, priority: Int = 0) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
  }

  /// The cells without which it is not worth showing.
  var least: Int {
    switch width {
    case .fixed(let cells), .rest(let cells): max(0, cells)
    }
  }
}
