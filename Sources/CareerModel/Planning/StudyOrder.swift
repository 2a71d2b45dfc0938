import BitCollections

/// The order in which a plan studies what is missing: what the most rests on comes first.
///
/// Every missing essential requirement has a worth: what learning it with all that it needs would add to the match
/// before rounding, times the weight of its target, for each minute of that study. A skill is worth the sum of what it is
/// part of, as things are at the start. Of the skills for which everything before them is done the worthiest comes next,
/// among equals the first in the catalogue; what has no hours left comes before everything else.
///
/// A skill comes after everything of the plan that lies before it (`SkillGraph.before`), also where something else
/// stands between the two. The stops of a route are studied for one after the other: what an earlier one asks for does
/// not come after what only a later one does, so that the plan is through with a stop when the route says.
struct StudyOrder {
  private let learner: Learner
  private let aims: [WeightedRole]
  /// What is missing and counted in hours: what each stop adds, then all the rest; just one of these without a route.
  private let stages: [BitSet]
  /// Everything that is missing.
  private let missing: BitSet

  /// - Parameter stages: what is missing, in the order of what it is for.
  init(_ stages: [HoursToGo], for aims: [WeightedRole], learner: Learner) {
    self.learner = learner
    self.aims = aims
    self.stages = stages.map { stage in BitSet(stage.missing.filter { learner.catalogue.estimates[$0] != nil }) }
    missing = BitSet(stages.flatMap(\.missing))
  }

  private var all: BitSet { stages.reduce(into: []) { $0.formUnion($1) } }

  /// For each skill what has to be studied before it, directly or not.
  func before() -> [Int: BitSet] {
    var before: [Int: BitSet] = [:]
    var known = BitSet()
    for stage in stages {
      known.formUnion(stage)
      for skill in stage { before[skill] = learner.catalogue.graph.before[skill].intersection(known) }
    }
    return before
  }

  /// The skills, what the most rests on first.
  func byWorth() -> [Int] {
    let worths = worths()
    return stages.flatMap { byWorth($0, worths) }
  }

  private func byWorth(_ stage: BitSet, _ worths: [Int: StudyWorth]) -> [Int] {
    var rest = stage
    var order: [Int] = []
    while !rest.isEmpty {
      var best: (skill: Int, key: (isDone: Bool, worth: StudyWorth))?
      for skill in rest where learner.catalogue.graph.before[skill].isDisjoint(with: rest) {
        let key = (isDone: learner.pace.cost(of: skill).study == 0, worth: worths[skill] ?? .zero)
        if let best, best.key.isDone != key.isDone ? best.key.isDone : best.key.worth >= key.worth { continue }
        best = (skill, key)
      }
      guard let best else { break }
      rest.remove(best.skill)
      order.append(best.skill)
    }
    return order
  }

  private func worths() -> [Int: StudyWorth] {
    var worths: [Int: StudyWorth] = [:]
    for aim in aims {
      guard let now = learner.match(with: aim.role) else { continue }
      let terms = learner.catalogue.terms[aim.role]
      for skill in essentials(of: terms) {
        guard let bundle = SkillBundle(of: skill, for: learner) else { continue }
        let study = learner.pace.cost(of: bundle.toGo.missing).study
        guard study > 0,
          let then = Match(of: terms, holding: learner.heldSkills.held.union(learner.unlocked(by: bundle)))
        else { continue }
        let worth = StudyWorth(of: then.share - now.share, times: aim.weight, study: study, at: learner.pace)
        for part in bundle.toGo.missing { worths[part, default: .zero] = worths[part, default: .zero] + worth }
      }
    }
    return worths
  }

  /// What a role misses of its essential requirements; of a group the member that the plan has chosen.
  private func essentials(of terms: RoleTerms.List) -> [Int] {
    terms.compactMap { term in
      guard term.strength == .essential, !term.options.contains(where: learner.heldSkills.holds) else { return nil }
      return term.options.first(where: missing.contains)
    }
  }

  /// The skills as far as possible in an order made by hand.
  ///
  /// A skill that the order does not name comes right after the one that it follows by worth, or as soon as what lies
  /// comes before it is done. What must come first is moved forwards; names of skills that are not missing mean nothing.
  func arranged(by hand: [Skill.ID]) -> [Int] {
    let (byWorth, all, before) = (byWorth(), all, before())
    var seen = BitSet()
    var wanted = hand.compactMap(learner.catalogue.skillPosition).filter {
      all.contains($0) && seen.insert($0).inserted
    }
    guard !wanted.isEmpty else { return byWorth }
    for (place, skill) in byWorth.enumerated() where !seen.contains(skill) {
      let leader = place == 0 ? nil : byWorth[place - 1]
      let last = wanted.lastIndex { $0 == leader || before[skill]?.contains($0) ?? false }
      wanted.insert(skill, at: last.map { $0 + 1 } ?? 0)
    }
    var sequence = StudySequence(among: all, before: before)
    for skill in wanted { sequence.append(skill, following: wanted) }
    return sequence.skills
  }
}

/// Skills in an order in which none stands before one that comes first.
private struct StudySequence {
  private(set) var skills: [Int] = []

  private let before: [Int: BitSet]
  private var rest: BitSet

  /// - Parameter all: the skills that belong in the sequence.
  init(among all: BitSet, before: [Int: BitSet]) {
    rest = all
    self.before = before
  }

  /// Adds a skill after what has to come before it, which follows some order as far as it can.
  mutating func append(_ skill: Int, following order: [Int]) {
    guard rest.contains(skill) else { return }
    let before = before[skill]?.intersection(rest) ?? []
    for first in order where before.contains(first) { append(first, following: order) }
    rest.remove(skill)
    skills.append(skill)
  }
}
