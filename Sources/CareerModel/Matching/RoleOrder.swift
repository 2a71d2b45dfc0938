/// The orders of the Roles list.
public enum RoleOrder: String, CaseIterable, Hashable, Sendable {
  /// In the sections of `Reach`, inside a section as by match; a taxonomy by fit once something is ticked, in its own
  /// sections before.
  case reach
  /// By exact match, best first, then hours to go, fewest first, then title, so that with nothing held it is least study
  /// first; a taxonomy by fit.
  case match
  case title
  /// By headline pay, best first, as far as it compares; see `PayComparison`.
  case pay
  /// In sections from Entry up; inside a section as by match.
  case level
}

/// A run of roles under one heading.
public struct RoleSection: Hashable, Sendable {
  /// Nil where the order has no sections.
  public let heading: Heading?
  /// Role positions in order; never empty.
  public let roles: [Int]

  public enum Heading: Hashable, Sendable {
    case reach(Reach)
    case level(Level)
    case comparablePay
    /// How much preparation roles need.
    case preparation(Preparation)
    /// Roles for which no preparation is published.
    case noPreparation
    /// A group of a taxonomy.
    case group(Track)
    /// All roles of a dataset, in its own order.
    case dataset(Dataset, title: String)
    /// Pay that does not compare with the rest, and roles without a figure.
    case otherPay

    public var title: String {
      switch self {
      case .reach(let reach): reach.title
      case .level(let level): level.name
      case .preparation(let preparation): preparation.name
      case .noPreparation: "No preparation published"
      case .group(let track): track.name
      case .dataset(_, let title): title
      case .comparablePay: "Comparable pay"
      case .otherPay: "Other pay, or none published"
      }
    }

    /// A short name for scripts.
    public var id: String {
      switch self {
      case .reach(let reach): reach.id
      case .level(let level): "level-\(level.rank)"
      case .preparation(let preparation): "preparation-\(preparation.rank)"
      case .noPreparation: "no-preparation"
      case .group(let track): track.id.rawValue
      case .dataset(let dataset, _): dataset.rawValue
      case .comparablePay: "comparable-pay"
      case .otherPay: "other-pay"
      }
    }
  }
}

extension Assessments {
  /// Roles in order and in sections: all of them, or those at some positions.
  ///
  /// `reversed` turns the sections and what is in them around; what does not compare by pay stays last.
  public func sections(_ positions: [Int]? = nil, by order: RoleOrder, reversed: Bool = false) -> [RoleSection] {
    let roles = positions ?? Array(self.roles.indices)
    let sections = sections(of: roles, by: order)
    guard reversed else { return sections }
    let turned = sections.reversed().map { RoleSection(heading: $0.heading, roles: $0.roles.reversed()) }
    return turned.filter { $0.heading != .otherPay } + sections.filter { $0.heading == .otherPay }
  }

  private func sections(of roles: [Int], by order: RoleOrder) -> [RoleSection] {
    var candidates: [(RoleSection.Heading?, [Int])]
    let wanted = Set(roles)
    let ranked = byMatch.filter(wanted.contains)
    switch order {
    case .reach:
      candidates = reachSections(of: ranked)
    case .match:
      candidates =
        learner.catalogue.traits.isJoined ? datasetSections(of: ranked) { _, roles in roles } : [(nil, ranked)]
    case .title:
      candidates = [(nil, roles.sorted(by: isEarlierTitle))]
    case .pay:
      candidates = paySections(of: roles)
    case .level:
      let levels = Set(roles.compactMap { learner.catalogue.roles[$0].level }).sorted { $0.rank < $1.rank }
      candidates = levels.map { level in
        (.level(level), ranked.filter { learner.catalogue.roles[$0].level == level })
      }
      // Taxonomies know no levels; what has none keeps its own sections.
      let others = ranked.filter { learner.catalogue.roles[$0].level == nil }
      if !others.isEmpty { candidates += reachSections(of: others) }
    }
    return candidates.filter { !$0.1.isEmpty }.map { RoleSection(heading: $0.0, roles: $0.1) }
  }

