extension SkillLink {
  /// The links between the skills of several sources, from what they list as the same and from names that are equal.
  ///
  /// Names are equal when they are the same text but for case and diacritics (`TextFolding`). Two things may have one
  /// name by accident, so that a name says nothing
  /// - when it is a single character ("C", "R");
  /// - about the skills of a source where several have it, such as mathematics as a skill and as a field of knowledge.
  ///
  /// Lists name skills in the same way, and may name those of one character. A name that a source does not know, or has
  /// more than once, is passed over: releases differ.
  ///
  /// - Parameter catalogues: One for each source, each by itself. The order is that of the links, and so decides which
  ///   one a third skill goes with when a person takes a class apart.
  /// - Returns: Those from lists first, which go before equal names.
  public static func all(among catalogues: [Catalogue]) -> [SkillLink] {
    let sources = catalogues.map(NamedSkills.init)
    return sources.flatMap { listed(by: $0.catalogue, among: sources) } + named(in: sources)
  }

  private static func listed(by catalogue: Catalogue, among sources: [NamedSkills]) -> [SkillLink] {
    catalogue.counterparts.flatMap { counterpart in
      let own = counterpart.skill.flatMap { catalogue.skill($0)?.id }
      let others = sources.flatMap { source in
        (counterpart.names[source.catalogue.dataset] ?? []).compactMap { source.skill(named: TextFolding.fold($0)) }
      }
      return all(between: (own.map { [$0] } ?? []) + others, .listed)
    }
  }

  private static func named(in sources: [NamedSkills]) -> [SkillLink] {
    sources.indices.flatMap { index in
      sources[(index + 1)...].flatMap { source in sources[index].links(to: source) }
    }
  }
}

/// The skills of a source by their folded names.
private struct NamedSkills {
  let catalogue: Catalogue
  /// In the catalogue's order.
  private let names: [String]
  /// The position of the only skill of a name; `ambiguous` where there are several.
  private let positions: [String: Int]
  private static let ambiguous = -1

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    names = catalogue.skills.map { TextFolding.fold($0.name) }
    var positions: [String: Int] = Dictionary(minimumCapacity: names.count)
    for (position, name) in names.enumerated() {
      if positions.updateValue(position, forKey: name) != nil { positions[name] = Self.ambiguous }
    }
    self.positions = positions
  }

  func skill(named name: String) -> Skill.ID? {
    guard let position = positions[name], position != Self.ambiguous else { return nil }
    return catalogue.skills[position].id
  }

  func links(to other: NamedSkills) -> [SkillLink] {
    names.compactMap { name in
      // Few are known to the other, so that is asked first.
      guard let theirs = other.skill(named: name), let mine = skill(named: name), name.unicodeScalars.count > 1
      else { return nil }
      return SkillPair(mine, theirs).map { SkillLink($0, .sameName) }
    }
  }
}
