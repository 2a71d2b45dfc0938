import CareerModel

extension Catalogue {
  /// Every source that says something about a role, in the catalogue's order.
  public func sources(citedBy role: Role) -> [Source.ID] {
    var cited = Set(role.summary.flatMap(\.sources)).union(role.responsibilities.flatMap(\.sources))
    cited.formUnion(role.requirements.flatMap { role.verdicts(on: $0).map(\.source) })
    cited.formUnion(role.years?.sources ?? [])
    cited.formUnion(workplaces(of: role)?.sources ?? [])
    cited.formUnion(outlook(of: role).flatMap(\.sources))
    cited.formUnion(pay(of: role.id).map(\.source))
    cited.formUnion((moves(from: role.id) + moves(to: role.id)).flatMap(\.sources))
    return sources.map(\.id).filter(cited.contains)
  }
}

/// How much of a catalogue rests on each source.
struct SourceUse {
  /// The kinds of fact, in the order they are told, each with the number of its facts that cite a source.
  private let kinds: [(name: String, counts: [Source.ID: Int])]

  init(of catalogue: Catalogue) {
    let requirements = catalogue.roles.flatMap { role in role.requirements.map { role.verdicts(on: $0).map(\.source) } }
    kinds = [
      ("roles", Self.count(catalogue.roles.map { catalogue.sources(citedBy: $0) })),
      ("skills", Self.count(catalogue.skills.map(\.sources))),
      ("requirements", Self.count(requirements)),
      ("moves", Self.count(catalogue.moves.map(\.sources))),
      ("salaries", Self.count(catalogue.pay.map { [$0.source] })),
      ("tutors", Self.count(catalogue.tutors.map(\.sources))),
      ("topics", Self.count(catalogue.topics.map { $0.blocks.flatMap(\.sources) })),
    ]
  }

  /// Each citing fact counts once, however often it cites.
  private static func count(_ citations: [[Source.ID]]) -> [Source.ID: Int] {
    citations.reduce(into: [:]) { counts, sources in
      for source in Set(sources) { counts[source, default: 0] += 1 }
    }
  }

  func counts(of source: Source.ID) -> [(kind: String, count: Int)] {
    kinds.map { ($0.name, $0.counts[source] ?? 0) }
  }
}
