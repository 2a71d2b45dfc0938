import CareerModel

/// The formulas once more, written to be obvious and not to be fast: sets of ids, recursion, every combination tried.
struct Naive {
  let catalogue: Catalogue
  let profile: Profile
  let held: Set<Skill.ID>
  /// (40 h + logged) / (40 h + estimated), in minutes, over skills with an estimate that were finished on a later day than
  /// the first that was logged; 1 under 20 hours.
  let pace: (Int, Int)

  init(catalogue: Catalogue, profile: Profile) {
    self.catalogue = catalogue
    self.profile = profile
    let ticked = catalogue.skills.map(\.id).filter { profile.marks[$0] == .have }
    let implied = ticked.flatMap { Self.implied(by: $0, in: catalogue) }
    held = Set(ticked + implied).filter { profile.marks[$0] != .unwanted }
    pace = Self.pace(catalogue, profile)
  }

  func mark(_ skill: Skill.ID) -> Mark? { profile.marks[skill] }

  func ticking(_ skills: [Skill.ID]) -> Naive {
    var profile = profile
    for skill in skills { profile.marks[skill] = .have }
    return Naive(catalogue: catalogue, profile: profile)
  }

  // MARK: Held

  static func beneath(_ skill: Skill.ID, in catalogue: Catalogue) -> Set<Skill.ID> {
    let needs = catalogue.skill(skill)?.needs ?? []
    return needs.reduce(into: Set(needs)) { $0.formUnion(beneath($1, in: catalogue)) }
  }

  static func implied(by skill: Skill.ID, in catalogue: Catalogue) -> Set<Skill.ID> {
    let implies = catalogue.skill(skill)?.implies ?? []
    return implies.reduce(into: Set(implies)) { $0.formUnion(implied(by: $1, in: catalogue)) }
  }

  /// All that has to come before a skill in a plan.
  static func before(_ skill: Skill.ID, in catalogue: Catalogue) -> Set<Skill.ID> {
    guard let known = catalogue.skill(skill) else { return [] }
    let first = known.needs + known.after
    return first.reduce(into: Set(first)) { $0.formUnion(before($1, in: catalogue)) }
  }

  func holds(_ skill: Skill.ID) -> Bool { held.contains(skill) }

  // MARK: Match

  func holds(_ requirement: Requirement) -> Bool { requirement.options.contains(where: holds) }

  /// The exact match as a numerator and a denominator.
  func match(_ role: Role) -> (Int, Int)? {
    func weights(_ strength: Strength) -> (held: Int, all: Int) {
      let block = role.requirements.filter { $0.strength == strength }
      return (block.filter(holds).map(\.weight).reduce(0, +), block.map(\.weight).reduce(0, +))
    }
    let essential = weights(.essential)
    let advantage = weights(.advantage)
    if essential.all == 0 && advantage.all == 0 { return nil }
    if advantage.all == 0 { return (100 * essential.held, essential.all) }
    if essential.all == 0 { return (100 * advantage.held, advantage.all) }
    return (
      80 * essential.held * advantage.all + 20 * advantage.held * essential.all, essential.all * advantage.all
    )
  }

  func percent(_ role: Role) -> Int? {
    match(role).map { numerator, denominator in
      let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
      return rest * 2 >= denominator ? whole + 1 : whole
    }
  }

  var whenLearned: Naive { ticking(catalogue.skills.map(\.id).filter { mark($0) == .learning }) }

  // MARK: Hours to go

  /// A skill with the unheld prerequisites beneath it, without unwanted ones and what lies only beneath those.
  func closure(_ skill: Skill.ID) -> Set<Skill.ID> {
    if holds(skill) || mark(skill) == .unwanted { return [] }
    return (catalogue.skill(skill)?.needs ?? []).reduce(into: [skill]) { $0.formUnion(closure($1)) }
  }

  func logged(_ skill: Skill.ID) -> Int { profile.log.filter { $0.skill == skill }.map(\.minutes).reduce(0, +) }

  private static func pace(_ catalogue: Catalogue, _ profile: Profile) -> (Int, Int) {
    let finished = catalogue.skills.filter { [.have, .unwanted].contains(profile.marks[$0.id]) }
    let logged = finished.filter { skill in
      let days = profile.log.filter { $0.skill == skill.id }.map(\.day).sorted()
      guard skill.hours != nil, let first = days.first, let marked = profile.markDays[skill.id] else { return false }
      return marked.description > first
    }
    let entries = profile.log.filter { entry in logged.contains { $0.id == entry.skill } }
    let studied = entries.map(\.minutes).reduce(0, +)
    return studied < 1200
      ? (1, 1) : (2400 + studied, 2400 + logged.compactMap(\.hours?.likelyMinutes).reduce(0, +))
  }

  /// Minutes times the second number of the pace.
  func scaled(_ skills: Set<Skill.ID>, _ end: KeyPath<HoursRange, Int>) -> Int {
    let (studied, estimated) = pace
    return skills.compactMap { catalogue.skill($0) }.reduce(0) { sum, skill in
      guard let hours = skill.hours else { return sum }
      return sum + max(0, hours[keyPath: end] * studied - logged(skill.id) * estimated)
    }
  }

  /// What is missing for the requirements of some strength, beyond a set: the cheapest of all ways to choose.
  func missing(_ role: Role, _ strength: Strength, beyond: Set<Skill.ID> = []) -> Set<Skill.ID> {
    let unmet = role.requirements.filter { $0.strength == strength && !holds($0) }
      .map { $0.options.filter { mark($0) != .unwanted } }.filter { !$0.isEmpty }
    let ways = unmet.reduce([Set<Skill.ID>()]) { ways, options in
      ways.flatMap { way in options.map { way.union(closure($0)).subtracting(beyond) } }
    }
    func cost(_ way: Set<Skill.ID>) -> (Int, Int) {
      (scaled(way, \.likelyMinutes), way.filter { catalogue.skill($0)?.hours == nil }.count)
    }
    return ways.dropFirst().reduce(ways[0]) { best, way in cost(way) < cost(best) ? way : best }
  }

  func hours(_ skills: Set<Skill.ID>) -> HoursRange {
    let divisor = pace.1
    return HoursRange(
      lowMinutes: scaled(skills, \.lowMinutes) / divisor, likelyMinutes: scaled(skills, \.likelyMinutes) / divisor,
      highMinutes: scaled(skills, \.highMinutes) / divisor)
  }

  // MARK: Reach

  func reach(_ role: Role) -> Reach? {
    guard let rank = role.level?.rank else { return nil }
    let present = profile.here.flatMap { catalogue.role($0) }
    let isMet = role.requirements.filter { $0.strength == .essential }.allSatisfy { requirement in
      requirement.options.contains { id in
        let isExperience = catalogue.skill(id)?.isExperience ?? false
        return !isExperience || holds(id) || present?.grants.contains(id) == true
      }
    }
    guard let present, let presentRank = present.level?.rank else {
      return rank <= 2 ? .firstJobs : rank == 3 && isMet ? .nextStep : .later
    }
    if role.id == present.id { return .here }
    let isAbove = catalogue.moves.contains {
      $0.from == present.id && $0.to == role.id && ($0.kind == .promotion || $0.kind == .leadership)
    }
    if isAbove { return .promotion }
    if rank < presentRank { return .earlier }
    return rank <= presentRank + 1 && isMet ? .nextStep : .later
  }
}
