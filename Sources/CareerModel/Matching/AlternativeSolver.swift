/// Chooses one option from each of several groups so that everything chosen together costs least.
///
/// Groups that share something are chosen jointly and exactly, by branch and bound; those that share nothing are
/// independent and chosen apart. Among equals the choice that is first in order wins: the earliest option of the first
/// group, then of the second, and so on.
struct AlternativeSolver {
  /// For each group and each of its options the skills that it adds; no group is without options.
  let groups: [[[Int]]]
  let cost: (Int) -> StudyCost

  /// The index of the chosen option of each group.
  func best() -> [Int] {
    var choice = Array(repeating: 0, count: groups.count)
    for component in components() {
      var search = Search(groups: component.map { groups[$0] }, cost: cost)
      for (group, option) in zip(component, search.best()) { choice[group] = option }
    }
    return choice
  }

  /// The groups in sets that share no skill with each other, each in order.
  private func components() -> [[Int]] {
    var components: [(groups: [Int], skills: Set<Int>)] = []
    for (index, group) in groups.enumerated() {
      var merged = (groups: [index], skills: Set(group.joined()))
      components.removeAll { component in
        guard !component.skills.isDisjoint(with: merged.skills) else { return false }
        merged.groups = component.groups + merged.groups
        merged.skills.formUnion(component.skills)
        return true
      }
      components.append(merged)
    }
    return components.map { $0.groups.sorted() }
  }
}

extension AlternativeSolver {
  /// The exact search inside one component: depth first, options in order, only strict improvements taken.
  private struct Search {
    /// The groups with their skills numbered from 0.
    private let groups: [[[Int]]]
    private let costs: [StudyCost]
    /// For each depth and skill its study divided among the groups from there on that could use it: never more than
    /// those groups must pay for it together.
    private let shares: [[Int]]

    private var chosen: [Int] = []
    /// For each skill how many of the chosen options contain it.
    private var uses: [Int]
    private var total = StudyCost.zero
    private var bestChoice: [Int] = []
    private var bestTotal: StudyCost?

    init(groups: [[[Int]]], cost: (Int) -> StudyCost) {
      let skills = Array(Set(groups.joined().joined()))
      let numbers = Dictionary(uniqueKeysWithValues: zip(skills, skills.indices))
      self.groups = groups.map { $0.map { $0.compactMap { numbers[$0] } } }
      costs = skills.map(cost)
      uses = Array(repeating: 0, count: skills.count)
      var users = uses
      var shares: [[Int]] = []
      for group in self.groups.reversed() {
        for skill in Set(group.joined()) { users[skill] += 1 }
        shares.append(zip(costs, users).map { $0.study / max(1, $1) })
      }
      self.shares = shares.reversed()
    }

    mutating func best() -> [Int] {
      descend()
      return bestChoice
    }

    private mutating func descend() {
      if let bestTotal, leastPossible >= bestTotal { return }
      guard chosen.count < groups.count else {
        bestChoice = chosen
        bestTotal = total
        return
      }
      for (option, skills) in groups[chosen.count].enumerated() {
        let before = total
        chosen.append(option)
        for skill in skills {
          if uses[skill] == 0 { total = total + costs[skill] }
          uses[skill] += 1
        }
        descend()
        for skill in skills { uses[skill] -= 1 }
        chosen.removeLast()
        total = before
      }
    }

    /// A cost that no completion of what is chosen so far can go below.
    private var leastPossible: StudyCost {
      var least = total
      for group in groups[chosen.count...] {
        let additions = group.lazy.map { option in
          option.reduce(0) { uses[$1] > 0 ? $0 : $0 + shares[chosen.count][$1] }
        }
        least.study += additions.min() ?? 0
      }
      return least
    }
  }
}
