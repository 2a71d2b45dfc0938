import CareerModel
internal import GRDB
import Synchronization

/// All that is imported: each taxonomy and the crosswalk are opened once, when they are first needed, and stay as they
/// were then; `source` and `part` read a file as it is at that moment.
///
///     let library = ImportLibrary(folder: "\(folders.data)/imports")
///     let onet = try library.catalogue(of: .onet)   // nil where it is not imported
///
/// When another program imports something, `stamp` tells, since it stays that of the files as they were.
public final class ImportLibrary: Sendable {
  public let folder: String
  /// The files that were there when the library was made.
  public let stamp: ImportStamp
  /// Finds the wages of O*NET's roles where none are imported; nil where nothing stands in for them.
  private let standIn: (@Sendable () throws(StoreError) -> StandInWages)?
  private let taxonomies = Mutex<[Dataset: OpenTaxonomy?]>([:])
  /// Those that are open, so that whoever asks for problems never waits for another one to open.
  private let opened = Mutex<[OpenTaxonomy]>([])
  private let crosswalk: Mutex<Opening> = Mutex(.pending)
  private let problems = KeptProblems()
  /// What the checksums of the files say, where they are compared; nil for one that is whole.
  private let findings: Mutex<[ImportKind: ImportFault?]>?

  private enum Opening {
    case pending
    case done(OpenCrosswalk?)
  }

  /// Looks which files there are, and reads none of them.
  ///
  /// - Parameters:
  ///   - folder: The folder of all imports, which need not exist.
  ///   - isChecked: Whether the checksum of a file is compared before it is read.
  ///   - standIn: Finds the wages of O*NET's roles until wages are imported.
  public init(
    folder: String, isChecked: Bool = false, standIn: (@Sendable () throws(StoreError) -> StandInWages)? = nil
  ) {
    self.folder = folder
    self.standIn = standIn
    findings = isChecked ? Mutex([:]) : nil
    stamp = ImportStamp(of: folder)
  }

  /// What was there when the library was made, in the order of kinds.
  public var kinds: [ImportKind] { stamp.kinds }

  /// What was imported when, with its licence and counts; nil while there is none of the kind.
  ///
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func source(_ kind: ImportKind) throws(StoreError) -> ImportRecord? {
    try read(kind) { try $0.readAbout() }
  }

  /// The catalogue of a taxonomy, whose texts are read when they are asked for; nil while it is not imported.
  ///
  /// The roles of O*NET bring their wages along, those that stand in where none are imported; the sources of all that is
  /// added are among those of the catalogue.
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func catalogue(of dataset: Dataset) throws(StoreError) -> Catalogue? {
    try taxonomy(dataset)?.catalogue
  }

  /// Reads a part that was handed in when a taxonomy was written, such as its search index; nil where there is none.
  ///
  /// The taxonomy is not opened for it: a search over all sources needs none of what they hold in memory.
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func part<Value>(
    _ name: String, of dataset: Dataset, read: (UnsafeRawBufferPointer) -> Value?
  ) throws(StoreError) -> Value? {
    guard let kind = kinds.first(where: { $0.dataset == dataset }) else { return nil }
    let value = try self.read(kind) { try $0.parts.read(part: TaxonomyStore.partPrefix + name, read) }
    return value.flatMap(\.self)?.flatMap(\.self)
  }

  /// The twins of a role of a taxonomy in the other one, the surest first; none where no crosswalk can be read.
  public func twins(of role: Role.ID) -> [RoleTwin] {
    problems.value(else: []) { () throws(StoreError) in
      guard let crosswalk = openCrosswalk(), let source = crosswalk.sources.first else { return [] }
      var twins: [RoleTwin] = []
      for pair in try crosswalk.pairs(with: role) {
        let (dataset, id): (Dataset, Role.ID) = pair.esco == role ? (.onet, pair.onet) : (.esco, pair.esco)
        twins.append(
          RoleTwin(
            role: id, dataset: dataset, title: try catalogue(of: dataset)?.role(id)?.title, confidence: pair.confidence,
            similarity: pair.similarity, match: pair.match, source: source.id))
      }
      return twins
    }
  }

  /// The first import that cannot be used, looked at whole, where checksums are not compared as imports are opened.
  public func firstDamage() -> StoreError? {
    kinds.lazy.compactMap { ImportFile(kind: $0, folder: self.folder).damage }.first
  }

  /// What went wrong while something was read for somebody who got something empty instead, since this was asked last.
  public func takeProblems() -> [StoreError] {
    for taxonomy in opened.withLock(\.self) { taxonomy.takeProblems().forEach(problems.keep) }
    return problems.take()
  }
}

