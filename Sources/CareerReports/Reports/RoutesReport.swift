import CareerModel

/// The best ways from one role to another, each as its stops.
public struct RoutesReport: ListReport {
  let context: ReportContext
  let query: RouteQuery
  let answer: Routes

  public init(_ context: ReportContext, answering query: RouteQuery) {
    self.context = context
    self.query = query
    answer = Routes(answering: query, for: context.learner)
  }

  var catalogue: Catalogue { context.catalogue }

  private func title(_ role: Role.ID) -> String { catalogue.role(role)?.title ?? role.rawValue }

  private func names(_ skills: [Int]) -> String { skills.map { catalogue.skills[$0].name }.enumerated }

  private var ends: String { "from \(title(query.start)) to \(title(query.target))" }

  public var emptyText: String? {
    switch answer.outcome {
    case .found, .alreadyThere: nil
    case .unreachable: "No moves lead \(ends)."
    case .blocked(let conditions):
      "There are routes \(ends), but none \(conditions.map(text).enumerated)."
    case .undecided: "No route \(ends) was found, and looking further would take too long."
    case .unknown(let roles): "There is no role \(roles.map { "“\($0)”" }.enumerated) in this catalogue."
    }
  }

  private func text(of condition: RouteCondition) -> String {
    switch condition {
    case .avoids(let role): "without \(catalogue.roles[role].title)"
    case .passes(let role): "by way of \(catalogue.roles[role].title)"
    case .excludes(let kind): "without moves of the kind “\(kind.text)”"
    }
  }

  public var page: Page {
    guard answer.outcome == .found else {
      return Page([.paragraph(Phrase(emptyText ?? "You are here already: \(title(query.target))."))])
    }
    var citations = Citations(in: catalogue)
    let order = "\(answer.routes.count), \(query.objective.title)"
    var page = Page([.title("Routes \(ends)" + .note(order))])
    page.add(
      .table(
        Table(
          [
            Table.Column("Stop", isFlexible: true), Table.Column("Move", isFlexible: true),
            Table.Column("Study", .right), Table.Column("Pay", .right, leastPageWidth: Table.roomyWidth),
            Table.Column("Gives", isFlexible: true, leastPageWidth: Table.roomyWidth), Table.Column(""),
          ],
          sections: answer.routes.enumerated().map { index, route in
            Table.Section(heading(of: route, number: index + 1), rows: route.stops.map { row($0, &citations) })
          })))
    page.add(.paragraph(Phrase(notices, .faint)))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: answer.routes.flatMap(\.roles)))
    return page
  }

  /// "1 4 moves · about 320 h (160 to 800) · 6 years or more, 2 moves unpublished".
  private func heading(of route: Route, number: Int) -> Phrase {
    let hours = route.toGo.hours
    let study =
      hours == .zero
      ? route.toGo.isCounted ? "\(route.toGo.briefText) missing on the way" : "no study"
      : "\(hours.text) (\(hours.low) to \(hours.high))"
    return Phrase("\(number)", .strong) + Phrase(route.stops.count.of("move"), .strong) + .note(study)
      + .note(text(of: route.years)) + .note(query.objective == .pay ? text(of: route.pay) : "")
      + .note(answer.proven < number ? "best found" : "")
  }

  private func text(of years: Route.Years) -> String {
    guard let least = years.least else { return "no years published" }
    let gap = years.unpublishedMoves
    return "\(least.of("year")) or more" + (gap == 0 ? "" : ", \(gap.of("move")) unpublished")
  }

  private func text(of pay: Route.Pay) -> String {
    guard let sum = pay.sum else { return Notice.noPay }
    return "\(sum.text) over the stops" + (pay.unpublishedStops == 0 ? "" : ", \(pay.unpublishedStops) unpublished")
  }

  private func row(_ stop: Route.Stop, _ citations: inout Citations) -> [Phrase] {
    let lacks = stop.unmetExperience.isEmpty ? "" : "asks for \(names(stop.unmetExperience))"
    return [
      Phrase(catalogue.roles[stop.role].title) + Phrase(lacks, .faint), Phrase(stop.move.text),
      Phrase(stop.toGo.hours == .zero ? "" : "\(stop.toGo.hours.likely) h"),
      stop.pay.map { Phrase($0.sentence) } ?? Phrase(Notice.noPay, .faint), Phrase(names(stop.grants), .faint),
      citations.cite(stop.move.sources),
    ]
  }

  private var notices: String {
    let kinds = Set(answer.routes.flatMap(\.moves).map(\.kind))
    return [
      "Study at a stop is what it adds to the stops before it; hours are our estimate.",
      answer.isExact ? nil : "There may be better routes: the search ended at its bound of work.",
      kinds.contains(.related) ? "Related roles are alike as published; nobody is known to have moved so." : nil,
      kinds.contains(.similar) ? "Similar roles are alike as worked out here; nobody is known to have moved so." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// A line for each stop of each route.
  public var records: Records {
    Records(
      columns: ["route", "stop", "role", "title", "move", "years"] + Records.hoursColumns
        + ["unmetExperience", "grants", "payCurrency", "pay", "exact"],
      rows: answer.routes.enumerated().flatMap { index, route in
        route.stops.enumerated().map { number, stop in
          let role = catalogue.roles[stop.role]
          let pay = stop.pay?.figure
          return [
            "\(index + 1)", "\(number + 1)", role.id.rawValue, role.title, stop.move.kind.rawValue, stop.move.years,
          ]
            + Records.hours(stop.toGo.hours) + [
              Records.ids(stop.unmetExperience.map { catalogue.skills[$0].id }),
              Records.ids(stop.grants.map { catalogue.skills[$0].id }), pay?.currency, pay?.amount?.number.text(),
              "\(index < answer.proven)",
            ]
        }
      })
  }
}

extension RouteObjective {
  /// What the order of the list is called.
  fileprivate var title: String {
    switch self {
    case .effort: "least effort first"
    case .moves: "fewest moves first"
    case .years: "fewest years first"
    case .pay: "best paid first"
    }
  }
}
