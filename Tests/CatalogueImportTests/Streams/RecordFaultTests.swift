import Testing

@testable import CatalogueImport

@Suite struct RecordFaultTests {
  private static let longField = Array(repeating: UInt8(ascii: "a"), count: RecordReader.fieldLimit + 1)

  @Test(arguments: [1, 7, 4_096]) func aFaultIsToldWithItsLineHoweverTheFileIsCutIntoPieces(
    pieceSize: Int
  ) throws {
    let cases: [(String, Dialect, DataFileError.Reason, Int)] = [
      ("a\nb\u{0}c\n", .tabDelimited, .nulByte, 2),
      ("a\n\"b\n\u{0}\"\n", .commaSeparated, .nulByte, 3),
      ("a\nb\n\"c,\nd\ne\n", .commaSeparated, .openQuote, 3),
      ("a\nb,\"\"\"\n", .commaSeparated, .openQuote, 2),
    ]
    for (text, dialect, reason, line) in cases {
      let expected = DataFileError(file: "file", line: line, reason: reason)
      #expect(try mistake(in: Array(text.utf8), dialect, pieceSize: pieceSize) == expected)
    }
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
  ])
  func bytesThatAreNotUTF8AreToldWithTheirLine(bytes: [UInt8]) throws {
    for dialect in [Dialect.tabDelimited, .commaSeparated] {
      for (before, after) in [("a\nb", "c\n"), ("a\n", ""), ("é\n", "é")] {
        let file = Array(before.utf8) + bytes + Array(after.utf8)
        #expect(try mistake(in: file, dialect, pieceSize: 3)?.reason == .notUTF8)
        #expect(try mistake(in: file, dialect)?.line == 2)
      }
    }
    let quoted = Array("a\n\"\n".utf8) + bytes + Array("\"\n".utf8)
    #expect(try mistake(in: quoted, .commaSeparated) == DataFileError(file: "file", line: 3, reason: .notUTF8))
  }

  @Test(arguments: [Dialect.tabDelimited, .commaSeparated]) func aFieldMayHaveAMegabyteAndNoMore(
    dialect: Dialect
  ) throws {
    #expect(try mistake(in: [10] + Self.longField.dropLast() + [10], dialect) == nil)
    let expected = DataFileError(file: "file", line: 2, reason: .fieldTooLong)
    #expect(try mistake(in: [10] + Self.longField + [10], dialect) == expected)
    #expect(try mistake(in: [10] + Self.longField + Self.longField, dialect) == expected)
  }

  @Test func aRowMayHaveFourMegabytesAndNoMore() throws {
    let field = Self.longField.dropLast(8) + [UInt8(ascii: "\t")]
    let row = Array(Array(repeating: field, count: 4).joined())
    #expect(try mistake(in: row + [10], .tabDelimited) == nil)
    #expect(
      try mistake(in: row + field, .tabDelimited) == DataFileError(file: "file", line: 1, reason: .rowTooLong))
  }

  @Test func whatIsNoFileIsToldInTheWordsOfTheSystem() throws {
    let fixture = try DataFixture([:])
    #expect(throws: DataFileError(file: "x", reason: .unreadable("No such file or directory"))) {
      try RecordReader(path: fixture.file("x"), name: "x", dialect: .tabDelimited)
    }
    #expect(throws: DataFileError(file: "x", reason: .notAFile("it is a folder"))) {
      try RecordReader(path: fixture.path, name: "x", dialect: .tabDelimited)
    }
  }

  @Test func aReadingStopsBetweenAnyTwoPieces() throws {
    let fixture = try DataFixture(["file": String(repeating: "some text\n", count: 100)])
    for pieces in 1..<20 {
      var (asked, bytes) = (0, 0)
      let monitor = ReadingMonitor(pieceSize: 50) {
        bytes += $0
      } isCancelled: {
        asked += 1
        return asked > pieces
      }
      let reader = try RecordReader(path: fixture.file("file"), name: "file", dialect: .tabDelimited, monitor: monitor)
      #expect(throws: DataFileError(file: "file", reason: .interrupted)) { while try reader.next() {} }
      #expect(bytes == pieces * 50)
    }
  }
}
