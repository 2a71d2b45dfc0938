import Foundation

/// Writes a table row by row, in one of the two layouts that publishers use.
public final class TableWriter {
  public enum Layout {
    /// O*NET's: tabs, CRLF, no quoting.
    case tabs
    /// ESCO's and others': commas, CRLF, quotes where they are needed.
    case commas
  }

  private static let pieceSize = 1 << 20

  private let file: FileHandle
  private let layout: Layout
  private var piece: [UInt8] = []

  /// Writes a whole table.
  public static func write(_ path: String, _ layout: Layout, _ columns: [String], rows: (TableWriter) throws -> Void)
    throws
  {
    let table = try TableWriter(path, layout, columns)
    try rows(table)
    try table.flush()
    try table.file.close()
  }

  private init(_ path: String, _ layout: Layout, _ columns: [String]) throws {
    try Data().write(to: URL(filePath: path))
    file = try FileHandle(forWritingTo: URL(filePath: path))
    self.layout = layout
    piece.reserveCapacity(Self.pieceSize + 65_536)
    try write(columns)
  }

  public func write(_ fields: [String]) throws {
    for (number, field) in fields.enumerated() {
      if number > 0 { piece.append(UInt8(ascii: layout == .tabs ? "\t" : ",")) }
      append(field)
    }
    piece += [13, 10]
    if piece.count >= Self.pieceSize { try flush() }
  }

  private func append(_ field: String) {
    let isQuoted = layout == .commas && field.utf8.contains { [10, 34, 44].contains($0) }
    guard isQuoted else {
      piece += field.utf8
      return
    }
    piece.append(34)
    for byte in field.utf8 {
      if byte == 34 { piece.append(34) }
      piece.append(byte)
    }
    piece.append(34)
  }

  private func flush() throws {
    try file.write(contentsOf: piece)
    piece.removeAll(keepingCapacity: true)
  }
}
