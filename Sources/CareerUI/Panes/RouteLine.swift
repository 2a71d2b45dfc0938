import Canvas
import CareerModel

/// The pieces by which a route shows in lists and texts.
enum RouteLine {
  private static let arrow = " \(Look.unicode[.arrowRight]) "

  /// "Python Developer → Team Lead → Head of Engineering".
  static func titles(of roles: [Int], in catalogue: Catalogue) -> String {
    roles.map { catalogue.roles[$0].title }.joined(separator: arrow)
  }

  /// The stops between the start and the end in at most so many columns, without the first `shared` of them, which all
  /// routes of a list have.
  ///
  /// Long titles give way first; where they would be hard to tell apart, stops in the middle are left out.
  static func between(
    _ route: Route, after shared: Int = 0, in catalogue: Catalogue, columns: Int, look: Look
  ) -> Line {
    let stops = route.stops.dropLast()
    guard !stops.isEmpty else { return Line("straight there").truncated(to: max(1, columns), in: look) }
    let gap = Line(look[.ellipsis], .dim)
    var titles = stops.dropFirst(shared).map { Line(catalogue.roles[$0.role].title) }
    func pieces(withGap: Bool) -> [Line] {
      (shared > 0 ? [gap] : []) + titles.prefix(1) + (withGap ? [gap] : []) + titles.dropFirst()
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

  private static let leastTitle = 7

  /// How many stops all of some routes begin with, apart from the last stop of any.
  static func sharedStops(of routes: [Route]) -> Int {
    guard let first = routes.first, routes.count > 1 else { return 0 }
    return first.stops.indices.prefix { index in
      routes.allSatisfy { index < $0.stops.count - 2 && $0.stops[index].role == first.stops[index].role }
    }.count
  }

  /// The columns that the longest titles can have where all together have so many.
  private static func titleColumns(of titles: [Line], in columns: Int, look: Look) -> Int {
    let lengths = titles.map { $0.columns(in: look) }
    let room = columns - (titles.count - 1) * look.columns(of: arrow)
    return (0...(lengths.max() ?? 0)).last { most in lengths.reduce(0) { $0 + min($1, most) } <= room } ?? 0
  }
}
