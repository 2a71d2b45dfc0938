import CareerModel

/// What only the roles of taxonomies have: related occupations, a twin elsewhere, preparation and interests.
struct TaxonomyBlocks {
  let role: Role
  let context: ReportContext

  private var catalogue: Catalogue { context.catalogue }

  func blocks(_ citations: inout Citations) -> [Page.Block] {
    related(&citations) + twins(&citations) + preparation + interests
  }

  /// Alike as published; nobody is known to have moved from one to the other.
  private func related(_ citations: inout Citations) -> [Page.Block] {
    let moves = catalogue.moves(from: role.id).filter { $0.kind == .related }
    let known = moves.compactMap { move in catalogue.role(move.to).map { (role: $0, move: move) } }
    guard let sources = known.first?.move.sources else { return [] }
    let heading = Phrase("Related") + .note("alike as published, not steps that people are known to take")
    return [
      .heading(heading + citations.cite(sources)),
      .table(
        Table(
          [Table.Column("", isFlexible: true), Table.Column(""), Table.Column("", .right), Table.Column("")],
          rows: known.map { other, move in
            [
              Phrase(other.title), Phrase(other.grade, .faint),
              Phrase(context.assessments[other.id]?.match.map { "\($0.percent)%" } ?? ""),
              Phrase(move.note ?? "", .faint),
            ]
          })),
    ]
  }

  private func twins(_ citations: inout Citations) -> [Page.Block] {
    let twins = catalogue.twins(of: role.id)
    guard !twins.isEmpty else { return [] }
    var blocks: [Page.Block] = [.heading("In another taxonomy")]
    for twin in twins {
      let confidence = twin.confidence.map { "confidence \(JSONValue.shortest($0, places: 2).text())" }
      let notes = [twin.role.rawValue, twin.match?.text, confidence, twin.title == nil ? "not imported" : nil]
        .compactMap(\.self)
      blocks.append(
        .fact(
          twin.dataset.title,
          Phrase(twin.title ?? "") + Phrase(notes.joined(separator: ", "), .faint) + citations.cite([twin.source])))
    }
    return blocks
  }

  private var preparation: [Page.Block] {
    guard let preparation = role.preparation else { return [] }
    return [.heading("Preparation"), .paragraph(Phrase(preparation.name))]
      + (preparation.meaning.isEmpty ? [] : [.paragraph(Phrase(preparation.meaning, .faint))])
  }

  /// Holland's interests, the strongest first.
  private var interests: [Page.Block] {
    let interests = role.interests.sorted { $0.value > $1.value }
    guard !interests.isEmpty else { return [] }
    return [.heading("Interests that it suits" + .note("from 1 to 7, as published"))]
      + interests.map { .fact($0.name, Phrase(JSONValue.shortest($0.value, places: 2).text())) }
  }
}
