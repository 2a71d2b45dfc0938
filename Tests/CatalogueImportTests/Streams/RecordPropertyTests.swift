import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct RecordPropertyTests {
  private static let pieces = [
    "a", "word", "eight by", "\"", "\"\"", ",", "\t", "\n", "\r\n", "\r", " ", "é", "漢字", "👩‍💻", "\u{9D}", "n/a",
    "\u{FEFF}",
  ]

  @Test(arguments: [Dialect.tabDelimited, .commaSeparated])
  func recordsAreThoseOfTheNaiveReaderWhateverThePieces(dialect: Dialect) throws {
    var generator = SeededGenerator(seed: 41)
    var counts = (read: 0, open: 0)
    for _ in 0..<1_500 {
      let length = generator.number(0...40)
      let text = (0..<length).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      let expected = naiveRecords(
        of: text, quotes: dialect == .commaSeparated, delimiter: dialect == .commaSeparated ? "," : "\t")
      let pieceSize = generator.number(1...64)
      if let expected {
        #expect(try records(of: text, dialect, pieceSize: pieceSize) == expected)
        counts.read += 1
      } else {
        #expect(try mistake(in: Array(text.utf8), dialect, pieceSize: pieceSize)?.reason == .openQuote)
        counts.open += 1
      }
    }
    #expect(counts.read > 500)
    #expect(dialect == .tabDelimited || counts.open > 100)
  }

  @Test func everyValidCharacterAndNoOtherSequencePasses() throws {
    // All sequences of a leading byte with continuation bytes at the edges of what Unicode allows.
    let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in UInt8(0x80)...0xFF {
      for second in edges {
        for third in edges {
          for fourth in edges {
            let bytes = [lead, second, third, fourth]
            var iterator = bytes.makeIterator()
            var codec = UTF8()
            var expected: Int?
            if case .scalarValue(let scalar) = codec.decode(&iterator) { expected = String(scalar).utf8.count }
            #expect(UTF8Sequence.length(at: bytes) == expected)
          }
        }
      }
    }
  }
}
