extension Catalogue {
  /// Several datasets as one, in their order: roles and skills follow each other, and nothing is merged into one.
  ///
  /// Ids of different datasets differ by their form, so all stay unique.
  public convenience init(
    joining catalogues: [Catalogue], neighbours: CatalogueNeighbours = CatalogueNeighbours()
  ) {
    let parts = CatalogueParts(catalogues)
    var content = CatalogueContent(
      dataset: .all, tracks: catalogues.flatMap(\.tracks), skills: catalogues.flatMap(\.skills),
      roles: catalogues.flatMap(\.roles),
      terms: RoleTerms(joining: parts.parts.map { ($0.catalogue.terms, $0.firstSkill) }))
    content.market = catalogues.first?.market ?? .standard
    content.levels = catalogues.flatMap(\.levels)
    content.moves = { catalogues.flatMap(\.moves) }
    content.pay = { catalogues.flatMap(\.pay) }
    content.tutors = catalogues.flatMap(\.tutors)
    content.topics = catalogues.flatMap(\.topics)
    content.sources = catalogues.flatMap(\.sources)
    content.counterparts = catalogues.flatMap(\.counterparts)
    content.everyday = catalogues.flatMap(\.everyday)
    self.init(content, index: CatalogueIndex(of: content, parts: parts), neighbours: neighbours)
  }
}
