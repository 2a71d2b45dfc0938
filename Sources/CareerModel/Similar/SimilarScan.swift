/// Compares one role with all roles of an index; the formula is told at `SimilarIndex`.
struct SimilarScan {
  private let comparisons: [SimilarComparison]
  /// For each role of the index a hundred times its similarity, in units of `SimilarComparison.one`.
  private let similarities: [Int]

  /// The role itself, where it is one of the index.
  private let excluded: Int?

  init(of role: Int, in own: SimilarIndex, among index: SimilarIndex, except excluded: Int? = nil) {
    self.excluded = excluded
    comparisons = zip(SimilarPart.allCases, zip(own.parts, index.parts)).map { part, vectors in
      SimilarComparison(part, of: role, in: vectors.0, among: vectors.1, except: excluded)
    }
    var texts = Array(repeating: 0, count: index.roleCount)
    var needs = texts
    var unknownWeights = texts
    for comparison in comparisons {
      let weight = comparison.part.weight
      let isText = comparison.part.isText
      for other in texts.indices {
        let likeness = comparison.likeness(to: other)
        if isText {
          texts[other] += weight * (likeness ?? 0)
        } else if let likeness {
          needs[other] += weight * likeness
        } else {
          unknownWeights[other] += weight
        }
      }
    }
    let textWeight = SimilarPart.allCases.filter(\.isText).reduce(0) { $0 + $1.weight }
    similarities = texts.indices.map { other in
      let standIn = min(SimilarComparison.one, 3 * texts[other] / textWeight)
      return texts[other] + needs[other] + unknownWeights[other] * standIn
    }
  }

  func best(_ limit: Int) -> [SimilarRole] {
    let found = similarities.indices.filter { similarities[$0] > 0 && $0 != excluded }
    guard limit > 0, !found.isEmpty else { return [] }
    // Numbers alone are sorted much faster than roles by them.
    let least = found.map { similarities[$0] }.sorted(by: >)[min(limit, found.count) - 1]
    let sorted = found.filter { similarities[$0] >= least }
      .sorted { (similarities[$1], $0) < (similarities[$0], $1) }
    return sorted.prefix(limit).map { role in
      let similarity = (similarities[role] * 100 + SimilarComparison.one / 2) / SimilarComparison.one
      return SimilarRole(role: role, similarity: similarity, reasons: reasons(role))
    }
  }

  private func reasons(_ role: Int) -> [SimilarReason] {
    // Of equally strong ones the first part's come first, and of one part's the first term's.
    comparisons.flatMap { $0.reasons(role) }.enumerated()
      .sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }.prefix(SimilarRole.mostReasons)
      .map(\.element.reason)
  }
}
