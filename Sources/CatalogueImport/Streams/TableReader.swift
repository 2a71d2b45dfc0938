/// Reads a file whose first line names its columns.
struct TableReader<Column: FileColumn> {
  private let records: RecordReader
  private let places: [Int]
  private let width: Int

  /// Reads the first line.
  ///
  /// - Throws: `.empty` or `.missingColumns` for another file, and what `RecordReader` throws.
  init(_ records: RecordReader) throws(DataFileError) {
    self.records = records
    guard try records.next() else { throw DataFileError(file: records.name, reason: .empty) }
    let (bytes, shape) = (records.bytes, records.shape.fields)
    width = records.shape.count
    let header = (0..<min(width, RecordShape.capacity)).map {
      FieldText(start: bytes + Int(shape[$0].start), count: shape[$0].count).trimmed
    }
    places = Column.allCases.map { column in
      column.names.lazy.compactMap { name in header.firstIndex { $0.isLike(name) } }.first ?? -1
    }
    let missing = zip(Column.allCases, places).filter { $0.isNeeded && $1 < 0 }.map(\.0.name)
    guard missing.isEmpty else {
      let isEmpty = header.allSatisfy(\.isEmpty)
      throw DataFileError(file: records.name, line: 1, reason: isEmpty ? .empty : .missingColumns(missing))
    }
  }

  /// Hands every row to `use`, which says whether it could do something with it, or why the row is no use.
  ///
  /// Blank lines are passed over. A row may lack fields at its end, and have empty ones too many.
  /// - Throws: `.halfRow` when the last row has too few fields and no line end, and what `RecordReader` throws.
  func forEachRow(_ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool) throws(DataFileError) -> FileTotals {
    var totals = FileTotals(file: records.name)
    while try records.next() {
      if isBlank { continue }
      if records.isCutShort && records.shape.count < width {
        throw DataFileError(file: records.name, line: records.line, reason: .halfRow)
      }
      totals.rows += 1
      do throws(SkippedRows.Reason) {
        if try useRow(use) { totals.used += 1 }
      } catch {
        totals.skipped.add(error, line: records.line)
      }
    }
    return totals
  }

  private var isBlank: Bool { records.shape.count == 1 && records.shape.fields[0].count == 0 }

  @inline(__always)
  private func useRow(
    _ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool
  ) throws(SkippedRows.Reason) -> Bool {
    if records.shape.isMisquoted { throw .misquoted }
    let count = records.shape.count
    let fields = UnsafeBufferPointer(start: records.shape.fields, count: min(count, RecordShape.capacity))
    if count > width && (count > fields.count || fields[width...].contains { $0.count > 0 }) { throw .tooManyFields }
    return try use(Row(bytes: records.bytes, fields: fields, places: places, dialect: records.dialect))
  }
}
