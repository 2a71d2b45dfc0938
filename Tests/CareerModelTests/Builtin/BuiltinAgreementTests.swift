import CatalogueImport
import Foundation
import TestSupport
import Testing

@testable import CareerModel

/// Every number about every role of the built-in catalogue, for random people, against the slow formulas.
///
/// A few people by default; `CAREERS_PEOPLE=200` asks about so many.
@Suite struct BuiltinAgreementTests {
  private static let people = ProcessInfo.processInfo.environment["CAREERS_PEOPLE"].flatMap(UInt64.init) ?? 3
  private static let builtin = Result { try CatalogueFolder.load(from: Repository.catalogue) }
  private let catalogue: Catalogue

  init() throws { catalogue = try Self.builtin.get() }

  /// Marks of every kind, a log, a job and targets.
  private func profile(_ generator: inout SeededGenerator) -> Profile {
    var profile = Profile()
    let density = generator.number(0...40)
    for skill in catalogue.skills where generator.chance(density) {
      profile.marks[skill.id] = [.have, .have, .have, .learning, .unwanted][generator.number(0...4)]
      profile.markDays[skill.id] = Day(number: 20_778 + generator.number(-1...1))
    }
    if generator.chance(60) { profile.here = generator.some(1, of: catalogue.roles).first?.id }
    profile.log = generator.some(generator.number(0...8), of: catalogue.skills).map { skill in
      StudyEntry(skill: skill.id, minutes: generator.number(1...4000), day: "2026-11-\(generator.number(20...22))")
    }
    profile.targets = generator.some(generator.number(1...3), of: catalogue.roles).map {
      Target(role: $0.id, weight: generator.number(1...3))
    }
    return profile
  }

  @Test(arguments: 0..<people as Range<UInt64>)
  func everyNumberAgrees(person: UInt64) {
    var generator = SeededGenerator(seed: 9_000 + person)
    let profile = profile(&generator)
    let naive = Naive(catalogue: catalogue, profile: profile)
    let assessments = Assessments(of: profile, in: catalogue)
    let learner = assessments.learner
    for (position, role) in catalogue.roles.enumerated() {
      let comment = Comment("person \(person), \(role.id)")
      let match = assessments[position].match
      let expected = naive.match(role).map { Fraction($0.0, $0.1) }
      #expect(match?.share == expected, comment)
      #expect(match?.percent == naive.percent(role), comment)
      #expect(assessments[position].matchWhenLearned?.percent == naive.whenLearned.percent(role), comment)
      let terms = Why(of: position, for: learner)?.blocks.flatMap(\.terms) ?? []
      let points = terms.filter(\.line.isHeld).map(\.line.points).reduce(.zero, +)
      #expect(points == expected ?? .zero, comment)
      let missing = naive.missing(role, .essential)
      let toGo = assessments[position].toGo
      #expect(Set(learner.ids(toGo.missing)) == missing, comment)
      #expect(toGo.hours == naive.hours(missing), comment)
      #expect(assessments[position].reach == naive.reach(role), comment)
      for skill in generator.some(2, of: toGo.missing) {
        let bundle = SkillBundle(of: skill, for: learner)
        let closure = naive.closure(catalogue.skills[skill].id)
        let learned = naive.ticking(Array(closure)).percent(role) ?? 0
        let ticked = naive.ticking([catalogue.skills[skill].id]).percent(role) ?? 0
        #expect(bundle.map { Set(learner.ids($0.toGo.missing)) } == closure, comment)
        #expect(bundle?.toGo.hours == naive.hours(closure), comment)
        #expect(bundle.map { learner.gain(of: $0, for: position) } == learned - (naive.percent(role) ?? 0), comment)
        #expect(learner.gain(of: skill, for: position) == ticked - (naive.percent(role) ?? 0), comment)
      }
    }
  }

  @Test(arguments: 0..<people as Range<UInt64>)
  func whatIsSuggestedAgrees(person: UInt64) {
    var generator = SeededGenerator(seed: 9_000 + person)
    let profile = profile(&generator)
    let naive = Naive(catalogue: catalogue, profile: profile)
    let targets = Array(profile.targets.prefix(1))
    let values = Assessments(of: profile, in: catalogue).bestNext(for: catalogue.aims(for: targets), by: .gain)
    let worths = naive.worths(for: targets)
    let worthy = worths.filter { skill, gain in
      naive.closure(skill).subtracting([skill]).allSatisfy { worths[$0] ?? 0 < gain }
    }
    let comment = Comment("person \(person)")
    let found = values.map { (catalogue.skills[$0.bundle.skill].id, $0.gain) }
    #expect(Dictionary(found, uniquingKeysWith: { first, _ in first }) == worthy, comment)
    #expect(values.map(\.gain) == values.map(\.gain).sorted(by: >), comment)
  }

  @Test(arguments: 0..<people as Range<UInt64>)
  func plansAgree(person: UInt64) {
    var generator = SeededGenerator(seed: 9_000 + person)
    let profile = profile(&generator)
    let naive = NaivePlan(
      naive: Naive(catalogue: catalogue, profile: profile), targets: Array(profile.targets.prefix(1)),
      settings: profile.plan)
    let today = Day(number: 20_780)
    let plan = Plan(
      for: naive.targets, learner: Learner(profile, in: catalogue), settings: profile.plan, today: today)
    let ids = plan.steps.map { catalogue.skills[$0.skill].id }
    let missing = naive.targets.compactMap { catalogue.role($0.role) }.map { naive.naive.missing($0, .essential) }
    let comment = Comment("person \(person)")
    #expect(missing == [Set(ids + plan.notInHours.map { catalogue.skills[$0].id })], comment)
    #expect(missing.map(naive.naive.hours) == [plan.hours], comment)
    #expect(plan.steps.map(\.days) == naive.days(of: ids, from: today), comment)
    for (place, skill) in ids.enumerated() {
      #expect(Naive.before(skill, in: catalogue).isDisjoint(with: ids[(place + 1)...]), comment)
    }
  }
}
