/// What a role asks for and gives of experience that only work grants.
struct ExperienceDemand {
  /// The skill positions of essential requirements that the person lacks.
  let singles: [Int]
  /// Essential one-of groups of nothing but such experience.
  let groups: [[Int]]
  /// The skill positions of all that the role grants.
  let grants: [Int]

  /// That of work which the catalogue does not have.
  static let none = ExperienceDemand(singles: [], groups: [], grants: [])

  private init(singles: [Int], groups: [[Int]], grants: [Int]) {
    self.singles = singles
    self.groups = groups
    self.grants = grants
  }

  /// `lacking` is the learner's `lackingExperience`.
  init(of role: Int, lacking: [Bool], in catalogue: Catalogue) {
    var singles: [Int] = []
    var groups: [[Int]] = []
    for term in catalogue.terms[role] where term.strength == .essential && term.options.allSatisfy({ lacking[$0] }) {
      if term.options.count > 1 { groups.append(Array(term.options)) } else { singles += term.options }
    }
    self.singles = singles
    self.groups = groups
    grants = catalogue.roles[role].grants.compactMap(catalogue.skillPosition)
  }
}

extension Learner {
  /// For each skill whether it is experience that the person does not hold; unwanted experience is not held.
  var lackingExperience: [Bool] {
    catalogue.skills.enumerated().map { position, skill in skill.isExperience && !heldSkills.holds(position) }
  }
}

/// Counts the experience that a route asks for and that is neither held nor granted on the way.
///
/// Experience is settled once the start or a stop grants it, or once a stop has asked for it: it counts at the first
/// stop that asks for it, before that stop grants anything. The start grants what doing it gives, because who sets out
/// from a role is doing it; the role that the profile says the person has now plays no other part. Single requirements
/// are looked at before one-of groups, and a group of which nothing is settled counts by its first member.
struct ExperienceTally {
  private(set) var isSettled: [Bool]
  /// What was settled, in order, and for each stop how much and how many counted before it.
  private var settled: [Int] = []
  private var stops: [(settled: Int, lacking: Int)] = []
  /// How many were lacking so far.
  private(set) var lacking = 0

  /// `skills` is the number of all skills.
  init(from start: ExperienceDemand, skills: Int) {
    isSettled = Array(repeating: false, count: skills)
    for skill in start.grants { isSettled[skill] = true }
  }

  /// Adds a stop and returns the experience that is lacking there.
  @discardableResult
  mutating func enter(_ stop: ExperienceDemand) -> [Int] {
    stops.append((settled.count, lacking))
    var lacks: [Int] = []
    for skill in stop.singles where settle(skill) { lacks.append(skill) }
    for group in stop.groups where !group.contains(where: { isSettled[$0] }) {
      if settle(group[0]) { lacks.append(group[0]) }
    }
    lacking += lacks.count
    for skill in stop.grants { settle(skill) }
    return lacks
  }

  /// Takes the last stop away.
  mutating func leave() {
    let before = stops.removeLast()
    for skill in settled[before.settled...] { isSettled[skill] = false }
    settled.removeSubrange(before.settled...)
    lacking = before.lacking
  }

  @discardableResult
  private mutating func settle(_ skill: Int) -> Bool {
    guard !isSettled[skill] else { return false }
    isSettled[skill] = true
    settled.append(skill)
    return true
  }
}
