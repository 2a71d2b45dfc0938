/// One row of a table; valid until the next one is read.
struct Row<Column: FileColumn> {
  private let bytes: UnsafePointer<UInt8>
  private let fields: UnsafeBufferPointer<RecordShape.Field>
  /// For each column its place in the file, -1 where it is absent.
  private let places: [Int]
  private let dialect: Dialect

  init(
    bytes: UnsafePointer<UInt8>, fields: UnsafeBufferPointer<RecordShape.Field>, places: [Int],
    dialect: Dialect
  ) {
    self.bytes = bytes
    self.fields = fields
    self.places = places
    self.dialect = dialect
  }

  /// The value without ASCII blanks at both ends; empty where the file has none.
  subscript(column: Column) -> FieldText {
    let place = places[column.rawValue]
    guard place >= 0 && place < fields.count else { return FieldText(start: bytes, count: 0) }
    let field = fields[place]
    let text = FieldText(start: bytes + Int(field.start), count: field.count).trimmed
    return dialect == .tabDelimited && text == "n/a" ? FieldText(start: bytes, count: 0) : text
  }

  /// What stands at a place of the file, as it stands there; nothing where the row ends before it.
  func text(at place: Int) -> String {
    guard place < fields.count else { return "" }
    return FieldText(start: bytes + Int(fields[place].start), count: fields[place].count).string
  }

  /// A value that the row is nothing without.
  func needed(_ column: Column) throws(SkippedRows.Reason) -> FieldText {
    let text = self[column]
    guard !text.isBlank else { throw .missing(column: column.name) }
    return text
  }

  /// A value that the row is nothing without, read as something; nil means that it cannot be.
  func needed<Value>(_ column: Column, as read: (FieldText) -> Value?) throws(SkippedRows.Reason) -> Value {
    guard let value = read(try needed(column)) else { throw .malformed(column: column.name) }
    return value
  }
}
