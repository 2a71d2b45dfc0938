import CareerModel

// How the fit of imported roles is told, wherever it is shown.

extension PageContext {
  /// "41%" of a role of a taxonomy, or what stands in its place; nil where it is not by fit that its source is in order.
  public func fitText(of role: Int) -> String? {
    guard assessments.isByFit(catalogue.dataset(ofRole: role)) else { return nil }
    return assessments.fit(of: role).map { "\($0.percent)%" } ?? assessments[role].toGo.unrated?.briefText ?? "none"
  }
}

extension Assessments {
  /// That more ticks would make an order by fit surer, of each dataset that it is true of.
  public var fitNotices: [String] {
    let isJoined = learner.catalogue.traits.isJoined
    return unsureDatasets.map { title, ticks in
      (isJoined ? "\(title): " : "") + "\(ticks.of("tick")) \(ticks == 1 ? "counts" : "count") here so far. "
        + "More make this order surer."
    }
  }
}

extension Catalogue {
  /// Where an imported role stands in its own source, in a word or two: "zone 4", or its group.
  public func place(ofRole position: Int) -> String {
    let role = roles[position]
    return traits(ofRole: position).hasPreparation
      ? role.preparation.map { "zone \($0.rank)" } ?? "" : track(role.track)?.name ?? ""
  }
}
