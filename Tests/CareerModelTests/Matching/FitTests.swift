import TestSupport
import Testing

@testable import CareerModel

/// The fit of imported roles, against a slow one in exact fractions.
@Suite struct FitTests {
  /// Random taxonomies, marks, and skills that are the same.
  private func world(_ seed: UInt64) -> (naive: FitNaive, assessments: Assessments, profile: Profile) {
    var generator = SeededGenerator(seed: seed)
    let (catalogue, weights) = RandomTaxonomy.fitted(generator.chance(50) ? .onet : .esco, &generator)
    let links = (0..<generator.number(0...4)).compactMap { _ in
      let pair = generator.some(2, of: catalogue.skills)
      return SkillPair(pair[0].id, pair[1].id).map { SkillLink($0, .listed) }
    }
    var profile = Profile()
    for _ in 0..<generator.number(0...10) { RandomTaxonomy.change(&profile, in: catalogue, &generator) }
    if generator.chance(30) { profile.here = catalogue.roles.last?.id }
    let beside = catalogue.beside(CatalogueNeighbours(skillLinks: { links }))
    return (FitNaive(catalogue: beside, weights: weights), Assessments(of: profile, in: beside), profile)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func itIsWhatExactFractionsSay(seed: UInt64) {
    let (naive, assessments, profile) = world(seed)
    let ticks = naive.ticks(of: profile, assessments.learner.equality)
    for role in naive.catalogue.roles.indices {
      let fit = assessments.fit(of: role)
      #expect(fit?.share == naive.fit(of: role, ticks))
      #expect(fit?.percent == naive.fit(of: role, ticks)?.rounded)
      let terms = assessments.fitTerms(of: role)
      #expect(terms.count == (fit == nil ? 0 : ticks.count))
      #expect(terms.reduce(0) { $0 + $1.points } == fit?.points ?? 0)
      for term in terms {
        #expect(assessments.learner.heldSkills.holds(term.skill))
        #expect(term.points == naive.points(term.skill, role))
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func rolesStandByFitAndTitleAndThoseThatAskForNothingLast(seed: UInt64) {
    let (naive, assessments, profile) = world(seed)
    let catalogue = naive.catalogue
    let ticks = naive.ticks(of: profile, assessments.learner.equality)
    #expect(assessments.isByFit == !ticks.isEmpty)
    guard !ticks.isEmpty else { return }
    let order = catalogue.roles.indices.sorted { left, right in
      let (first, second) = (naive.fit(of: left, ticks) ?? Fraction(-1), naive.fit(of: right, ticks) ?? Fraction(-1))
      return first != second ? first > second : catalogue.titleRanks[left] < catalogue.titleRanks[right]
    }
    #expect(assessments.sections(by: .match) == [RoleSection(heading: nil, roles: order)])
    // One's own job stands above the rest.
    let here = profile.here.flatMap(catalogue.rolePosition)
    let pinned = order.filter { $0 == here } + order.filter { $0 != here }
    #expect(assessments.sections(by: .reach) == [RoleSection(heading: nil, roles: pinned)])
    let percents = catalogue.roles.indices.compactMap { naive.fit(of: $0, ticks)?.rounded }
    for role in catalogue.roles.indices {
      let own = role == here ? nil : naive.fit(of: role, ticks)?.rounded
      #expect(assessments.fitPlace(of: role)?.rank == own.map { own in 1 + percents.count { $0 > own } })
    }
  }

  /// A role of which tools alone are listed: unknown is not none.
  @Test func whatIsNotRatedHasNoFitAndTakesNoPlace() {
    let skills = ["a", "b"].map { Skill(id: Skill.ID($0), name: $0) }
    let roles = [("tools alone", "b", Strength.advantage), ("other work", "b", .essential), ("own", "a", .essential)]
      .map {
        Role(
          id: Role.ID($0.0), title: $0.0, track: "t", level: nil,
          requirements: [Requirement(options: [Skill.ID($0.1)], strength: $0.2)])
      }
    let catalogue = Catalogue(dataset: .onet, skills: skills, roles: roles, fit: FitPoints(of: roles, skills: skills))
    let assessments = assessments(["a": .have], in: catalogue)
    #expect(assessments[0].match == nil && assessments[0].matchWhenLearned == nil)
    #expect(assessments.fit(of: 0) == nil && assessments.fitPlace(of: 0) == nil)
    #expect(assessments.fitPlace(of: 1)?.rank == 2 && assessments.fitPlace(of: 2)?.rank == 1)
    #expect(assessments.fitPlace(of: 1)?.count == 2 && assessments.fitPlace(of: 1)?.isOfAll == false)
    #expect(assessments.sections(by: .match).flatMap(\.roles) == [2, 1, 0])
    // Who has one of the tools stands to it as far as the tools tell.
    let user = self.assessments(["b": .have], in: catalogue)
    #expect(user[0].match?.percent == 100 && user.fitPlace(of: 0)?.isOfAll == true)
  }

  /// Sums as large as those of O*NET, whose products with billionths do not fit 64 bits.
  @Test func largeSumsAreExact() {
    let skills = (0..<50).map { Skill(id: Skill.ID("s\($0)"), name: "\($0)") }
    let weights = (0..<900).map { role in
      (role == 0 ? 0..<1 : skills.indices).map { FitPoints.Weight(skill: $0, weight: 90_000) }
    }
    let terms = RoleTerms(
      weights.map { $0.map { Catalogue.Term(options: SkillOptions($0.skill), strength: .essential, weight: 1) } })
    let fit = FitPoints(weights: weights, terms: terms, skillCount: 50)
    // Of 0.9433380201 and 0.2497957777: 44,951 / 47,651 and 44,951 / 179,951.
    #expect(fit.points(of: 0, to: 0) == 943_338_020)
    #expect(fit.points(of: 0, to: 1) == 249_795_778)
    #expect(fit.points(of: 1, to: 0) == 0)
  }

  @Test func keptPointsOfARoleStandOnceAndInOrder() {
    func points(_ counts: [UInt32], _ roles: [UInt32]) -> FitPoints? {
      FitPoints(counts: counts, roles: roles, points: roles.map { _ in 9 }, roleCount: 3)
    }
    #expect(points([2, 0, 2], [0, 2, 0, 1]) != nil)
    #expect(points([2], [1, 1]) == nil, "so many ticks would point to it that a fit were above 100%")
    #expect(points([2], [1, 0]) == nil)
    #expect(points([1], [3]) == nil)
    #expect(points([1], [0, 1]) == nil)
  }

  @Test func aQuarterStandsForAsMuchRoomAsEverywhere() {
    func points(_ first: [Int], _ second: [Int]) -> Int {
      let weights = [first, second].map { $0.enumerated().map { FitPoints.Weight(skill: $0, weight: $1) } }
      let terms = RoleTerms(
        weights.map { $0.map { Catalogue.Term(options: SkillOptions($0.skill), strength: .essential, weight: 1) } })
      return FitPoints(weights: weights, terms: terms, skillCount: 2).points(of: 0, to: 0)
    }
    #expect(points([5, 5], [5, 5]) == 250_000_000)
    // All of this list, a third of all lists; all of it, a ninth.
    #expect(points([1, 0], [0, 2]) == 500_000_000)
    #expect(points([1, 0], [0, 8]) == 750_000_000)
    #expect(points([0, 5], [5, 5]) == 0)
  }

  private let two = [
    Skill(id: "a", name: "A"), Skill(id: "b", name: "B"), Skill(id: "c", name: "C", needs: ["a"], implies: ["a"]),
  ]

  /// Three skills of which one implies another, asked for by two roles.
  private func catalogue() -> Catalogue {
    let roles = [("first", "a"), ("second", "b"), ("third", "c")].map { id, skill in
      Role(
        id: Role.ID(id), title: id, track: "t", level: nil,
        requirements: [Requirement(options: [Skill.ID(skill)], strength: .essential)])
    }
    let weights = (0..<3).map { [FitPoints.Weight(skill: $0, weight: 1)] }
    let terms = RoleTerms(
      weights.map { $0.map { Catalogue.Term(options: SkillOptions($0.skill), strength: .essential, weight: 4) } })
    return Catalogue(
      dataset: .esco, tracks: [Track(id: "t", name: "T", plainly: "", workplaces: Workplaces(names: [], sources: []))],
      skills: two, roles: roles, fit: FitPoints(weights: weights, terms: terms, skillCount: 3))
  }

  private func assessments(_ marks: [Skill.ID: Mark], in catalogue: Catalogue) -> Assessments {
    var profile = Profile()
    profile.marks = marks
    return Assessments(of: profile, in: catalogue)
  }

  @Test func whatIsImpliedCountsAndWhatIsLearntOrUnwantedDoesNot() {
    let held = assessments(["c": .have], in: catalogue())
    #expect((0..<3).map { held.fit(of: $0)?.percent } == [25, 0, 25])
    #expect(held.fit(of: 0)?.ticks == 2)
    let others = assessments(["a": .learning, "b": .unwanted], in: catalogue())
    #expect((0..<3).allSatisfy { others.fit(of: $0) == nil })
    #expect(!others.isByFit)
    #expect(others.sections(by: .reach).map(\.heading?.id) == ["t"])
  }

  @Test func fewTicksAreUnsure() {
    #expect(assessments(["b": .have], in: catalogue()).unsureDatasets.map(\.ticks) == [1])
    #expect(assessments([:], in: catalogue()).unsureDatasets.isEmpty)
  }

  @Test func allSourcesKeepTheFitAndTheOrderOfEach() {
    let own = Catalogue(
      skills: [Skill(id: "own", name: "Own")],
      roles: [Role(id: "own-role", title: "Own role", track: "x", level: nil)])
    let joined = Catalogue(joining: [own, catalogue()])
    let all = assessments(["b": .have], in: joined)
    #expect(joined.roles.indices.map { all.fit(of: $0)?.percent } == [nil, 0, 50, 0])
    #expect(all.fitTerms(of: 2).map { joined.skills[$0.skill].id } == ["b"])
    #expect(!all.isByFit && all.isByFit(.esco))
    #expect(all.sections(by: .reach).map(\.roles) == [[0], [2, 1, 3]])
  }
}
