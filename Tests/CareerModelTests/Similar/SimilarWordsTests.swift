import Testing

@testable import CareerModel

@Suite struct SimilarWordsTests {
  @Test(arguments: [
    ("nurses", "nurse"), ("developers", "developer"), ("boxes", "box"), ("classes", "class"), ("batches", "batch"),
    ("dishes", "dish"), ("policies", "policy"), ("glass", "glass"), ("status", "status"), ("analysis", "analysis"),
    ("gas", "gas"), ("s", "s"), ("nurse", "nurse"),
  ])
  func singularAndPluralAreOneWord(form: String, word: String) {
    #expect(SimilarWords.singular(of: form) == word)
  }

  @Test func aWordIsShownInItsMostCommonForm() {
    var words = SimilarWords()
    let counts = words.counts(in: ["Nurses, nurse!", "NURSES of C++", "café cafés"])
    #expect(words.all == ["nurse", "of", "c++", "cafe"])
    #expect(counts == [0: 3, 1: 1, 2: 1, 3: 2])
    #expect(words.usualForms == ["nurses", "of", "c++", "cafe"])
  }
}
