import CareerModel
import CareerStore
import CatalogueImport

/// Imports a publisher's files: reads them, indexes what they tell, and puts it in the place of an earlier import.
///
/// All or nothing: until the new import is whole on disk, the earlier one stays as it is. It knows neither terminal nor
/// thread, so that the command and the explorer run the same.
struct ImportRunner {
  let request: ImportRequest
  /// Whether only to check and report.
  var isDryRun = false
  let workspace: Workspace
  /// What the import is dated.
  let day: Day

  private var kind: ImportKind { request.kind }
  private var path: String { request.path }

  /// - Parameters:
  ///   - report: told how far it is, at every phase and every piece of a file.
  ///   - isCancelled: asked at every piece and between phases; once the writing has begun it is no longer asked.
  /// - Throws: `ImportFailure` for files that cannot be imported and when it was cancelled, `DoubtfulImport`,
  ///   `StoreError`; nothing has changed then.
  func run(
    report: @escaping (ImportStatus) -> Void = { _ in }, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> ImportOutcome {
    let clock = ImportClock(kind, report: report)
    let monitor = ReadingMonitor(didRead: clock.didRead, isCancelled: isCancelled)
    do {
      switch kind {
      case .onet:
        let reader = try ONETImport(path: path, monitor: monitor)
        clock.start(size: reader.size)
        return try keep(reader.read(employment: employment), as: .onet, clock, isCancelled)
      case .esco:
        let reader = try ESCOImport(path: path, language: request.language, monitor: monitor)
        clock.start(size: reader.size)
        return try keep(reader.read(), as: .esco, clock, isCancelled)
      case .wages:
        let reader = try WageImport(path: path, known: try knownRoles(), monitor: monitor)
        clock.start(size: reader.size)
        let outcome = try reader.read()
        return try keep(outcome.report, from: outcome.source, clock, isCancelled) {
          try WageStore(in: workspace.importFolder).write(outcome.wages, about: $0)
        }
      case .crosswalk:
        let reader = try CrosswalkImport(path: path, known: try knownRoles(), monitor: monitor)
        clock.start(size: reader.size)
        let outcome = try reader.read()
        return try keep(outcome.report, from: outcome.source, clock, isCancelled) {
          try CrosswalkStore(in: workspace.importFolder).write(outcome.pairs, about: $0)
        }
      }
    } catch let error as DataFileError {
      throw ImportFailure(kind: kind, error: error)
    }
  }

  private func keep(
    _ taxonomy: TaxonomyImport, as dataset: Dataset, _ clock: ImportClock,
    _ isCancelled: @Sendable () -> Bool
  ) throws -> ImportOutcome {
    guard let source = taxonomy.catalogue.sources.first, let store = TaxonomyStore(dataset, in: workspace.importFolder)
    else { throw ImportFailure(kind: kind, error: DataFileError(file: path, reason: .empty)) }
    // Whoever is to be asked first need not wait for the indexes.
    let imported = ImportRecord(kind: kind, source: source, report: taxonomy.report, day: day)
    try check(imported, against: earlierImport())
    if let cut = taxonomy.report.cut, !request.isForced {
      throw DoubtfulImport(request: request, name: imported.name, doubt: .cut(cut))
    }
    clock.begin(.indexing)
    try go(unless: isCancelled)
    guard let parts = isDryRun ? [:] : TaxonomyIndexes.parts(of: taxonomy, unless: isCancelled) else {
      throw DataFileError(file: path, reason: .interrupted)
    }
    return try keep(taxonomy.report, from: source, clock, isCancelled) {
      try store.write(taxonomy.catalogue, about: $0, parts: parts)
    }
  }

  private func keep(
    _ report: ImportReport, from source: Source, _ clock: ImportClock,
    _ isCancelled: @Sendable () -> Bool, write: (ImportRecord) throws -> Void
  ) throws -> ImportOutcome {
    let imported = ImportRecord(kind: kind, source: source, report: report, day: day)
    let earlier = try earlierImport()
    try check(imported, against: earlier)
    try go(unless: isCancelled)
    if !isDryRun {
      clock.begin(.writing)
      try write(imported)
      if !isCancelled() { joinSkills() }
    }
    return ImportOutcome(imported: imported, earlier: earlier, isDryRun: isDryRun)
  }

  private func check(_ imported: ImportRecord, against earlier: ImportRecord?) throws(DoubtfulImport) {
    guard !request.isForced, let earlier, let shrinkage = ImportShrinkage(from: earlier.counts, to: imported.counts)
    else { return }
    throw DoubtfulImport(request: request, name: imported.name, doubt: .shrinks(shrinkage, from: earlier))
  }

  private func go(unless isCancelled: () -> Bool) throws(DataFileError) {
    if isCancelled() { throw DataFileError(file: path, reason: .interrupted) }
  }

  /// What is imported already.
  private func earlierImport() throws -> ImportRecord? { try imported { try $0.source(kind) } }

  /// How many people occupations of O*NET employ: by the wages that are imported, else by the short form.
  private var employment: EmploymentTable {
    get throws {
      let wages = try readable { try WageStore(in: workspace.importFolder).read() }
      return EmploymentTable(try workspace.shortForm.employment, wages: wages ?? [])
    }
  }

  /// To count the pairs that name others.
  private func knownRoles() throws -> Set<Role.ID>? {
    let catalogue = try imported { try $0.catalogue(of: .onet) }
    return catalogue.map { Set($0.roles.map(\.id)) }
  }

  /// Something that was imported before; nil also where it cannot be read, which is no reason not to import it anew.
  private func imported<Value>(_ read: (ImportLibrary) throws -> Value?) throws -> Value? {
    try readable { try read(ImportLibrary(folder: workspace.importFolder)) }
  }

  private func readable<Value>(_ read: () throws -> Value?) throws -> Value? {
    do {
      return try read()
    } catch StoreError.unreadableImport {
      return nil
    }
  }

  /// Finds which skills are the same in all sources, and keeps that, so that the next start need not.
  private func joinSkills() {
    guard kind.dataset != nil else { return }
    do {
      _ = try workspace.library().catalogue(of: .standard)?.skillLinks
    } catch {
      // The import is whole; what is wrong with our own catalogue is told by whoever needs it.
    }
  }
}

/// How an import went that was not stopped and did not fail.
struct ImportOutcome {
  let imported: ImportRecord
  /// What the same kind of import had brought before.
  let earlier: ImportRecord?
  let isDryRun: Bool
}

extension ImportRecord {
  fileprivate init(kind: ImportKind, source: Source, report: ImportReport, day: Day) {
    self.init(
      kind: kind, source: source, release: report.release, day: day, counts: report.counts,
      skipped: report.skipped, warnings: report.warnings.map(\.description))
  }
}
