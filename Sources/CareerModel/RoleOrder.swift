/// The orders of the Roles list.
public enum RoleOrder: String, CaseIterable, Hashable, Sendable {
  /// In the sections of `Reach`; inside a section as by match.
  case reach
  /// By exact match, best first, then hours to go, fewest first, then title. With nothing held that is least study first.
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
    /// Pay that does not compare with the rest, and roles without a figure.
    case otherPay

    public var title: String {
      switch self {
      case .reach(let reach): reach.title
      case .level(let level): level.name
      case .comparablePay: "Comparable pay"
      case .otherPay: "Not comparable"
      }
    }
  }
}

extension Standings {
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
    let candidates: [(RoleSection.Heading?, [Int])]
    let wanted = Set(roles)
    let ranked = byMatch.filter(wanted.contains)
    switch order {
    case .reach:
      candidates = Reach.allCases.map { reach in (.reach(reach), ranked.filter { self[$0].reach == reach }) }
    case .match:
      candidates = [(nil, ranked)]
    case .title:
      candidates = [(nil, roles.sorted(by: isEarlierTitle))]
    case .pay:
      candidates = paySections(of: roles)
    case .level:
      let levels = Set(roles.map { learner.catalogue.roles[$0].level }).sorted { $0.rank < $1.rank }
      candidates = levels.map { level in
        (.level(level), ranked.filter { learner.catalogue.roles[$0].level == level })
      }
    }
    return candidates.filter { !$0.1.isEmpty }.map { RoleSection(heading: $0.0, roles: $0.1) }
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
