import TestSupport
import Testing

@testable import CareerModel

/// What is taken over from earlier standings must be what working everything out anew would give.
@Suite struct StandingsAfterTests {
  @Test(arguments: 0..<120 as Range<UInt64>)
  func areThoseMadeAnew(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var world = RandomWorld(seed: seed)
    let (onet, esco) = (
      RandomTaxonomy.catalogue(.onet, &generator), RandomTaxonomy.catalogue(.esco, &generator)
    )
    for catalogue in [onet, esco, world.catalogue, Catalogue(joining: [world.catalogue, onet, esco])] {
      var profile = world.profile()
      var standings = Standings(of: profile, in: catalogue)
      for _ in 0..<8 {
        RandomTaxonomy.change(&profile, &generator)
        standings = Standings(of: profile, in: catalogue, after: standings)
        let anew = Standings(of: profile, in: catalogue)
        #expect(standings.roles == anew.roles)
        #expect(standings.byMatch == anew.byMatch)
      }
    }
  }

  @Test func thoseOfAnotherCatalogueAreNotTakenOver() {
    var generator = SeededGenerator(seed: 7)
    let (first, second) = (RandomTaxonomy.catalogue(.esco, &generator), RandomTaxonomy.catalogue(.esco, &generator))
    let standings = Standings(of: Profile(), in: second, after: Standings(of: Profile(), in: first))
    #expect(standings.roles == Standings(of: Profile(), in: second).roles)
  }
}
