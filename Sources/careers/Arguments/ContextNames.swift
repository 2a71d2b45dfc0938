import CareerModel

extension CommandContext {
  /// The role that people mean by a text, in every source or in one.
  ///
  /// - Throws: `NameError`; `StoreError` for a source that cannot be read.
  func role(_ text: String, in dataset: Dataset? = nil) throws -> Role.ID {
    try EntityNames.roles.find(text, in: self, dataset)
  }

  /// The skill that people mean by a text, in every source or in one.
  ///
  /// - Throws: `NameError`; `StoreError` for a source that cannot be read.
  func skill(_ text: String, in dataset: Dataset? = nil) throws -> Skill.ID {
    try EntityNames.skills.find(text, in: self, dataset)
  }
}

/// Finds roles, or skills, by what people call them: in our own catalogue name by name; in taxonomies, which are too
/// large for that, by id and through the search.
///
/// An id of any source is enough. Else a name must be whole: a title beats another name, and among equals our own
/// catalogue comes first, then the others in their order. What else it might have meant is kept in `TakenNames`.
private struct EntityNames<Entity: Named> {
  let kind: NameError.Kind
  let category: SearchResult.Category
  let entities: (Catalogue) -> [Entity]
  let has: (Catalogue, Entity.ID) -> Bool
  let id: (SearchResult.Item) -> Entity.ID?
  let otherNames: (Catalogue, Entity.ID) -> [String]
  /// Whether all are one thing, so that any of them will do.
  let areSame: ([Entity.ID], CommandContext) throws -> Bool

  /// How far down the search a name is looked for, where whoever has it stands at the top.
  private static var depth: Int { 40 }
  private static var mostNearest: Int { 3 }

  func find(_ text: String, in loaded: CommandContext, _ dataset: Dataset?) throws -> Entity.ID {
    let asked = dataset == nil || dataset == .all ? loaded.library.singleDatasets : [dataset ?? .standard]
    let ours = asked.contains(.standard) ? try loaded.library.opened(.standard) : nil
    let own = ours.map(entities) ?? []
    if let entity = own.first(where: { $0.id.rawValue == text }) { return entity.id }
    guard text.utf8.count <= Names.longest else {
      throw NameError(kind: kind, text: text, problem: .unknown(nearest: []))
    }
    // The address of a concept of ESCO ends with its id.
    let id = Entity.ID(text.isWebAddress ? String(text.split(separator: "/").last ?? "") : text)
    var (catalogues, failure): ([Catalogue], (any Error)?) = ([], nil)
    for dataset in asked where dataset != .standard {
      do {
        let catalogue = try loaded.library.opened(dataset)
        if has(catalogue, id) { return id }
        catalogues.append(catalogue)
      } catch {
        failure = failure ?? error
      }
    }
    let searched = catalogues.isEmpty ? [] : search(text, in: [ours].compactMap(\.self) + catalogues, loaded)
    let called = ownCalled(text, own, loaded) + searched.filter { $0.kind != nil && $0.dataset != .standard }
    if let found = try best(of: called, for: text, own, loaded) { return found }
    // Only one that cannot be read may have what nothing else has.
    if let failure { throw failure }
    throw refusal(of: text, own, searched, loaded)
  }

  /// The one that the text is taken for; nil where nothing goes by it.
  private func best(
    of called: [Found], for text: String, _ own: [Entity], _ loaded: CommandContext
  ) throws -> Entity.ID? {
    let ordered = NameKind.allCases.flatMap { kind in
      Dataset.single.flatMap { dataset in called.filter { $0.kind == kind && $0.dataset == dataset } }
    }
    guard let first = ordered.first else { return nil }
    let equals = ordered.filter { $0.kind == first.kind && $0.dataset == first.dataset }
    let ours = called.contains { $0.dataset == .standard } ? [] : partlyCalled(text, own, loaded)
    guard try areSame(equals.map(\.id), loaded) else {
      let alike = equals.map(\.candidate).sorted(byLikenessTo: text, \.name)
      throw NameError(kind: kind, text: text, problem: .ambiguous(among: ours.map(\.candidate) + alike))
    }
    // An other name elsewhere says no more than a part of a name of ours.
    let rest = ordered.dropFirst() + (first.kind == .alias ? ours : [])
    let others = try rest.filter { try !areSame([first.id, $0.id], loaded) }.map(\.candidate)
    if !others.isEmpty {
      TakenNames.add(TakenName(text: text, taken: first.candidate, others: Array(others.prefix(NameCandidate.most))))
    }
    return first.id
  }

