import CareerModel

/// What only the roles of taxonomies have: related occupations, a twin elsewhere and preparation.
struct TaxonomyBlocks {
  let role: Role
  let context: PageContext

  private var catalogue: Catalogue { context.catalogue }
  private var twins: [RoleTwin] { catalogue.twins(of: role.id) }

  func screen(isOfTaxonomy: Bool) -> [Page.Block] {
    let around = related(isCited: false) + twinsToFollow
    guard isOfTaxonomy else { return around }
    let similar: Page.Block =
      .heading("Similar", note: Phrase("\(context.key(.similar)) lists roles like it in every source"))
    return around + [similar] + preparation
  }

  var document: [Page.Block] { related(isCited: true) + twinsPrinted + preparation }

  /// Alike as published, the nearest first; nobody is known to have moved from one to the other.
  private func related(isCited: Bool) -> [Page.Block] {
    let moves = catalogue.moves(from: role.id).filter { $0.kind == .related }
    let known = moves.compactMap { move in catalogue.role(move.to).map { (role: $0, move: move) } }
    guard let sources = known.first?.move.sources else { return [] }
    let note = Phrase(Notice.related)
    let columns = [
      Table.Column(isFlexible: true), Table.Column(screenColumns: 12), Table.Column(.right, screenColumns: 10),
    ]
    return [
      .heading("Related", note: isCited ? note + .cited(sources) : note),
      .table(
        Table(
          columns,
          rows: known.map { other, _ in [Phrase(other.title), Phrase(other.grade, .faint), match(of: other.id)] },
          links: known.map { .role($0.role.id) })),
    ]
  }

  /// "43% match", lest it is taken for how alike they are; what else there is to say of the match as it is.
  private func match(of role: Role.ID) -> Phrase {
    let hasMatch = context.assessments[role]?.match != nil
    return Phrase(context.percent(of: role)) + Phrase(hasMatch ? "match" : "", .faint)
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
        (Phrase("In \(sourceTitle(of: twin)):", .faint) + Phrase(twin.title ?? twin.role.rawValue))
        .apart(words.joined(separator: ", "), .faint) + .cited([twin.source])
      let isOpen = context.screen?.datasets.contains(twin.dataset) ?? false
      guard twin.title != nil, catalogue.role(twin.role) != nil || isOpen else {
        return .paragraph(text.joined(", which is not imported", .faint))
      }
      return .line(text, to: .role(twin.role))
    }
  }

  /// What the source of a twin is called, which may be there as a short form.
  private func sourceTitle(of twin: RoleTwin) -> String {
    guard twin.title != nil else { return twin.dataset.title }
    let own = catalogue.rolePosition(twin.role).map { catalogue.traits(ofRole: $0).title }
    return own ?? catalogue.foreignRole(twin.role)?.sourceTitle ?? twin.dataset.title
  }

  private var twinsPrinted: [Page.Block] {
    twins { twin in
      let confidence = twin.confidence.map { "confidence \($0.decimal(places: 2))" }
      let notes = [twin.role.rawValue, twin.match?.text, confidence, twin.title == nil ? "not imported" : nil]
        .compactMap(\.self)
      return .fact(
        sourceTitle(of: twin),
        Phrase(twin.title ?? "") + Phrase(notes.joined(separator: ", "), .faint) + .cited([twin.source]))
    }
  }

  private var preparation: [Page.Block] {
    guard let preparation = role.preparation else { return [] }
    let isOurs = catalogue.rolePosition(role.id).map(catalogue.traits(ofRole:))?.isShortForm ?? false
    let meaning = Phrase(preparation.meaning, .faint) + .cited(isOurs ? [Source.editorial] : [])
    return [.heading("Preparation"), .paragraph(Phrase(preparation.name))]
      + (preparation.meaning.isEmpty ? [] : [.paragraph(meaning)])
  }
}
