import TestSupport
import Testing

@testable import CareerModel

/// What is taken over from earlier standings must be what working everything out anew would give.
@Suite struct AssessmentsAfterTests {
  @Test(arguments: 0..<120 as Range<UInt64>)
  func areThoseMadeAnew(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var world = RandomWorld(seed: seed)
    let (onet, esco) = (
      RandomTaxonomy.catalogue(.onet, &generator), RandomTaxonomy.catalogue(.esco, &generator)
    )
    for catalogue in [onet, esco, world.catalogue, Catalogue(joining: [world.catalogue, onet, esco])] {
      var profile = world.profile()
      var assessments = Assessments(of: profile, in: catalogue)
      for _ in 0..<8 {
        RandomTaxonomy.change(&profile, in: catalogue, &generator)
        assessments = Assessments(of: profile, in: catalogue, after: assessments)
        let anew = Assessments(of: profile, in: catalogue)
        #expect(assessments.roles == anew.roles)
        #expect(assessments.byMatch == anew.byMatch)
      }
    }
  }

  @Test func thoseOfAnotherCatalogueAreNotTakenOver() {
    var generator = SeededGenerator(seed: 7)
    let (first, second) = (RandomTaxonomy.catalogue(.esco, &generator), RandomTaxonomy.catalogue(.esco, &generator))
    let assessments = Assessments(of: Profile(), in: second, after: Assessments(of: Profile(), in: first))
    #expect(assessments.roles == Assessments(of: Profile(), in: second).roles)
  }
}
