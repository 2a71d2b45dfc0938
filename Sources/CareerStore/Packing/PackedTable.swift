/// Named columns of as many values each: what a table of a database holds, packed.
///
///     var table = PackedTableWriter(levels)
///     table.add("rank", .count, \.rank)
///     let ranks = try PackedTable(bytes).values("rank", .count)
///
/// A column that a release does not know is passed over, and one that it looks for and does not find reads as what the
/// caller takes for it: so a later release may add columns without a new format.
struct PackedTableWriter<Row> {
  private let rows: [Row]
  private var columns: [(name: String, bytes: [UInt8])] = []

  init(_ rows: [Row]) { self.rows = rows }

  /// Adds what each row has of a column.
  mutating func add<Value: Sendable>(_ name: String, _ form: PackedForm<Value>, _ value: (Row) -> Value) {
    columns.append((name, Self.bytes { writer in for row in rows { form.write(&writer, value(row)) } }))
  }

  /// The same, unless every row has what an absent column stands for.
  mutating func add<Value: Equatable & Sendable>(
    _ name: String, _ form: PackedForm<Value>, unless absent: Value, _ value: (Row) -> Value
  ) {
    if rows.contains(where: { value($0) != absent }) { add(name, form, value) }
  }

  /// Adds texts that are read at once, as in lists of thousands.
  mutating func add(texts name: String, _ value: (Row) -> String) {
    columns.append((name, Self.bytes { $0.write(column: rows.map(value)) }))
  }

  /// Adds numbers that are read at once.
  mutating func add(numbers name: String, _ value: (Row) -> Int) {
    let numbers = rows.map { UInt32(truncatingIfNeeded: value($0)) }
    columns.append((name, Self.bytes { $0.write(column: numbers) }))
  }

  /// Adds values of which many are equal: each of them once, and for each row its place, from 1; 0 for none.
  mutating func add<Value: Hashable & Sendable>(
    distinct name: String, _ form: PackedForm<Value>, _ value: (Row) -> Value?
  ) {
    var (places, distinct): ([Value: Int], [Value]) = ([:], [])
    let column = rows.map { row -> UInt32 in
      guard let value = value(row) else { return 0 }
      if let place = places[value] { return UInt32(place) }
      distinct.append(value)
      places[value] = distinct.count
      return UInt32(distinct.count)
    }
    let bytes = Self.bytes { writer in
      form.list.write(&writer, distinct)
      writer.write(column: column)
    }
    columns.append((name, bytes))
  }

  /// Those of one column; it is read without the others, so that it shares no text with them.
  private static func bytes(_ write: (inout PackedWriter) -> Void) -> [UInt8] {
    var writer = PackedWriter()
    write(&writer)
    return writer.bytes
  }

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.write(count: rows.count)
    writer.write(columns) {
      $0.write(text: $1.name)
      $0.write(bytes: $1.bytes)
    }
    return writer.bytes
  }
}

/// Reads what `PackedTableWriter` wrote; the bytes must stay where they are as long as it reads.
struct PackedTable {
  let count: Int
  private let columns: [String: UnsafeRawBufferPointer]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    var reader = PackedReader(bytes)
    // Every row takes a byte of some column at least.
    count = try reader.count()
    let columns = try reader.list { reader throws(PackingError) in (try reader.text(), try reader.block()) }
    try reader.finish()
    self.columns = Dictionary(columns) { first, _ in first }
  }

  /// A column that every release has written.
  func values<Value: Sendable>(_ name: String, _ form: PackedForm<Value>) throws(PackingError) -> [Value] {
    try column(name) { reader throws(PackingError) in try values(&reader, form) }
  }

  /// A column that may be absent.
  func values<Value: Sendable>(
    _ name: String, _ form: PackedForm<Value>, else absent: Value
  ) throws(PackingError) -> [Value] {
    try columns[name] == nil ? Array(repeating: absent, count: count) : values(name, form)
  }

  /// Makes a value of each text.
  func texts<Value>(_ name: String, _ value: (String) -> Value) throws(PackingError) -> [Value] {
    try column(name) { reader throws(PackingError) in try reader.textColumn(value) }
  }

  func numbers(_ name: String) throws(PackingError) -> [UInt32] {
    try column(name) { reader throws(PackingError) in try reader.column().numbers }
  }

  func distinct<Value: Sendable>(_ name: String, _ form: PackedForm<Value>) throws(PackingError) -> [Value?] {
    try column(name) { reader throws(PackingError) in
      let (values, places) = (try form.list.read(&reader), try reader.column().numbers)
      guard places.allSatisfy({ $0 <= values.count }) else { throw .leadsNowhere }
      return places.map { $0 == 0 ? nil : values[Int($0) - 1] }
    }
  }

  /// The same of a column in which every row has something.
  func distinct<Value: Sendable>(all name: String, _ form: PackedForm<Value>) throws(PackingError) -> [Value] {
    try column(name) { reader throws(PackingError) in
      let (values, places) = (try form.list.read(&reader), try reader.column().numbers)
      guard places.allSatisfy({ $0 > 0 && $0 <= values.count }) else { throw .leadsNowhere }
      return places.map { values[Int($0) - 1] }
    }
  }

  private func values<Value: Sendable>(
    _ reader: inout PackedReader, _ form: PackedForm<Value>
  ) throws(PackingError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(min(count, 4096))
    for _ in 0..<count { values.append(try form.read(&reader)) }
    return values
  }

  private func column<Value>(
    _ name: String, _ read: (inout PackedReader) throws(PackingError) -> [Value]
  ) throws(PackingError) -> [Value] {
    guard let bytes = columns[name] else { throw .lacksColumn }
    var reader = PackedReader(bytes)
    let values = try read(&reader)
    try reader.finish()
    guard values.count == count else { throw .endsEarly }
    return values
  }
}

/// What is kept as a table of its own.
protocol PackedRow {
  static func add(to table: inout PackedTableWriter<Self>)
  static func rows(of table: PackedTable) throws(PackingError) -> [Self]
}

extension PackedRow {
  static func bytes(of rows: [Self]) -> [UInt8] {
    var table = PackedTableWriter(rows)
    add(to: &table)
    return table.bytes
  }

  static func rows(_ bytes: UnsafeRawBufferPointer) throws(PackingError) -> [Self] { try rows(of: PackedTable(bytes)) }
}
