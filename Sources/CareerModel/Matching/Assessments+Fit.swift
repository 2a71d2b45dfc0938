extension Assessments {
  /// How well a role of a taxonomy fits the person; nil where nothing that its source asks for is ticked, where the role
  /// has no match, and for roles of our own catalogue.
  public func fit(of role: Int) -> Fit? { isListed(role) ? fits(ofRole: role)?.fit(of: role) : nil }

  /// The place of a role in its source by fit, from 1, how many roles of that have one, and whether all have; roles of
  /// the same whole per cent share one, and the person's own job, which is no goal, has none.
  public func fitPlace(of role: Int) -> (rank: Int, count: Int, isOfAll: Bool)? {
    guard role != learner.here, isListed(role), let fits = fits(ofRole: role) else { return nil }
    return fits.rank(of: role).map { ($0, fits.placeCount, fits.placeCount == fits.roles.count) }
  }

  /// The sum behind a role's fit, a line for each tick, the one that points most to it first; empty where there is none.
  public func fitTerms(of role: Int) -> [FitTerm] {
    fit(of: role) == nil ? [] : fits(ofRole: role)?.terms(of: role) ?? []
  }

  /// Whether the roles of a dataset stand by fit.
  public func isByFit(_ dataset: Dataset) -> Bool { fits(of: dataset)?.isKnown ?? false }

  /// Whether the roles of the whole catalogue do, and stand in no sections for it.
  public var isByFit: Bool { isByFit(learner.catalogue.dataset) }

  /// What the datasets are called that stand by fit of so few ticks that more would make it surer, with how many there
  /// are.
  public var unsureDatasets: [(title: String, ticks: Int)] {
    fits.filter { $0.isKnown && $0.tickCount < Fit.sureTicks }.map { ($0.title, $0.tickCount) }
  }

  private func fits(of dataset: Dataset) -> TaxonomyFits? { fits.first { $0.dataset == dataset } }
  private func fits(ofRole role: Int) -> TaxonomyFits? { fits.first { $0.roles.contains(role) } }
  private func isListed(_ role: Int) -> Bool { roles[role].match != nil }

  /// How an order of the roles is called as it is now.
  public func title(of order: RoleOrder) -> String {
    let traits = learner.catalogue.traits
    return isByFit && (order == .reach || order == .match) ? "by fit" : traits.title(of: order)
  }
}

extension TaxonomyFits {
  /// Those of every taxonomy in a learner's catalogue.
  static func all(for learner: Learner, _ assessments: [Assessment]) -> [TaxonomyFits] {
    learner.catalogue.singleParts.filter { $0.catalogue.traits.ranking == .byFit }
      .map { TaxonomyFits(of: $0, for: learner, assessments) }
  }
}
