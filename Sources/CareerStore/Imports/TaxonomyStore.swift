internal import GRDB

import CareerModel

/// The file of an imported taxonomy, quick to open: heads of roles and skills are read at once, texts when asked for.
///
/// It keeps all that a catalogue can hold but its pay, which is imported by itself.
public struct TaxonomyStore: Sendable {
  private let file: ImportFile
  private let dataset: Dataset

  /// Nil for an origin that is no taxonomy.
  ///
  /// - Parameter folder: The folder of all imports, which need not exist.
  public init?(_ dataset: Dataset, in folder: String) {
    guard let kind = ImportKind.allCases.first(where: { $0.dataset == dataset }) else { return nil }
    file = ImportFile(kind: kind, folder: folder)
    self.dataset = dataset
  }

  /// Puts an import in the place of an earlier one, all or nothing.
  ///
  /// - Parameter parts: More bytes to keep with it by name, such as a search index.
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`, and then the earlier one is still there.
  public func write(
    _ catalogue: Catalogue, about: ImportRecord, parts: [String: [UInt8]] = [:]
  ) throws(StoreError) {
    try file.replace { database in
      let tables = ImportTables(database: database)
      try tables.write(about, others: catalogue.sources)
      try CatalogueTables(database: database).write(catalogue)
      for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
        try tables.parts.write(bytes, as: Self.partPrefix + name)
      }
    }
  }

  /// Opens the import; nil while there is none.
  ///
  /// - Parameters:
  ///   - sources: Those of what the caller adds.
  ///   - isPayInPart: Whether the pay is that of a part of the roles, which stands in for that of all.
  ///   - pay: Makes the pay figures of the roles; called once at most, when they are first asked for.
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func open(
    adding sources: [Source] = [], isPayInPart: Bool = false,
    pay: @escaping @Sendable ([Role.ID]) -> [PayFigure] = { _ in [] }
  ) throws(StoreError) -> OpenTaxonomy? {
    guard let queue = try file.open() else { return nil }
    return try file.perform {
      try queue.unsafeRead { database in
        let opened = try CatalogueTables(database: database).content(of: dataset) { roles, skills in
          TaxonomyReader(file, queue, roles: roles, skills: skills)
        }
        let (reader, roles) = (opened.reader, opened.content.roles)
        var content = opened.content
        content.moves = { reader.moves }
        content.fit = { reader.fit }
        content.pay = { pay(roles.map(\.id)) }
        content.isPayInPart = isPayInPart
        content.sources += sources
        return OpenTaxonomy(catalogue: Catalogue(content), reader: reader)
      }
    }
  }

  /// Keeps the names of callers apart from ours.
  static let partPrefix = "+"
}

/// An imported taxonomy that is open for reading.
///
/// It stays as it is when another import takes its place on disk.
public struct OpenTaxonomy: Sendable {
  public let catalogue: Catalogue
  let reader: TaxonomyReader

  /// What went wrong while texts were read, since this was asked last; who asked for them got empty ones.
  public func takeProblems() -> [StoreError] { reader.takeProblems() }
}
