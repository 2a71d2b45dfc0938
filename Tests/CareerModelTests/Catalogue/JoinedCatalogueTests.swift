import TestSupport
import Testing

@testable import CareerModel

/// All sources together answer as their parts do, without a copy of what those know.
@Suite struct JoinedCatalogueTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func knowsWhatItsPartsKnow(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      RandomWorld(seed: seed).catalogue, RandomTaxonomy.catalogue(.onet, &generator),
      RandomTaxonomy.catalogue(.esco, &generator),
    ]
    let joined = Catalogue(joining: parts)
    #expect(joined.roles.map(\.id) == parts.flatMap(\.roles).map(\.id))
    for part in parts {
      for (position, role) in part.roles.enumerated() {
        let place = try #require(joined.rolePosition(role.id))
        #expect(joined.roles[place].id == role.id)
        #expect(joined.dataset(ofRole: place) == part.dataset)
        #expect(joined.moves(from: role.id) == joined.moves.filter { $0.from == role.id })
        #expect(joined.moves(to: role.id) == joined.moves.filter { $0.to == role.id })
        #expect(joined.pay(of: role.id) == joined.pay.filter { $0.role == role.id })
        let asked = joined.terms[place].map { $0.options.map { joined.skills[$0].id } }
        #expect(asked == part.terms[position].map { $0.options.map { part.skills[$0].id } })
      }
      for skill in part.skills {
        let place = try #require(joined.skillPosition(skill.id))
        #expect(joined.skills[place].id == skill.id)
        #expect(joined.dataset(ofSkill: place) == part.dataset)
      }
    }
    #expect(joined.rolePosition("gone") == nil)
    #expect(joined.skillPosition("gone") == nil)
    #expect(joined.moves(from: "gone").isEmpty)
  }
}
