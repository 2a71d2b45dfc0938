import CareerModel
import Fixtures
import TestSupport
import Testing

/// What answers come to, and which roles suit them.
@Suite struct InterestFitTests {
  private static func fit(_ person: [Int], _ occupation: [Int]) -> InterestFit? {
    InterestFit(of: Examples.scores(person), with: Examples.scores(occupation))
  }

  @Test func answersAddUpByInterest() {
    let answers = Profile.curious.interests(in: Fixture.catalogue)
    #expect(Interest.allCases.map { answers.scores[$0] } == [4, 8, 2, 1, 1, 7])
    #expect(answers.answered == 12 && answers.isWhole && answers.highest == 8)
    var some = Profile.curious
    some.answers["i1"] = nil
    some.answers["of-another-catalogue"] = .veryMuch
    let fewer = some.interests(in: Fixture.catalogue)
    #expect(fewer.scores[.investigative] == 4 && fewer.answered == 11 && !fewer.isWhole)
    #expect(Profile().interests(in: Fixture.emptyCatalogue) == InterestAnswers(to: [], in: [:]))
  }

  @Test func whatIsOutOfRangeIsTheNearestThatIsNot() {
    #expect(Examples.scores([-5, 1_000, 1_001, 0, 0, 0]) == Examples.scores([0, 1_000, 1_000, 0, 0, 0]))
  }

  @Test func theStrongestComesFirstAndHollandDecidesBetweenEquals() {
    let order = Examples.scores([3, 9, 3, 9, 0, 12]).strongestFirst.map(\.interest)
    #expect(order == [.conventional, .investigative, .social, .realistic, .artistic, .enterprising])
  }

  @Test func theSameShapeIsWhole() throws {
    let fit = try #require(Self.fit([1, 2, 3, 4, 5, 6], [100, 200, 300, 400, 500, 600]))
    #expect(fit.thousandths == 1_000 && fit.class == .best)
  }

  @Test func whatNothingSpeaksForIsNone() {
    #expect(Self.fit([1, 2, 3, 4, 5, 6], [600, 500, 400, 300, 200, 100]) == nil)
    #expect(Self.fit([4, 4, 4, 4, 4, 4], [100, 200, 300, 400, 500, 600]) == nil)
    #expect(Self.fit([1, 2, 3, 4, 5, 6], [300, 300, 300, 300, 300, 300]) == nil)
    // Neither for nor against.
    #expect(Self.fit([2, 0, 1, 1, 1, 1], [300, 300, 500, 100, 200, 400]) == nil)
  }

  @Test func aThirdIsGood() throws {
    let third = try #require(Self.fit([0, 1, 0, 1, 0, 1], [100, 200, 100, 200, 200, 100]))
    #expect(third.thousandths == 333 && third.class == .good)
  }

  @Test func aClassReachesThoseBeneath() {
    #expect(InterestFit.Class.best.reaches(.great) && InterestFit.Class.great.reaches(.great))
    #expect(!InterestFit.Class.good.reaches(.great))
  }

  /// 1,000 answer sheets at random, by occupations at random and by all of the fixture, against the textbook.
  @Test func itAgreesWithASecondImplementation() {
    var generator = SeededGenerator(seed: 14)
    let activities = (0..<48).map { Activity(id: Activity.ID("\($0)"), interest: Interest.allCases[$0 % 6], text: "") }
    let roles = (0..<60).map { number in
      Role(
        id: Role.ID("\(number)"), title: "Role \(number % 7)", track: "t", level: nil,
        interests: generator.chance(90) ? InterestScores { _ in generator.number(100...700) } : nil)
    }
    let catalogue = Catalogue(roles: roles + Fixture.roles, activities: activities)
    for _ in 0..<1_000 {
      var profile = Profile()
      // Few likings make equal scores and equal correlations likely.
      let likings = generator.some(generator.number(1...5), of: Liking.allCases)
      for activity in activities where generator.chance(95) {
        profile.answers[activity.id] = generator.some(1, of: likings)[0]
      }
      check(profile, in: catalogue)
    }
  }

  /// What is shown never reads as a class that is not reached.
  private func checkDigits(of fit: InterestFit, _ correlation: Double) {
    let thresholds = [(InterestFit.Class.best, 729), (.great, 608)]
    #expect(abs(Double(fit.thousandths) / 1_000 - correlation) <= 0.0005 + 1e-9)
    guard let next = thresholds.first(where: { $0.1 == fit.thousandths && !fit.class.reaches($0.0) }) else {
      #expect(fit.tenThousandthsBelowClass == nil)
      return
    }
    let digits = fit.tenThousandthsBelowClass ?? 0
    #expect(digits < 10 * next.1 && abs(Double(digits) / 10_000 - correlation) <= 0.0001 + 1e-9)
  }

  private func check(_ profile: Profile, in catalogue: Catalogue) {
    let person = NaiveInterests.scores(of: catalogue.activities, profile.answers)
    let answers = profile.interests(in: catalogue)
    #expect(Interest.allCases.map { Double(answers.scores[$0]) } == person)
    let correlations = catalogue.roles.map { role in
      NaiveInterests.scores(of: role).flatMap { NaiveInterests.correlation(person, $0) }
    }
    let matches = catalogue.roles(suiting: answers.scores)
    let found = Dictionary(uniqueKeysWithValues: matches.map { ($0.role, $0.fit) })
    for (role, correlation) in correlations.enumerated() {
      let classes = correlation.map(NaiveInterests.classes) ?? [nil]
      #expect(classes.contains(found[role]?.class), "\(role) \(correlation ?? .nan)")
      if let fit = found[role], let correlation {
        #expect(abs(Double(fit.thousandths) / 1_000 - correlation) <= 0.0005 + 1e-9)
        checkDigits(of: fit, correlation)
      }
    }
    for (match, next) in zip(matches, matches.dropFirst()) {
      let (first, second) = (correlations[match.role] ?? 0, correlations[next.role] ?? 0)
      #expect(first > second - 1e-9)
      // Equals by title.
      if match.fit.thousandths == next.fit.thousandths,
        catalogue.roles[match.role].interests == catalogue.roles[next.role].interests
      {
        #expect(catalogue.titleRanks[match.role] < catalogue.titleRanks[next.role])
      }
    }
  }

  /// People made out of occupations, whose answers are a little off: at random they would be among ten in 1 of 6.
  @Test func aPersonFindsTheOccupationThatTheyAreMadeOf() {
    var generator = SeededGenerator(seed: 3)
    let roles = (0..<60).map { number in
      Role(
        id: Role.ID("\(number)"), title: "Role \(number)", track: "t", level: nil,
        interests: InterestScores { _ in generator.number(100...700) })
    }
    let catalogue = Catalogue(roles: roles)
    let found = roles.indices.count { role in
      let person = InterestScores { interest in
        let off = generator.number(-45...45)
        return min(max((roles[role].interests?[interest] ?? 0) + off, 100), 700)
      }
      return catalogue.roles(suiting: person).prefix(10).contains { $0.role == role }
    }
    #expect(found == roles.count)
  }

  @Test func ticksOrderWhatSuits() {
    var profile = Profile.curious
    profile.marks = ["sql": .have, "spreadsheets": .have, "data-visualisation": .have]
    let matches = Fixture.catalogue.roles(suiting: profile.interests(in: Fixture.catalogue).scores)
    let ordered = Assessments(of: profile, in: Fixture.catalogue).byMatch(matches)
    #expect(Set(ordered) == Set(matches))
    #expect(ordered.first.map { Fixture.catalogue.roles[$0.role].id } == "data-analyst")
  }
}
