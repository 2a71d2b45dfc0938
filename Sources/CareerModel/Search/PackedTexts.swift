/// Many texts in one array of bytes, by number.
struct PackedTexts: Sendable {
  /// In UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each starts, and where the last ends.
  private(set) var starts: [UInt32] = [0]

  init(_ texts: some Sequence<ArraySlice<UInt8>> = []) {
    for text in texts { append(text) }
  }

  /// Nil when the starts do not fit the bytes.
  init?(bytes: [UInt8], starts: [UInt32]) {
    guard starts.first == 0, starts.last.map(Int.init) == bytes.count, starts.isSorted else { return nil }
    (self.bytes, self.starts) = (bytes, starts)
  }

  var count: Int { starts.count - 1 }

  subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes += text
    starts.append(UInt32(bytes.count))
  }
}

extension [UInt32] {
  var isSorted: Bool { zip(self, dropFirst()).allSatisfy(<=) }
}
