import CareerModel
import CareerPages

/// The best ways from one role to another, each as its stops.
public struct RoutesReport: ListReport {
  let context: PageContext
  let query: RouteQuery
  let answer: Routes
  let today: Day

  /// The context of who starts from scratch holds nothing.
  public init(_ context: PageContext, answering query: RouteQuery, today: Day) {
    self.context = context
    self.query = query
    self.today = today
    answer = Routes(answering: query, for: context.learner)
  }

  var catalogue: Catalogue { context.catalogue }

  var routes: RoutesPage { RoutesPage(answer, to: query, in: context, today: today) }

  var attributions: Attributions { Attributions(ofRoles: answer.shown.flatMap(\.roles), in: catalogue) }

  public var emptyText: String? { routes.emptyText }

  public var isEmpty: Bool { answer.routes.isEmpty && answer.outcome != .alreadyThere }

  public var page: Page { routes.document }

  /// A line for each stop of each route; the straight way and the one of published moves alone are called so in place of a
  /// number.
  public var records: Records {
    Records(
      columns: ["route", "stop", "role", "title", "move", "years"] + Records.hoursColumns
        + ["unmetExperience", "grants", "payCurrency", "pay", "exact", "payOf"],
      rows: answer.shown.flatMap { route in
        let rank = answer.routes.firstIndex(of: route)
        let name = rank.map { "\($0 + 1)" } ?? (route == answer.straight ? "straight" : "published")
        return route.stops.enumerated().map { number, stop in
          let role = catalogue.roles[stop.role]
          let pay = stop.pay?.figure
          return [
            name, "\(number + 1)", role.id.rawValue, role.title,
            stop.move.kind.rawValue, stop.move.years,
          ]
            + Records.hours(context.hours(stop.toGo.hours, to: stop.role)) + [
              Records.ids(stop.unmetExperience.map { catalogue.skills[$0].id }),
              Records.ids(stop.grants.map { catalogue.skills[$0].id }), pay?.currency, pay?.amount?.number.text(),
              rank.map { "\($0 < answer.proven)" }, pay?.group,
            ]
        }
      }, attributions: attributions, hoursAt: context.learner.pace)
  }
}
