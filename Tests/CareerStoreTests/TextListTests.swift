import TestSupport
import Testing

@testable import CareerStore

struct TextListTests {
  @Test(arguments: [
    [], [""], ["", ""], ["a"], ["a", "b"], ["|"], ["\\"], ["\\p"], ["p"], ["a|", "|b"], ["\\\\|", "", "\\p|p"],
    ["João", "👩‍💻"],
  ])
  func whatIsWrittenIsReadBack(texts: [String]) {
    #expect(TextList.decode(TextList.encode(texts)) { $0 } == texts)
  }

  @Test func randomListsAreReadBack() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let texts = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &generator)).map { _ in "|\\pxé".randomElement(using: &generator) ?? "|" })
      }
      #expect(TextList.decode(TextList.encode(texts)) { $0 } == texts)
    }
  }

  @Test func theColumnIsReadableInSQL() {
    #expect(TextList.encode(["S000", "S002"]) == "S000|S002|")
    #expect(TextList.encode(["a|b"]) == "a\\pb|")
  }

  @Test func whatFollowsTheLastEndIsLeftOut() {
    #expect(TextList.decode("a|b") { $0 } == ["a"])
    #expect(TextList.decode("a\\|") { $0 } == ["a\\"])
  }
}
