import BitCollections

/// The likely study that the essential requirements of some roles take together, each skill once and one-of groups
/// chosen jointly, kept up to date while roles are added and taken away again.
///
/// The same number as that behind `HoursToGo(meeting:)` over all their terms, in the exact unit of the person's pace.
struct SharedStudy {
  /// What a role takes whatever is chosen, as skills with study left, and its unmet one-of groups by number.
  private struct Demand {
    let certain: [Int]
    let groups: [Int]
  }

  private let roles: [Int?]
  private let learner: Learner
  private let beneath: StudyBeneath
  /// Worked out when a role is first added: most roles of a large catalogue never are.
  private var demands: [Demand?]
  private var groupNumbers: [[Int]: Int] = [:]
  /// For each one-of group and member the skills with study left that it takes.
  private var groups: [[[Int]]] = []
  /// By group, how many of the roles ask for it.
  private var groupUses: [Int] = []
  /// By skill, how many of the roles take it for certain.
  private var uses: [Int]
  private var certain = 0

  init(of roles: [Int?], for learner: Learner) {
    self.roles = roles
    self.learner = learner
    beneath = StudyBeneath(for: learner)
    demands = Array(repeating: nil, count: roles.count)
    uses = Array(repeating: 0, count: beneath.costs.count)
  }

  /// How many skills with study left a role takes for certain.
  mutating func skills(of role: Int) -> Int { demand(of: role).certain.count }

  private mutating func demand(of role: Int) -> Demand {
    if let known = demands[role] { return known }
    var singles: [Int] = []
    var asked: [Int] = []
    let terms = roles[role].map { Array(learner.catalogue.terms[$0]) } ?? []
    for term in terms where term.strength == .essential {
      guard !term.options.contains(where: learner.heldSkills.holds) else { continue }
      let members = term.options.filter { !learner.heldSkills.unwanted.contains($0) }
      if members.count > 1 { asked.append(number(of: members)) } else { singles += members }
    }
    let demand = Demand(certain: beneath.skills(of: singles), groups: asked)
    demands[role] = demand
    return demand
  }

  private mutating func number(of group: [Int]) -> Int {
    if let known = groupNumbers[group] { return known }
    groupNumbers[group] = groups.count
    groups.append(group.map { beneath.skills(of: [$0]) })
    groupUses.append(0)
    return groups.count - 1
  }

  /// Adds a role by its place among `roles`.
  mutating func add(_ role: Int) {
    let demand = demand(of: role)
    for skill in demand.certain {
      if uses[skill] == 0 { certain += beneath.costs[skill] }
      uses[skill] += 1
    }
    for group in demand.groups { groupUses[group] += 1 }
  }

  mutating func remove(_ role: Int) {
    let demand = demand(of: role)
    for skill in demand.certain {
      uses[skill] -= 1
      if uses[skill] == 0 { certain -= beneath.costs[skill] }
    }
    for group in demand.groups { groupUses[group] -= 1 }
  }

  /// The study of the cheapest way to meet everything.
  var least: Int {
    let open = groups.indices.filter { groupUses[$0] > 0 }
      .map { group in groups[group].map { member in member.filter { uses[$0] == 0 } } }
      .filter { members in !members.contains(where: \.isEmpty) }
    guard !open.isEmpty else { return certain }
    let choice = AlternativeSolver(groups: open) { StudyCost(study: beneath.costs[$0], unknown: 0) }.best()
    let chosen = Set(zip(open, choice).flatMap { $0[$1] })
    return chosen.reduce(certain) { $0 + beneath.costs[$1] }
  }
}

/// Finds the study in and beneath skills, as hours to go count it: nothing held, and nothing through what is unwanted.
private struct StudyBeneath {
  /// What is left of each skill: 0 where it has no hours, 1 where its source has none and skills are counted.
  let costs: [Int]
  private let needs: [[Int]]
  private let ignored: BitSet

  init(for learner: Learner) {
    let catalogue = learner.catalogue
    costs = catalogue.skills.indices.map { catalogue.isCounted($0) ? 1 : learner.pace.cost(of: $0).study }
    needs = learner.catalogue.graph.needs
    ignored = learner.heldSkills.held.union(learner.heldSkills.unwanted)
  }

  /// The skills with study left, each once.
  func skills(of asked: [Int]) -> [Int] {
    var seen = ignored
    var open = asked
    var found: [Int] = []
    while let skill = open.popLast() {
      guard seen.insert(skill).inserted else { continue }
      if costs[skill] > 0 { found.append(skill) }
      open.append(contentsOf: needs[skill])
    }
    return found
  }
}
