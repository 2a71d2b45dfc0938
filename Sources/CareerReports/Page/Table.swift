/// Rows of cells under titled columns, in one or more sections.
public struct Table: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case left, right }

    public let title: String
    public let alignment: Alignment
    /// Whether it gives way, by wrapping, when the table is wider than the page; one column of a table does.
    public let isFlexible: Bool
    /// The narrowest page that it is shown on.
    public let leastPageWidth: Int

    public init(
      _ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false, leastPageWidth: Int = 0
    ) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
      self.leastPageWidth = leastPageWidth
    }
  }

  public struct Section: Hashable, Sendable {
    /// Absent where the table has one part only.
    public let title: Phrase?
    /// One cell for each column.
    public let rows: [[Phrase]]

    public init(_ title: Phrase? = nil, rows: [[Phrase]]) {
      self.title = title
      self.rows = rows
    }
  }

  public let columns: [Column]
  public let sections: [Section]

  public init(_ columns: [Column], sections: [Section]) {
    self.columns = columns
    self.sections = sections
  }

  public init(_ columns: [Column], rows: [[Phrase]]) { self.init(columns, sections: [Section(rows: rows)]) }

  /// The rows of all sections.
  public var rows: [[Phrase]] { sections.flatMap(\.rows) }
}
