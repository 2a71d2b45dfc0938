import CareerModel
import CareerStore
import Synchronization

/// Every source that is loaded: our own catalogue, what is imported, the short form of O*NET while that is not, and all
/// of them together.
///
/// Each is opened when it is first asked for, and stays as it was then. What is asked of several sources at once (the
/// search, which skills are the same, similar roles, twins) is joined here; what cannot be read for it is left out and
/// told by `takeProblems`.
final class Library: Sendable {
  let imports: ImportLibrary
  private let own: Catalogue
  /// The person's own tutors.
  let tutors: OwnTutors
  /// Tells the content of our own catalogue from that of another release.
  private let ownFingerprint: UInt64
  private let shortForm: ShortForm
  private let equalities: EqualityStore
  private let shortFormOpened = Mutex<Catalogue?>(nil)
  private let joined = Mutex<[Dataset: Catalogue]>([:])
  private let likenesses = Mutex<[Dataset: SimilarDataset]>([:])
  private let links = Mutex<[SkillLink]?>(nil)
  private let searches = Mutex<Search?>(nil)
  /// Made once: the texts of roles are read anew each time.
  private let rolesOfOccupations: Lazy<[String: Role.ID]>
  private let problems = KeptProblems()

  init(
    own: Catalogue, tutors: OwnTutors, fingerprint: UInt64, shortForm: ShortForm, imports: ImportLibrary,
    equalities: EqualityStore
  ) {
    self.tutors = tutors
    let kept = tutors.read()
    self.own = own.adding(kept.tutors)
    rolesOfOccupations = Lazy { own.rolesOfOccupations }
    if let problem = kept.problem { problems.keep(problem) }
    ownFingerprint = fingerprint
    self.shortForm = shortForm
    self.imports = imports
    self.equalities = equalities
  }

  /// The sources that can be opened, our own first, all of them together last.
  var datasets: [Dataset] { [.standard] + taxonomies + [.all] }

  /// What has something of a short form: that itself, or all of O*NET while the pay of the short form stands in.
  ///
  /// - Throws: `StoreError` for a short form that cannot be read.
  var inPart: [Catalogue] {
    get throws(StoreError) {
      guard isImported(ShortForm.dataset) else { return [try openShortForm()] }
      let whole = keepingProblem { () throws(StoreError) in try plain(ShortForm.dataset) }
      return [whole].compactMap(\.self).filter(\.isPayInPart)
    }
  }

  /// What was imported when, in the order of kinds; what cannot be read is left out.
  var imported: [ImportRecord] {
    imports.kinds.compactMap { kind in keepingProblem { () throws(StoreError) in try imports.source(kind) } }
  }

  /// A source beside all others; nil while it is not imported.
  ///
  /// - Throws: `StoreError` for an import that cannot be read.
  func catalogue(of dataset: Dataset) throws(StoreError) -> Catalogue? {
    guard datasets.contains(dataset) else { return nil }
    if let known = joined.withLock({ $0[dataset] }) { return known }
    let catalogue =
      dataset.traits.isJoined
      ? Catalogue(joining: try plainCatalogues(), neighbours: neighbours) : try plain(dataset)?.beside(neighbours)
    joined.withLock { $0[dataset] = catalogue }
    return catalogue
  }

  /// All sources that can be read, each beside all others, our own first.
  var readableCatalogues: [Catalogue] {
    datasets.filter { !$0.traits.isJoined }.compactMap { dataset in
      keepingProblem { () throws(StoreError) in try catalogue(of: dataset) }
    }
  }

  /// Those of some skills that no source knows, in their order; none while a source cannot be read, which may have them.
  func unknown(_ skills: [Skill.ID]) -> [Skill.ID] {
    var unknown = skills
    for dataset in datasets where !dataset.traits.isJoined && !unknown.isEmpty {
      guard let catalogue = keepingProblem({ () throws(StoreError) in try plain(dataset) }) else { return [] }
      unknown.removeAll { catalogue.skillPosition($0) != nil }
    }
    return unknown
  }

  /// What went wrong since this was asked last, while something was left out: each thing once.
  func takeProblems() -> [StoreError] {
    imports.takeProblems().forEach(problems.keep)
    return problems.take()
  }
}

extension Library {
  private var taxonomies: [Dataset] { Dataset.published.filter { isImported($0) || $0 == ShortForm.dataset } }

  private func isImported(_ dataset: Dataset) -> Bool { imports.kinds.contains { $0.dataset == dataset } }

  private var neighbours: CatalogueNeighbours {
    CatalogueNeighbours(
      market: own.market, activities: own.activities, search: { [self] in search },
      skillLinks: { [self] in skillLinks }, twins: { [self] in twins(of: $0) },
      counterpart: { [self] in counterpart(of: $0) }, foreignRole: { [self] in foreignRole($0) },
      similar: { [self] in similar(to: $0, limit: $1, isExplained: $2, of: $3) },
      suiting: { [self] in SuitingRole.suggest(among: readable, for: $0, from: $1) })
  }

