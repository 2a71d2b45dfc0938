import CareerModel
import Foundation

/// An occupation of ESCO and its twin in O*NET, as a crosswalk matches them.
struct CrosswalkPair: Hashable, Sendable {
  let esco: ESCOConcept
  let onet: ONETCode
  /// How sure the publisher is, in hundredths: 50, 100 or 200 in the release of 2020; nil where it is not told.
  let confidence: Int?
  /// How alike the descriptions are, in ten-thousandths; nil where it is not told.
  let similarity: Int?
  /// How the two relate; nil where it is not told.
  let match: RoleTwins.Match?
}

/// The columns of a crosswalk that are read.
enum CrosswalkColumn: Int, FileColumn {
  case esco, onet, confidence, similarity, match

  var names: [String] {
    switch self {
    case .esco: ["concept_uri", "ESCO or ISCO URI"]
    case .onet: ["onet_code", "O*NET Id"]
    case .confidence: ["confidence"]
    case .similarity: ["semantic_similarity"]
    case .match: ["Type of Match"]
    }
  }

  var isNeeded: Bool { self == .esco || self == .onet }
}

/// A crosswalk from ESCO to O*NET, some of whose codes are of older releases: Nesta's, or the European Commission's,
/// whose table stands below some lines about the project.
struct CrosswalkFile {
  /// How many lines the first line of the table may be among.
  private static let headerLimit = 100

  private let path: String
  private let monitor: ReadingMonitor

  /// `path` is the file or a folder with it.
  ///
  /// - Throws: `.unreadable`, or `.unclearFile` for a folder with no file that it could be, or several.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.path = try DataFolder.onlyCSV(at: path) { name in
      ["crosswalk", "onet_(occupations)"].contains { name.lowercased().contains($0) }
    }
    self.monitor = monitor
  }

  /// The size of the file, in bytes.
  var size: Int { DataFolder.size(of: path) }

  /// Each pair once; a second row of the same is skipped, and so is one about a group of occupations.
  ///
  /// - Throws: what keeps a file from being read as a table.
  func pairs(_ use: (CrosswalkPair) -> Void) throws(DataFileError) -> FileTotals {
    struct Key: Hashable { let esco: ESCOConcept, onet: ONETCode }
    var seen: Set<Key> = []
    let name = URL(filePath: path).lastPathComponent
    let records = try RecordReader(path: path, name: name, dialect: .commaSeparated, monitor: monitor)
    let table = try TableReader<CrosswalkColumn>(records, headerLimit: Self.headerLimit)
    return try table.forEachRow { (row) throws(SkippedRows.Reason) in
      if let concept = ESCOConcept(uri: row[.esco]), concept.kind == .iscoGroup { throw .group }
      let pair = CrosswalkPair(
        esco: try row.concept(.esco, .occupation), onet: try row.needed(.onet, as: ONETCode.init),
        confidence: row[.confidence].decimal(places: 2), similarity: row[.similarity].decimal(places: 4),
        match: RoleTwins.Match(row[.match]))
      guard seen.insert(Key(esco: pair.esco, onet: pair.onet)).inserted else { throw .repeated }
      use(pair)
      return true
    }
  }
}

extension RoleTwins.Match {
  /// From "closeMatch", "skos:closeMatch" or "Close match".
  init?(_ text: FieldText) {
    let words = text.line.lowercased().filter(\.isLetter)
    guard let match = Self.allCases.first(where: { words.hasSuffix($0.rawValue + "match") || words == $0.rawValue })
    else { return nil }
    self = match
  }
}
