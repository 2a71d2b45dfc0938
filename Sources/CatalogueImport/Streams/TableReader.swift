/// Reads a file whose first line names its columns.
struct TableReader<Column: FileColumn> {
  private let records: RecordReader
  private let places: [Int]
  private let width: Int
  /// The columns that nobody asked for, in the order of the file, each under a name of its own.
  let others: [(place: Int, name: String)]

  /// The most empty lines in a row; more are no text that anybody wrote.
  private static var blankLimit: Int { 100_000 }

  /// Reads the line with the names of the columns: the first, or the first of some that has all that are needed.
  ///
  /// - Parameter headerLimit: How many lines may be looked at.
  /// - Throws: `.empty`, `.foreign` or `.missingColumns` for another file, and what `RecordReader` throws.
  init(_ records: RecordReader, headerLimit: Int = 1) throws(DataFileError) {
    self.records = records
    records.findSeparator()
    var problem = DataFileError(file: records.name, reason: .empty)
    for number in 0..<headerLimit {
      guard try records.next() else { break }
      records.unquoteFields()
      let header = Self.header(records)
      // As a character "\r\n", which a quoted name may hold, is another one.
      if header.contains(where: { $0.string.contains { $0 == "\r" } }) {
        throw DataFileError(file: records.name, line: number + 1, reason: .foreign(.returns))
      }
      let places = Column.allCases.map { column in
        column.names.lazy.compactMap { name in header.firstIndex { $0.isLike(name) } }.first ?? -1
      }
      let missing = zip(Column.allCases, places).filter { $0.isNeeded && $1 < 0 }.map(\.0.name)
      if missing.isEmpty {
        self.places = places
        width = records.shape.count
        others = Self.others(of: header.map(\.string), beside: places)
        return
      }
      guard number == 0 else { continue }
      let isEmpty = header.allSatisfy(\.isEmpty)
      problem = DataFileError(file: records.name, line: 1, reason: isEmpty ? .empty : .missingColumns(missing))
    }
    throw problem
  }

  private static func others(of header: [String], beside places: [Int]) -> [(place: Int, name: String)] {
    var seen = Set(places.filter { $0 >= 0 }.map { header[$0] })
    return header.indices.filter { !places.contains($0) }.map { place in
      var (name, number) = (header[place], 2)
      while !seen.insert(name).inserted {
        name = "\(header[place]) (\(number))"
        number += 1
      }
      return (place, name)
    }
  }

  private static func header(_ records: RecordReader) -> [FieldText] {
    (0..<min(records.shape.count, RecordShape.capacity)).map {
      let field = records.shape.fields[$0]
      return FieldText(start: records.bytes + Int(field.start), count: field.count).trimmed
    }
  }

  /// Hands every row to `use`, which says whether it could do something with it, or why the row is no use.
  ///
  /// Blank lines and rows of empty fields are passed over. A row may lack fields at its end, and have empty ones too
  /// many.
  /// - Throws: `.blankLines`, `.halfRow` when the last row has too few fields and no line end, and what `RecordReader` throws.
  func forEachRow(_ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool) throws(DataFileError) -> FileTotals {
    var totals = FileTotals(file: records.name)
    var blanks = 0
    while try records.next() {
      if isBlank {
        blanks += 1
        guard blanks < Self.blankLimit else {
          throw DataFileError(file: records.name, line: records.line, reason: .blankLines)
        }
        continue
      }
      blanks = 0
      records.unquoteFields()
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

  private var isBlank: Bool {
    let shape = records.shape.fields
    return (0..<min(records.shape.count, RecordShape.capacity)).allSatisfy { shape[$0].count == 0 }
  }

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
