import CareerModel

/// The best ways from one role to another, each as its stops.
public struct RoutesPage: Sendable {
  private let context: PageContext
  private let query: RouteQuery
  private let answer: Routes
  private let today: Day
  private var catalogue: Catalogue { context.catalogue }

  public init(_ answer: Routes, to query: RouteQuery, in context: PageContext, today: Day) {
    self.context = context
    self.query = query
    self.answer = answer
    self.today = today
  }

  private var hasHours: Bool { catalogue.rolePosition(query.target).map(catalogue.traits(ofRole:))?.hasHours ?? true }

  private var straight: StraightWay? { StraightWay(from: query.start, to: query.target, in: context) }

  private var start: String { query.start.title(in: catalogue) }
  private var end: String { catalogue.role(query.target)?.title ?? query.target.rawValue }
  private var ends: String { "from \(start) to \(end)" }

  private func names(_ skills: [Int]) -> String { context.names(skills).enumerated }

  /// What there is to know of the target where nothing leads there; nil for one of our own, and where something does.
  public var target: RouteTarget? {
    answer.outcome == .unreachable ? RouteTarget(query.target, in: context) : nil
  }

  /// What to say where there is no route; nil where there is one, where one is there already, and where there is more
  /// to say of the target.
  public var emptyText: String? { hasTargetText ? nil : noRouteText }

  private var hasTargetText: Bool {
    answer.outcome == .unreachable && catalogue.rolePosition(query.target).map(context.isOfTaxonomy) ?? false
  }

  private var noRouteText: String? {
    switch answer.outcome {
    case .found, .alreadyThere: nil
    case .unreachable: straight?.unreachable(from: start) ?? Self.unreachable(from: start, to: end)
    case .blocked(let conditions): "\(Self.blocked(from: start, to: end)) \(conditions.map(text).enumerated)."
    case .undecided: Self.undecided(from: start, to: end)
    case .unknown(let roles): "There is no role \(roles.map { "“\($0)”" }.enumerated) in this catalogue."
    }
  }

  public static func unreachable(from start: String, to end: String) -> String {
    "No known moves lead from \(start) to \(end)."
  }

  public static func undecided(from start: String, to end: String) -> String {
    "No route from \(start) to \(end) was found. There are too many ways to try them all, so there may be one."
  }

  /// What is said where conditions leave no route; they follow.
  public static func blocked(from start: String, to end: String) -> String {
    "There are routes from \(start) to \(end), but none"
  }

  public static func alreadyThere(_ title: String) -> String { "You are here already: \(title)." }

  private func text(of condition: RouteCondition) -> String {
    condition.text(in: catalogue) { "without moves of the kind “\($0.text)”" }
  }

  /// What stands before all routes, and where there are none.
  private var first: [Page.Block] { straight.map { [.paragraph(Phrase($0.sentence))] } ?? [] }

  public var document: Page {
    guard answer.outcome == .found else {
      let text = Phrase(noRouteText ?? Self.alreadyThere(end))
      guard let target else {
        let ends = [query.start.id, query.target].compactMap { $0.flatMap(catalogue.rolePosition) }
        return Page(first + [.paragraph(text)]).printed(in: catalogue, roles: ends)
      }
      return Page(first + [.paragraph(text)] + target.blocks).printed(in: catalogue, roles: target.roles)
    }
    let order = "\(answer.routes.count), \(query.objective.title(inHours: hasHours))"
    var page = Page([.title("Routes \(ends)" + .note(order))] + first)
    if let text = answer.relaxedText(from: start, to: end) { page.add(.paragraph(Phrase(text))) }
    let columns = [
      Table.Column("Stop", isFlexible: true), Table.Column("Move", isFlexible: true), Table.Column("Study", .right),
      Table.Column("Pay", .right, leastPageWidth: Table.roomyWidth),
      Table.Column("Gives", isFlexible: true, leastPageWidth: Table.roomyWidth), Table.Column(),
    ]
    let sections = answer.routes.enumerated().map { index, route in
      let best = answer.proven > index ? "" : "best found"
      return Table.Section(heading(of: route, "Route \(index + 1)") + .note(best), rows: route.stops.map(row))
    }
    let published = answer.published.map { route in
      Table.Section(heading(of: route, Routes.publishedTitle), rows: route.stops.map(row))
    }
    // What it takes stands before all routes.
    let straight = answer.straight.map { route in
      Table.Section(Phrase(StraightWay.title, .strong), rows: route.stops.map(row))
    }
    let table = Table(columns, sections: [straight].compactMap(\.self) + sections + [published].compactMap(\.self))
    page.add([.table(table), .paragraph(Phrase(notices, .faint))])
    return page.printed(in: catalogue, roles: answer.shown.flatMap(\.roles))
  }

