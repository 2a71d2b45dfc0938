import CareerModel

/// Every skill of the source in front, in groups and in one order, made once: no mark changes either.
struct SkillList: Sendable {
  struct Key: Hashable {
    let edition: Int
    /// The id of an order without groups; nil for the groups as listed.
    let order: String?
  }

  let key: Key
  /// One group for an order without groups.
  let groups: [[Item]]
  /// By skill position the place of its group.
  private let places: [UInt8]

  init(_ key: Key, of catalogue: Catalogue) {
    self.key = key
    let sections = SkillSections(of: catalogue)
    let places = catalogue.skills.indices.map { key.order == nil ? UInt8(sections.place(ofSkill: $0)) : 0 }
    var groups = Array(repeating: [Item](), count: key.order == nil ? sections.titles.count : 1)
    for position in Self.positions(in: key.order, of: catalogue) {
      groups[Int(places[position])].append(.skill(catalogue.skills[position].id))
    }
    self.groups = groups
    self.places = places
  }

  /// How many skills of each group are held.
  func heldCounts(_ learner: Learner) -> [Int] {
    var counts = Array(repeating: 0, count: groups.count)
    for position in learner.heldSkills.held { counts[Int(places[position])] += 1 }
    return counts
  }

  private static func positions(in order: String?, of catalogue: Catalogue) -> [Int] {
    let positions = Array(catalogue.skills.indices)
    switch order {
    case "gain":
      // What is most wanted first: no role is in front that a gain could be for.
      return positions.sorted(byKey: { -catalogue.demand.roles[$0].count })
    case "hours": return positions.sorted(byKey: { catalogue.skills[$0].hours?.likelyMinutes ?? .max })
    case "name": return positions.sorted(byKey: { TextFolding.fold(catalogue.skills[$0].name) })
    default: return positions
    }
  }
}

extension State {
  /// Puts the skills of the source in front in order, when that is another order or another source than before.
  mutating func refreshSkillList() {
    guard checklistRole.flatMap(catalogue.role) == nil else { return }
    let order = arrangement(of: .skills, among: SkillsPane(state: self).orders)?.id
    let key = SkillList.Key(edition: edition, order: order == SkillsPane.listed.id ? nil : order)
    if skillList?.key != key { skillList = SkillList(key, of: catalogue) }
  }
}

extension Array {
  /// In ascending order of a key that is made once for each element; equal ones keep their order.
  func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
    let keys = map(key)
    return indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { self[$0] }
  }
}
