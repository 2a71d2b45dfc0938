import CareerModel
import TestSupport
import Testing

@Suite struct SkillEqualityTests {
  /// Three names of one skill, listed.
  private let listed = links([("esco", "own"), ("onet", "own"), ("esco", "onet")], .listed)

  private static func links(_ pairs: [(Skill.ID, Skill.ID)], _ reason: SkillLink.Reason) -> [SkillLink] {
    pairs.compactMap { one, other in SkillPair(one, other).map { SkillLink($0, reason) } }
  }

  private func pair(_ one: Skill.ID, _ other: Skill.ID) throws -> SkillPair { try #require(SkillPair(one, other)) }

  @Test func withoutLinksEverySkillIsAlone() throws {
    let equality = SkillEquality()
    #expect(equality.classes.isEmpty)
    #expect(equality.members(of: "sql") == ["sql"])
    #expect(equality.skillClass(of: "sql") == nil)
    #expect(try equality.reasons(for: pair("sql", "r")) == [])
    #expect(try !equality.isSame(pair("sql", "r")))
  }

  @Test func whatIsSaidToBeTheSameJoinsClasses() throws {
    let equality = SkillEquality(
      links: listed + Self.links([("a", "b")], .sameName), corrections: [try pair("own", "b"): .same])
    #expect(equality.members(of: "a") == ["a", "b", "esco", "onet", "own"])
    #expect(equality.classes.count == 1)
  }

  @Test func aClassIsTakenApartAndTheRestGoesWithTheFirstLink() throws {
    let equality = SkillEquality(links: listed, corrections: [try pair("own", "onet"): .different])
    #expect(equality.members(of: "own") == ["esco", "own"])
    #expect(equality.members(of: "onet") == ["onet"])
    let reversed = SkillEquality(links: listed.reversed(), corrections: [try pair("own", "onet"): .different])
    #expect(reversed.members(of: "onet") == ["esco", "onet"])
  }

  @Test func aCorrectionWinsOverTheListAndTheListOverNames() throws {
    let corrections = [try pair("a", "c"): SkillCorrection.same, try pair("b", "c"): .different]
    // The person says a = c and b ≠ c, so a = b cannot be, although it is listed.
    let corrected = SkillEquality(links: Self.links([("a", "b")], .listed), corrections: corrections)
    #expect(corrected.classes.map(\.members) == [["a", "c"]])
    let links = Self.links([("a", "x")], .sameName) + Self.links([("a", "y")], .listed)
    let equality = SkillEquality(links: links, corrections: [try pair("x", "y"): .different])
    #expect(equality.classes.map(\.members) == [["a", "y"]])
  }

  @Test func theReasonIsTheStrongestLinkOrTheShortestChain() throws {
    let links = Self.links([("a", "b"), ("b", "c"), ("c", "d")], .sameName) + Self.links([("a", "b")], .listed)
    let equality = SkillEquality(links: links, corrections: [try pair("b", "d"): .same])
    #expect(try equality.reasons(for: pair("a", "b")) == Self.links([("a", "b")], .listed))
    #expect(
      try equality.reasons(for: pair("a", "d"))
        == Self.links([("a", "b")], .listed) + Self.links([("b", "d")], .said))
    #expect(equality.classes.first?.links.map(\.reason) == [.said, .listed, .sameName, .sameName])
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func agreesWithMergingSets(seed: UInt64) {
    let world = EqualityWorld(seed: seed)
    let (equality, naive) = (world.equality, world.naive)
    for skill in world.skills { #expect(Set(equality.members(of: skill)) == naive[skill]) }
    #expect(Set(equality.classes.map { Set($0.members) }) == Set(naive.classes))
    #expect(equality.classes.allSatisfy { $0.members.count > 1 && $0.members == $0.members.sorted() })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func noClassHoldsWhatIsDifferentAndNoLinkIsLeftOutWithoutCause(seed: UInt64) {
    let world = EqualityWorld(seed: seed)
    let equality = world.equality
    let different = world.corrections.filter { $0.value == .different }.map(\.key)
    #expect(different.allSatisfy { !equality.isSame($0) })
    for pair in world.links.map(\.pair) where !equality.isSame(pair) {
      let merged = equality.members(of: pair.first) + equality.members(of: pair.second)
      #expect(different.contains { merged.contains($0.first) && merged.contains($0.second) })
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyPairOfAClassHasAChainOfReasons(seed: UInt64) {
    let world = EqualityWorld(seed: seed)
    let equality = world.equality
    for one in world.skills {
      for other in world.skills {
        guard let pair = SkillPair(one, other) else { continue }
        var reached = pair.first
        for link in equality.reasons(for: pair) {
          guard let next = link.pair.partner(of: reached) else { continue }
          reached = next
          #expect(world.links.contains(link) || world.corrections[link.pair] == .same)
        }
        #expect((reached == pair.second) == equality.isSame(pair))
      }
    }
  }
}
