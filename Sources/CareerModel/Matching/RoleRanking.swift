/// Role positions as a person's list has them, best first; those of which nothing is asked for last.
///
/// - Our own catalogue: by exact match, then least study (what asks for experience or a qualification that is missing
///   comes after what does not, then fewest hours to go), then title.
/// - A taxonomy: by exact fit, then title. While there is no fit, by (held + 5 x mean) / (asked + 5), where `asked` counts
///   what a role lists, `held` is that count times its match, and `mean` is the person's mean match in the taxonomy, so
///   that a role that lists one thing does not win; roles of which nothing essential is listed after the rest.
/// - All sources: those of one source after those of another, since figures of different sources do not compare.
///
/// Matches are cut to millionths for this, which orders roles and is never shown.
struct RoleRanking {
  /// How many requirements of average match every role of a taxonomy is given.
  private static let prior = 5
  private static let scale = 1_000_000

  /// How the roles of a dataset are in order by match.
  enum Manner: Hashable, Sendable { case byShare, byFit, bySource }

  let positions: [Int]

  init(of assessments: [Assessment], _ fits: [TaxonomyFits], in catalogue: Catalogue) {
    let titles = catalogue.titleRanks
    positions = catalogue.singleParts.flatMap { part -> [Int] in
      let roles = Array(part.firstRole..<part.firstRole + part.catalogue.roles.count)
      guard part.catalogue.traits.ranking == .byFit else { return Self.byShare(roles, assessments, titles: titles) }
      let fits = fits.first { $0.dataset == part.catalogue.dataset && $0.isKnown }
      return fits.map { Self.byFit(roles, assessments, $0, titles: titles) }
        ?? Self.smoothed(roles, assessments, titles: titles)
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
    _ positions: [Int], _ assessments: [Assessment], _ fits: TaxonomyFits, titles: [Int]
  ) -> [Int] {
    // All fits of a source have one denominator.
    positions.map { role in
      (points: assessments[role].match == nil ? -1 : fits.fit(of: role)?.points ?? 0, title: titles[role], role: role)
    }
    .sorted { ($1.points, $0.title) < ($0.points, $1.title) }.map(\.role)
  }

  private static func smoothed(_ positions: [Int], _ assessments: [Assessment], titles: [Int]) -> [Int] {
    let shares = positions.map { assessments[$0].match.map { $0.share(outOf: scale) } }
    let known = shares.compactMap { $0 }
    let mean = known.isEmpty ? 0 : known.reduce(0, +) / known.count
    let keys = zip(positions, shares).map { position, share -> (isUnrated: Int, score: Int, title: Int) in
      let isUnrated = assessments[position].isRated ? 0 : 1
      guard let share, let match = assessments[position].match else { return (isUnrated, -1, titles[position]) }
      let asked = match.essential.of + match.advantage.of
      return (isUnrated, (share * asked + prior * mean) * 1_000 / (asked + prior), titles[position])
    }
    return positions.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      return (first.isUnrated, second.score, first.title) < (second.isUnrated, first.score, second.title)
    }.map { positions[$0] }
  }
}

extension Match {
  /// The match as whole parts of a scale, cut.
  fileprivate func share(outOf scale: Int) -> Int {
    Strength.allCases.reduce(0) { sum, strength in
      let tally = tally(strength)
      return tally.of == 0 ? sum : sum + points(strength) * scale / 100 * tally.heldWeight / tally.weight
    }
  }
}