  /// "Route 1: 4 moves · about 320 h (160 to 800) + 1 by practice · study done by … · 2 to 6 years … · ranks as 1,120 h".
  private func heading(of route: Route, _ name: String) -> Phrase {
    let hours = route.toGo.hours
    let study = hours == .zero ? nil : "\(hours.text) (\(hours.ends))"
    let rest = route.toGo.isCounted ? "\(route.toGo.briefText) missing on the way" : route.toGo.restText
    let needed = [study, rest, route.unratedText(in: catalogue)].compactMap(\.self).joined(separator: " + ")
    return Phrase("\(name): \(route.stops.count.of("move"))", .strong)
      + .note(needed.isEmpty ? "no study" : needed)
      + .note(route.dateText(settings: context.profile.plan, today: today) ?? "")
      + .note(route.toGo.isCounted ? "" : route.yearsText)
      + .note(query.objective == .effort ? route.countedText ?? "" : "")
      + .note(query.objective == .pay ? text(of: route.pay) : "")
  }

  private func text(of pay: Route.Pay) -> String {
    guard let sum = pay.sum else { return Route.noPayText }
    return "\(sum.text) over the stops" + (pay.unpublishedStops == 0 ? "" : ", \(pay.unpublishedStops) unpublished")
  }

  private func row(_ stop: Route.Stop) -> [Phrase] {
    let lacks = stop.unmetExperience.isEmpty ? "" : "asks for \(names(stop.unmetExperience))"
    return [
      Phrase(catalogue.roles[stop.role].title) + Phrase(lacks, .faint), Phrase(stop.arrivalText),
      Phrase(stop.studyText(in: catalogue)),
      stop.pay.map { Phrase($0.sentence) }
        ?? Phrase(PayHeadline.missingText(for: catalogue.roles[stop.role], in: catalogue), .faint),
      Phrase(names(stop.grants), .faint),
      .cited(stop.move.sources),
    ]
  }

  private var notices: String {
    let counts = query.objective == .effort && answer.shown.contains { $0.years.counted != nil }
    let mayBeMore = answer.routes.count == query.count && query.count < RouteQuery.counts.upperBound
    return
      ([
        answer.shown.contains { $0.toGo.hours != .zero }
          ? "Study at a stop is what it adds to the stops before it. \(Notice.hours(at: context.learner.pace.factor))"
          : nil,
        counts ? Notice.yearsCount : nil, query.objective == .effort ? answer.experienceText : nil,
        answer.shortestText(in: catalogue).map { "\($0); --by \(RouteObjective.moves.rawValue) puts it first." },
        Notice.payOfGroup(among: answer.shown.flatMap(\.roles).map { catalogue.roles[$0] }, in: catalogue).map {
          "\($0)."
        },
        answer.isExact ? nil : "There may be better routes: the search ended at its bound of work.",
      ].compactMap(\.self) + answer.kindTexts + (mayBeMore ? ["--count looks for more routes."] : []))
      .joined(separator: " ")
  }
}

extension Route {
  /// Of a route none of whose stops has any pay.
  static let noPayText = "no figure for any stop"
}

extension RouteCondition {
  /// "without Data Analyst": what no route manages; kinds of moves are worded by who asks.
  public func text(in catalogue: Catalogue, kind: (MoveKind) -> String) -> String {
    switch self {
    case .avoids(let role): "without \(catalogue.roles[role].title)"
    case .passes(let role): Self.passing(catalogue.roles[role].title)
    case .excludes(let moves): kind(moves)
    }
  }

  public static let wayText = "by way of "

  public static func passing(_ title: String) -> String { wayText + title }
}

extension RouteObjective {
  /// What the order of the list is called, in a source with hours or without.
  public func title(inHours hasHours: Bool) -> String {
    switch self {
    case .effort: hasHours ? "least time first" : "fewest missing skills first"
    case .moves: "fewest moves first"
    case .years: "fewest years first"
    case .pay: "best paid first"
    }
  }
}
