import CareerModel

/// A taxonomy as its publisher's files tell it, and how the reading went.
public struct TaxonomyImport: Sendable {
  /// Roles stand by title and skills by name, whatever the order of the files.
  ///
  /// O*NET's skills and knowledge stand before its technology, as the content model numbers them.
  public let catalogue: Catalogue
  public let report: ImportReport
  /// The roles as they are compared with others, by position; they know what a role asks for little too.
  public let likenesses: [SimilarEntry]
}
