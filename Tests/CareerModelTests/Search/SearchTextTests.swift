import Testing

@testable import CareerModel

@Suite struct SearchTextTests {
  private func words(_ text: String) -> [String] {
    let text = SearchText(text)
    return text.words.map { word in
      (word.isContinued ? "·" : "") + String(decoding: text.letters[word.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Back-end Developer", ["back", "·end", "developer"]), ("DevOps", ["dev", "·ops"]), ("MLOps", ["ml", "·ops"]),
    ("C++/C#", ["c++", "c#"]), (".NET", [".", "·net"]), ("ASP.NET", ["asp", "·net"]), ("Node.js", ["node", "·js"]),
    ("R&D", ["r", "·d"]), ("Driver's Mate", ["drivers", "mate"]), ("Sr. Cook", ["sr", "cook"]),
    ("A - B -- C-", ["a", "b", "c"]), ("etc. ...", ["etc"]), ("", []), ("!?", []),
    ("João Straße", ["joao", "strasse"]), ("e\u{301}te\u{AD}s\r\nx", ["etes", "x"]),
    ("Éric’s back‑end", ["erics", "back", "·end"]),
  ])
  func cutsTextIntoWords(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func aNameIsWrittenWithoutItsBracketsAndWithItsCompoundsInOne() {
    func ways(_ text: String) -> [[String]] {
      SearchName.ways(toWrite: SearchText(text)).map { $0.words.map { String(decoding: $0, as: UTF8.self) } }
    }
    #expect(ways("Chief Officer (CO)") == [["chief", "officer", "co"], ["chief", "officer"], ["co"]])
    #expect(ways("HVAC(R)") == [["hvac", "r"], ["hvac"]])
    #expect(ways("(Only) ") == [["only"]])
    #expect(ways("Back-end Cook") == [["back", "end", "cook"], ["backend", "cook"]])
    #expect(ways(")(") == [])
  }

  @Test func rangesOfLettersAreRangesOfCharacters() {
    let text = SearchText("Fußball-Ärztin")
    #expect(String(decoding: text.letters, as: UTF8.self) == "fussballarztin")
    #expect(text.characterRanges(of: [2..<4]) == [2..<3])
    #expect(text.characterRanges(of: [8..<9, 0..<8]) == [0..<7, 8..<9])
    #expect(text.characterRanges(of: [0..<1, 1..<2, 3..<3]) == [0..<2])
  }

  @Test(arguments: [
    ("nurse", "nurses", true), ("nurses", "nursing", true), ("secretary", "secretaries", true), ("boxes", "box", true),
    ("engineer", "engine", true), ("manager", "management", true), ("programmer", "programming", true),
    ("bass", "bas", false), ("r", "rs", false), ("nurse", "nursery", false), ("c++", "c", false),
  ])
  func wordsOfAFamilyMeet(word: String, other: String, isFamily: Bool) {
    #expect((EnglishStem.stem(word.utf8) == EnglishStem.stem(other.utf8)) == isFamily)
  }
}
