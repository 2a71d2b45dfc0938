extension Catalogue {
  /// Several sources as one, in their order: roles and skills follow each other, and nothing is merged into one.
  ///
  /// Ids of different sources differ by their form, so all stay unique.
  public convenience init(
    joining catalogues: [Catalogue], neighbours: CatalogueNeighbours = CatalogueNeighbours()
  ) {
    var parts: [Part] = []
    var terms: [[Term]] = []
    var (roleCount, skillCount) = (0, 0)
    for catalogue in catalogues {
      parts.append(Part(origin: catalogue.origin, firstRole: roleCount, firstSkill: skillCount))
      let offset = skillCount
      terms += offset == 0 ? catalogue.terms : catalogue.terms.map { $0.map { $0.moved(by: offset) } }
      roleCount += catalogue.roles.count
      skillCount += catalogue.skills.count
    }
    self.init(
      origin: .all, parts: parts, levels: catalogues.flatMap(\.levels), tracks: catalogues.flatMap(\.tracks),
      skills: catalogues.flatMap(\.skills), roles: catalogues.flatMap(\.roles), terms: terms,
      moves: { catalogues.flatMap(\.moves) }, pay: { catalogues.flatMap(\.pay) },
      tutors: catalogues.flatMap(\.tutors), topics: catalogues.flatMap(\.topics),
      sources: catalogues.flatMap(\.sources), counterparts: catalogues.flatMap(\.counterparts),
      neighbours: neighbours)
  }
}

extension Catalogue.Term {
  /// The same requirement where the skills stand so many positions further on.
  fileprivate func moved(by offset: Int) -> Self {
    let options =
      options.count == 1 ? SkillOptions(options[0] + offset) : SkillOptions(options.lazy.map { $0 + offset })
    return Self(options: options ?? self.options, strength: strength, weight: weight)
  }
}