  /// The twins of a role, those in the short form by their titles; a crosswalk is no source of the short form itself.
  private func twins(of role: Role.ID) -> [RoleTwin] {
    let home = Dataset(making: role.rawValue)
    guard home != ShortForm.dataset || isImported(home) else { return [] }
    return imports.twins(of: role).map { twin in
      var twin = twin
      twin.title = twin.title ?? foreignRole(twin.role)?.title
      return twin
    }
  }

  /// The role of our own that is the work of an occupation, or of its surest twin.
  private func counterpart(of role: Role.ID) -> ForeignRole? {
    guard Dataset(making: role.rawValue) != .standard else { return nil }
    let occupations = [role] + twins(of: role).prefix(1).map(\.role)
    return occupations.lazy.compactMap { self.rolesOfOccupations.value[$0.rawValue] }.first.flatMap(foreignRole)
  }

  /// A role of the source that its id is formed by.
  private func foreignRole(_ id: Role.ID) -> ForeignRole? {
    let home = Dataset(making: id.rawValue)
    guard let catalogue = keepingProblem({ () throws(StoreError) in try plain(home) }) else { return nil }
    return catalogue.role(id).map {
      ForeignRole(id: id, title: $0.title, dataset: home, sourceTitle: catalogue.traits.title)
    }
  }

  /// A source by itself.
  private func plain(_ dataset: Dataset) throws(StoreError) -> Catalogue? {
    if dataset == .standard { return own }
    if isImported(dataset) { return try imports.catalogue(of: dataset) }
    return dataset == ShortForm.dataset ? try openShortForm() : nil
  }

  private func openShortForm() throws(StoreError) -> Catalogue {
    try shortFormOpened.withLock { known throws(StoreError) in
      if let known { return known }
      let catalogue = try shortForm.open()
      known = catalogue
      return catalogue
    }
  }

  /// All sources by themselves, our own first.
  private func plainCatalogues() throws(StoreError) -> [Catalogue] {
    var catalogues = [own]
    for dataset in taxonomies {
      if let catalogue = try plain(dataset) { catalogues.append(catalogue) }
    }
    return catalogues
  }

  /// The sources that can be read; what is wrong with the others is kept.
  private var readable: [Catalogue] {
    [own] + taxonomies.compactMap { dataset in keepingProblem { () throws(StoreError) in try plain(dataset) } }
  }

  private var search: Search {
    searches.withLock { known in
      if let known { return known }
      // A search that was kept needs no catalogue; one that was not is made from it.
      let imported = taxonomies.compactMap { dataset in
        keepingProblem { () throws(StoreError) -> Search? in
          let kept = isImported(dataset) ? try imports.search(of: dataset) : try shortForm.search
          if let kept { return kept }
          return try plain(dataset)?.search
        }
      }
      let search = Search(joining: [own.search] + imported, everyday: own.words)
      known = search
      return search
    }
  }

  private var skillLinks: [SkillLink] {
    links.withLock { known in
      if let known { return known }
      let basis = "\(ownFingerprint) \(imports.stamp.text) \(shortFormBasis)"
      let found = equalities.read(basis: basis) ?? found(basis: basis)
      known = found
      return found
    }
  }

  /// Tells the short form where it stands in.
  private var shortFormBasis: String {
    isImported(ShortForm.dataset)
      ? "" : keepingProblem { () throws(StoreError) in "\(try shortForm.fingerprint)" } ?? ""
  }

  private func found(basis: String) -> [SkillLink] {
    let links = SkillLink.all(among: readable)
    do {
      try equalities.write(links, basis: basis)
    } catch {
      // They are found again at the next start, which takes a few milliseconds.
    }
    return links
  }

  private func similar(
    to role: Role.ID, limit: Int, isExplained: Bool, of dataset: Dataset?
  ) -> [SimilarMatch] {
    let sources = readable.map(likeness)
    guard let place = sources.firstIndex(where: { $0.catalogue.rolePosition(role) != nil }),
      let position = sources[place].catalogue.rolePosition(role)
    else { return [] }
    let others = sources.indices.filter { $0 != place }.map { sources[$0] }
    return sources[place].matches(
      with: position, beside: others, limit: limit, isExplained: isExplained, of: dataset)
  }

  private func likeness(of catalogue: Catalogue) -> SimilarDataset {
    if let known = likenesses.withLock({ $0[catalogue.dataset] }) { return known }
    let index = keepingProblem { () throws(StoreError) in
      catalogue.isShortForm ? try shortForm.similarIndex : try imports.similarIndex(of: catalogue.dataset)
    }
    let source = SimilarDataset(catalogue, kept: index)
    likenesses.withLock { $0[catalogue.dataset] = source }
    return source
  }

  private func keepingProblem<Value>(_ work: () throws(StoreError) -> Value?) -> Value? {
    problems.value(else: nil, work)
  }
}
