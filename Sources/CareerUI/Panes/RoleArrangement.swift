import CareerModel

/// The orders of the Roles list, as far as they say something in a source.
enum RoleArrangement {
  /// In groups: fields of the built-in catalogue, SOC groups of O*NET.
  static let byGroup = "group"

  /// The source's own order first.
  static func orders(of dataset: Dataset) -> [Arrangement] {
    let traits = dataset.traits
    return traits.roleOrders.map { Arrangement(id: $0.rawValue, title: traits.title(of: $0)) }
      + (traits.trackOrderTitle.map { [Arrangement(id: byGroup, title: $0)] } ?? [])
  }

  struct Section {
    /// Nil where the order has no headings.
    let title: String?
    /// Role positions.
    let roles: [Int]
  }

  /// Some roles, or all, in an order.
  static func sections(
    _ positions: [Int]?, by order: String, isReversed: Bool, of assessments: Assessments, in catalogue: Catalogue
  ) -> [Section] {
    guard order == byGroup else {
      return assessments.sections(positions, by: RoleOrder(rawValue: order) ?? .reach, reversed: isReversed).map {
        Section(title: $0.heading?.title, roles: $0.roles)
      }
    }
    let ranked = assessments.sections(positions, by: .match, reversed: isReversed).flatMap(\.roles)
    let groups = Dictionary(grouping: ranked) { catalogue.roles[$0].track }
    let sections = catalogue.tracks.compactMap { track in
      groups[track.id].map { Section(title: track.name, roles: $0) }
    }
    return isReversed ? sections.reversed() : sections
  }
}
