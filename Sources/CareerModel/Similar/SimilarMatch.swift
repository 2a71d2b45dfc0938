/// A role that is like another, of the same source or of another one; nobody is known to have moved between the two.
public struct SimilarMatch: Hashable, Sendable {
  public let role: Role.ID
  public let title: String
  public let dataset: Dataset
  /// In ten-thousandths, from 0 to 10,000.
  public let similarity: Int
  /// What speaks most for it, the strongest first; at most three.
  public let reasons: [SimilarReason]

  public init(role: Role.ID, title: String, dataset: Dataset, similarity: Int, reasons: [SimilarReason]) {
    self.role = role
    self.title = title
    self.dataset = dataset
    self.similarity = similarity
    self.reasons = reasons
  }

  /// The similarity rounded to whole hundredths.
  public var percent: Int { (similarity + 50) / 100 }
}

/// A catalogue of one source with its index of similar roles.
public struct SimilarDataset: Sendable {
  public let catalogue: Catalogue
  public let index: SimilarIndex

  public init(_ catalogue: Catalogue, _ index: SimilarIndex) {
    self.catalogue = catalogue
    self.index = index
  }

  /// - Parameter index: One that was kept for the catalogue; it is made anew where it is not of as many roles.
  public init(_ catalogue: Catalogue, kept index: SimilarIndex?) {
    let isSound = index?.roleCount == catalogue.roles.count
    self.init(catalogue, isSound ? index ?? catalogue.similarIndex : catalogue.similarIndex)
  }

  /// The roles that are most like one of this source, of this source and of others, the most similar first.
  public func matches(with role: Int, beside others: [SimilarDataset], limit: Int) -> [SimilarMatch] {
    let names = NeedNames(of: catalogue.roles[role], in: catalogue)
    let own = index.similar(to: role, limit: limit).map { match(of: $0, in: self, names) }
    let rest = others.flatMap { other in
      index.similar(to: role, in: other.index, limit: limit).map { match(of: $0, in: other, names) }
    }
    let ordered = (own + rest).enumerated().sorted {
      ($1.element.similarity, $0.offset) < ($0.element.similarity, $1.offset)
    }
    return ordered.prefix(limit).map(\.element)
  }

  private func match(of found: SimilarRole, in source: SimilarDataset, _ names: NeedNames) -> SimilarMatch {
    let other = source.catalogue.roles[found.role]
    return SimilarMatch(
      role: other.id, title: other.title, dataset: source.catalogue.dataset, similarity: found.similarity,
      reasons: found.reasons.map(names.named))
  }
}

/// How a role's source writes what the role asks for, by the keys of an index.
private struct NeedNames {
  private let names: [String: String]

  init(of role: Role, in catalogue: Catalogue) {
    let asked = role.requirements.flatMap(\.options).compactMap(catalogue.skill)
    names = Dictionary(asked.map { (SimilarEntry.key(of: $0), $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func named(_ reason: SimilarReason) -> SimilarReason {
    switch reason {
    case .does, .names: reason
    case .knowledge(let key): .knowledge(names[key] ?? key)
    case .skill(let key): .skill(names[key] ?? key)
    case .tool(let key): .tool(names[key] ?? key)
    }
  }
}
