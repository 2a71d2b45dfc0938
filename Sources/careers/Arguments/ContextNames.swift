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

/// Finds roles, or skills, by what people call them: in our own catalogue first, name by name; in taxonomies, which are
/// too large for that, by id and through the search.
///
/// An id of any source is enough. Else a name must be whole, and one that our own catalogue knows is never looked for
/// elsewhere.
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
    let taxonomies = asked.filter { $0 != .standard }
    var refusal = NameError(kind: kind, text: text, problem: .unknown(nearest: []))
    if asked.contains(.standard) {
      do {
        let known = entities(try loaded.library.opened(.standard))
        return known[try Names.position(of: text, among: known, kind: kind)].id
      } catch let error as NameError {
        refusal = error
      }
    }
    guard !taxonomies.isEmpty, text.utf8.count <= Names.longest else { throw refusal }
    // The address of a concept of ESCO ends with its id.
    let isAddress = text.hasPrefix("http")
    let id = Entity.ID(isAddress ? String(text.split(separator: "/").last ?? "") : text)
    var (catalogues, failure): ([Catalogue], (any Error)?) = ([], nil)
    for dataset in taxonomies {
      do {
        let catalogue = try loaded.library.opened(dataset)
        if has(catalogue, id) { return id }
        catalogues.append(catalogue)
      } catch {
        failure = failure ?? error
      }
    }
    do {
      return try search(text, in: loaded, catalogues, or: refusal)
    } catch let error as NameError {
      // Only one that cannot be read may have what nothing else has.
      if case .unknown = error.problem, let failure { throw failure }
      throw error
    }
  }

  /// Whoever has the very name: as its title, else as one of its other names.
  private func search(
    _ text: String, in loaded: CommandContext, _ catalogues: [Catalogue], or refusal: NameError
  ) throws -> Entity.ID {
    guard let search = catalogues.first?.search else { throw refusal }
    let found = search.results(for: text, in: [category], limit: Self.depth).compactMap { result in
      id(result.item).map { id in Found(id: id, title: result.title, home: catalogues.first { has($0, id) }) }
    }
    let known = found.filter { $0.home != nil }
    let name = TextFolding.fold(text)
    let titled = known.filter { TextFolding.fold($0.title) == name }
    let called = titled.isEmpty ? known.filter { aliases(of: $0).contains { TextFolding.fold($0) == name } } : titled
    if let first = called.first, try areSame(called.map(\.id), loaded) { return first.id }
    if !called.isEmpty { throw refusal.replaced(by: .ambiguous(among: called.map(\.candidate))) }
    guard case .unknown(let nearest) = refusal.problem else { throw refusal }
    // The search knows every source, and sees through slips better than spelling alone.
    let isEverywhere = catalogues.count + 1 == loaded.library.singleDatasets.count
    let near = (isEverywhere ? found : known).prefix(Self.mostNearest).map(\.candidate)
    throw refusal.replaced(by: .unknown(nearest: near.isEmpty ? nearest : near))
  }

  private func aliases(of found: Found) -> [String] { found.home.map { otherNames($0, found.id) } ?? [] }

  private struct Found {
    let id: Entity.ID
    let title: String
    /// The taxonomy that has it; nil for our own catalogue.
    let home: Catalogue?

    var candidate: NameError.Candidate {
      NameError.Candidate(id: id.rawValue, name: title, source: home?.dataset.title)
    }
  }
}

extension EntityNames<Role> {
  fileprivate static var roles: Self {
    Self(
      kind: .role, category: .role, entities: \.roles, has: { $0.rolePosition($1) != nil },
      id: { item in if case .role(let id) = item { id } else { nil } }, otherNames: { $0.role($1)?.aliases ?? [] },
      areSame: { roles, _ in roles.count == 1 })
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
