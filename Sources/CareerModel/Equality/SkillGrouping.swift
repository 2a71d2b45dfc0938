/// Skills that are put together pair by pair, with pairs that must stay apart.
struct SkillGrouping {
  /// Those that were joined into others are empty.
  private var slots: [[Skill.ID]] = []
  private var places: [Skill.ID: Int] = [:]
  /// For each skill those that must not come into its group.
  private var strangers: [Skill.ID: [Skill.ID]] = [:]

  init(apart pairs: [SkillPair]) {
    for pair in pairs {
      strangers[pair.first, default: []].append(pair.second)
      strangers[pair.second, default: []].append(pair.first)
    }
  }

  /// Groups of two skills or more.
  var groups: [[Skill.ID]] { slots.filter { $0.count > 1 } }

  /// Makes one group of the groups of two skills, unless some of them must stay apart.
  mutating func join(_ pair: SkillPair) {
    let (one, other) = (place(of: pair.first), place(of: pair.second))
    guard one != other else { return }
    let (small, large) = slots[one].count < slots[other].count ? (one, other) : (other, one)
    let isKeptApart = slots[small].contains { skill in
      strangers[skill]?.contains { places[$0] == large } ?? false
    }
    guard !isKeptApart else { return }
    for skill in slots[small] { places[skill] = large }
    slots[large] += slots[small]
    slots[small] = []
  }

  private mutating func place(of skill: Skill.ID) -> Int {
    if let place = places[skill] { return place }
    places[skill] = slots.count
    slots.append([skill])
    return slots.count - 1
  }
}
