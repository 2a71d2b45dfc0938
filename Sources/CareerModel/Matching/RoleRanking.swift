/// Role positions by match, best first; then those of which a taxonomy lists nothing essential; those without a match
/// last.
///
/// - Our own catalogue: by exact match, then least study (what asks for experience or a qualification that is missing
///   comes after what does not, then fewest hours to go), then title.
/// - A taxonomy: by (held + 5 x mean) / (asked + 5), where `asked` counts what a role lists, `held` is that count times its
///   match, and `mean` is the person's mean match in the taxonomy; so that a role that lists one thing does not win.
/// - All sources: by percentile inside each source, since matches of different sources do not compare.
///
/// Matches are cut to millionths for this, which orders roles and is never shown.
struct RoleRanking {
  /// How many requirements of average match every role of a taxonomy is given.
  private static let prior = 5
  private static let scale = 1_000_000

  /// How the roles of a dataset are in order by match.
  enum Manner: Hashable, Sendable { case byShare, smoothed, byPercentile }

  let positions: [Int]

  init(of assessments: [Assessment], in catalogue: Catalogue) {
    positions =
      switch catalogue.traits.ranking {
      case .byPercentile: Self.byPercentile(assessments, in: catalogue)
      case let manner: Self.ranked(Array(assessments.indices), assessments, manner, titles: catalogue.titleRanks)
      }
  }

  /// Those of one dataset.
  private static func ranked(
    _ positions: [Int], _ assessments: [Assessment], _ manner: Manner, titles: [Int]
  ) -> [Int] {
    manner == .byShare
      ? byShare(positions, assessments, titles: titles) : smoothed(positions, assessments, titles: titles)
  }

  private static func byShare(_ positions: [Int], _ assessments: [Assessment], titles: [Int]) -> [Int] {
    let keys = positions.map { position in
      (
        share: assessments[position].match?.share, toGo: assessments[position].toGo, title: titles[position]
      )
    }
    return positions.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      switch (first.share, second.share) {
      case (let best?, let other?) where best != other: return best > other
      case (.some, nil): return true
      case (nil, .some): return false
      default:
        return (first.toGo.years.isEmpty ? 0 : 1, first.toGo.hours.likelyMinutes, first.title)
          < (second.toGo.years.isEmpty ? 0 : 1, second.toGo.hours.likelyMinutes, second.title)
      }
    }.map { positions[$0] }
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

  /// Of every source's roles, first to last, those stand together that have the same share of their source before them.
  private static func byPercentile(_ assessments: [Assessment], in catalogue: Catalogue) -> [Int] {
    let titles = catalogue.titleRanks
    let ranked = Dataset.single.map { dataset in
      Self.ranked(
        assessments.indices.filter { catalogue.dataset(ofRole: $0) == dataset }, assessments, dataset.traits.ranking,
        titles: titles)
    }
    let placed = ranked.enumerated().flatMap { source, roles in
      roles.enumerated().map { place, role in
        (share: (2 * place + 1) * scale / (2 * roles.count), source: source, role: role)
      }
    }
    return placed.sorted { ($0.share, $0.source) < ($1.share, $1.source) }.map(\.role)
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
