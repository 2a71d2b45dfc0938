import Canvas
import CareerModel

/// The pieces by which a route shows in lists and texts.
enum RouteLine {
  private static let arrow = " \(Look.unicode[.arrowRight]) "

  /// "Python Developer → Team Lead → Head of Engineering".
  static func titles(of roles: [Int], in catalogue: Catalogue) -> String {
    roles.map { catalogue.roles[$0].title }.joined(separator: arrow)
  }

  /// The stops between the start and the end in at most so many columns, without those that all routes of a list make.
  ///
  /// Long titles give way first; where they would be hard to tell apart, stops in the middle are left out.
  static func between(_ route: Route, without shared: [Int] = [], in catalogue: Catalogue, columns: Int, look: Look)
    -> Line
  {
    let between = route.stops.dropLast().map(\.role)
    var titles = between.filter { !shared.contains($0) }.map { Line(catalogue.roles[$0].title) }
    guard !titles.isEmpty else {
      let text = between.isEmpty ? "straight there" : "by no other stop"
      return Line(text).truncated(to: max(1, columns), in: look)
    }
    var shown = titles
    while titles.count > 2, titleColumns(of: shown, in: columns, look: look) < leastTitle {
      titles.remove(at: 1)
      shown = titles.prefix(1) + [Line(look[.ellipsis], .dim)] + titles.dropFirst()
    }
    let most = max(1, titleColumns(of: shown, in: columns, look: look))
    let cut = shown.map { $0.truncated(to: most, in: look) }
    // Where there is no room for a letter of each, the end gives way.
    return cut.dropFirst().reduce(cut[0]) { $0 + Line(arrow, .dim) + $1 }.truncated(to: max(1, columns), in: look)
  }

  /// The stops that all of several routes make, apart from their end, in the order of the first.
  static func sharedStops(of routes: [Route]) -> [Int] {
    guard let first = routes.first, routes.count > 1 else { return [] }
    return first.stops.dropLast().map(\.role).filter { role in
      routes.allSatisfy { $0.stops.contains { $0.role == role } }
    }
  }

  private static let leastTitle = 10

  /// The columns that the longest titles can have where all together have so many.
  private static func titleColumns(of titles: [Line], in columns: Int, look: Look) -> Int {
    let lengths = titles.map { $0.columns(in: look) }
    let room = columns - (titles.count - 1) * look.columns(of: arrow)
    return (0...(lengths.max() ?? 0)).last { most in lengths.reduce(0) { $0 + min($1, most) } <= room } ?? 0
  }
}
