import TerminalText

/// Rows of cells under titled columns, in one or more sections.
public struct Table: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case left, right }

    public let title: String
    public let alignment: Alignment
    /// Whether it gives way, by wrapping, when the table is wider than the page; of several the widest does.
    public let isFlexible: Bool
    /// The narrowest page that it is shown on.
    public let leastPageWidth: Int
    /// How many columns it takes at the right edge of a screen; nil for what stands at the left, one behind the other.
    public let screenColumns: Int?

    public init(
      _ title: String = "", _ alignment: Alignment = .left, isFlexible: Bool = false, leastPageWidth: Int = 0,
      screenColumns: Int? = nil
    ) {
      self.title = TerminalText.clean(title)
      self.alignment = alignment
      self.isFlexible = isFlexible
      self.leastPageWidth = leastPageWidth
      self.screenColumns = screenColumns
    }

    /// A column without a title.
    public init(_ alignment: Alignment, isFlexible: Bool = false, screenColumns: Int? = nil) {
      self.init("", alignment, isFlexible: isFlexible, screenColumns: screenColumns)
    }
  }

  public struct Section: Hashable, Sendable {
    /// Absent where the table has one part only.
    public let title: Phrase?
    /// One cell for each column.
    public let rows: [[Phrase]]
    /// Where the rows lead, as far as they lead anywhere.
    public let links: [Destination]

    public init(_ title: Phrase? = nil, rows: [[Phrase]], links: [Destination] = []) {
      self.title = title
      self.rows = rows
      self.links = links
    }
  }

  public let columns: [Column]
  public let sections: [Section]
  /// How many columns stand beside the first on a page under `roomyWidth`, the others in parts below; nil for all.
  public let columnsInPart: Int?

  /// A page this wide has room for all columns.
  public static let roomyWidth = 100

  public init(_ columns: [Column], sections: [Section], columnsInPart: Int? = nil) {
    self.columns = columns
    self.sections = sections
    self.columnsInPart = columnsInPart
  }

  public init(_ columns: [Column], rows: [[Phrase]], links: [Destination] = []) {
    self.init(columns, sections: [Section(rows: rows, links: links)])
  }

  /// The rows of all sections.
  public var rows: [[Phrase]] { sections.flatMap(\.rows) }
}

extension Table {
  /// The table as a page of some width has room for it: whole, or in parts that each begin with the first column.
  ///
  /// Rows that say nothing in a part are left out of it, and sections without rows.
  public func parts(onPageOf width: Int) -> [Table] {
    guard let size = columnsInPart, size > 0, width < Self.roomyWidth, columns.count - 1 > size else { return [self] }
    return stride(from: 1, to: columns.count, by: size).map { first in
      let shown = [0] + Array(first..<min(first + size, columns.count))
      let sections = sections.compactMap { section -> Section? in
        let rows = section.rows.map { row in shown.map { row[$0] } }.filter { !$0.dropFirst().allSatisfy(\.isEmpty) }
        return rows.isEmpty ? nil : Section(section.title, rows: rows)
      }
      return Table(shown.map { columns[$0] }, sections: sections)
    }
  }
}
