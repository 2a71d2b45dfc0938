import Testing

@testable import CatalogueImport

@Suite struct TabScannerTests {
  @Test(arguments: ["\n", "\r\n"]) func linesEndInEitherWay(lineEnd: String) throws {
    #expect(
      try records(of: ["a\tb", "c\td", ""].joined(separator: lineEnd), .tabDelimited)
        == [ReadRecord(1, ["a", "b"]), ReadRecord(2, ["c", "d"])])
  }

  @Test func theLastLineEndMayBeMissing() throws {
    #expect(try records(of: "a\tb\nc\td", .tabDelimited).last == ReadRecord(2, ["c", "d"]))
    #expect(try records(of: "a\tb\r\nc\td\r", .tabDelimited).last == ReadRecord(2, ["c", "d"]))
  }

  @Test func quotesAndCommasAreCharacters() throws {
    #expect(
      try records(of: "12\" \"rule\"\t\"open\n\"\ta,b\n", .tabDelimited)
        == [ReadRecord(1, ["12\" \"rule\"", "\"open"]), ReadRecord(2, ["\"", "a,b"])])
  }

  @Test func aByteOrderMarkIsLeftOutAtTheStartOnly() throws {
    #expect(
      try records(of: "\u{FEFF}a\n\u{FEFF}b\n", .tabDelimited)
        == [ReadRecord(1, ["a"]), ReadRecord(2, ["\u{FEFF}b"])])
  }

  @Test func emptyFieldsAndLinesAreFields() throws {
    #expect(
      try records(of: "\t\t\n\n\ta\n", .tabDelimited)
        == [ReadRecord(1, ["", "", ""]), ReadRecord(2, [""]), ReadRecord(3, ["", "a"])])
    #expect(try records(of: "", .tabDelimited).isEmpty)
  }

  @Test func aReturnInsideALineAndLettersOfAllScriptsStay() throws {
    #expect(
      try records(of: "a\rb\té漢👍\u{9D}\n", .tabDelimited) == [ReadRecord(1, ["a\rb", "é漢👍\u{9D}"])])
  }
}