  /// The section that a role stands in by reach: its preparation or its group in a taxonomy.
  public func heading(of role: Int) -> RoleSection.Heading? {
    if let reach = self[role].reach { return .reach(reach) }
    let entity = learner.catalogue.roles[role]
    return learner.catalogue.traits(ofRole: role).hasPreparation
      ? entity.preparation.map(RoleSection.Heading.preparation) ?? .noPreparation
      : learner.catalogue.track(entity.track).map(RoleSection.Heading.group)
  }

  /// Nearest first by reach; least preparation first; in the groups of the dataset; or in one run by fit.
  private func reachSections(of ranked: [Int]) -> [(RoleSection.Heading?, [Int])] {
    reachSections(of: ranked, from: learner.catalogue.dataset)
  }

  private func reachSections(of ranked: [Int], from dataset: Dataset) -> [(RoleSection.Heading?, [Int])] {
    let catalogue = learner.catalogue
    if isByFit(dataset) { return [(nil, ownJobFirst(ranked))] }
    switch dataset.traits.sections {
    case .reach:
      return Reach.allCases.map { reach in (.reach(reach), ranked.filter { self[$0].reach == reach }) }
        + [(nil, ranked.filter { self[$0].reach == nil })]
    case .preparation:
      let zones = Dictionary(grouping: ranked) { catalogue.roles[$0].preparation }
      let known = zones.keys.compactMap(\.self).sorted { $0.rank < $1.rank }
      return known.map { (.preparation($0), zones[$0] ?? []) } + [(.noPreparation, zones[nil] ?? [])]
    case .group:
      let groups = Dictionary(grouping: ranked) { catalogue.roles[$0].track }
      return catalogue.tracks.map { (.group($0), groups[$0.id] ?? []) }
        + [(nil, ranked.filter { catalogue.track(catalogue.roles[$0].track) == nil })]
    case .dataset:
      return datasetSections(of: ranked) { dataset, roles in
        ownJobFirst(reachSections(of: roles, from: dataset).flatMap(\.1))
      }
    }
  }

  /// A person's own job stands above what fits them.
  private func ownJobFirst(_ roles: [Int]) -> [Int] {
    roles.filter { $0 == learner.here } + roles.filter { $0 != learner.here }
  }

  /// A section for each dataset: that of the person's own job first, then our own.
  private func datasetSections(
    of ranked: [Int], inOrder ordered: (Dataset, [Int]) -> [Int]
  ) -> [(RoleSection.Heading?, [Int])] {
    let roles = Dictionary(grouping: ranked) { learner.catalogue.dataset(ofRole: $0) }
    let titles = Dictionary(
      learner.catalogue.singleParts.map { ($0.catalogue.dataset, $0.catalogue.traits.title) },
      uniquingKeysWith: { first, _ in first })
    let own = learner.here.map(learner.catalogue.dataset(ofRole:))
    return (Dataset.single.filter { $0 == own } + Dataset.single.filter { $0 != own }).map { dataset in
      (.dataset(dataset, title: titles[dataset] ?? dataset.title), ordered(dataset, roles[dataset] ?? []))
    }
  }

  private func paySections(of roles: [Int]) -> [(RoleSection.Heading?, [Int])] {
    let amounts = PayComparison(of: learner.catalogue)?.amounts ?? [:]
    let byTitle = roles.sorted(by: isEarlierTitle)
    let comparable = byTitle.filter { amounts[$0] != nil }
      .sorted { left, right in
        guard let first = amounts[left], let second = amounts[right], first != second else {
          return isEarlierTitle(left, right)
        }
        return first > second
      }
    return [(.comparablePay, comparable), (.otherPay, byTitle.filter { amounts[$0] == nil })]
  }

  private func isEarlierTitle(_ left: Int, _ right: Int) -> Bool {
    learner.catalogue.titleRanks[left] < learner.catalogue.titleRanks[right]
  }
}
