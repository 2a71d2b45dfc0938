import CareerModel
import CareerPages

/// An import that was taken away.
public struct RemovedImportReport: Report {
  private let kind: ImportKind
  private let imported: ImportRecord?

  /// - Parameter imported: what it was; nil where its file could not be read.
  public init(_ kind: ImportKind, _ imported: ImportRecord?) {
    self.kind = kind
    self.imported = imported
  }

  public var json: JSONValue {
    .object([
      "removed": JSONValue.object([
        "kind": kind.rawValue, "source": imported?.source.id, "version": imported?.release, "imported": imported?.day,
      ])
    ])
  }

  public var page: Page {
    Page([
      .title(Phrase(imported?.name ?? kind.title) + .note("removed")),
      .paragraph("\(Notice.marksStay.capitalised), and shows again once it is imported again."),
    ])
  }
}
