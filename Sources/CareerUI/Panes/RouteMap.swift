import Canvas
import CareerModel
import CareerPages

/// Routes as lines on one axis of time, so that the eye compares their length: each from its start over its stops to the
/// end, as far along as their study is done.
///
/// Where a source has no hours, every move is as long as the others.
struct RouteMap: Sendable {
  /// What it depends on besides the catalogue.
  struct Key: Hashable {
    let routes: RouteList.Key
    let today: Day
    let width: Int
  }

  let key: Key
  let routes: [Route]
  let catalogue: Catalogue
  let start: String
  let look: Look
  private var width: Int { key.width }
  /// From the first day of study to the last of the longest route; nil where there is no study.
  let axis: TimeAxis?
  /// For each route the columns of the start and of each stop.
  private let places: [[Int]]
  /// Whether some route needs both rows for its names.
  private(set) var needsTwoRows = false

  /// What the lines mean.
  static let published = "a move that a source names"
  static let related = "related, as a source names it"
  static let ours = "our judgement"
  static let studyOnly = "the axis is of study, without years in post"

  /// The columns from which routes are drawn on an axis of time.
  private static let leastWidth = 90

  /// The columns between two stops, so that none covers another.
  private static let leastGap = 2

  init(
    _ key: Key, of routes: [Route], from start: String, settings: PlanSettings, in catalogue: Catalogue, look: Look
  ) {
    self.key = key
    self.routes = routes
    self.catalogue = catalogue
    self.start = start
    self.look = look
    let (today, width) = (key.today, key.width)
    let days = routes.map { $0.studyEnds(settings: settings, today: today) }
    let first = max(today, settings.start ?? today)
    let axis = days.joined().compactMap(\.self).max().map { TimeAxis(of: first...max(first, $0), width: width) }
    self.axis = axis
    let longest = routes.map(\.stops.count).max() ?? 1
    places = days.map { Self.places(of: $0, on: axis, among: longest, width: width) }
    needsTwoRows =
      isWide && routes.indices.contains { labels(of: $0, isChosen: false)[1].text.contains { $0 != " " } }
  }

  /// Whether there is room to draw them on an axis, and any of them.
  var isWide: Bool { width >= Self.leastWidth && !routes.isEmpty }

  /// The columns of the start and of each stop of a route.
  ///
  /// - Parameter longest: the stops of the route that has most.
  private static func places(of days: [Day?], on axis: TimeAxis?, among longest: Int, width: Int) -> [Int] {
    var columns = [0]
    for (index, day) in days.enumerated() {
      let even = (index + 1) * (width - 1) / longest
      columns.append(
        max(axis.map { axis in day.map(axis.column) ?? columns[index] } ?? even, columns[index] + leastGap))
    }
    // Stops that are pushed beyond the edge push those before them back.
    for index in columns.indices.reversed() {
      columns[index] = min(columns[index], width - 1 - (columns.count - 1 - index) * leastGap)
    }
    return columns
  }

  /// The line of a route, heavy where it is the chosen one, broken where a move is our own judgement.
  func line(of route: Int, isChosen: Bool) -> Line {
    let places = places[route]
    var strip = Strip(width: width)
    for (index, move) in routes[route].moves.enumerated() {
      let sign =
        switch (isChosen, move.isEditorial) {
        case (true, false): look[.heavyRule]
        case (true, true): look[.heavyDotted]
        case (false, false): look[.horizontalRule]
        case (false, true): look[.branchDotted]
        }
      for column in places[index]..<places[index + 1] {
        strip.put(sign, isChosen ? .accent : .rule, at: column, in: look)
      }
    }
    for (index, place) in places.enumerated() {
      let sign = look[index == 0 ? .here : index == places.count - 1 ? .target : .stop]
      strip.put(sign, isChosen ? .accent : .text, at: place, in: look)
    }
    return strip.line
  }

  /// The names under its stops in two rows: one that would touch the next stands a row lower.
  func labels(of route: Int, isChosen: Bool) -> [Line] {
    let titles = [start] + routes[route].stops.map { catalogue.roles[$0.role].title }
    var strips = [Strip(width: width), Strip(width: width)]
    let meaning: Style.Meaning = isChosen ? .text : .dim
    let places = places[route]
    // The ends are always there; what is between them goes where there is room.
    for index in [0, titles.count - 1] + Array(titles.indices.dropFirst().dropLast()) {
      let place = max(0, min(places[index], width - look.columns(of: titles[index])))
      _ = strips.indices.first { strips[$0].fit(titles[index], meaning, at: place, in: look) }
    }
    return strips.map(\.line)
  }
}
