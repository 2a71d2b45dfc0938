import BitCollections

/// The order in which a plan studies what is missing.
///
/// Again and again the bundle comes next that brings the displayed match with the targets most per hour, as things are
/// when everything before it is learned: a skill with all that has to come before it. Ties: `GainRate`. With several
/// targets the gains count times their weights.
///
/// A skill comes after everything missing that lies beneath it, also where an unwanted skill stands between the two.
struct StudyOrder {
  private let learner: Learner
  private let aims: [WeightedRole]
  /// What is missing and counted in hours, in study order.
  private let skills: [Int]
  private let all: BitSet

  init(_ toGo: HoursToGo, for aims: [WeightedRole], learner: Learner) {
    self.learner = learner
    self.aims = aims
    skills = toGo.missing.filter { learner.catalogue.estimates[$0] != nil }
    all = BitSet(skills)
  }

  /// The skills, the best bundle first.
  func byWorth() -> [Int] {
    var sequence = StudySequence(among: all, in: learner.catalogue.graph)
    var held = learner.heldSkills.held
    var match = displayedMatch(holding: held)
    while sequence.skills.count < skills.count {
      var best: (rate: GainRate, skill: Int, held: BitSet)?
      for skill in skills where !sequence.contains(skill) {
        let after = held.union(learner.unlocked(by: skill))
        let rate = GainRate(
          gain: displayedMatch(holding: after) - match, cost: learner.pace.cost(of: sequence.bundle(of: skill)),
          skill: learner.catalogue.skills[skill].id)
        if let best, !rate.comes(before: best.rate) { continue }
        best = (rate, skill, after)
      }
      guard let best else { break }
      sequence.append(best.skill, following: skills)
      held = best.held
      match += best.rate.gain
    }
    return sequence.skills
  }

  /// The skills as far as possible in an order made by hand.
  ///
  /// A skill that the order does not name comes right after the one that it follows by worth, or as soon as what lies
  /// beneath it is done. What must come first is moved forwards; names of skills that are not missing mean nothing.
  func arranged(by hand: [Skill.ID]) -> [Int] {
    let byWorth = byWorth()
    var seen = BitSet()
    var wanted = hand.compactMap(learner.catalogue.skillPosition).filter {
      all.contains($0) && seen.insert($0).inserted
    }
    guard !wanted.isEmpty else { return byWorth }
    for (place, skill) in byWorth.enumerated() where !seen.contains(skill) {
      let beneath = learner.catalogue.graph.beneath[skill]
      let leader = place == 0 ? nil : byWorth[place - 1]
      let last = wanted.lastIndex { $0 == leader || beneath.contains($0) }
      wanted.insert(skill, at: last.map { $0 + 1 } ?? 0)
    }
    var sequence = StudySequence(among: all, in: learner.catalogue.graph)
    for skill in wanted { sequence.append(skill, following: wanted) }
    return sequence.skills
  }

  private func displayedMatch(holding held: BitSet) -> Int {
    aims.reduce(0) { sum, aim in
      sum + aim.weight * (Match(of: learner.catalogue.terms[aim.role], holding: held)?.percent ?? 0)
    }
  }
}

/// Skills in an order in which none stands before one that lies beneath it.
struct StudySequence {
  private(set) var skills: [Int] = []

  private let graph: SkillGraph
  private var rest: BitSet

  /// - Parameter all: the skills that belong in the sequence; what lies beneath others of them is put before them.
  init(among all: BitSet, in graph: SkillGraph) {
    rest = all
    self.graph = graph
  }

  func contains(_ skill: Int) -> Bool { !rest.contains(skill) }

  /// A skill with all that has to come before it and is not there yet.
  func bundle(of skill: Int) -> BitSet {
    var bundle = graph.beneath[skill].intersection(rest)
    bundle.insert(skill)
    return bundle
  }

  /// Adds a skill after what has to come before it, which follows some order as far as it can.
  mutating func append(_ skill: Int, following order: [Int]) {
    guard rest.contains(skill) else { return }
    let beneath = graph.beneath[skill].intersection(rest)
    for need in order where beneath.contains(need) { append(need, following: order) }
    rest.remove(skill)
    skills.append(skill)
  }
}
