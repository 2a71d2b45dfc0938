import Foundation

/// An occupation of ESCO and its twin in O*NET, as a crosswalk matches them.
struct CrosswalkPair: Hashable, Sendable {
  let esco: ESCOConcept
  let onet: ONETCode
  /// How sure the publisher is, in hundredths: 50, 100 or 200 in the release of 2020; nil where it is not told.
  let confidence: Int?
  /// How alike the descriptions are, in ten-thousandths; nil where it is not told.
  let similarity: Int?
}

/// The columns of a crosswalk that are read.
enum CrosswalkColumn: Int, FileColumn {
  case esco, onet, confidence, similarity

  var names: [String] {
    switch self {
    case .esco: ["concept_uri"]
    case .onet: ["onet_code"]
    case .confidence: ["confidence"]
    case .similarity: ["semantic_similarity"]
    }
  }

  var isNeeded: Bool { self == .esco || self == .onet }
}

/// Nesta's crosswalk from ESCO to O*NET, some of whose codes are of older releases.
struct CrosswalkFile {
  private let path: String
  private let monitor: ReadingMonitor

  /// `path` is the file or a folder with it.
  ///
  /// - Throws: `.unreadable`, or `.unclearFile` for a folder with no file that it could be, or several.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.path = try DataFolder.onlyCSV(at: path) { $0.lowercased().contains("crosswalk") }
    self.monitor = monitor
  }

  /// The size of the file, in bytes.
  var size: Int { DataFolder.size(of: path) }

  /// Each pair once; a second row of the same is skipped.
  ///
  /// - Throws: what keeps a file from being read as a table.
  func pairs(_ use: (CrosswalkPair) -> Void) throws(DataFileError) -> FileTotals {
    struct Key: Hashable { let esco: ESCOConcept, onet: ONETCode }
    var seen: Set<Key> = []
    let name = URL(filePath: path).lastPathComponent
    let records = try RecordReader(path: path, name: name, dialect: .commaSeparated, monitor: monitor)
    return try TableReader<CrosswalkColumn>(records).forEachRow { (row) throws(SkippedRows.Reason) in
      let pair = CrosswalkPair(
        esco: try row.concept(.esco, .occupation), onet: try row.needed(.onet, as: ONETCode.init),
        confidence: row[.confidence].decimal(places: 2), similarity: row[.similarity].decimal(places: 4))
      guard seen.insert(Key(esco: pair.esco, onet: pair.onet)).inserted else { throw .repeated }
      use(pair)
      return true
    }
  }
}
