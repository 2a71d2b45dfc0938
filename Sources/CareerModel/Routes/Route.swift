/// A way from one role to another: moves that follow on each other and visit no role twice.
public struct Route: Hashable, Sendable {
  /// The hours of a year's evenings, eight a week: our estimate, by which the years of moves and study compare.
  public static let hoursOfYear = 400

  /// The position of the role where it starts, which is no stop; nil where the catalogue does not have it.
  public let start: Int?
  /// The roles that it passes after the start, the target last; never empty.
  public let stops: [Stop]
  /// What all stops together take, each skill once; the stops' own lists one after the other.
  public let toGo: HoursToGo
  public let years: Years
  public let pay: Pay

  /// The positions of all its roles, from the start to the target, as far as the catalogue has them.
  public var roles: [Int] { (start.map { [$0] } ?? []) + stops.map(\.role) }
  public var moves: [Move] { stops.map(\.move) }
  /// Whether a source names each of its moves as a step that people take.
  public var isPublished: Bool { moves.allSatisfy(\.isPublishedStep) }
  /// The experience that it takes and that neither the person has nor an earlier stop or the start grants, by position.
  public var unmetExperience: [Int] { stops.flatMap(\.unmetExperience) }

  /// The hours as which it counts where times compare: its study, and a year's evenings for each year of its moves; nil
  /// where the source has no hours.
  public var countedHours: Int? { years.counted.map { toGo.hours.likely + $0 * Self.hoursOfYear } }

  /// The day on which its study is done, at so many hours a week; nil where there is none, or no end to it.
  public func studyEnd(settings: PlanSettings, today: Day) -> Day? {
    Self.studyEnds([toGo.hours.likelyMinutes], settings: settings, today: today)[0]
  }

  /// The same for each stop: when the study of all up to it is done, after the last that has any as `studyEnd` has it.
  public func studyEnds(settings: PlanSettings, today: Day) -> [Day?] {
    var minutes = 0
    let sums = stops.map { stop in
      minutes += stop.toGo.hours.likelyMinutes
      return minutes
    }
    // Each stop's hours are cut to whole minutes, those of the route but once.
    let whole = sums.map { $0 == sums.last ? toGo.hours.likelyMinutes : $0 }
    return Self.studyEnds(whole, settings: settings, today: today)
  }

  private static func studyEnds(_ minutes: [Int], settings: PlanSettings, today: Day) -> [Day?] {
    let perWeek = settings.usableMinutesPerWeek
    var calendar = StudyCalendar(from: settings.firstDay(today: today), without: settings.daysOff)
    return minutes.map { $0 > 0 && perWeek > 0 ? calendar.day((5 * $0 - 1) / perWeek) : nil }
  }

  /// One role on the way.
  public struct Stop: Hashable, Sendable {
    /// The role's position.
    public let role: Int
    /// The move that leads here.
    public let move: Move
    /// What its essential requirements add to what earlier stops have asked for, prerequisites included.
    ///
    /// What the start or an earlier stop grants is left out. Of a one-of group it holds the member that is
    /// best for the whole route. Hours are cut to whole minutes for each stop, so their sum may fall short of the
    /// route's by a minute a stop.
    public let toGo: HoursToGo
    /// The experience it asks for that is unmet here and was not asked for by an earlier stop either, by position; of a
    /// one-of group of nothing but experience the first member.
    public let unmetExperience: [Int]
    /// The experience that doing this job gives, by position.
    public let grants: [Int]
    /// Nil where no figure is published.
    public let pay: PayHeadline?
    /// Whether it lies below the level of the role before it on the same ladder.
    public let isStepDown: Bool
  }

  /// How long its moves take, as far as that is published.
  public struct Years: Hashable, Sendable {
    /// The sum of the lower bounds of the published years; nil where none are published.
    public let least: Int?
    /// The sum of the upper bounds; nil where one of these years has none.
    public let most: Int?
    /// The number of moves without published years, which the sum leaves out.
    public let unpublishedMoves: Int
    /// The years that effort counts, at least one a move; nil where the source has no hours to compare them with.
    public let counted: Int?
  }

  /// What its stops pay, as far as that is published.
  public struct Pay: Hashable, Sendable {
    /// The sum of the stops' yearly headline amounts, which only compares routes; nil where none are published.
    public let sum: Money?
    /// The number of stops without such an amount, which the sum leaves out.
    public let unpublishedStops: Int
  }
}

extension Route {
  /// One change of field, in a source that knows no hours, no years and no experience.
  init(straightTo target: Int, from start: Int, paying pay: RoutePay, for learner: Learner) {
    let roles = learner.catalogue.roles
    let headline = pay.headline(of: target)
    let amount = pay.amount(of: headline)
    let move = Move.changeOfField(from: roles[start].id, to: roles[target].id)
    let essentials = learner.catalogue.terms[target].filter { $0.strength == .essential }
    self.start = start
    toGo = HoursToGo(meeting: essentials, for: learner)
    stops = [
      Stop(role: target, move: move, toGo: toGo, unmetExperience: [], grants: [], pay: headline, isStepDown: false)
    ]
    years = Years(of: [move])
    self.pay = Pay(sum: amount, unpublishedStops: amount == nil ? 1 : 0)
  }
}

extension Route.Years {
  init(of moves: [Move], counted: Int? = nil) {
    let published = moves.filter { $0.leastYears != nil }
    let upper = published.map(\.mostYears)
    self.init(
      least: published.isEmpty ? nil : published.compactMap(\.leastYears).reduce(0, +),
      most: published.isEmpty || upper.contains(nil) ? nil : upper.compactMap(\.self).reduce(0, +),
      unpublishedMoves: moves.count - published.count, counted: counted)
  }
}
