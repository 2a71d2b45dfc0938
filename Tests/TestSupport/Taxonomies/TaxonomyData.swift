import Foundation

/// The taxonomies that are imported: those of the folder that `CAREERS_BENCH_DATA` names, else generated ones.
public struct TaxonomyData {
  public static let variable = "CAREERS_BENCH_DATA"

  public let isReal: Bool
  private let paths: [DataSource: String]

  /// - Parameter scratch: where generated files go.
  /// - Throws: `Failure` when the folder lacks one of the sources or has several of a kind.
  public init(scratch: TemporaryFolder) throws {
    guard let name = ProcessInfo.processInfo.environment[Self.variable], !name.isEmpty else {
      isReal = false
      paths = try GeneratedData.write(in: scratch)
      return
    }
    isReal = true
    // Relative to where the program runs, which a copy of the data is not.
    let folder = URL(filePath: name).standardizedFileURL.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var paths: [DataSource: String] = [:]
    for source in DataSource.allCases {
      let fitting = names.filter { $0.hasPrefix(source.prefix) }
      guard let name = fitting.first, fitting.count == 1 else {
        throw Failure("\(Self.variable) needs one folder \(source.prefix)*, and has \(fitting.count)")
      }
      paths[source] = "\(folder)/\(name)"
    }
    self.paths = paths
  }

  public func path(of source: DataSource) throws -> String {
    guard let path = paths[source] else { throw Failure("No data of \(source.title)") }
    return path
  }

  /// For the report: never where the data is.
  public var description: String {
    guard isReal else { return "generated data of the size and shape of O*NET 29.3, ESCO 1.2.0 and OEWS 2024" }
    let names = DataSource.allCases.compactMap { paths[$0] }.map { URL(filePath: $0).lastPathComponent }
    return "the publishers' data: " + names.joined(separator: ", ")
  }
}
