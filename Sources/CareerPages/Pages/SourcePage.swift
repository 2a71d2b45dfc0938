import CareerModel

/// What everything is made from: each source with its date, its address, its licence, and how much rests on it; then
/// what was imported, when, and how much it brought.
public struct SourcePage: Sendable {
  /// Those of the catalogues, in their order.
  public let cited: [Cited]
  private let imported: [ImportRecord]

  /// A source with how much rests on it.
  public struct Cited: Sendable {
    public let source: Source
    /// Of each kind of fact the number of those that cite it.
    public let counts: [(kind: String, count: Int)]
    /// The short form that it is cited in; nil for one of our own catalogue.
    let shortForm: String?
  }

  /// - Parameter catalogues: Our own, and what has something of a short form, of which what is imported stands for itself.
  public init(_ catalogues: [Catalogue], imported: [ImportRecord]) {
    let known = Set(imported.map(\.source.id))
    cited = catalogues.flatMap { catalogue in
      let use = SourceUse(of: catalogue)
      let isOwn = catalogue.dataset == .standard
      return catalogue.sources.filter { isOwn || !known.contains($0.id) }.map {
        Cited(
          source: $0, counts: use.counts(of: $0.id), shortForm: catalogue.isShortForm ? catalogue.traits.title : nil)
      }
    }
    self.imported = imported
  }

  public var document: Page {
    Page(
      [.title("Sources" + .note("\(cited.count + imported.count)"))] + cited.map(entry)
        + (imported.isEmpty ? [] : [.heading("Imported")]) + imported.map(entry))
  }

  private func entry(_ cited: Cited) -> Page.Block {
    let counts = Self.text(of: cited.counts, in: cited.shortForm == nil ? Self.words : Self.taxonomyWords)
    return entry(
      cited.source, [cited.shortForm].compactMap(\.self), "cited by \(counts.isEmpty ? "nothing" : counts)")
  }

  private func entry(_ source: Source, _ facts: [String], _ last: String) -> Page.Block {
    .entry(
      Phrase(source.id.rawValue, .faint) + Phrase(source.title, .strong),
      details(of: source, facts) + [Phrase(last, .faint)])
  }

  private func entry(_ imported: ImportRecord) -> Page.Block {
    let release = imported.release.map { "Release \($0), imported" } ?? "Imported"
    let counts = Self.text(of: imported.counts.all, in: Self.taxonomyWords)
    return entry(imported.source, ["\(release) \(imported.day.text)"], counts)
  }

  /// One of each kind, as people call it.
  private static let words = [
    "roles": "role", "skills": "skill", "requirements": "requirement", "moves": "move", "salaries": "pay figure",
    "tutors": "tutor", "topics": "topic", "titles": "other title", "pairs": "twin pair",
  ]

  /// What taxonomies call related is no move.
  private static let taxonomyWords = words.merging(["moves": "related pair"]) { $1 }

  private static func text(of counts: [(kind: String, count: Int)], in words: [String: String]) -> String {
    counts.filter { $0.count > 0 }.map { $0.count.of(words[$0.kind] ?? $0.kind) }.joined(separator: ", ")
  }

  private func details(of source: Source, _ facts: [String]) -> [Phrase] {
    let dataset = [source.publisher, source.date].compactMap(\.self).joined(separator: ", ")
    return
      ([Phrase(dataset)] + facts.map { Phrase($0) } + [
        Phrase(source.url ?? "", .address), Phrase(source.licence.map { "Licence: \($0)" } ?? ""),
        Phrase(source.attribution ?? ""), Phrase(source.note ?? "", .faint),
      ]).filter { !$0.isEmpty }
  }
}

extension ImportCounts {
  /// By kind, as `SourceUse` calls the kinds.
  public var all: [(kind: String, count: Int)] {
    [
      ("roles", roles), ("skills", skills), ("requirements", requirements), ("moves", moves), ("salaries", salaries),
      ("titles", titles), ("pairs", pairs),
    ]
  }
}

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
public struct SourceUse: Sendable {
  /// The kinds of fact, in the order they are told, each with the number of its facts that cite a source.
  private let kinds: [(name: String, counts: [Source.ID: Int])]

  public init(of catalogue: Catalogue) {
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

  public func counts(of source: Source.ID) -> [(kind: String, count: Int)] {
    kinds.map { ($0.name, $0.counts[source] ?? 0) }
  }
}
