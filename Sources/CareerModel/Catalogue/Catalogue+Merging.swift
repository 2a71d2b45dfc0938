extension Catalogue {
  /// Several sources as one, in their order: roles and skills follow each other, and nothing is merged into one.
  ///
  /// Ids of different sources differ by their form, so all stay unique.
  public convenience init(
    joining catalogues: [Catalogue], neighbours: CatalogueNeighbours = CatalogueNeighbours()
  ) {
    let parts = CatalogueParts(catalogues)
    self.init(
      dataset: .all, parts: parts, levels: catalogues.flatMap(\.levels), tracks: catalogues.flatMap(\.tracks),
      skills: catalogues.flatMap(\.skills), roles: catalogues.flatMap(\.roles),
      terms: RoleTerms(joining: parts.parts.map { ($0.catalogue.terms, $0.firstSkill) }),
      moves: { catalogues.flatMap(\.moves) }, pay: { catalogues.flatMap(\.pay) },
      tutors: catalogues.flatMap(\.tutors), topics: catalogues.flatMap(\.topics),
      sources: catalogues.flatMap(\.sources), counterparts: catalogues.flatMap(\.counterparts),
      neighbours: neighbours)
  }
}
