import BitCollections

/// What learning a bundle is worth to some roles.
public struct LearningValue: Hashable, Sendable {
  public let bundle: SkillBundle
  /// The sum of the displayed gains, each times the weight of its role.
  public let gain: Int
  /// The gain for each hour that is left to study; nil where nothing of the bundle has hours left.
  public let gainPerHour: Fraction?
  /// What it adds to the displayed match with each of the roles that it lifts, most first, then by title.
  public let lifts: [MatchGain]
  /// The positions of the roles, of all in the catalogue, that it brings to within two missing essentials.
  public let brought: [Int]

  /// Whether all of the bundle has an estimate, so that its gain per hour says everything.
  public var isCountedInHours: Bool { bundle.toGo.unknown.isEmpty }
}

/// The orders of the best next list.
public enum BestNextOrder: String, CaseIterable, Hashable, Sendable {
  /// By gain per hour; bundles that are not wholly counted in hours come after the others, by gain.
  case perHour = "per-hour"
  /// By gain; among equals less study first, then fewer skills without hours, then by id.
  case gain
}

extension Assessments {
  /// The bundles that lift the match with some roles, best first.
  ///
  /// The gain of a bundle is that of ticking its skill, implications included: the difference of what is shown. Gains
  /// do not add up from one bundle to the next.
  public func bestNext(for aims: [WeightedRole], by order: BestNextOrder = .perHour) -> [LearningValue] {
    let search = WorthSearch(assessments: self, aims: aims)
    let candidates = learner.catalogue.skills.indices.compactMap(search.candidate)
    let sorted = candidates.sorted { left, right in
      switch order {
      case .gain: left.rate.bringsMore(than: right.rate)
      case .perHour where left.value.isCountedInHours != right.value.isCountedInHours: left.value.isCountedInHours
      case .perHour where left.value.isCountedInHours: left.rate.comes(before: right.rate)
      case .perHour: left.rate.bringsMore(than: right.rate)
      }
    }
    return sorted.map(\.value)
  }
}

/// Works out the worth of one skill after another; roles that a skill cannot move are passed over.
private struct WorthSearch {
  let assessments: Assessments
  let aims: [WeightedRole]
  /// For each role that study is for, the options of all requirements that are not met.
  private let unmet: [Int: BitSet]

  init(assessments: Assessments, aims: [WeightedRole]) {
    self.assessments = assessments
    self.aims = aims
    let (held, terms) = (assessments.learner.heldSkills.held, assessments.learner.catalogue.terms)
    unmet = aims.reduce(into: [:]) { unmet, aim in
      unmet[aim.role] = BitSet(
        terms[aim.role].filter { !$0.options.contains(where: held.contains) }.flatMap(\.options))
    }
  }

  private var learner: Learner { assessments.learner }

  /// The worth of a skill's bundle; nil where there is nothing to learn or nothing to gain.
  func candidate(_ skill: Int) -> (value: LearningValue, rate: GainRate)? {
    guard !learner.heldSkills.holds(skill), !learner.heldSkills.unwanted.contains(skill) else { return nil }
    let unlocked = learner.unlocked(by: skill)
    let held = learner.heldSkills.held.union(unlocked)
    let lifts = lifts(unlocking: unlocked, holding: held)
    guard !lifts.isEmpty, let bundle = SkillBundle(of: skill, for: learner) else { return nil }
    let rate = GainRate(
      gain: lifts.reduce(0) { $0 + $1.lift.gain * $1.weight }, cost: learner.pace.cost(of: bundle.toGo.missing),
      skill: learner.catalogue.skills[skill].id)
    let value = LearningValue(
      bundle: bundle, gain: rate.gain, gainPerHour: rate.perHour(at: learner.pace), lifts: lifts.map(\.lift),
      brought: roles(asking: unlocked).filter { isBroughtNear($0, holding: held) })
    return (value, rate)
  }

  /// The match with a role that study is for once more is held; nil where it stays as it is.
  private func match(with role: Int, unlocking unlocked: BitSet, holding held: BitSet) -> Match? {
    guard let unmet = unmet[role], !unmet.isDisjoint(with: unlocked) else { return nil }
    return Match(of: learner.catalogue.terms[role], holding: held)
  }

  /// The positions of the roles that ask for any of some skills, in order.
  private func roles(asking skills: BitSet) -> [Int] {
    Set(skills.flatMap { learner.catalogue.demand.roles[$0].lazy.map(Int.init) }).sorted()
  }

  private func lifts(unlocking unlocked: BitSet, holding held: BitSet) -> [(lift: MatchGain, weight: Int)] {
    let ranks = learner.catalogue.titleRanks
    return aims.compactMap { aim in
      guard let after = match(with: aim.role, unlocking: unlocked, holding: held),
        let before = assessments[aim.role].match
      else { return nil }
      let gain = after.percent - before.percent
      return gain > 0 ? (MatchGain(role: aim.role, gain: gain), aim.weight) : nil
    }
    .sorted { (-$0.lift.gain, ranks[$0.lift.role]) < (-$1.lift.gain, ranks[$1.lift.role]) }
  }

  private func isBroughtNear(_ role: Int, holding held: BitSet) -> Bool {
    guard let missing = assessments[role].match?.missingEssentials, missing > Assessments.nearLimit,
      let after = Match(of: learner.catalogue.terms[role], holding: held)
    else { return false }
    return after.missingEssentials <= Assessments.nearLimit
  }
}
