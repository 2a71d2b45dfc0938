import CareerModel

/// Reads the ESCO classification in CSV, layouts 1.0 to 1.2.1, in one of its languages, as a catalogue.
public struct ESCOImport {
  private let folder: ESCOFolder
  private let path: String
  private let monitor: ReadingMonitor

  /// - Parameters:
  ///   - path: The folder that the publisher's archive unpacks to, or the one that its two archives lie in.
  ///   - language: The code at the end of its files' names, such as "de"; nil takes English, or the only one there is.
  /// - Throws: `DataFileError` when there is no such folder, nothing of the kind in it, or not in the language.
  public init(
    path: String, language: String? = nil, monitor: ReadingMonitor = ReadingMonitor()
  ) throws(DataFileError) {
    self.path = path
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
    try files.needRows("occupation", in: folder.occupationFile, draft.occupations.count)
    try monitor.check(path)
    let requirements = ESCORequirements(of: draft)
    try monitor.check(path)
    let catalogue = draft.catalogue(asking: requirements, release: folder.release)
    try monitor.check(path)
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
    if folder.language != "en" { warnings.append(.language(folder.language)) }
    for table in folder.missing {
      guard let unknown = table.unknown, !table.isAboutSkills || table == .skills || !folder.missing.contains(.skills)
      else { continue }
      warnings.append(.missingFile(table.fileName(in: folder.language), unknown: unknown))
    }
    if let beside = folder.beside { warnings.append(.beside(beside)) }
    if requirements.doubles > 0 { warnings.append(.bothStrengths(requirements.doubles)) }
    return warnings
  }
}

extension ESCOTable {
  /// What is not known without it.
  fileprivate var unknown: String? {
    switch self {
    case .skills, .requirements: "what roles ask for"
    case .skillHierarchy: "which groups skills belong to"
    case .occupations, .iscoGroups, .skillGroups, .skillRelations: nil
    }
  }

  fileprivate func fileName(in language: String) -> String { hasLanguage ? "\(stem)_\(language).csv" : "\(stem).csv" }
}
