/// Role positions as a person's list has them, best first; those of which nothing is asked for last.
///
/// - Our own catalogue: by exact match, then least study (what asks for experience or a qualification that is missing
///   comes after what does not, then fewest hours to go), then title.
/// - A taxonomy: by exact fit, then title; by title alone while nothing is ticked.
/// - All sources: those of one source after those of another, since figures of different sources do not compare.
struct RoleRanking {
  /// How the roles of a dataset are in order by match.
  enum Manner: Hashable, Sendable { case byShare, byFit, bySource }

  let positions: [Int]

  init(of assessments: [Assessment], _ fits: [TaxonomyFits], in catalogue: Catalogue) {
    let titles = catalogue.titleRanks
    positions = catalogue.singleParts.flatMap { part -> [Int] in
      let roles = Array(part.firstRole..<part.firstRole + part.catalogue.roles.count)
      guard part.catalogue.traits.ranking == .byFit else { return Self.byShare(roles, assessments, titles: titles) }
      return Self.byFit(roles, assessments, fits.first { $0.dataset == part.catalogue.dataset }, titles: titles)
    }
  }

  private static func byShare(_ positions: [Int], _ assessments: [Assessment], titles: [Int]) -> [Int] {
    let keys = positions.map { position in
      (
        share: assessments[position].match?.share, study: assessments[position].toGo.studyKey, title: titles[position]
      )
    }
    return positions.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      switch (first.share, second.share) {
      case (let best?, let other?) where best != other: return best > other
      case (.some, nil): return true
      case (nil, .some): return false
      default:
        return first.study == second.study ? first.title < second.title : first.study < second.study
      }
    }.map { positions[$0] }
  }

  private static func byFit(
    _ positions: [Int], _ assessments: [Assessment], _ fits: TaxonomyFits?, titles: [Int]
  ) -> [Int] {
    // All fits of a source have one denominator.
    positions.map { role in
      (points: assessments[role].match == nil ? -1 : fits?.fit(of: role)?.points ?? 0, title: titles[role], role: role)
    }
    .sorted { ($1.points, $0.title) < ($0.points, $1.title) }.map(\.role)
  }
}
