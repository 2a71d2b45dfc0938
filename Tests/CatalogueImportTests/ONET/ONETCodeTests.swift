import Testing

@testable import CatalogueImport

@Suite struct ONETCodeTests {
  private func code(_ text: String) throws -> ONETCode? { try withField(text) { ONETCode($0) } }

  @Test(arguments: ["11-1011.00", "15-1252.01", "00-0001.09", "99-9999.99"]) func codesAreWrittenAsTheyWereRead(
    text: String
  ) throws {
    let code = try #require(try code(text))
    #expect(code.description == text)
    #expect(code.soc.description == text.prefix(7))
  }

  @Test(arguments: [
    "", "11-1011", "11-1011.0", "11-1011.000", "11.1011-00", "1a-1011.00", "11-1011,00", "111011.00", "-11101100.",
  ])
  func otherTextIsNoCode(text: String) throws { #expect(try code(text) == nil) }

  @Test func codesSortAsText() throws {
    let texts = ["15-1252.00", "11-1011.03", "11-1011.00", "09-9999.99"]
    let codes = try texts.map { try #require(try code($0)) }
    #expect(codes.sorted().map(\.description) == texts.sorted())
  }

  @Test func elementsKeepUpToSixteenCharacters() throws {
    for text in ["2.A.1.a", "1", "4.A.2.a.2.I01.D0", "abcdefgh"] {
      #expect(try withField(text) { ONETElement($0) }?.description == text)
    }
    for text in ["", "4.A.2.a.2.I01.D01", "2 A", "é"] { #expect(try withField(text) { ONETElement($0) } == nil) }
    #expect(try withField("2.A.1.b") { ONETElement($0) } != withField("2.A.1.a") { ONETElement($0) })
  }
}
