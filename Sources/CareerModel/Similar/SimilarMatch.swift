/// A role that is like another, of the same source or of another one; nobody is known to have moved between the two.
public struct SimilarMatch: Hashable, Sendable {
  public let role: Role.ID
  public let title: String
  public let dataset: Dataset
  /// What its dataset is called, which may be there as a short form.
  public let sourceTitle: String
  /// In ten-thousandths, from 0 to 10,000.
  public let similarity: Int
  /// What speaks most for it, the strongest first: none where nobody asks for reasons, else at most three, each a phrase of
  /// both or something that both ask for.
  public let reasons: [SimilarReason]

  public init(
    role: Role.ID, title: String, dataset: Dataset, sourceTitle: String? = nil, similarity: Int,
    reasons: [SimilarReason]
  ) {
    self.role = role
    self.title = title
    self.dataset = dataset
    self.sourceTitle = sourceTitle ?? dataset.title
    self.similarity = similarity
    self.reasons = reasons
  }

  /// Roles that are less alike are not shown: 5%.
  static let leastSimilarity = 500

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
    let sound = index.flatMap { $0.roleCount == catalogue.roles.count ? $0 : nil }
    self.init(catalogue, sound ?? catalogue.similarIndex)
  }

  /// The roles that are most like one of this source, of this source and of others, the most similar first; those that
  /// are hardly alike are left out.
  ///
  /// - Parameters:
  ///   - isExplained: Whether reasons are told, for which the texts of every match are read; then those of which none can
  ///     be told are left out too.
  ///   - dataset: The only one that they are to be of; nil for all.
  public func matches(
    with role: Int, beside others: [SimilarDataset], limit: Int, isExplained: Bool = true, of dataset: Dataset? = nil
  ) -> [SimilarMatch] {
    let sources = ([self] + others).filter { dataset == nil || $0.catalogue.dataset == dataset }
    guard isExplained else {
      return nearest(to: role, in: sources, limit: limit).map { match(of: $0.found, in: $0.source, nil) }
    }
    let words = ReasonWords(of: catalogue.roles[role], in: catalogue)
    // Few have no reason, so a few more are asked for, and once more where that was not enough.
    var asked = limit.addingUpTo(Self.spare)
    while true {
      let nearest = nearest(to: role, in: sources, limit: asked)
      var matches: [SimilarMatch] = []
      for (found, source) in nearest where matches.count < limit {
        let match = match(of: found, in: source, words)
        if !match.reasons.isEmpty { matches.append(match) }
      }
      if matches.count == limit || nearest.count < asked { return matches }
      asked = asked.addingUpTo(asked)
    }
  }

  private static let spare = 8

  private func nearest(
    to role: Int, in sources: [SimilarDataset], limit: Int
  ) -> [(found: SimilarRole, source: SimilarDataset)] {
    let found = sources.flatMap { source in
      let isOwn = source.catalogue.dataset == catalogue.dataset
      let roles =
        isOwn ? index.similar(to: role, limit: limit) : index.similar(to: role, in: source.index, limit: limit)
      return roles.map { (found: $0, source: source) }
    }
    let ordered = found.filter { $0.found.similarity >= SimilarMatch.leastSimilarity }.enumerated().sorted {
      ($1.element.found.similarity, $0.offset) < ($0.element.found.similarity, $1.offset)
    }
    return ordered.prefix(limit).map(\.element)
  }

  private func match(of found: SimilarRole, in source: SimilarDataset, _ words: ReasonWords?) -> SimilarMatch {
    let other = source.catalogue.roles[found.role]
    return SimilarMatch(
      role: other.id, title: other.title, dataset: source.catalogue.dataset,
      sourceTitle: source.catalogue.traits.title, similarity: found.similarity,
      reasons: words?.reasons(found.reasons, with: other, in: source) ?? [])
  }
}

extension Int {
  /// The sum, or as much as there can be.
  fileprivate func addingUpTo(_ more: Int) -> Int {
    let (sum, isTooMuch) = addingReportingOverflow(more)
    return isTooMuch ? .max : sum
  }
}

/// The reasons of a role as people read them.
private struct ReasonWords {
  /// How its source writes what it asks for, by the keys of an index.
  private let names: [String: String]
  private let asked: [Skill]
  private let phrases: SharedPhrases

  private static let most = 3

  init(of role: Role, in catalogue: Catalogue) {
    asked = role.requirements.flatMap(\.options).compactMap(catalogue.skill)
    names = Dictionary(asked.map { (SimilarEntry.key(of: $0), $0.name) }, uniquingKeysWith: { first, _ in first })
    phrases = SharedPhrases(of: role)
  }

  /// The strongest that can be told, in phrases and names.
  ///
  /// Where there are too few, what both ask for as well, in the order of the role's requirements. Tools come after all else,
  /// and only those that few roles use.
  func reasons(_ found: [SimilarReason], with other: Role, in source: SimilarDataset) -> [SimilarReason] {
    let phrases = SharedPhrases(of: other)
    var reasons: [SimilarReason] = []
    func add(_ reason: SimilarReason?) {
      if let reason, reasons.count < Self.most, !reasons.contains(reason) { reasons.append(reason) }
    }
    for reason in found where reasons.count < Self.most && !reason.isTool { add(told(reason, phrases)) }
    guard reasons.count < Self.most else { return reasons }
    let others = Set(other.requirements.flatMap(\.options).compactMap(source.catalogue.skill).map(SimilarEntry.key))
    let shared = asked.filter { others.contains(SimilarEntry.key(of: $0)) }.map(SimilarReason.init(asking:))
    for reason in shared where !reason.isTool { add(reason) }
    for case .tool(let key) in found where source.index.isRare(tool: key) { add(told(.tool(key), phrases)) }
    return reasons
  }

  private func told(_ reason: SimilarReason, _ others: SharedPhrases) -> SimilarReason? {
    switch reason {
    case .does(let words): phrases.work(in: others, by: words).map { .does([$0]) }
    case .names(let words): phrases.name(in: others, by: words).map { .names([$0]) }
    case .knowledge(let key): .knowledge(names[key] ?? key)
    case .skill(let key): .skill(names[key] ?? key)
    case .tool(let key): .tool(names[key] ?? key)
    }
  }
}
