import TestSupport

/// Bringing in a taxonomy, indexes included, beside reading the same files into tables and no more.
struct ImportMeasurement {
  private static let taxonomies = [DataSource.onet, .esco]
  private static let rounds = 3

  let installation: Installation
  let data: TaxonomyData

  /// One import of each in every round, after a first that is not counted; everything is imported afterwards.
  func findings() throws -> [Finding] {
    for source in DataSource.allCases { _ = try importing(source) }
    var careers: [DataSource: [TimedRun]] = [:]
    var peer: [DataSource: [TimedRun]] = [:]
    for _ in 0..<Self.rounds {
      for source in Self.taxonomies {
        careers[source, default: []].append(try importing(source))
        peer[source, default: []].append(try SQLiteImport(of: source, in: data.path(of: source)).run())
      }
    }
    return Self.taxonomies.flatMap { Self.findings(of: $0, careers[$0] ?? [], beside: peer[$0] ?? []) }
  }

  private func importing(_ source: DataSource) throws -> TimedRun {
    try TimedRun(installation.command(["import", source.rawValue, data.path(of: source)]))
  }

  private static func findings(of source: DataSource, _ runs: [TimedRun], beside peer: [TimedRun]) -> [Finding] {
    func best(_ runs: [TimedRun]) -> Quantity? { runs.map(\.time).min().map { .milliseconds($0 / .milliseconds(1)) } }
    func peak(_ runs: [TimedRun]) -> Quantity? { runs.map(\.peakMemory).max().map(Quantity.megabytes) }
    return [
      Finding(
        measure: "Import of \(source.title), best of \(rounds)", careers: best(runs), peer: best(peer),
        target: .timesPeer(5)),
      Finding(
        measure: "Import of \(source.title), peak memory", careers: peak(runs), peer: peak(peer), target: .under(150)),
    ]
  }
}
