import Foundation

/// Stands in for the publishers' files where there are none: as many rows, in the same layouts, always the same.
enum GeneratedData {
  /// Writes a folder for each source into `folder`.
  static func write(in folder: TemporaryFolder) throws -> [DataSource: String] {
    let paths = Dictionary(
      uniqueKeysWithValues: DataSource.allCases.map { ($0, folder.file("\($0.prefix)-generated")) })
    for path in paths.values {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    func path(_ source: DataSource) throws -> String {
      guard let path = paths[source] else { throw Failure("No folder for \(source.prefix)") }
      return path
    }
    var onet = GeneratedONET(in: try path(.onet), seed: 1)
    try onet.write()
    var esco = GeneratedESCO(in: try path(.esco), seed: 2)
    try esco.write()
    try GeneratedWages(occupations: onet.occupations).write(to: "\(path(.wages))/national.csv", seed: 3)
    try GeneratedCrosswalk(esco: esco.occupations, onet: onet.occupations)
      .write(to: "\(path(.crosswalk))/crosswalk.csv", seed: 4)
    return paths
  }
}
