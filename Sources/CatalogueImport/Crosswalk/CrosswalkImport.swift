import CareerModel

/// Reads a crosswalk from ESCO to O*NET, Nesta's or the European Commission's.
public struct CrosswalkImport {
  private let file: CrosswalkFile
  private let known: Set<Role.ID>?

  /// What the file tells.
  public struct Outcome: Sendable {
    /// In the order of the file, each pair once, those that lead nowhere included.
    public let pairs: [RoleTwins]
    /// What the pairs cite.
    public let source: Source
    public let report: ImportReport
  }

  /// - Parameters:
  ///   - path: The file or a folder with it.
  ///   - known: The roles of the O*NET that is imported, to count the pairs that name others; nil counts none.
  /// - Throws: `DataFileError` when there is no such file, or a folder holds several that it could be.
  public init(
    path: String, known: Set<Role.ID>? = nil, monitor: ReadingMonitor = ReadingMonitor()
  ) throws(DataFileError) {
    file = try CrosswalkFile(path: path, monitor: monitor)
    self.known = known
  }

  /// How many bytes `read` will read.
  public var size: Int { file.size }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be, and when the person stopped it.
  public func read() throws(DataFileError) -> Outcome {
    var pairs: [RoleTwins] = []
    let totals = try file.pairs { pair in
      pairs.append(
        RoleTwins(
          esco: Role.ID(pair.esco.lastPart), onet: Role.ID("\(pair.onet)"), confidence: pair.confidence,
          similarity: pair.similarity, match: pair.match))
    }
    try [totals].needRows("pair of occupations", in: totals.file, pairs.count)
    var counts = ImportCounts()
    counts.pairs = pairs.count
    let unknown = known.map { known in pairs.count { !known.contains($0.onet) } } ?? 0
    // Only the European Commission says how its pairs match.
    let source: Source = pairs.contains { $0.match != nil } ? .commissionCrosswalk : .nestaCrosswalk
    return Outcome(
      pairs: pairs, source: source,
      report: ImportReport(
        source: source.id, release: nil, files: [totals], counts: counts,
        warnings: unknown > 0 ? [.unknownTwins(unknown, of: pairs.count)] : []))
  }
}
