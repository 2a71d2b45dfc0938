internal import GRDB

import CareerModel

/// What a look at the file of an import found, which takes a while.
///
/// The file is left as it is, whatever is in it.
public struct ImportCheck: Hashable, Sendable {
  public let path: String
  public let imported: ImportRecord

  /// Looks at every page of the file, and reads what the program reads of a taxonomy or of wages; nil while nothing of
  /// the kind is imported.
  ///
  /// - Parameter folder: The folder of all imports, which need not exist.
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public init?(_ kind: ImportKind, in folder: String) throws(StoreError) {
    let file = ImportFile(kind: kind, folder: folder)
    guard let queue = try file.open() else { return nil }
    path = file.path
    imported = try file.perform {
      try queue.unsafeRead { database in
        if let fault = file.faultOfSeal { throw StoreError.unreadableImport(fault) }
        if let problem = try database.firstProblem { throw StoreError.damaged(path: file.path, reason: problem) }
        return try ImportTables(database: database).readAbout()
      }
    }
    try Self.readAll(of: kind, in: folder)
  }

  private static func readAll(of kind: ImportKind, in folder: String) throws(StoreError) {
    switch kind {
    case .onet, .esco:
      guard let dataset = kind.dataset, let open = try TaxonomyStore(dataset, in: folder)?.open() else { return }
      for role in open.catalogue.roles { _ = role.texts }
      for skill in open.catalogue.skills { _ = skill.texts }
      _ = open.catalogue.moves
      _ = open.catalogue.fitPoints
      if let problem = open.takeProblems().first { throw problem }
    case .wages: _ = try WageStore(in: folder).read()
    case .crosswalk: _ = try CrosswalkStore(in: folder).open()
    }
  }
}
