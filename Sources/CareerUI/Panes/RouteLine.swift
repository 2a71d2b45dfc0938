import Canvas
import CareerModel

/// The pieces by which a route shows in lists and texts.
enum RouteLine {
  private static let arrow = " \(Look.unicode[.arrowRight]) "

  /// "Python Developer → Team Lead → Head of Engineering".
  static func titles(of roles: [Int], in catalogue: Catalogue) -> String {
    roles.map { catalogue.roles[$0].title }.joined(separator: arrow)
  }

  /// What the routes of a list have in common.
  struct Common: Sendable {
    /// How many stops all of them make first, and last before their target, so that of each at least one is left.
    var first = 0
    var last = 0
    /// How many of them make each stop, by the role's position.
    var counts: [Int: Int] = [:]

    init(of routes: [Route]) {
      let between = routes.map { $0.stops.dropLast().map(\.role) }
      for stop in between.joined() { counts[stop, default: 0] += 1 }
      guard let shortest = between.map(\.count).min(), shortest > 1, routes.count > 1 else { return }
      func shared(_ lists: [[Int]], atMost most: Int) -> Int {
        (0..<most).prefix { index in lists.allSatisfy { $0[index] == lists[0][index] } }.count
      }
      first = shared(between, atMost: shortest - 1)
      last = shared(between.map { $0.reversed() }, atMost: shortest - 1 - first)
    }
  }

  /// The stops between the start and the end in at most so many columns, without those that all routes of a list have at
  /// either end.
  ///
  /// Long titles give way first; where they would be hard to tell apart, the stops that most routes make are left out.
  static func between(
    _ route: Route, without common: Common, in catalogue: Catalogue, columns: Int, look: Look
  ) -> Line {
    let stops = route.stops.dropLast().map(\.role)
    guard !stops.isEmpty else { return Line("straight there").truncated(to: max(1, columns), in: look) }
    var kept = Array(stops.indices.dropFirst(common.first).dropLast(common.last))
    var shown = pieces(of: stops, keeping: kept, in: catalogue, look: look)
    while kept.count > 2, titleColumns(of: shown, in: columns, look: look) < leastTitle {
      // Of equals one in the middle.
      let ranked = kept.indices.map { place in
        (common.counts[stops[kept[place]]] ?? 0, place > 0 && place < kept.count - 1 ? 1 : 0, place)
      }
      guard let (_, _, place) = ranked.max(by: <) else { break }
      kept.remove(at: place)
      shown = pieces(of: stops, keeping: kept, in: catalogue, look: look)
    }
    let most = max(1, titleColumns(of: shown, in: columns, look: look))
    let cut = shown.map { $0.truncated(to: most, in: look) }
    // Where there is no room for a letter of each, the end gives way.
    return cut.dropFirst().reduce(cut[0]) { $0 + Line(arrow, .dim) + $1 }.truncated(to: max(1, columns), in: look)
  }

  /// The titles of some of the stops, with a sign where others are.
  private static func pieces(of stops: [Int], keeping kept: [Int], in catalogue: Catalogue, look: Look) -> [Line] {
    var next = 0
    var pieces: [Line] = []
    for index in kept + [stops.count] {
      if index > next { pieces.append(Line(look[.ellipsis], .dim)) }
      if index < stops.count { pieces.append(Line(catalogue.roles[stops[index]].title)) }
      next = index + 1
    }
    return pieces
  }

  private static let leastTitle = 10

  /// The columns that the longest titles can have where all together have so many.
  private static func titleColumns(of titles: [Line], in columns: Int, look: Look) -> Int {
    let lengths = titles.map { $0.columns(in: look) }
    let room = columns - (titles.count - 1) * look.columns(of: arrow)
    return (0...(lengths.max() ?? 0)).last { most in lengths.reduce(0) { $0 + min($1, most) } <= room } ?? 0
  }
}
