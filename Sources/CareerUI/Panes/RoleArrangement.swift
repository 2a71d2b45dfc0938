import CareerModel

/// The orders of the Roles list, as far as they say something in a source.
enum RoleArrangement {
  /// In groups: fields of the built-in catalogue, SOC groups of O*NET.
  static let byGroup = "group"

  /// The source's own order first.
  static func orders(of origin: CatalogueOrigin) -> [Arrangement] {
    switch origin {
    case .builtIn: RoleOrder.allCases.map(arrangement) + [Arrangement(id: byGroup, title: "by field")]
    case .onet:
      [Arrangement(id: RoleOrder.reach.rawValue, title: "by job zone")]
        + [RoleOrder.match, .title, .pay].map(arrangement) + [Arrangement(id: byGroup, title: "by SOC group")]
    case .esco:
      [Arrangement(id: RoleOrder.reach.rawValue, title: "by ISCO group")] + [RoleOrder.match, .title].map(arrangement)
    case .all:
      // Matches of different sources do not compare: each source's roles are spread over the whole list.
      [Arrangement(id: RoleOrder.reach.rawValue, title: "by place in each source"), arrangement(.title)]
    }
  }

  private static func arrangement(_ order: RoleOrder) -> Arrangement {
    Arrangement(id: order.rawValue, title: order.title)
  }

  struct Section {
    /// Nil where the order has no headings.
    let title: String?
    /// Role positions.
    let roles: [Int]
  }

  /// Some roles, or all, in an order.
  static func sections(
    _ positions: [Int]?, by order: String, isReversed: Bool, of standings: Standings, in catalogue: Catalogue
  ) -> [Section] {
    guard order == byGroup else {
      return standings.sections(positions, by: RoleOrder(rawValue: order) ?? .reach, reversed: isReversed).map {
        Section(title: $0.heading?.title, roles: $0.roles)
      }
    }
    let ranked = standings.sections(positions, by: .match, reversed: isReversed).flatMap(\.roles)
    let groups = Dictionary(grouping: ranked) { catalogue.roles[$0].track }
    let sections = catalogue.tracks.compactMap { track in
      groups[track.id].map { Section(title: track.name, roles: $0) }
    }
    return isReversed ? sections.reversed() : sections
  }
}
