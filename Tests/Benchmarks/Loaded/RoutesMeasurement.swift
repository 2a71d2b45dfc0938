import TestSupport

/// How long ten routes between two occupations take, across all that are related.
struct RoutesMeasurement {
  private static let (pairCount, routeCount) = (50, 10)

  private struct Answer: Decodable {
    struct Route: Decodable { let exact: Bool }
    let routes: [Route]
  }

  let installation: Installation
  let files: ONETFiles

  /// What the program takes to start and to read one role is measured beside it, in the same rounds.
  func findings() throws -> [Finding] {
    var generator = SeededGenerator(seed: 14)
    let codes = files.primaryRelated.keys.sorted()
    var (whole, added) = (Samples<Duration>(), Samples<Duration>())
    var (exact, answered) = (0, 0)
    for _ in 0..<Self.pairCount {
      let pair = generator.some(2, of: codes)
      let start = try TimedRun(installation.command(["role", pair[0], "--json"])).time
      // It ends with 1 when there is no way.
      let run = try TimedRun(
        installation.command([
          "routes", "--from", pair[0], "--to", pair[1], "--count", "\(Self.routeCount)", "--json",
        ]), endingWith: [0, 1])
      whole.append(run.time)
      added.append(max(.zero, run.time - start))
      let routes = try run.json(as: Answer.self).routes
      answered += routes.isEmpty ? 0 : 1
      exact += !routes.isEmpty && routes.allSatisfy(\.exact) ? 1 : 0
    }
    return [
      Finding(measure: "Ten routes, start of the program included, p50", careers: whole.milliseconds(50)),
      Finding(
        measure: "Ten routes, start of the program included, p99", careers: whole.milliseconds(99),
        target: .under(100)),
      Finding(measure: "Ten routes, less `careers role`, p99", careers: added.milliseconds(99), target: .under(100)),
      Finding(measure: "Pairs with a route", careers: .share(answered, of: Self.pairCount)),
      Finding(measure: "Pairs whose routes are said to be exact", careers: .share(exact, of: Self.pairCount)),
    ]
  }
}
