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
  /// The bundles that lift the match with some roles, best first: of each skill that one of them asks for and the person
  /// lacks.
  ///
  /// The gain of a bundle is that of learning all of it, implications included: the difference of what is shown. Gains
  /// do not add up from one bundle to the next. A bundle that brings no more than a smaller one inside it is left out.
  public func bestNext(for aims: [WeightedRole], by order: BestNextOrder = .perHour) -> [LearningValue] {
    let search = WorthSearch(assessments: self, aims: aims)
    let sorted = search.candidates.sorted { left, right in
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

  struct Candidate {
    let value: LearningValue
    let rate: GainRate
  }

  /// In the catalogue's order, without those that a smaller bundle makes pointless.
  var candidates: [Candidate] {
    let asked = unmet.values.reduce(into: BitSet()) { $0.formUnion($1) }
    let all = asked.compactMap(candidate)
    let gains = Dictionary(all.map { ($0.value.bundle.skill, $0.rate.gain) }, uniquingKeysWith: { first, _ in first })
    return all.filter { $0.value.bundle.isWorthMoreThanItsParts(by: gains) }
  }

  /// The worth of a skill's bundle; nil where there is nothing to learn or nothing to gain.
  private func candidate(_ skill: Int) -> Candidate? {
    guard let bundle = SkillBundle(of: skill, for: learner) else { return nil }
    let unlocked = learner.unlocked(by: bundle)
    let held = learner.heldSkills.held.union(unlocked)
    let lifts = lifts(unlocking: unlocked, holding: held)
    guard lifts.contains(where: { $0.shown.gain > 0 }) else { return nil }
    let cost = learner.pace.cost(of: bundle.toGo.missing)
    let worth =
      cost.study == 0
      ? nil
      : lifts.reduce(StudyWorth.zero) {
        $0 + StudyWorth(of: $1.exact, times: $1.weight, study: cost.study, at: learner.pace)
      }
    let rate = GainRate(
      gain: lifts.reduce(0) { $0 + $1.shown.gain * $1.weight }, cost: cost, skill: learner.catalogue.skills[skill].id,
      worth: worth)
    let value = LearningValue(
      bundle: bundle, gain: rate.gain, gainPerHour: worth?.perHour,
      lifts: lifts.map(\.shown).filter { $0.gain > 0 },
      brought: roles(asking: unlocked).filter { isBroughtNear($0, holding: held) })
    return Candidate(value: value, rate: rate)
  }

  /// The positions of the roles that ask for any of some skills, in order.
  private func roles(asking skills: BitSet) -> [Int] {
    Set(skills.flatMap { learner.catalogue.demand.roles[$0].lazy.map(Int.init) }).sorted()
  }

  /// What is added to the match with one of the roles that study is for.
  private struct Lift {
    let shown: MatchGain
    /// Before rounding.
    let exact: Fraction
    let weight: Int
  }

  private func lifts(unlocking unlocked: BitSet, holding held: BitSet) -> [Lift] {
    let ranks = learner.catalogue.titleRanks
    return aims.compactMap { aim -> Lift? in
      guard let unmet = unmet[aim.role], !unmet.isDisjoint(with: unlocked),
        let after = Match(of: learner.catalogue.terms[aim.role], holding: held)
      else { return nil }
      let before = assessments[aim.role].match
      return Lift(
        shown: MatchGain(role: aim.role, gain: after.percent - (before?.percent ?? 0)),
        exact: after.share - (before?.share ?? Fraction(0)),
        weight: aim.weight)
    }
    .sorted { (-$0.shown.gain, ranks[$0.shown.role]) < (-$1.shown.gain, ranks[$1.shown.role]) }
  }

  private func isBroughtNear(_ role: Int, holding held: BitSet) -> Bool {
    guard let missing = assessments[role].match?.missingEssentials, missing > Assessments.nearLimit,
      let after = Match(of: learner.catalogue.terms[role], holding: held)
    else { return false }
    return after.missingEssentials <= Assessments.nearLimit
  }
}
