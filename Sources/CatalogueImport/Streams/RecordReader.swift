/// How a file divides its fields.
enum Dialect {
  /// Tabs and lines. Nothing is quoted, and "n/a" stands for no value.
  case tabDelimited
  /// Commas, or what a spreadsheet has in their place, with quotes around fields that hold commas, quotes or line ends
  /// (RFC 4180).
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

  /// What divides the fields of comma-separated values.
  private var separator = UInt8(ascii: ",")
  private let window: FileWindow
  private var length = 0

  init(path: String, name: String, dialect: Dialect, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.name = name
    self.dialect = dialect
    window = try FileWindow(path: path, name: name, monitor: monitor)
    try window.refill()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if window.count >= 3 && (0..<3).allSatisfy({ window.bytes[$0] == mark[$0] }) { window.drop(3) }
    let head = UnsafeBufferPointer(start: bytes, count: min(window.count, ForeignFile.headCount))
    if let foreign = ForeignFile(head: head) { throw DataFileError(file: name, reason: .foreign(foreign)) }
  }

  /// Takes the separator that stands most often in the first line, outside quotes: commas, else semicolons or tabs.
  func findSeparator() {
    guard dialect == .commaSeparated else { return }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in UnsafeBufferPointer(start: bytes, count: window.count) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      counts[byte, default: 0] += 1
    }
    let count = { (byte: UInt8) in counts[byte] ?? 0 }
    for other in [UInt8(ascii: ";"), UInt8(ascii: "\t")] where count(other) > count(separator) { separator = other }
  }

  /// Takes off the quotes that a spreadsheet leaves around fields of tab-delimited text, in which it doubles others.
  ///
  /// A field that only begins and ends with quotes of its own, such as `"good" or "bad"`, stays as it is.
  func unquoteFields() {
    guard dialect == .tabDelimited else { return }
    let quote = UInt8(ascii: "\"")
    var hasDoubled = false
    for index in 0..<min(shape.count, RecordShape.capacity) {
      let field = shape.fields[index]
      let (start, end) = (Int(field.start), Int(field.end))
      guard end - start >= 2, bytes[start] == quote, bytes[end - 1] == quote else { continue }
      var place = start + 1
      var isDoubled = false
      while place < end - 1, bytes[place] != quote || (place + 1 < end - 1 && bytes[place + 1] == quote) {
        if bytes[place] == quote { isDoubled = true }
        place += bytes[place] == quote ? 2 : 1
      }
      guard place == end - 1 else { continue }
      shape.fields[index] = RecordShape.Field(
        start: field.start + 1, end: field.end - 1, hasDoubledQuotes: isDoubled)
      if isDoubled { hasDoubled = true }
    }
    if hasDoubled { undoubleQuotes() }
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
    case .commaSeparated:
      CommaScanner.scan(
        window.bytes, count: window.count, isLast: window.isLast, separator: separator, into: &shape)
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
