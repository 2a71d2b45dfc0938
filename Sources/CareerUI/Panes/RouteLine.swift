import Canvas
import CareerModel

/// The pieces by which a route shows in lists and texts.
enum RouteLine {
  private static let arrow = " \(Look.unicode[.arrowRight]) "

  /// "Python Developer → Team Lead → Head of Engineering".
  static func titles(of roles: [Int], in catalogue: Catalogue) -> String {
    roles.map { catalogue.roles[$0].title }.joined(separator: arrow)
  }

  /// How many stops some routes share at their start, and before their target.
  typealias Shared = (first: Int, last: Int)

  /// The stops between the start and the end in at most so many columns, without those that all routes of a list have at
  /// either end.
  ///
  /// Long titles give way first; where they would be hard to tell apart, stops in the middle are left out.
  static func between(
    _ route: Route, without shared: Shared = (0, 0), in catalogue: Catalogue, columns: Int, look: Look
  ) -> Line {
    let stops = route.stops.dropLast()
    guard !stops.isEmpty else { return Line("straight there").truncated(to: max(1, columns), in: look) }
    let gap = Line(look[.ellipsis], .dim)
    var titles = stops.dropFirst(shared.first).dropLast(shared.last).map { Line(catalogue.roles[$0.role].title) }
    func pieces(withGap: Bool) -> [Line] {
      (shared.first > 0 ? [gap] : []) + titles.prefix(1) + (withGap ? [gap] : []) + titles.dropFirst()
        + (shared.last > 0 ? [gap] : [])
    }
    var shown = pieces(withGap: false)
    while titles.count > 2, titleColumns(of: shown, in: columns, look: look) < leastTitle {
      titles.remove(at: 1)
      shown = pieces(withGap: true)
    }
    let most = max(1, titleColumns(of: shown, in: columns, look: look))
    let cut = shown.map { $0.truncated(to: most, in: look) }
    return cut.dropFirst().reduce(cut[0]) { $0 + Line(arrow, .dim) + $1 }
  }

  private static let leastTitle = 10

  /// What all of some routes have in common, so that of each at least one stop is left.
  static func shared(by routes: [Route]) -> Shared {
    let between = routes.map { $0.stops.dropLast().map(\.role) }
    guard let shortest = between.map(\.count).min(), shortest > 1, routes.count > 1 else { return (0, 0) }
    func common(_ lists: [[Int]], atMost most: Int) -> Int {
      (0..<most).prefix { index in lists.allSatisfy { $0[index] == lists[0][index] } }.count
    }
    let first = common(between, atMost: shortest - 1)
    return (first, common(between.map { $0.reversed() }, atMost: shortest - 1 - first))
  }

  /// The columns that the longest titles can have where all together have so many.
  private static func titleColumns(of titles: [Line], in columns: Int, look: Look) -> Int {
    let lengths = titles.map { $0.columns(in: look) }
    let room = columns - (titles.count - 1) * look.columns(of: arrow)
    return (0...(lengths.max() ?? 0)).last { most in lengths.reduce(0) { $0 + min($1, most) } <= room } ?? 0
  }
}
