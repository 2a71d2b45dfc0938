import Testing

@testable import CareerModel

@Suite struct TextFoldingTests {
  @Test(arguments: [
    ("João", "joao"), ("Jo\u{61}\u{303}o", "joao"), ("ÀÉÎÕÜÇŁØ", "aeiouclo"), ("Straße", "strasse"), ("Æsir", "aesir"),
    ("ıstanbul", "istanbul"), ("İ", "i"), ("C++ & C#", "c++ & c#"), ("ΑΒΓ", "αβγ"), ("Привет", "привет"), ("日本", "日本"),
  ])
  func losesCaseAndDiacritics(text: String, folded: String) {
    #expect(TextFolding.fold(text) == folded)
  }
}
