/// Finds the fields of a record of tab-delimited text, one line each; quotes are characters like others.
enum TabScanner {
  /// Scans one record.
  ///
  /// `bytes` start with it, and zero bytes follow `count` of them. `isLast` says that the file ends there.
  static func scan(
    _ bytes: UnsafePointer<UInt8>, count: Int, isLast: Bool, into shape: inout RecordShape
  ) -> ScanOutcome {
    shape.clear()
    var place = 0
    var fieldStart = 0
    while true {
      place = ByteSearch.special(bytes, from: place)
      switch bytes[place] {
      case UInt8(ascii: "\t"):
        shape.add(fieldStart, place)
        place += 1
        fieldStart = place
      case UInt8(ascii: "\n"):
        shape.add(fieldStart, lineEnd(bytes, fieldStart, place))
        shape.lineEnds = 1
        return .record(length: place + 1)
      case 0x80...:
        if let length = UTF8Sequence.length(at: bytes + place) {
          place += length
        } else {
          return place + 4 > count && !isLast ? .unfinished(fieldStart: fieldStart) : .fault(.notUTF8, at: place)
        }
      case 0:
        guard place >= count else { return .fault(.nulByte, at: place) }
        guard isLast else { return .unfinished(fieldStart: fieldStart) }
        shape.add(fieldStart, lineEnd(bytes, fieldStart, count))
        return .lastRecord(length: count)
      default: place += 1
      }
    }
  }

  /// Where the last field of a line ends: before the "\r" of a "\r\n".
  private static func lineEnd(_ bytes: UnsafePointer<UInt8>, _ fieldStart: Int, _ place: Int) -> Int {
    place > fieldStart && bytes[place - 1] == UInt8(ascii: "\r") ? place - 1 : place
  }
}