  /// Our own that have the text in a part of a name, the likeliest first, half as many as are listed at most.
  private func partlyCalled(_ text: String, _ own: [Entity], _ loaded: CommandContext) -> [Found] {
    guard case .ambiguous(let ids) = Lookup(text, among: own) else { return [] }
    let most = Array(ids.prefix(NameCandidate.most / 2))
    return zip(most, candidates(most, own, loaded)).map { id, candidate in
      Found(id: id, kind: nil, dataset: .standard, candidate: candidate)
    }
  }

  private func candidates(_ ids: [Entity.ID], _ own: [Entity], _ loaded: CommandContext) -> [NameCandidate] {
    ids.compactMap { id in own.first { $0.id == id } }.map {
      NameCandidate(id: $0.id.rawValue, name: $0.names.first ?? "", of: .standard, ownName: loaded.name)
    }
  }

  private func ownCalled(_ text: String, _ own: [Entity], _ loaded: CommandContext) -> [Found] {
    Lookup.called(text, among: own).map { kind, entity in
      Found(
        id: entity.id, kind: kind, dataset: .standard,
        candidate: NameCandidate(
          id: entity.id.rawValue, name: entity.names.first ?? "", of: .standard, ownName: loaded.name))
    }
  }

  /// What the search finds in some sources, best first; without a kind what does not go by the whole text.
  private func search(_ text: String, in catalogues: [Catalogue], _ loaded: CommandContext) -> [Found] {
    let results = catalogues.first?.search.results(for: text, in: [category], limit: Self.depth) ?? []
    let name = TextFolding.fold(text)
    return results.compactMap { result in
      guard let id = id(result.item), let home = catalogues.first(where: { has($0, id) }) else { return nil }
      let isAlias = otherNames(home, id).contains { TextFolding.fold($0) == name }
      return Found(
        id: id, kind: TextFolding.fold(result.title) == name ? .title : isAlias ? .alias : nil, dataset: home.dataset,
        candidate: NameCandidate(id: id.rawValue, name: result.title, of: home.dataset, ownName: loaded.name))
    }
  }

  /// What may have been meant by a text that nothing goes by.
  private func refusal(of text: String, _ own: [Entity], _ searched: [Found], _ loaded: CommandContext) -> NameError {
    let problem: NameError.Problem
    switch Lookup(text, among: own) {
    case .ambiguous(let ids): problem = .ambiguous(among: candidates(ids, own, loaded))
    case .found(let id): problem = .unknown(nearest: candidates([id], own, loaded))
    case .unknown(let ids):
      // The search sees through slips better than spelling alone.
      let near = searched.prefix(Self.mostNearest).map(\.candidate).sorted(byLikenessTo: text, \.name)
      problem = .unknown(nearest: near.isEmpty ? candidates(ids, own, loaded) : near)
    }
    return NameError(kind: kind, text: text, problem: problem)
  }

  private struct Found {
    let id: Entity.ID
    let kind: NameKind?
    let dataset: Dataset
    let candidate: NameCandidate
  }
}

extension EntityNames<Role> {
  fileprivate static var roles: Self {
    Self(
      kind: .role, category: .role, entities: \.roles, has: { $0.rolePosition($1) != nil },
      id: { item in if case .role(let id) = item { id } else { nil } }, otherNames: { $0.role($1)?.aliases ?? [] },
      areSame: { roles, _ in Set(roles).count == 1 })
  }
}

extension EntityNames<Skill> {
  fileprivate static var skills: Self {
    Self(
      kind: .skill, category: .skill, entities: \.skills, has: { $0.skillPosition($1) != nil },
      id: { item in if case .skill(let id) = item { id } else { nil } },
      otherNames: { $0.skill($1)?.aliases ?? [] },
      areSame: { skills, loaded in try skills.count == 1 || loaded.areSame(skills) })
  }
}

extension CommandContext {
  /// Whether a mark on one of some skills counts for all of them.
  fileprivate func areSame(_ skills: [Skill.ID]) throws -> Bool {
    guard let first = skills.first else { return false }
    let links = try library.opened(.standard).skillLinks
    let same = Set(SkillEquality(links: links, corrections: profile.corrections).members(of: first))
    return same.isSuperset(of: skills)
  }
}
