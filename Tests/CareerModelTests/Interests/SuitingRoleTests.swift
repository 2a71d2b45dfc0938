import CareerModel
import Fixtures
import Testing

/// Which roles of all sources the welcome names for somebody's interests.
@Suite struct SuitingRoleTests {
  private let curious = Profile.curious.interests(in: Fixture.catalogue).scores

  private func titles(from here: Role.ID? = nil) -> [String] {
    SuitingRole.suggest(among: [Fixture.catalogue, Fixture.onet], for: curious, from: here).map(\.title)
  }

  /// Data Engineer and Software Developers are closer than Data Analyst, and years away.
  @Test func whoHasNoJobIsNamedFirstWhatTakesLittlePreparation() {
    #expect(titles() == ["Junior Python Developer", "Data Analyst", "Software Developers"])
  }

  @Test func whoHasAJobIsNamedWhatIsAtMostAStepAboveIt() {
    // Of job zone 2, so up to 3; of zone 4; of the level Junior, and so of no zone.
    #expect(titles(from: "41-4012.00") == titles())
    #expect(titles(from: "15-1254.00") == ["Junior Python Developer", "Software Developers", "Data Analyst"])
    #expect(titles(from: "data-analyst") == ["Back-end Developer", "Software Developers", "Data Engineer"])
  }

  @Test func theOwnJobIsNoSuggestion() {
    #expect(!titles(from: "junior-python-developer").contains("Junior Python Developer"))
  }

  @Test func ofRolesWithTheSameScoresOneIsNamed() {
    let all = SuitingRole.suggest(among: [Fixture.catalogue], for: curious, from: "senior-backend-developer")
    #expect(all.map(\.title) == ["Back-end Developer", "Data Engineer", "Data Analyst"])
  }

  @Test func whatSuitsLessThanGreatlyIsNotNamed() {
    var selling = InterestScores()
    (selling[.social], selling[.enterprising], selling[.conventional]) = (4, 8, 4)
    let found = SuitingRole.suggest(among: [Fixture.catalogue, Fixture.onet], for: selling, from: nil)
    #expect(found.map(\.title) == [Fixture.onetTitle])
    #expect(found.map(\.grade) == ["Job Zone Two: Some Preparation Needed"])
    #expect(found.map(\.sourceTitle) == ["O*NET"])
    #expect(SuitingRole.suggest(among: [Fixture.onet], for: InterestScores(), from: nil).isEmpty)
  }
}
