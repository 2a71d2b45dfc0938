import TestSupport

/// How long similar roles take, and how many of those that O*NET publishes as related are among them.
struct SimilarMeasurement {
  private static let count = 200
  private static let nearest = 10

  private struct Roles: Decodable {
    struct Role: Decodable { let id: String }
    let roles: [Role]
  }

  let installation: Installation
  let files: ONETFiles
  /// Without it what is related was made up, and nothing can be told from finding it.
  let isReal: Bool

  func findings() throws -> [Finding] {
    var generator = SeededGenerator(seed: 13)
    let occupations = generator.some(
      Self.count, of: files.primaryRelated.filter { $0.value.count == Self.nearest }.keys.sorted())
    var times = Samples<Duration>()
    var found = 0
    for code in occupations {
      let run = try TimedRun(
        installation.command(["similar", code, "--source", "onet", "--limit", "\(Self.nearest)", "--json"]))
      times.append(run.time)
      let similar = try run.json(as: Roles.self).roles.map(\.id)
      found += files.primaryRelated[code, default: []].intersection(similar).count
    }
    let time = [
      Finding(
        measure: "`careers similar`, start of the program included, median", careers: times.milliseconds(50)),
      Finding(measure: "`careers similar`, start of the program included, p99", careers: times.milliseconds(99)),
    ]
    let share = 100 * Double(found) / Double(max(1, Self.nearest * occupations.count))
    return time
      + (isReal
        ? [
          Finding(
            measure: "Of the ten primary related occupations, found among ten similar, average",
            careers: .percent(share), target: .atLeast(60))
        ] : [])
  }
}
