import Testing

@testable import CatalogueImport

@Suite struct CommaScannerTests {
  @Test func quotesHoldCommasQuotesAndLineEnds() throws {
    #expect(
      try records(of: "\"a,\"\"b\"\"\r\nc\",d\r\ne,\"\"\r\n", .commaSeparated)
        == [ReadRecord(1, ["a,\"b\"\r\nc", "d"]), ReadRecord(3, ["e", ""])])
  }

  @Test func theLastLineEndMayBeMissingAfterQuotesToo() throws {
    #expect(try records(of: "a,b\nc,d", .commaSeparated).last == ReadRecord(2, ["c", "d"]))
    #expect(try records(of: "a,b\nc,\"d\"", .commaSeparated).last == ReadRecord(2, ["c", "d"]))
    #expect(try records(of: "a,b\nc,\"d\"\"\"\r", .commaSeparated).last == ReadRecord(2, ["c", "d\""]))
    #expect(try records(of: "a,b\nc,", .commaSeparated).last == ReadRecord(2, ["c", ""]))
  }

  @Test func aQuoteInsideAnUnquotedFieldAndATabAreCharacters() throws {
    #expect(try records(of: "6\" rule,a\tb\n", .commaSeparated) == [ReadRecord(1, ["6\" rule", "a\tb"])])
  }

  @Test func textAfterAClosingQuoteMarksItsRecordAndNoOther() throws {
    let fixture = try DataFixture(["file": "a,\"b\" c,d\n\"e\"\"\",f\n"])
    let reader = try RecordReader(path: fixture.file("file"), name: "file", dialect: .commaSeparated)
    var read: [String] = []
    while try reader.next() { read.append("\(reader.shape.count) \(reader.shape.isMisquoted)") }
    #expect(read == ["3 true", "2 false"])
  }

  @Test func linesAreCountedThroughFieldsOfManyLines() throws {
    let text = "h\n\"1\n2\n3\"\n\"\n\n\"\nlast\n"
    #expect(try records(of: text, .commaSeparated).map(\.line) == [1, 2, 5, 8])
  }
}
