import CareerModel
import CatalogueImport
import Testing

@Suite struct WordsReadingTests {
  private func fixture(_ text: String) throws -> CatalogueFixture {
    let fixture = try CatalogueFixture()
    try fixture.write(text, to: "words.yaml")
    return fixture
  }

  @Test func wordsAreReadWithWhatTheyStandFor() throws {
    let words = try fixture(
      """
      - words: [centre, heart]
        skills: [core]
        onetCodes: [15-1252.00]
        escoTitles: [core worker]
        skillNames: [Core]

      """
    ).load().words
    #expect(
      words == [
        EverydayWords(
          ["centre", "heart"], skills: ["core"], occupations: ["15-1252.00"], titles: ["core worker"],
          skillNames: ["Core"])
      ])
    #expect(try CatalogueFixture().load().words.isEmpty)
  }

  @Test func wordsForNothingKnownAreMistakes() throws {
    try fixture("- words: []\n  skills: [cores]\n").expect([
      "words.yaml:1:10: [0].words: there are no words (write what people say)",
      "words.yaml:2:12: [0].skills[0]: there is no skill \"cores\" (did you mean \"core\"?)",
    ])
  }
}
