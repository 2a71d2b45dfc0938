import CareerModel

/// Reads the O*NET database, in its tab-delimited text layout, releases 18 to 31, as a catalogue.
public struct ONETImport {
  private let folder: ONETFolder
  private let path: String
  private let monitor: ReadingMonitor

  /// `path` is the folder that the publisher's archive unpacks to.
  ///
  /// - Throws: `DataFileError` when there is no such folder, or nothing of the kind in it.
  public init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.path = path
    self.monitor = monitor
    folder = try ONETFolder(path: path, monitor: monitor)
  }

  /// How many bytes `read` will read.
  public var size: Int {
    // Without a list of names these files are read twice, once for the names.
    folder.size + (folder.tables.contains(.elements) ? 0 : folder.size(of: [.skills, .knowledge]))
  }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be, and when the person stopped it.
  public func read(employment: EmploymentTable = EmploymentTable()) throws(DataFileError) -> TaxonomyImport {
    try read(into: ONETDraft(employment: employment))
  }

  /// - Parameter draft: One that has read nothing yet.
  func read(into draft: ONETDraft) throws(DataFileError) -> TaxonomyImport {
    let release = try folder.release()
    let files = try draft.read(folder)
    try files.needRows("occupation", in: folder.occupationFile, draft.occupations.count)
    try monitor.check(path)
    let catalogue = draft.catalogue(release: release)
    try monitor.check(path)
    return TaxonomyImport(
      catalogue: catalogue,
      report: ImportReport(
        source: Source.onet, release: release, files: files, counts: ImportCounts(of: catalogue),
        warnings: (release == nil ? [.unknownRelease] : []) + lacking.map(ImportWarning.lacking)),
      likenesses: draft.likenesses(of: catalogue))
  }

  private var lacking: [String] {
    ONETTable.allCases.filter { !folder.tables.contains($0) }.compactMap(\.subject)
  }
}

extension ONETTable {
  /// What a release without it says nothing about; nil where nobody would miss it.
  fileprivate var subject: String? {
    switch self {
    case .titles: "alternate titles"
    case .skills: "skills"
    case .knowledge: "knowledge"
    case .technology: "technology"
    case .tasks: "tasks"
    case .jobZones: "job zones"
    case .related: "related occupations"
    case .interests: "interests"
    case .occupations, .elements, .jobZoneNames: nil
    }
  }
}