extension ImportLibrary {
  private func taxonomy(_ dataset: Dataset) throws(StoreError) -> OpenTaxonomy? {
    guard let store = TaxonomyStore(dataset, in: folder) else { return nil }
    return try taxonomies.withLock { known throws(StoreError) in
      if let taxonomy = known[dataset] { return taxonomy }
      let taxonomy = try open(store, dataset)
      known[dataset] = .some(taxonomy)
      if let taxonomy { opened.withLock { $0.append(taxonomy) } }
      return taxonomy
    }
  }

  private func open(_ store: TaxonomyStore, _ dataset: Dataset) throws(StoreError) -> OpenTaxonomy? {
    guard let kind = kinds.first(where: { $0.dataset == dataset }) else { return nil }
    try compareSeal(of: kind)
    let twinSources = openCrosswalk()?.sources ?? []
    guard dataset == .onet else { return try store.open(adding: twinSources) }
    guard kinds.contains(.wages) else { return try open(store, adding: twinSources) }
    let wageSources = problems.value(else: nil) { () throws(StoreError) in
      try read(.wages) { try $0.readSources() }
    }
    guard let wageSources else { return try store.open(adding: twinSources) }
    let wages = WageStore(in: folder)
    return try store.open(adding: wageSources + twinSources) { [problems] roles in
      problems.value(else: []) { () throws(StoreError) in try wages.figures(of: roles) }
    }
  }

  /// Opens O*NET with the wages that stand in, where there are any.
  private func open(_ store: TaxonomyStore, adding sources: [Source]) throws(StoreError) -> OpenTaxonomy? {
    let wages = problems.value(else: nil) { () throws(StoreError) in try standIn?() }
    guard let wages else { return try store.open(adding: sources) }
    return try store.open(adding: [wages.source] + sources, isPayInPart: true) { [problems] roles in
      problems.value(else: []) { () throws(StoreError) in try wages.read().figures(of: roles) }
    }
  }

  /// Nil also where it cannot be read, which is kept as a problem.
  private func openCrosswalk() -> OpenCrosswalk? {
    crosswalk.withLock { opening in
      if case .done(let crosswalk) = opening { return crosswalk }
      let opened = problems.value(else: nil) { () throws(StoreError) -> OpenCrosswalk? in
        guard kinds.contains(.crosswalk) else { return nil }
        try compareSeal(of: .crosswalk)
        return try CrosswalkStore(in: folder).open()
      }
      opening = .done(opened)
      return opened
    }
  }

  private func read<Value>(
    _ kind: ImportKind, _ read: (ImportTables) throws -> Value
  ) throws(StoreError) -> Value? {
    try compareSeal(of: kind)
    let file = ImportFile(kind: kind, folder: folder)
    guard let queue = try file.open() else { return nil }
    return try file.perform { try queue.unsafeRead { try read(ImportTables(database: $0)) } }
  }

  /// Reads the file whole, once.
  private func compareSeal(of kind: ImportKind) throws(StoreError) {
    let fault = findings?.withLock { known -> ImportFault? in
      if let fault = known[kind] { return fault }
      let fault = ImportFile(kind: kind, folder: folder).faultOfSeal
      known[kind] = .some(fault)
      return fault
    }
    if fault != nil, let damage = ImportFile(kind: kind, folder: folder).damage { throw damage }
  }
}

/// Which imports there are, told without reading them: where one is made, replaced or removed, the stamp is another.
public struct ImportStamp: Hashable, Sendable {
  /// What is there, in the order of kinds.
  public let kinds: [ImportKind]
  /// Those of the files of these kinds.
  private let files: [FileStamp]

  /// - Parameter folder: The folder of all imports, which need not exist.
  public init(of folder: String) {
    let stamps = ImportKind.allCases.compactMap { kind in
      FileStamp(ImportFile(kind: kind, folder: folder).path).map { (kind, $0) }
    }
    kinds = stamps.map(\.0)
    files = stamps.map(\.1)
  }

  /// The stamp as a short text, the same for the same imports.
  public var text: String { zip(kinds, files).map { "\($0.rawValue) \($1.text)" }.joined(separator: ", ") }
}

/// Wages of some occupations, which stand in until somebody imports those of all: what they cite, and how they are read
/// when pay is first asked for.
public struct StandInWages: Sendable {
  let source: Source
  let read: @Sendable () throws(StoreError) -> [OccupationWages]

  public init(source: Source, read: @escaping @Sendable () throws(StoreError) -> [OccupationWages]) {
    self.source = source
    self.read = read
  }
}
