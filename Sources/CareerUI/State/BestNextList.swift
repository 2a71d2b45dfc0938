import CareerModel

/// What is worth learning next, best first.
struct BestNextList: ListPart {
  /// What it depends on besides the catalogue.
  struct Key: Hashable {
    let revision: Int
    let aim: BestNextAim
    let order: BestNextOrdering
  }

  let key: Key
  /// The positions of the roles that it is for.
  let roles: [Int]
  let values: [LearningValue]
  let bringsRolesNear: Bool
  /// The names that several of the skills go by that the roles ask for.
  let sharedNames: Set<String>
  private let positions: [Int: Int]

  init(_ key: Key, in state: State) {
    self.key = key
    let aims = key.aim.roles(in: state)
    roles = aims.map(\.role)
    values = key.order.sorted(state.assessments.bestNext(for: aims, by: key.order == .perHour ? .perHour : .gain))
    let terms = state.catalogue.terms
    sharedNames = state.catalogue.sharedNames(of: roles.flatMap { terms[$0].flatMap { $0.options } })
    bringsRolesNear = values.contains { !$0.brought.isEmpty }
    positions = Dictionary(values.enumerated().map { ($1.bundle.skill, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The worth of a skill's bundle, by the skill's position.
  func value(of skill: Int) -> LearningValue? { positions[skill].map { values[$0] } }
}

/// What study is to be good for.
enum BestNextAim: Hashable {
  case target, bookmarks
  /// A section of the Roles list.
  case section(Reach)

  /// A source without levels has no sections to learn for.
  static func cases(for dataset: Dataset) -> [BestNextAim] {
    [.target, .bookmarks] + (dataset.traits.hasLevels ? Reach.allCases.map(BestNextAim.section) : [])
  }

  var id: String {
    switch self {
    case .target: "target"
    case .bookmarks: "bookmarks"
    case .section(let reach): reach.rawValue
    }
  }

  /// As the filter form offers it.
  var title: String {
    switch self {
    case .target: "the target"
    case .bookmarks: "the bookmarks"
    case .section(let reach): reach.title
    }
  }

  func roles(in state: State) -> [WeightedRole] {
    switch self {
    case .target: state.catalogue.aims(for: state.catalogue.targets(of: state.profile))
    case .bookmarks: state.profile.bookmarks.compactMap(state.catalogue.rolePosition).map { WeightedRole(role: $0) }
    case .section(let reach):
      state.catalogue.roles.indices.filter { state.assessments[$0].reach == reach }.map { WeightedRole(role: $0) }
    }
  }
}

/// The orders that the list can have.
enum BestNextOrdering: String, CaseIterable {
  case perHour
  /// Sessions have had it under this name since they have it.
  case value = "worth"
  case hours

  /// Those that say something, the first one where nobody has chosen.
  static func cases(in catalogue: Catalogue) -> [BestNextOrdering] { catalogue.hasHours ? allCases : [.value] }

  var title: String {
    switch self {
    case .perHour: "by worth per hour"
    case .value: "by worth"
    case .hours: "by least hours"
    }
  }

  /// Bundles that come by worth per hour or by worth, in this order.
  fileprivate func sorted(_ values: [LearningValue]) -> [LearningValue] {
    guard self == .hours else { return values }
    // What is not wholly counted in hours has no least; it comes last, and equals stay as they are.
    let ranked = values.enumerated().sorted { left, right in
      let (first, second) = (left.element.bundle.toGo, right.element.bundle.toGo)
      return (first.unknown.count, first.hours.likelyMinutes, left.offset)
        < (second.unknown.count, second.hours.likelyMinutes, right.offset)
    }
    return ranked.map(\.element)
  }
}

extension State {
  /// What Best next is for: as chosen, else the target, else the bookmarks, else what is nearest.
  var bestNextAim: BestNextAim {
    if let chosen = BestNextAim.cases(for: dataset).first(where: {
      $0.id == navigation.panes[.bestNext]?.filter[BestNextPane.aimField]
    }) {
      return chosen
    }
    return unchosenAim
  }

  var unchosenAim: BestNextAim {
    if !catalogue.aims(for: catalogue.targets(of: editing.profile)).isEmpty { return .target }
    if editing.profile.bookmarks.contains(where: { catalogue.role($0) != nil }) { return .bookmarks }
    let sections = [Reach.firstJobs, .promotion, .nextStep].map(BestNextAim.section)
    return sections.first { dataset.traits.hasLevels && !$0.roles(in: self).isEmpty } ?? .target
  }
}
