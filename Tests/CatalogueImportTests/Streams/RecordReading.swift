import TestSupport
import Testing

@testable import CatalogueImport

/// A record as its fields, with the line that it starts on.
struct ReadRecord: Equatable {
  let line: Int
  let fields: [String]

  init(_ line: Int, _ fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// Every record of a file with such bytes, read in pieces of such a size.
func records(
  of bytes: [UInt8], _ dialect: Dialect, pieceSize: Int = 256 << 10
) throws -> [ReadRecord] {
  let fixture = try DataFixture([:])
  try fixture.write(bytes, to: "file")
  let reader = try RecordReader(
    path: fixture.file("file"), name: "file", dialect: dialect, monitor: ReadingMonitor(pieceSize: pieceSize))
  var records: [ReadRecord] = []
  while try reader.next() {
    let fields = (0..<reader.shape.count).map { index in
      let field = reader.shape.fields[index]
      return FieldText(start: reader.bytes + Int(field.start), count: field.count).string
    }
    records.append(ReadRecord(reader.line, fields))
  }
  return records
}

func records(of text: String, _ dialect: Dialect, pieceSize: Int = 256 << 10) throws -> [ReadRecord] {
  try records(of: Array(text.utf8), dialect, pieceSize: pieceSize)
}

/// The mistake in a file, or nil when it is read to its end.
func mistake(in bytes: [UInt8], _ dialect: Dialect, pieceSize: Int = 256 << 10) throws -> DataFileError? {
  do {
    _ = try records(of: bytes, dialect, pieceSize: pieceSize)
    return nil
  } catch let error as DataFileError {
    return error
  }
}

/// Text as if it were a field of a file.
func withField<Value>(_ text: String, _ use: (FieldText) throws -> Value) throws -> Value {
  try Array((text + "\0").utf8).withUnsafeBufferPointer { bytes in
    try use(FieldText(start: try #require(bytes.baseAddress), count: bytes.count - 1))
  }
}
