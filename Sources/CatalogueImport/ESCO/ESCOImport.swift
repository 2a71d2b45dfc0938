import CareerModel

/// Reads the ESCO classification in CSV, layouts 1.0 to 1.2.1, in one of its languages, as a catalogue.
public struct ESCOImport {
  private let folder: ESCOFolder
  private let path: String
  private let language: String
  private let monitor: ReadingMonitor

  /// `path` is the folder that the publisher's archive unpacks to; `language` is the code at the end of its files'
  /// names, such as "en".
  ///
  /// - Throws: `DataFileError` when there is no such folder, nothing of the kind in it, or not in the language.
  public init(
    path: String, language: String = "en", monitor: ReadingMonitor = ReadingMonitor()
  ) throws(DataFileError) {
    self.path = path
    self.language = language.lowercased()
    self.monitor = monitor
    folder = try ESCOFolder(path: path, language: language, monitor: monitor)
  }

  /// How many bytes `read` will read.
  public var size: Int { folder.size }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be, and when the person stopped it.
  public func read() throws(DataFileError) -> TaxonomyImport {
    let draft = ESCODraft()
    let files = try draft.read(folder)
    try monitor.check(path)
    let requirements = ESCORequirements(of: draft)
    let catalogue = draft.catalogue(asking: requirements, release: folder.release)
    return TaxonomyImport(
      catalogue: catalogue,
      report: ImportReport(
        source: Source.esco, release: folder.release, files: files, counts: ImportCounts(of: catalogue),
        warnings: warnings(requirements)),
      likenesses: SimilarEntry.list(of: catalogue))
  }

  private func warnings(_ requirements: ESCORequirements) -> [ImportWarning] {
    var warnings: [ImportWarning] = []
    if folder.release == nil { warnings.append(.unknownRelease) }
    if language != "en" { warnings.append(.language(language)) }
    if !folder.tables.contains(.skillHierarchy) { warnings.append(.lacking("groups of skills")) }
    if requirements.doubles > 0 { warnings.append(.bothStrengths(requirements.doubles)) }
    return warnings
  }
}
