/// Numbered fields of one thing: what is read alone, as the texts of a role are.
///
/// A field that says nothing is not written, one that a release does not know is passed over, and one that it does not
/// find reads as nothing.
struct PackedRecordWriter {
  private var fields: [(number: UInt8, bytes: [UInt8])] = []

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.write(fields) {
      $0.write(byte: $1.number)
      $0.write(bytes: $1.bytes)
    }
    return writer.bytes
  }

  mutating func add<Value: Equatable & Sendable>(
    _ field: UInt8, _ form: PackedForm<Value>, _ value: Value, unless absent: Value
  ) {
    if value != absent { add(field) { form.write(&$0, value) } }
  }

  mutating func add(_ field: UInt8, _ write: (inout PackedWriter) -> Void) {
    // Fields are read one without another, so that none may share texts with another.
    var content = PackedWriter()
    write(&content)
    fields.append((field, content.bytes))
  }
}

/// Reads what `PackedRecordWriter` wrote; the bytes must stay where they are as long as it reads.
struct PackedRecord {
  private let fields: [(number: UInt8, bytes: UnsafeRawBufferPointer)]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    var reader = PackedReader(bytes)
    fields = try reader.list { reader throws(PackingError) in (try reader.byte(), try reader.block()) }
    try reader.finish()
  }

  func value<Value: Sendable>(_ field: UInt8, _ form: PackedForm<Value>, else absent: Value) throws(PackingError)
    -> Value
  {
    try value(field, else: absent, form.read)
  }

  func value<Value>(
    _ field: UInt8, else absent: Value, _ read: (inout PackedReader) throws(PackingError) -> Value
  ) throws(PackingError) -> Value {
    guard let bytes = fields.first(where: { $0.number == field })?.bytes else { return absent }
    var reader = PackedReader(bytes)
    let value = try read(&reader)
    try reader.finish()
    return value
  }
}
