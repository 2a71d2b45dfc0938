/// Role positions by match, best first; then those of which a taxonomy lists nothing essential; those without a match
/// last.
///
/// - Our own catalogue: by exact match, then fewest hours to go, then title.
/// - A taxonomy: by (held + 5 x mean) / (asked + 5), where `asked` counts what a role lists, `held` is that count times its
///   match, and `mean` is the person's mean match in the taxonomy; so that a role that lists one thing does not win.
/// - All sources: by percentile inside each source, since matches of different sources do not compare.
///
/// Matches are cut to millionths for this, which orders roles and is never shown.
struct RoleRanking {
  /// How many requirements of average match every role of a taxonomy is given.
  private static let prior = 5
  private static let scale = 1_000_000

  let positions: [Int]

  init(of assessments: [Assessment], in catalogue: Catalogue) {
    let titles = catalogue.titleRanks
    switch catalogue.dataset {
    case .builtIn: positions = Self.byShare(assessments, titles: titles)
    case .onet, .esco: positions = Self.smoothed(Array(assessments.indices), assessments, titles: titles)
    case .all: positions = Self.byPercentile(assessments, in: catalogue)
    }
  }

  private static func byShare(_ assessments: [Assessment], titles: [Int]) -> [Int] {
    let keys = assessments.indices.map { position in
      (
        share: assessments[position].match?.share, minutes: assessments[position].toGo.hours.likelyMinutes,
        title: titles[position]
      )
    }
    return assessments.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      switch (first.share, second.share) {
      case (let best?, let other?) where best != other: return best > other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return (first.minutes, first.title) < (second.minutes, second.title)
      }
    }
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
    let own = assessments.indices.filter { catalogue.dataset(ofRole: $0) == .builtIn }
    let ownRanked = byShare(own.map { assessments[$0] }, titles: own.map { titles[$0] }).map { own[$0] }
    let taxonomies = [Dataset.onet, .esco].map { dataset in
      smoothed(assessments.indices.filter { catalogue.dataset(ofRole: $0) == dataset }, assessments, titles: titles)
    }
    let placed = ([ownRanked] + taxonomies).enumerated().flatMap { source, roles in
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
