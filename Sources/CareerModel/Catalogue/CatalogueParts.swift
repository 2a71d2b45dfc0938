/// The sources that were put together into one catalogue, in their order: roles and skills follow each other.
struct CatalogueParts: Sendable {
  let parts: [Part]

  struct Part: Sendable {
    let catalogue: Catalogue
    /// The positions of its first role and of its first skill among all.
    let firstRole: Int
    let firstSkill: Int
  }

  init(_ catalogues: [Catalogue]) {
    var (parts, roles, skills): ([Part], Int, Int) = ([], 0, 0)
    for catalogue in catalogues {
      parts.append(Part(catalogue: catalogue, firstRole: roles, firstSkill: skills))
      roles += catalogue.roles.count
      skills += catalogue.skills.count
    }
    self.parts = parts
  }

  /// The source that a role is from.
  func catalogue(ofRole position: Int) -> Catalogue? { parts.last { $0.firstRole <= position }?.catalogue }

  /// The source that a skill is from.
  func catalogue(ofSkill position: Int) -> Catalogue? { parts.last { $0.firstSkill <= position }?.catalogue }

  func rolePosition(_ id: Role.ID) -> Int? {
    for part in parts { if let position = part.catalogue.rolePosition(id) { return part.firstRole + position } }
    return nil
  }

  func skillPosition(_ id: Skill.ID) -> Int? {
    for part in parts { if let position = part.catalogue.skillPosition(id) { return part.firstSkill + position } }
    return nil
  }

  /// The source that has a role.
  func part(with role: Role.ID) -> Part? { parts.first { $0.catalogue.rolePosition(role) != nil } }
}

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
    content.activities = catalogues.first?.activities ?? []
    content.words = catalogues.flatMap(\.words)
    self.init(content, index: CatalogueIndex(of: content, parts: parts), neighbours: neighbours)
  }
}
