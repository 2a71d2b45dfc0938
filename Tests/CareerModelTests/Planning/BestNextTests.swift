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

  @Test func standsByGainPerHourAndThenByWhatHasNoHours() {
    // Of 100 points for "web" each requirement brings 25; experience implies Python, and nothing else here.
    let values = bestNext(["web"])
    #expect(ids(values) == ["sql", "postgresql", "django", "communication", "experience"])
    #expect(values.map(\.gain) == [25, 25, 25, 25, 25])
    #expect(
      values.map(\.gainPerHour) == [Fraction(25, 40), Fraction(25, 70), Fraction(25, 240), nil, Fraction(25, 180)])
    #expect(values.map(\.isCountedInHours) == [true, true, true, false, false])
  }

  @Test func standsByGainWhenAskedTo() {
    // "data": PostgreSQL and Python 40 each, Flask 20 and what it implies 40.
    let values = bestNext(["data"], by: .gain)
    #expect(ids(values) == ["flask", "postgresql", "python", "experience", "django"])
    #expect(values.map(\.gain) == [60, 40, 40, 40, 40])
  }

  @Test func gainsOfSeveralRolesAddUpByWeight() throws {
    let value = try #require(bestNext(["web", "data"], weights: [3, 2]).first { $0.bundle.skill == 5 })
    #expect(value.gain == 3 * 25 + 2 * 40)
    #expect(value.lifts == [MatchGain(role: 1, gain: 40), MatchGain(role: 0, gain: 25)])
    #expect(value.gainPerHour == Fraction(155, 70))
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
    let values = bestNext(["web"], Examples.profile(log: [("postgresql", 30), ("sql", 40)]))
    #expect(ids(values).prefix(2) == ["postgresql", "sql"])
    #expect(values[0].gainPerHour == nil)
    #expect(values[0].isCountedInHours)
  }

  @Test func theLogAndThePaceCount() {
    // (40 + 60) / (40 + 40) = 5/4 of the estimates, less the 12 hours done.
    let profile = Examples.profile(have: ["sql"], log: [("sql", 60), ("postgresql", 12)])
    let value = bestNext(["data"], profile).first { $0.bundle.skill == 5 }
    #expect(value?.gainPerHour == Fraction(40 * 2, 51), "30 h x 5/4 - 12 h = 25.5 h")
  }

  @Test func agreesWithTickingEverySkillInTurn() {
    for seed in UInt64(700)..<712 {
      var world = PlanWorld(seed: seed)
      for _ in 0..<20 {
        let profile = world.profile()
        let targets = world.targets(1...4)
        let catalogue = world.catalogue
        let naive = Naive(catalogue: catalogue, profile: profile)
        let values = Assessments(of: profile, in: catalogue).bestNext(for: catalogue.aims(for: targets), by: .gain)
        for (position, skill) in catalogue.skills.enumerated() {
          let value = values.first { $0.bundle.skill == position }
          guard !naive.holds(skill.id), naive.mark(skill.id) != .unwanted else {
            #expect(value == nil, "seed \(seed), \(skill.id)")
            continue
          }
          let ticked = naive.ticking([skill.id])
          let gains = targets.map { target in
            let role = catalogue.role(target.role)
            return target.weight * ((role.flatMap(ticked.percent) ?? 0) - (role.flatMap(naive.percent) ?? 0))
          }
          let bundle = naive.closure(skill.id)
          #expect(value?.gain ?? 0 == gains.reduce(0, +), "seed \(seed), \(skill.id)")
          guard let value else { continue }
          #expect(value.bundle.toGo.hours == naive.hours(bundle), "seed \(seed), \(skill.id)")
          let study = naive.scaled(bundle, \.likelyMinutes)
          #expect(value.gainPerHour == (study == 0 ? nil : Fraction(value.gain * 60 * naive.pace.1, study)))
          let brought = catalogue.roles.indices.filter {
            naive.missingEssentials(catalogue.roles[$0]) > 2 && ticked.missingEssentials(catalogue.roles[$0]) <= 2
          }
          #expect(value.brought == brought, "seed \(seed), \(skill.id)")
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
}
