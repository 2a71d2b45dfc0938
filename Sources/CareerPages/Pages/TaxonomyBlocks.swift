import CareerModel

/// What only the roles of taxonomies have: related occupations, a twin elsewhere, preparation and interests.
struct TaxonomyBlocks {
  let role: Role
  let interests: [RoleInterest]
  let context: PageContext

  private var catalogue: Catalogue { context.catalogue }
  private var twins: [RoleTwin] { catalogue.twins(of: role.id) }

  func screen(isOfTaxonomy: Bool) -> [Page.Block] {
    let around = related(isCited: false) + twinsToFollow
    guard isOfTaxonomy else { return around }
    let similar: Page.Block =
      .heading("Similar", note: Phrase("\(context.key(.similar)) lists roles that are like it, in every source"))
    return around + [similar] + preparation + suiting { Phrase(Rating.text(of: $0.value), .figure) }
  }

  var document: [Page.Block] {
    related(isCited: true) + twinsPrinted + preparation + suiting { Phrase($0.value.decimal(places: 2)) }
  }

  /// Alike as published; nobody is known to have moved from one to the other.
  private func related(isCited: Bool) -> [Page.Block] {
    let moves = catalogue.moves(from: role.id).filter { $0.kind == .related }
    let known = moves.compactMap { move in catalogue.role(move.to).map { (role: $0, move: move) } }
    guard let sources = known.first?.move.sources else { return [] }
    let note = Phrase(Notice.related)
    let columns = [
      Table.Column(isFlexible: true), Table.Column(screenColumns: 12), Table.Column(.right, screenColumns: 5),
      Table.Column(),
    ]
    return [
      .heading("Related", note: isCited ? note + .cited(sources) : note),
      .table(
        Table(
          columns,
          rows: known.map { other, move in
            [
              Phrase(other.title), Phrase(other.grade, .faint), Phrase(context.percent(of: other.id)),
              Phrase(move.note ?? "", .faint),
            ]
          }, links: known.map { .role($0.role.id) })),
    ]
  }

  private func twins(_ block: (RoleTwin) -> Page.Block) -> [Page.Block] {
    twins.isEmpty ? [] : [.heading("In another taxonomy")] + twins.map(block)
  }

  /// "In ESCO: software developer", with who says so and how sure they are.
  private var twinsToFollow: [Page.Block] {
    twins { twin in
      let source = catalogue.source(twin.source)
      let confidence = twin.confidence.map { "confidence \(Fraction($0, 100).text(places: 2))" }
      let words = ["crosswalk", source?.publisher, source?.date, twin.match?.text, confidence].compactMap(\.self)
      let text =
        (Phrase("In \(twin.dataset.title):", .faint) + Phrase(twin.title ?? twin.role.rawValue))
        .apart(words.joined(separator: ", "), .faint) + .cited([twin.source])
      let isOpen = context.screen?.datasets.contains(twin.dataset) ?? false
      guard twin.title != nil, catalogue.role(twin.role) != nil || isOpen else {
        return .paragraph(text.joined(", which is not imported", .faint))
      }
      return .line(text, to: .role(twin.role))
    }
  }

  private var twinsPrinted: [Page.Block] {
    twins { twin in
      let confidence = twin.confidence.map { "confidence \($0.decimal(places: 2))" }
      let notes = [twin.role.rawValue, twin.match?.text, confidence, twin.title == nil ? "not imported" : nil]
        .compactMap(\.self)
      return .fact(
        twin.dataset.title,
        Phrase(twin.title ?? "") + Phrase(notes.joined(separator: ", "), .faint) + .cited([twin.source]))
    }
  }

  private var preparation: [Page.Block] {
    guard let preparation = role.preparation else { return [] }
    return [.heading("Preparation"), .paragraph(Phrase(preparation.name))]
      + (preparation.meaning.isEmpty ? [] : [.paragraph(Phrase(preparation.meaning, .faint))])
  }

  /// Holland's interests, the strongest first.
  private func suiting(_ value: (RoleInterest) -> Phrase) -> [Page.Block] {
    let interests = interests.sorted { $0.value > $1.value }
    guard !interests.isEmpty else { return [] }
    return [.heading("Interests that it suits", note: "from 1 to 7, as published")]
      + interests.map {
        .measure($0.name, value($0), Phrase.Gauge(held: $0.value - 100, learning: 0, whole: 600, width: 12))
      }
  }
}
