import BitCollections

extension Learner {
  /// What ticking a skill would add to the displayed match with a role, implications included: an integer, may be 0.
  ///
  /// Gains do not add up: two skills may lift the match by one point together and by none apart.
  public func gain(of skill: Int, for role: Int) -> Int {
    gain(for: role, from: match(with: role), with: heldSkills.adding(skill))
  }

  /// Of some skills those whose ticks would lift a role's match most, at most `limit`, in the order in which they came.
  public func worthTicking(_ skills: [Int], for role: Int, limit: Int) -> [SkillGain] {
    let now = match(with: role)
    let gains = skills.map { SkillGain(skill: $0, gain: gain(for: role, from: now, with: heldSkills.adding($0))) }
    let best = gains.filter { $0.gain > 0 }.sorted { $0.gain > $1.gain }.prefix(limit)
    return gains.filter(best.contains)
  }

  /// Of some skills those that are worth most to learn for a role, with all that they need, at most `limit`, in the order
  /// in which they came; only what adds more than what it needs would add alone.
  public func worthLearning(_ skills: [Int], for role: Int, limit: Int) -> [(bundle: SkillBundle, gain: Int)] {
    let asked = BitSet(catalogue.terms[role].flatMap(\.options))
    let bundles = skills.filter(asked.contains).compactMap { SkillBundle(of: $0, for: self) }
    let gainful = bundles.map { (bundle: $0, gain: gain(of: $0, for: role)) }.filter { $0.gain > 0 }
    let gains = Dictionary(gainful.map { ($0.bundle.skill, $0.gain) }, uniquingKeysWith: { first, _ in first })
    let worthy = gainful.filter { $0.bundle.isWorthMoreThanItsParts(by: gains) }
    let best = Set(worthy.sorted { $0.gain > $1.gain }.prefix(limit).map(\.bundle.skill))
    return worthy.filter { best.contains($0.bundle.skill) }
  }

  /// The roles that ticking a skill lifts, most first, then by title; only those that it lifts, at most `limit`.
  public func lifts(of skill: Int, limit: Int = .max) -> [MatchGain] {
    let ticked = heldSkills.adding(skill)
    // Only what a role asks for, or what implies that, can lift it.
    let roles = Set(
      ([skill] + catalogue.graph.implied[skill]).flatMap { catalogue.demand.roles[$0].lazy.map(Int.init) })
    let lifts =
      roles
      .map { MatchGain(role: $0, gain: gain(for: $0, from: match(with: $0), with: ticked)) }
      .filter { $0.gain > 0 }
      .sorted { (-$0.gain, catalogue.titleRanks[$0.role]) < (-$1.gain, catalogue.titleRanks[$1.role]) }
    return Array(lifts.prefix(limit))
  }

  private func gain(for role: Int, from now: Match?, with heldSkills: HeldSkills) -> Int {
    guard let then = Match(of: catalogue.terms[role], holding: heldSkills.held) else { return 0 }
    return then.percent - (now?.percent ?? 0)
  }
}

/// How much a tick lifts the displayed match with one role.
public struct MatchGain: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  public let gain: Int
}

/// How much ticking a skill lifts the displayed match with one role.
public struct SkillGain: Hashable, Sendable {
  /// The skill's position.
  public let skill: Int
  public let gain: Int
}
