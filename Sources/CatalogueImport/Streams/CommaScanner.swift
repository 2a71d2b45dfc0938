/// Finds the fields of a record of comma-separated values (RFC 4180), which may span lines inside quotes.
///
/// Spreadsheets of many countries separate by semicolons, so that the separator is the file's.
/// A quote inside an unquoted field is a character like others. Text after a closing quote marks the record.
struct CommaScanner {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let isLast: Bool
  private let separator: UInt8
  private var place = 0

  /// Scans one record.
  ///
  /// `bytes` start with it, and zero bytes follow `count` of them. `isLast` says that the file ends there.
  static func scan(
    _ bytes: UnsafePointer<UInt8>, count: Int, isLast: Bool, separator: UInt8 = UInt8(ascii: ","),
    into shape: inout RecordShape
  ) -> ScanOutcome {
    shape.clear()
    var scanner = CommaScanner(bytes: bytes, count: count, isLast: isLast, separator: separator)
    while true {
      if let outcome = scanner.scanField(into: &shape) { return outcome }
    }
  }

  private init(bytes: UnsafePointer<UInt8>, count: Int, isLast: Bool, separator: UInt8) {
    self.bytes = bytes
    self.count = count
    self.isLast = isLast
    self.separator = separator
  }

  /// Goes past one field and the separator after it; nil when there was one.
  @inline(__always)
  private mutating func scanField(into shape: inout RecordShape) -> ScanOutcome? {
    let start = place
    let isQuoted = bytes[place] == UInt8(ascii: "\"")
    var quotedEnd = start
    var isDoubled = false
    if isQuoted {
      place += 1
      if let outcome = skipQuoted(&isDoubled, &shape.lineEnds) { return outcome }
      quotedEnd = place
      place += 1
    }
    let tail = place
    if let outcome = skipUnquoted(from: start) { return outcome }
    let delimiter = bytes[place]
    let hasReturn = delimiter != separator && place > tail && bytes[place - 1] == UInt8(ascii: "\r")
    let end = hasReturn ? place - 1 : place
    if isQuoted {
      shape.add(start + 1, quotedEnd, hasDoubledQuotes: isDoubled)
      if end > tail { shape.isMisquoted = true }
    } else {
      shape.add(start, end)
    }
    if place == count { return .lastRecord(length: count) }
    place += 1
    guard delimiter == UInt8(ascii: "\n") else { return nil }
    shape.lineEnds += 1
    return .record(length: place)
  }

  /// Goes to the separator or line end that ends a field, or to the end of the file; what keeps it from there, if
  /// anything.
  @inline(__always)
  private mutating func skipUnquoted(from start: Int) -> ScanOutcome? {
    while true {
      place = ByteSearch.special(or: separator, bytes, from: place)
      switch bytes[place] {
      case separator, UInt8(ascii: "\n"): return nil
      case 0x80...: if let outcome = skipCharacter(fieldStart: start) { return outcome }
      case 0:
        if place < count { return .fault(.nulByte, at: place) }
        return isLast ? nil : .unfinished(fieldStart: start)
      default: place += 1
      }
    }
  }

  /// Goes from the first byte inside quotes to the closing quote; what keeps it from there, if anything.
  @inline(__always)
  private mutating func skipQuoted(_ isDoubled: inout Bool, _ lineEnds: inout Int) -> ScanOutcome? {
    let start = place
    while true {
      place = ByteSearch.special(or: UInt8(ascii: "\""), bytes, from: place)
      switch bytes[place] {
      case UInt8(ascii: "\""):
        // At the end of the window a second quote may follow.
        if place + 1 >= count && !isLast { return .unfinished(fieldStart: start) }
        guard bytes[place + 1] == UInt8(ascii: "\"") else { return nil }
        isDoubled = true
        place += 2
      case UInt8(ascii: "\n"):
        lineEnds += 1
        place += 1
      case 0x80...: if let outcome = skipCharacter(fieldStart: start) { return outcome }
      case 0:
        if place < count { return .fault(.nulByte, at: place) }
        return isLast ? .fault(.openQuote, at: start - 1) : .unfinished(fieldStart: start)
      default: place += 1
      }
    }
  }

  /// Goes past a character of several bytes, unless it is none or the window ends in it.
  @inline(__always)
  private mutating func skipCharacter(fieldStart: Int) -> ScanOutcome? {
    guard let length = UTF8Sequence.length(at: bytes + place) else {
      return place + 4 > count && !isLast ? .unfinished(fieldStart: fieldStart) : .fault(.notUTF8, at: place)
    }
    place += length
    return nil
  }
}
