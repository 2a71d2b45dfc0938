/// A query that may be the code of something, such as "15-1252.00" of an occupation, or the beginning of one.
///
/// Codes have a digit and a full stop or hyphen. What only looks like one, such as "3-d", has no answer here.
struct SearchCode {
  private let bytes: [UInt8]

  /// Fewer letters begin too many codes to tell anything.
  private static let leastCount = 4

  /// Nil for a query that is no code.
  init?(_ text: String) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }.map { $0 | (Self.isCapital($0) ? 0x20 : 0) }
    let marks = [UInt8(ascii: "."), UInt8(ascii: "-")]
    guard bytes.count >= Self.leastCount, bytes.contains(where: marks.contains), bytes.contains(where: Self.isDigit),
      bytes.allSatisfy({ Self.isDigit($0) || marks.contains($0) || (0x61...0x7A).contains($0) })
    else { return nil }
    self.bytes = bytes
  }

  /// What has this code, or one that begins with it, in the order of the codes.
  func answers(in index: SearchIndex, among categories: Set<SearchResult.Category>, limit: Int) -> [SearchResult] {
    let found = index.entries.texts.indices.filter { entry in
      isBeginning(of: index.texts[Int(index.entries.texts[entry])]) && categories.contains(index.category(of: entry))
    }
    let coded = found.map { (entry: $0, code: index.texts.text(Int(index.entries.texts[$0]))) }
    return coded.sorted { $0.code < $1.code }.prefix(limit).map { entry, code in
      SearchResult(
        item: index.item(entry), title: index.title(entry), matched: code, ranges: [0..<bytes.count], score: 1,
        isComplete: true, otherName: nil, isClose: false, isGuess: false, reason: .code)
    }
  }

  private func isBeginning(of identifier: ArraySlice<UInt8>) -> Bool {
    identifier.count >= bytes.count
      && zip(identifier, bytes).allSatisfy { ($0 | (Self.isCapital($0) ? 0x20 : 0)) == $1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
