import TestSupport
import Testing

@testable import CareerModel

/// The order of roles in taxonomies without a fit and in all sources, against a slow one in fractions of whole numbers.
@Suite struct RoleRankingTests {
  /// (held + 5 x mean) / (asked + 5) in millionths, as the documents say it.
  private func scores(of assessments: Assessments, among positions: [Int]) -> [Int: Double] {
    let matches = positions.compactMap { role in
      assessments[role].match.map {
        (role: role, share: Double($0.share.numerator) / Double($0.share.denominator) / 100)
      }
    }
    let mean = matches.isEmpty ? 0 : matches.reduce(0) { $0 + $1.share } / Double(matches.count)
    return Dictionary(
      uniqueKeysWithValues: matches.map { role, share in
        let asked = Double(assessments.learner.catalogue.terms[role].count)
        return (role, (share * asked + 5 * mean) / (asked + 5))
      })
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func aTaxonomyStandsByItsSmoothedMatch(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let catalogue = RandomTaxonomy.catalogue(.onet, &generator)
    var profile = Profile()
    for _ in 0..<6 { RandomTaxonomy.change(&profile, in: catalogue, &generator) }
    let assessments = Assessments(of: profile, in: catalogue)
    let scores = scores(of: assessments, among: Array(catalogue.roles.indices))
    #expect(assessments.byMatch.sorted() == Array(catalogue.roles.indices))
    for (earlier, later) in zip(assessments.byMatch, assessments.byMatch.dropFirst()) {
      // What nothing essential is listed of is unknown, and stands after the rest.
      guard assessments[earlier].isRated == assessments[later].isRated else {
        #expect(assessments[earlier].isRated)
        continue
      }
      guard let first = scores[earlier] else {
        #expect(scores[later] == nil)
        continue
      }
      guard let second = scores[later] else { continue }
      // Equal to a millionth, titles decide.
      #expect(first > second - 0.000_01)
      if first == second, first == 0 { #expect(catalogue.titleRanks[earlier] < catalogue.titleRanks[later]) }
    }
  }

  @Test func aRoleWithOneRequirementDoesNotWin() {
    let skills = (0..<10).map { Skill(id: Skill.ID("s\($0)"), name: "Skill \($0)") }
    func role(_ id: Role.ID, _ asked: ArraySlice<Skill>) -> Role {
      Role(
        id: id, title: id.rawValue, track: "t", level: nil,
        requirements: asked.map { Requirement(options: [$0.id], strength: .essential, weight: 1) })
    }
    let catalogue = Catalogue(
      dataset: .esco, skills: skills,
      roles: [role("one", skills[0..<1]), role("ten", skills[0..<10]), role("none", skills[8..<10])])
    var profile = Profile()
    for skill in skills[0..<8] { profile.marks[skill.id] = .have }
    let assessments = Assessments(of: profile, in: catalogue)
    #expect(assessments.byMatch.map { catalogue.roles[$0].id } == ["ten", "one", "none"])
    #expect(assessments[0].isThin && !assessments[1].isThin)
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
    #expect(sections.map(\.heading) == [.dataset(.onet), .dataset(.esco)])
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
