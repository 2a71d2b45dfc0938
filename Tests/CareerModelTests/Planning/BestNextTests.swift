@testable import CareerModel
import Fixtures
import Testing

@Suite struct BestNextTests {
  private let catalogue = Catalogue(
    skills: Examples.skills,
    roles: [
      Examples.role("web", title: "Web", essential: [["django"], ["sql"], ["communication"], ["experience"]]),
      Examples.role("data", title: "Data", essential: [["postgresql"], ["python"]], advantage: [["flask"]]),
    ])

  private func bestNext(
    _ roles: [Role.ID], _ profile: Profile = Profile(), by order: BestNextOrder = .perHour, weights: [Int] = [1, 1]
  ) -> [LearningValue] {
    let targets = zip(roles, weights).map { Target(role: $0, weight: $1) }
    return Assessments(of: profile, in: catalogue).bestNext(for: catalogue.aims(for: targets), by: order)
  }

  private func ids(_ values: [LearningValue]) -> [Skill.ID] { values.map { catalogue.skills[$0.bundle.skill].id } }

  @Test func aBundleIsASkillWithWhatComesFirst() throws {
    let learner = Learner(Examples.profile(have: ["python-basics"], unwanted: ["sql"]), in: catalogue)
    let django = try #require(SkillBundle(of: 2, for: learner))
    #expect(learner.ids(django.toGo.missing) == ["python", "django"])
    #expect(learner.ids(django.prerequisites) == ["python"])
    #expect(django.toGo.hours.likely == 180)
    #expect(SkillBundle(of: 0, for: learner) == nil, "held")
    #expect(SkillBundle(of: 4, for: learner) == nil, "unwanted")
    #expect(SkillBundle(of: 5, for: learner)?.toGo.missing == [5], "not followed through an unwanted skill")
  }

  private func perHour(_ values: [LearningValue]) -> [String?] { values.map { $0.gainPerHour?.text(places: 6) } }

