import TestSupport
import Testing

@testable import CareerModel

/// The order of roles in taxonomies while nothing is ticked, and in all sources; by fit see `FitTests`.
@Suite struct RoleRankingTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func withoutTicksATaxonomyStandsByTitleAndWhatIsUnknownLast(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (catalogue, _) = RandomTaxonomy.fitted(.onet, &generator)
    func isUnknown(_ role: Int) -> Int { catalogue.terms[role].isEmpty || !catalogue.isRated(role) ? 1 : 0 }
    let order = catalogue.roles.indices.sorted {
      (isUnknown($0), catalogue.titleRanks[$0]) < (isUnknown($1), catalogue.titleRanks[$1])
    }
    #expect(Assessments(of: Profile(), in: catalogue).byMatch == order)
  }

  @Test(arguments: [(4, 0, true), (5, 0, false), (2, 9, true), (3, 2, false), (3, 1, true)])
  func aRoleThatAsksForLittleIsThin(essentials: Int, advantages: Int, isThin: Bool) {
    let skills = (0..<essentials + advantages).map { Skill(id: Skill.ID("s\($0)"), name: "Skill \($0)") }
    let role = Role(
      id: "r", title: "R", track: "t", level: nil,
      requirements: skills.enumerated().map {
        Requirement(options: [$1.id], strength: $0 < essentials ? .essential : .advantage)
      })
    let assessments = Assessments(of: Profile(), in: Catalogue(dataset: .esco, skills: skills, roles: [role]))
    #expect(assessments[0].isThin == isThin)
  }

  @Test func allSourcesStandOneAfterAnother() {
    func catalogue(_ dataset: Dataset, _ count: Int) -> Catalogue {
      let skills = (0..<count).map { Skill(id: Skill.ID("\(dataset)-\($0)"), name: "\(dataset) \($0)") }
      return Catalogue(
        dataset: dataset, skills: skills,
        roles: (0..<count).map { number in
          Role(
            id: Role.ID("\(dataset)-\(number)"), title: "\(number)", track: "t", level: nil,
            requirements: skills[...number].map { Requirement(options: [$0.id], strength: .essential) })
        })
    }
    let joined = Catalogue(joining: [catalogue(.onet, 2), catalogue(.esco, 4)])
    let assessments = Assessments(of: Profile(), in: joined)
    let sections = assessments.sections(by: .reach)
    #expect(sections.map(\.heading) == [.dataset(.onet, title: "O*NET"), .dataset(.esco, title: "ESCO")])
    #expect(
      sections.map { $0.roles.map { joined.roles[$0].id } } == [
        ["onet-0", "onet-1"], ["esco-0", "esco-1", "esco-2", "esco-3"],
      ])
    #expect(assessments.byMatch == sections.flatMap(\.roles))
    // Titles order all of it together.
    #expect(
      assessments.sections(by: .title).flatMap(\.roles).map { joined.roles[$0].id }
        == ["esco-0", "onet-0", "esco-1", "onet-1", "esco-2", "esco-3"])
  }
}
