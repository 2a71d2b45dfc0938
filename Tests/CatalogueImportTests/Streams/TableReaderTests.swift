import Testing

@testable import CatalogueImport

@Suite struct TableReaderTests {
  enum Column: Int, FileColumn {
    case code, name, note

    var names: [String] {
      switch self {
      case .code: ["Code"]
      case .name: ["Name", "Title"]
      case .note: ["Note"]
      }
    }

    var isNeeded: Bool { self != .note }
  }

  /// What the rows of a text read as, "code name note", and the totals.
  private func read(_ text: String, _ dialect: Dialect = .commaSeparated) throws -> (rows: [String], totals: FileTotals)
  {
    let fixture = try DataFixture(["t": text])
    let records = try RecordReader(path: fixture.file("t"), name: "t", dialect: dialect)
    var rows: [String] = []
    let totals = try TableReader<Column>(records).forEachRow { (row) throws(SkippedRows.Reason) in
      let code = try row.needed(.code, as: \.number)
      guard code > 0 else { return false }
      rows.append("\(code) \(try row.needed(.name).string) \(row[.note].string)")
      return true
    }
    return (rows, totals)
  }

  @Test func columnsAreFoundByAnyOfTheirNamesInAnyOrder() throws {
    #expect(try read("Note,Else,TITLE,Code\nn,e,t,1\n").rows == ["1 t n"])
    #expect(try read(" Code \tName\n1\tt\n", .tabDelimited).rows == ["1 t "])
    #expect(try read("Code,Title,Name\n1,t,n\n").rows == ["1 n "])
    #expect(try read("\u{FEFF}\"Code\",Name\n1,t\n").rows == ["1 t "])
  }

  @Test func aFileOfAnotherKindIsToldByWhatItLacks() throws {
    func expect(_ text: String, _ reason: DataFileError.Reason, line: Int?) {
      #expect(throws: DataFileError(file: "t", line: line, reason: reason)) { try read(text) }
    }
    expect("a,b\n", .missingColumns(["Code", "Name"]), line: 1)
    expect("Code,b\n1,2\n", .missingColumns(["Name"]), line: 1)
    expect("\n\n", .empty, line: 1)
    expect("", .empty, line: nil)
    expect("\u{FEFF}", .empty, line: nil)
  }

  @Test func rowsThatCannotBeUsedAreCountedByReasonWithTheFirstLine() throws {
    let (rows, totals) = try read(
      """
      Code,Name,Note
      1,one,"a
      b"
      x,two,
      3,,
      4,four,,,
      5,five,n,more
      6,"six"6,
      7,\u{200B},
      0,passed over,

      y,eight
      9,nine

      """)
    #expect(rows == ["1 one a\nb", "4 four ", "9 nine "])
    #expect(totals.rows == 10)
    #expect(totals.used == 3)
    #expect(totals.skipped.count == 6)
    #expect(
      totals.skipped.entries.map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "2 Code not understood 4", "2 no Name 5", "1 more values than columns 7", "1 text after a closing quote 8",
      ])
  }

  @Test func valuesThatAreNotAvailableAreNone() throws {
    #expect(try read("Code\tName\tNote\n1\tone\tn/a\n", .tabDelimited).rows == ["1 one "])
    #expect(try read("Code\tName\n1\tn/a\n", .tabDelimited).totals.skipped.count == 1)
    #expect(try read("Code,Name,Note\n1,one,n/a\n").rows == ["1 one n/a"])
  }

  @Test(arguments: ["Code;Name;Note\n1;\"one; two, three\";n\n", "Code\tName\tNote\n1\tone; two, three\tn\n"])
  func theSeparatorIsThatOfTheFirstLine(text: String) throws {
    #expect(try read(text).rows == ["1 one; two, three n"])
  }

  @Test func aSeparatorInQuotesIsNone() throws {
    #expect(try read("\"a;b;c;d\",Code,Name\nx,1,one\n").rows == ["1 one "])
  }

  /// A spreadsheet that saves tab-delimited text puts quotes around what holds a comma or a quote.
  @Test func quotesThatASpreadsheetLeftAreTakenOff() throws {
    let rows = try read(
      "\"Code\"\tName\tNote\n1\t\"One, or two\"\t\"a \"\"good\"\" one\"\n2\t\"a\" or \"b\"\t12\"\n", .tabDelimited
    ).rows
    #expect(rows == ["1 One, or two a \"good\" one", "2 \"a\" or \"b\" 12\""])
  }

  @Test func rowsOfEmptyFieldsAreBlank() throws {
    let totals = try read("Code,Name,Note\n1,one,\n,,\n,,\n").totals
    #expect(totals.rows == 1)
    #expect(totals.skipped.count == 0)
  }

  @Test func endlessBlankLinesAreRefused() throws {
    #expect(throws: DataFileError(file: "t", line: 100_001, reason: .blankLines)) {
      try read("Code,Name\n" + String(repeating: "\n", count: 200_000))
    }
    #expect(try read("Code,Name\n" + String(repeating: "\n", count: 50_000) + "1,one\n").rows == ["1 one "])
  }

  @Test func aRowThatTheFileEndsInIsAMistakeUnlessItIsWhole() throws {
    #expect(throws: DataFileError(file: "t", line: 3, reason: .halfRow)) { try read("Code,Name,Note\n1,one,\n2,tw") }
    #expect(throws: DataFileError(file: "t", line: 2, reason: .halfRow)) { try read("Code\tName\n1", .tabDelimited) }
    #expect(try read("Code,Name,Note\n1,one,n").rows == ["1 one n"])
    #expect(try read("Code,Name,Note\n1,one\n").rows == ["1 one "])
    #expect(throws: DataFileError(file: "t", line: 2, reason: .openQuote)) { try read("Code,Name\n1,\"one\n2,two\n") }
  }
}
