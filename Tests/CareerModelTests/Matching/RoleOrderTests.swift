import Fixtures
import Testing

@testable import CareerModel

@Suite struct RoleOrderTests {
  private let roles = [
    Examples.role("c", title: "Émile", level: 3, essential: [["sql"], ["communication"]]),
    Examples.role("a", title: "delta", level: 2, essential: [["sql"], ["postgresql"]]),
    Examples.role("d", title: "Alpha", level: 4, essential: [["django"]]),
    Examples.role("b", title: "Beta", level: 2, essential: [["python"]]),
    Examples.role("e", title: "Zulu", level: 2),
  ]

  private func order(
    _ order: RoleOrder, _ profile: Profile = Profile(), of ids: [Role.ID]? = nil, reversed: Bool = false,
    pay: [PayFigure] = []
  ) -> [(String?, [Role.ID])] {
    let catalogue = Catalogue(levels: Examples.levels, skills: Examples.skills, roles: roles, pay: pay)
    let assessments = Assessments(of: profile, in: catalogue)
    return assessments.sections(ids?.compactMap(catalogue.rolePosition), by: order, reversed: reversed)
      .map { ($0.heading?.title, $0.roles.map { catalogue.roles[$0].id }) }
  }

  @Test func titlesStandInAlphabeticalOrderWithoutCaseAndAccents() {
    #expect(order(.title).map(\.1) == [["d", "b", "a", "c", "e"]])
    #expect(order(.title, reversed: true).map(\.1) == [["e", "c", "a", "b", "d"]])
  }

  @Test func withNothingHeldTheLeastStudyComesFirst() {
    let sections = order(.reach)
    #expect(sections.map(\.0) == ["First jobs", "Next step", "Later: needs experience"])
    #expect(sections.map(\.1) == [["a", "b", "e"], ["c"], ["d"]])
  }

  @Test func theBestMatchComesFirstThenTheFewestHours() {
    let profile = Examples.profile(have: ["sql"])
    // Both are half done; communication has no hours.
    #expect(order(.match, profile).map(\.1) == [["c", "a", "b", "d", "e"]])
    #expect(order(.match, profile).map(\.0) == [nil])
  }

  @Test func levelsHaveSections() {
    let sections = order(.level, Examples.profile(have: ["python"]))
    #expect(sections.map(\.0) == ["Junior", "Mid", "Senior"])
    #expect(sections.map(\.1) == [["b", "a", "e"], ["c"], ["d"]])
    #expect(order(.level, reversed: true).map(\.0) == ["Senior", "Mid", "Junior"])
  }

  @Test func ordersAPartOfTheRoles() {
    #expect(order(.reach, of: ["d", "b"]).map(\.1) == [["b"], ["d"]])
    #expect(order(.reach, of: []).isEmpty)
  }

  @Test func payThatDoesNotCompareStaysLast() {
    let pay = [
      Examples.pay("a", 30_000), Examples.pay("b", 50_000), Examples.pay("c", 90_000, basis: .earned),
      Examples.pay("d", 40_000),
    ]
    let sections = order(.pay, pay: pay)
    #expect(sections.map(\.0) == ["Comparable pay", "Other pay, or none published"])
    #expect(sections.map(\.1) == [["b", "d", "a"], ["c", "e"]])
    #expect(order(.pay, reversed: true, pay: pay).map(\.1) == [["a", "d", "b"], ["c", "e"]])
    #expect(order(.pay).map(\.0) == ["Other pay, or none published"])
  }

  /// Whoever looks at all sources finds their own job on top, not beneath a block of another line of work.
  @Test func ofAllSourcesThatOfThePersonsJobComesFirst() throws {
    let catalogue = Fixture.all
    let own = try #require(catalogue.roles.indices.last { catalogue.dataset(ofRole: $0) == .onet })
    for marks: [Skill.ID: Mark] in [[:], ["sql": .have]] {
      var profile = Profile()
      profile.here = catalogue.roles[own].id
      profile.marks = marks
      let sections = Assessments(of: profile, in: catalogue).sections(by: .reach)
      #expect(sections.first?.heading?.id == Dataset.onet.rawValue)
      #expect(sections.first?.roles.first == own)
      #expect(sections.dropFirst().first?.heading?.id == Dataset.builtIn.rawValue)
    }
  }

  @Test func everyOrderKeepsEveryRoleOnce() {
    for seed in UInt64(800)..<806 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<50 {
        let assessments = Assessments(of: world.profile(), in: world.catalogue)
        for order in RoleOrder.allCases {
          for reversed in [false, true] {
            let roles = assessments.sections(by: order, reversed: reversed).flatMap(\.roles)
            #expect(roles.sorted() == Array(world.catalogue.roles.indices))
          }
        }
      }
    }
  }

  @Test func insideEverySectionOfReachMatchStudyAndTitleDecide() {
    for seed in UInt64(820)..<826 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let assessments = Assessments(of: world.profile(), in: world.catalogue)
        for section in assessments.sections(by: .reach) {
          for (first, second) in zip(section.roles, section.roles.dropFirst()) {
            let (left, right) = (assessments[first], assessments[second])
            let shares = (left.match?.share ?? Fraction(-1), right.match?.share ?? Fraction(-1))
            #expect(shares.0 >= shares.1)
            guard shares.0 == shares.1 else { continue }
            // What takes years comes after what only takes study.
            #expect(left.toGo.years.isEmpty || !right.toGo.years.isEmpty)
            guard left.toGo.years.isEmpty == right.toGo.years.isEmpty else { continue }
            let hours = (left.toGo.hours.likelyMinutes, right.toGo.hours.likelyMinutes)
            #expect(hours.0 <= hours.1)
            let titles = (world.catalogue.roles[first].title, world.catalogue.roles[second].title)
            #expect(hours.0 != hours.1 || titles.0 <= titles.1)
          }
        }
      }
    }
  }

  /// Where roles are not in order of the match that is shown, the list does not say so.
  @Test func anOrderIsCalledWhatItIsInEachSource() {
    let titles = Dataset.allCases.map { dataset in
      [.reach, .match, .title].map { (order: RoleOrder) in dataset.traits.title(of: order) }
    }
    #expect(
      titles == [
        ["nearest first", "by match", "by title"],
        ["by job zone", "by title", "by title"],
        ["by ISCO group", "by title", "by title"],
        ["each source in its own order", "each source in its own order", "by title"],
      ])
  }
}