  @Test func standsByGainPerHourAndThenByWhatHasNoHours() {
    // Of 100 points for "web" each requirement brings 25. It does not ask for PostgreSQL.
    let values = bestNext(["web"])
    #expect(ids(values) == ["sql", "django", "communication", "experience"])
    #expect(values.map(\.gain) == [25, 25, 25, 25])
    #expect(
      perHour(values) == ["0.625000", "0.104167", nil, "0.138889"], "25/40, 25/240, and 25/180 for Python beneath")
    #expect(values.map(\.isCountedInHours) == [true, true, false, false])
  }

  @Test func standsByGainWhenAskedTo() {
    // "data": PostgreSQL and Python 40 each, Flask 20 and what it needs 40.
    let values = bestNext(["data"], by: .gain)
    #expect(ids(values) == ["flask", "postgresql", "python"])
    #expect(values.map(\.gain) == [60, 40, 40])
  }

  @Test func whatIsNeededButNotImpliedBelongsToTheBundleAllTheSame() {
    let skills = [
      Examples.skill("sql", hours: 40), Examples.skill("sqlite", hours: 8, needs: ["sql"], implies: []),
      Examples.skill("reports", hours: 10, needs: ["sql"], implies: []),
    ]
    let role = Examples.role("r", essential: [["sql"], ["reports"]], advantage: [["sql", "sqlite"]])
    let catalogue = Catalogue(skills: skills, roles: [role])
    let values = Assessments(of: Profile(), in: catalogue).bestNext(for: [WeightedRole(role: 0)], by: .gain)
    #expect(values.map(\.bundle.skill) == [2, 0], "SQLite brings nothing that SQL does not")
    #expect(values.map(\.gain) == [100, 60])
    #expect(values.map(\.bundle.toGo.hours.likely) == [50, 40])
  }

  @Test func comparesGainsBeforeTheyAreRounded() {
    // One of 3 and one of 150 requirements: 33.33 and 0.67 points, shown as 33 and 1.
    let few = Examples.role("few", essential: [["a"], ["b"], ["c"]])
    let skills = ["a", "b", "c"].map { Examples.skill($0, hours: 10) } + [Examples.skill("d", hours: 3)]
    let many = Role(
      id: "many", title: "many", track: "t", level: Examples.levels[0],
      requirements: [
        Requirement(options: ["d"], strength: .essential, weight: 1),
        Requirement(options: ["e"], strength: .essential, weight: 149),
      ])
    let catalogue = Catalogue(skills: skills + [Examples.skill("e")], roles: [few, many])
    let values = Assessments(of: Profile(), in: catalogue)
      .bestNext(for: [WeightedRole(role: 0), WeightedRole(role: 1)])
    let d = values.first { catalogue.skills[$0.bundle.skill].id == "d" }
    #expect(d?.gain == 1)
    #expect(d?.gainPerHour?.text(places: 6) == "0.222222", "100/150 in 3 hours")
  }

  @Test func gainsOfSeveralRolesAddUpByWeight() throws {
    let value = try #require(bestNext(["web", "data"], weights: [3, 2]).first { $0.bundle.skill == 5 })
    #expect(value.gain == 3 * 25 + 2 * 40)
    #expect(value.lifts == [MatchGain(role: 1, gain: 40), MatchGain(role: 0, gain: 25)])
    #expect(value.gainPerHour?.text(places: 6) == "2.214286")
  }

  @Test func namesTheRolesBroughtNear() throws {
    // "web" lacks four; whoever has communication lacks three, and each of the others brings it to two.
    let profile = Examples.profile(have: ["communication"])
    let values = bestNext(["data"], profile)
    #expect(values.first { $0.bundle.skill == 5 }?.brought == [0], "through SQL, although nobody asked about the role")
    #expect(values.first { $0.bundle.skill == 1 }?.brought == [])
    #expect(bestNext(["web"]).allSatisfy { $0.brought.isEmpty })
  }

  @Test func whatTakesNoMoreStudyComesFirst() {
    let values = bestNext(["web"], Examples.profile(log: [("sql", 40)]))
    #expect(ids(values).first == "sql")
    #expect(values[0].gainPerHour == nil)
    #expect(values[0].isCountedInHours)
  }

  @Test func theLogAndThePaceCount() {
    // (40 + 60) / (40 + 40) = 5/4 of the estimates, less the 12 hours done.
    let profile = Examples.profile(have: ["sql"], log: [("sql", 60), ("postgresql", 12)])
    let value = bestNext(["data"], profile).first { $0.bundle.skill == 5 }
    #expect(value?.gainPerHour?.text(places: 6) == "1.568627", "30 h x 5/4 - 12 h = 25.5 h for 40 points")
  }

  @Test func agreesWithLearningEveryBundleInTurn() {
    for seed in UInt64(700)..<712 {
      var world = PlanWorld(seed: seed)
      for _ in 0..<20 {
        let profile = world.profile()
        let targets = world.targets(1...4)
        let catalogue = world.catalogue
        let naive = Naive(catalogue: catalogue, profile: profile)
        let values = Assessments(of: profile, in: catalogue).bestNext(for: catalogue.aims(for: targets), by: .gain)
        let worths = naive.worths(for: targets)
        for (position, skill) in catalogue.skills.enumerated() {
          let value = values.first { $0.bundle.skill == position }
          let isPointless = worths.contains { other, gain in
            let (smaller, whole) = (naive.closure(other), naive.closure(skill.id))
            return smaller.isStrictSubset(of: whole) && gain >= worths[skill.id] ?? 0
          }
          guard let gain = worths[skill.id], !isPointless else {
            #expect(value == nil, "seed \(seed), \(skill.id)")
            continue
          }
          let bundle = naive.closure(skill.id)
          let learned = naive.ticking(Array(bundle))
          #expect(value?.gain == gain, "seed \(seed), \(skill.id)")
          #expect(value?.bundle.toGo.hours == naive.hours(bundle), "seed \(seed), \(skill.id)")
          #expect((value?.gainPerHour == nil) == (naive.scaled(bundle, \.likelyMinutes) == 0))
          let brought = catalogue.roles.indices.filter {
            naive.missingEssentials(catalogue.roles[$0]) > 2 && learned.missingEssentials(catalogue.roles[$0]) <= 2
          }
          #expect(value?.brought == brought, "seed \(seed), \(skill.id)")
        }
        #expect(values.map(\.gain) == values.map(\.gain).sorted(by: >))
      }
    }
  }

  @Test func nearRolesLackAtMostTwoEssentials() {
    let near = { Assessments(of: $0, in: catalogue).nearRoles() }
    #expect(near(Profile()).map(\.role) == [1])
    let both = near(Examples.profile(have: ["communication", "experience"]))
    #expect(both.map(\.role) == [1, 0], "one missing before two")
    #expect(both.map(\.missing) == [[[5]], [[2], [4]]])
    #expect(both.map(\.toGo.hours.likely) == [70, 100])
    let roles = Catalogue(roles: [Examples.role("free"), Examples.role("plus", advantage: [["sql"]])])
    #expect(Assessments(of: Profile(), in: roles).nearRoles().isEmpty, "nothing essential, nothing to be near to")
    #expect(Assessments(of: Profile(), in: catalogue).nearRoles(within: 4).map(\.role) == [1, 0])
    #expect(near(Examples.profile(have: ["postgresql", "python"])).first?.missing == [])
  }
}

extension Naive {
  fileprivate func missingEssentials(_ role: Role) -> Int {
    role.requirements.filter { $0.strength == .essential && !holds($0) }.count
  }

  /// What the bundle of each skill brings that one of some roles asks for and the person lacks, where it brings anything.
  func worths(for targets: [Target]) -> [Skill.ID: Int] {
    let roles = targets.compactMap { target in catalogue.role(target.role).map { ($0, target.weight) } }
    let unmet = roles.flatMap(\.0.requirements).filter { !holds($0) }.flatMap(\.options)
    let asked = Set(unmet).filter { !holds($0) && mark($0) != .unwanted }
    let worths = asked.map { skill in
      let learned = ticking(Array(closure(skill)))
      return (
        skill, roles.reduce(0) { $0 + $1.1 * ((learned.percent($1.0) ?? 0) - (percent($1.0) ?? 0)) }
      )
    }
    return Dictionary(uniqueKeysWithValues: worths.filter { $0.1 > 0 })
  }
}
