import Testing

@testable import CatalogueImport

@Suite struct FieldTextTests {
  @Test func decimalsAreExactAndRoundHalfUp() throws {
    let cases: [(String, Int?)] = [
      ("4.12", 412), ("4", 400), ("4.1", 410), ("0.00", 0), ("4.1249", 412), ("4.125", 413),
      ("123456789.99", 12_345_678_999),
      ("", nil), (".5", nil), ("5.", nil), ("-1", nil), ("1e3", nil), ("4.1.2", nil), ("1234567890", nil),
      ("4,12", nil),
      ("٤", nil),
    ]
    for (text, expected) in cases { #expect(try withField(text) { $0.decimal(places: 2) } == expected, "\(text)") }
    #expect(try withField("239,200") { $0.decimal(places: 2, separator: 0x2C) } == 23_920_000)
    #expect(try withField(",5") { $0.decimal(places: 2, separator: 0x2C) } == nil)
    #expect(try withField("0.8107619822025299") { $0.decimal(places: 4) } == 8_108)
  }

  @Test func wholeNumbersHaveNineDigitsAtMost() throws {
    #expect(try withField("0042") { $0.number } == 42)
    #expect(try withField("999999999") { $0.number } == 999_999_999)
    for text in ["", "1000000000", "4.0", " 4", "-4", "x"] {
      #expect(try withField(text) { $0.number } == nil, "\(text)")
    }
  }

  @Test func linesAreTrimmedAndBlankOnesLeftOut() throws {
    for (text, expected) in [
      ("one\n two \r\n\n\u{200B}\n\u{A0}\nthree", ["one", "two", "three"]), ("", []), ("\n", []), ("one", ["one"]),
    ] {
      var lines: [String] = []
      try withField(text) { $0.forEachLine { lines.append($0.string) } }
      #expect(lines == expected)
    }
  }

  @Test func invisibleTextIsBlank() throws {
    for text in ["", " ", "\t \r\n", "\u{A0}", "\u{200B}\u{AD}", "\u{9D}"] {
      #expect(try withField(text) { $0.isBlank }, "\(text)")
    }
    for text in ["a", " - ", "é", "漢", "\u{200B}x"] { #expect(try !withField(text) { $0.isBlank }, "\(text)") }
  }

  @Test func textIsCleanedWhenAsked() throws {
    #expect(try withField(" soft\u{AD}ware\u{A0}\u{200B} developer\u{9D}\n") { $0.line } == "software developer")
    #expect(try withField("soft\u{AD}ware") { $0.string } == "soft\u{AD}ware")
  }

  @Test func namesAreComparedWithoutTheCaseOfLettersOnly() throws {
    #expect(try withField("o*net-soc code") { $0.isLike("O*NET-SOC Code") })
    #expect(try !withField("A@B") { $0.isLike("A`B") })
    #expect(try !withField("Title") { $0.isLike("Title ") })
    #expect(try withField("essential") { $0 == "essential" })
    #expect(try !withField("Essential") { $0 == "essential" })
  }
}
