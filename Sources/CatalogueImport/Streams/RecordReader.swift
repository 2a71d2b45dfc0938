/// How a file divides its fields.
enum Dialect {
  /// Tabs and lines. Nothing is quoted, and "n/a" stands for no value.
  case tabDelimited
  /// Commas, with quotes around fields that hold commas, quotes or line ends (RFC 4180).
  case commaSeparated
}

/// Reads a file record by record in constant memory, checking that every byte of it is text.
///
/// Lines end with "\n" or "\r\n"; a byte order mark at the start and a missing line end at the end are fine.
final class RecordReader {
  /// The most bytes of one field.
  static let fieldLimit = 1 << 20
  /// The most bytes of one record.
  static let rowLimit = 4 << 20

  let name: String
  let dialect: Dialect
  /// The line that the current record starts on, counted from 1.
  private(set) var line = 1
  /// Whether the current record is the file's last and no line end follows it.
  private(set) var isCutShort = false
  /// Where the fields of the current record lie, from `bytes` on.
  private(set) var shape = RecordShape()
  /// The current record, until `next` is called again.
  var bytes: UnsafePointer<UInt8> { UnsafePointer(window.bytes) }

  private let window: FileWindow
  private var length = 0

  init(path: String, name: String, dialect: Dialect, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.name = name
    self.dialect = dialect
    window = try FileWindow(path: path, name: name, monitor: monitor)
    try window.refill()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if window.count >= 3 && (0..<3).allSatisfy({ window.bytes[$0] == mark[$0] }) { window.drop(3) }
  }

  /// Goes to the next record; false after the last one.
  ///
  /// - Throws: what a text file cannot hold, with its line; `.interrupted`; `.unreadable`.
  func next() throws(DataFileError) -> Bool {
    window.drop(length)
    line += shape.lineEnds
    length = 0
    while true {
      if window.count == 0 && window.isLast {
        shape.clear()
        return false
      }
      switch scan() {
      case .record(let length):
        try finish(length)
        return true
      case .lastRecord(let length):
        isCutShort = true
        try finish(length)
        return true
      case .unfinished(let fieldStart):
        if window.count - fieldStart > Self.fieldLimit + 4 { throw error(.fieldTooLong, at: fieldStart) }
        if window.count > Self.rowLimit { throw error(.rowTooLong, at: 0) }
        try window.refill()
      case .fault(let reason, let place): throw error(reason, at: place)
      }
    }
  }

  private func scan() -> ScanOutcome {
    switch dialect {
    case .tabDelimited: TabScanner.scan(window.bytes, count: window.count, isLast: window.isLast, into: &shape)
    case .commaSeparated: CommaScanner.scan(window.bytes, count: window.count, isLast: window.isLast, into: &shape)
    }
  }

  private func finish(_ length: Int) throws(DataFileError) {
    self.length = length
    if length > Self.fieldLimit {
      for index in 0..<min(shape.count, RecordShape.capacity) where shape.fields[index].count > Self.fieldLimit {
        throw error(.fieldTooLong, at: Int(shape.fields[index].start))
      }
      if length > Self.rowLimit { throw error(.rowTooLong, at: 0) }
    }
    if shape.hasDoubledQuotes { undoubleQuotes() }
  }

  /// Makes one quote of each pair, in place; the record is whole, so it will not be scanned again.
  private func undoubleQuotes() {
    for index in 0..<min(shape.count, RecordShape.capacity) where shape.fields[index].hasDoubledQuotes {
      let field = shape.fields[index]
      var target = Int(field.start)
      var place = target
      while place < field.end {
        window.bytes[target] = window.bytes[place]
        place += window.bytes[place] == UInt8(ascii: "\"") ? 2 : 1
        target += 1
      }
      shape.fields[index] = RecordShape.Field(start: field.start, end: Int32(target), hasDoubledQuotes: false)
    }
  }

  /// With the line of a place in the current record.
  private func error(_ reason: DataFileError.Reason, at place: Int) -> DataFileError {
    let lines = UnsafeBufferPointer(start: bytes, count: place).count { $0 == UInt8(ascii: "\n") }
    return DataFileError(file: name, line: line + lines, reason: reason)
  }
}
