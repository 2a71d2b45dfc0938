import TerminalText
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

  /// The table of the alphabets holds what Unicode says.
  @Test func everyLetterFoldsAsUnicodeSays() {
    for scalar in (UInt32(0x80)...0x2_FFFF).compactMap(Unicode.Scalar.init) {
      let expected =
        scalar.properties.generalCategory == .nonspacingMark
        ? ""
        : "ßẞ".unicodeScalars.contains(scalar)
          ? "ss" : LatinLetters.base(of: scalar)?.lowercased() ?? scalar.properties.lowercaseMapping
      if TextFolding.fold(String(scalar)) != expected { Issue.record("\(scalar.value)") }
    }
  }
}
