import CareerModel

/// The orders of checklists and of all skills, by the names that sessions have them under.
enum SkillOrder: String, CaseIterable {
  /// In groups: as the source lists them, in a checklist of a taxonomy by weight.
  case listed
  case gain, hours
  /// By what an hour of study adds.
  case hourly
  case name
}

/// Every skill of the source in front, in groups and in one order, which no mark changes.
struct SkillList: Sendable {
  let order: SkillOrder
  /// One for an order without groups.
  let groups: [[Item]]
  /// By skill position the place of its group.
  private let places: [UInt8]

  init(order: SkillOrder, of catalogue: Catalogue) {
    self.order = order
    let sections = SkillSections(of: catalogue)
    let places = catalogue.skills.indices.map { order == .listed ? UInt8(sections.place(ofSkill: $0)) : 0 }
    var groups = Array(repeating: [Item](), count: order == .listed ? sections.titles.count : 1)
    for position in Self.positions(in: order, of: catalogue) {
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

  private static func positions(in order: SkillOrder, of catalogue: Catalogue) -> [Int] {
    let positions = Array(catalogue.skills.indices)
    switch order {
    case .gain:
      // What is most wanted first: no role is in front that a gain could be for.
      return positions.sorted(byKey: { -catalogue.demand.roles[$0].count })
    case .hours: return positions.sorted(byKey: { catalogue.skills[$0].hours?.likelyMinutes ?? .max })
    case .name: return positions.sorted(byKey: { TextFolding.fold(catalogue.skills[$0].name) })
    case .listed, .hourly: return positions
    }
  }
}

extension Array {
  /// In ascending order of a key that is made once for each element; equal ones keep their order.
  func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
    let keys = map(key)
    return indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { self[$0] }
  }
}
