import CareerModel
import Foundation
import Testing

@Suite struct SkillPairTests {
  @Test func theOrderOfNamingDoesNotMatter() throws {
    let pair = try #require(SkillPair("sql", "databases"))
    #expect(pair == SkillPair("databases", "sql"))
    #expect(pair.members == ["databases", "sql"])
    #expect(pair.partner(of: "sql") == "databases" && pair.partner(of: "databases") == "sql")
    #expect(pair.partner(of: "r") == nil)
    #expect(SkillPair("sql", "sql") == nil)
  }

  @Test func isReadInEitherOrderAndNeverOfOneSkill() throws {
    func read(_ text: String) throws -> SkillPair {
      try JSONDecoder().decode(SkillPair.self, from: Data(text.utf8))
    }
    let pair = try #require(SkillPair("a", "b"))
    #expect(try read(#"{"first": "a", "second": "b"}"#) == pair)
    #expect(try read(#"{"first": "b", "second": "a"}"#) == pair)
    #expect(try JSONDecoder().decode(SkillPair.self, from: JSONEncoder().encode(pair)) == pair)
    #expect(throws: DecodingError.self) { try read(#"{"first": "a", "second": "a"}"#) }
  }
}
