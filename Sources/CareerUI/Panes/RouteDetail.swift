import Canvas
import CareerModel

/// A route as a line of stations, from where it starts to where it leads.
struct RouteDetail {
  let route: Route
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  private var look: Look { state.look }

  var detail: Detail {
    var detail = Detail(width: width, look: look)
    addHead(to: &detail)
    detail.space()
    add(RouteStation(role: role(route.start), stop: nil, onward: route.moves.first), to: &detail)
    for (number, stop) in route.stops.enumerated() {
      let onward = route.stops.indices.contains(number + 1) ? route.stops[number + 1].move : nil
      addMove(stop.move, to: &detail)
      add(RouteStation(role: role(stop.role), stop: stop, onward: onward), before: number, to: &detail)
    }
    detail.addSources(from: catalogue)
    return detail
  }

  private func role(_ position: Int) -> Role { catalogue.roles[position] }

  private func addHead(to detail: inout Detail) {
    let moves = route.moves.count
    let end = role(route.roles[moves]).title
    detail.add(text: Line("\(moves.of("move")) to \(end)", .strong))
    for fact in RouteLine.facts(of: route, in: catalogue) {
      detail.add(text: Line(fact.text, fact.role), after: Line.cell(fact.name, .dim, columns: 7, in: look))
    }
  }

  // MARK: Stations

  /// "↓ promotion, 2-4 years [1]", dotted above where it is our judgement.
  private func addMove(_ move: Move, to detail: inout Detail) {
    detail.add(Line(rail(of: move), .rule))
    let number = move.isEditorial ? "" : " " + detail.cite(move.sources)
    detail.add(text: Line(move.text) + Line(number, .dim), after: Line(look[.arrowDown] + " ", .rule))
  }

  private func rail(of move: Move?) -> String {
    move.map { $0.isEditorial ? look[.routeDotted] : look[.routeLine] } ?? " "
  }

  /// `number` is how many stops come before it; without one it is the start.
  private func add(_ station: RouteStation, before number: Int? = nil, to detail: inout Detail) {
    let sign = number == nil ? look[.here] : look[.stop]
    let facts =
      Line(station.role.grade + " ", .dim) + RoleLine.change(of: station.role, in: state)
      + Line.cell(
        state.assessments[station.role.id]?.match.map { "\($0.percent)%" } ?? "", columns: 5, aligned: .right, in: look)
    let title = RoleLine.title(
      of: station.role, in: state, width: detail.width - 3 - facts.columns(in: look))
    detail.add(Line(sign + " ", .accent) + title.strong, facts, to: .role(station.role.id))
    let lead = rail(of: station.onward)
    if let number, let stop = station.stop {
      addPay(stop.pay, after: lead, to: &detail)
      addStudy(stop.toGo, of: station.role, after: lead, to: &detail)
      let needs = RouteNeeds(of: stop, after: Array(route.stops[..<number]), from: route.start, in: state).needs
      for (index, need) in needs.enumerated() {
        add(index == 0 ? "Needs" : "", Line(need.text, need.role), after: lead, to: &detail)
      }
    }
    let grants = station.role.grants.compactMap { catalogue.skill($0)?.name }
    if !grants.isEmpty { add("Gives", Line(grants.joined(separator: ", ")), after: lead, to: &detail) }
  }

  private func addPay(_ pay: PayHeadline?, after lead: String, to detail: inout Detail) {
    guard let pay else { return add("Pay", Line(Notice.noPay, .dim), after: lead, to: &detail) }
    let shown = pay.figures.prefix(2)
    let dates = shown.map(\.asAt).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let source = "  \(dates.joined(separator: ", ")) " + detail.cite(shown.map(\.source))
    add("Pay", Line(pay.sentence) + Line(source, .dim), after: lead, to: &detail)
  }

  /// What a stop asks for beyond the stops before it, apart from experience.
  private func addStudy(_ toGo: HoursToGo, of role: Role, after lead: String, to detail: inout Detail) {
    let studied = names(toGo.missing) { $0.hours != nil }
    if !studied.isEmpty {
      add("Study", Line(toGo.hours.text + ": ") + Line(studied, .dim), after: lead, to: &detail)
    }
    let practised = names(toGo.unknown) { $0.group != .experience }
    if !practised.isEmpty { add("By doing", Line(practised, .dim), after: lead, to: &detail) }
    guard toGo.missing.isEmpty else { return }
    let unrated = catalogue.unrated(role.id).map { Line($0.text, .dim) }
    add("Study", unrated ?? Line("nothing more", .held), after: lead, to: &detail)
  }

  private func names(_ skills: [Int], where isMeant: (Skill) -> Bool) -> String {
    skills.map { catalogue.skills[$0] }.filter(isMeant).map(\.name).joined(separator: ", ")
  }

  /// A fact of a station, its lines hanging from the line that leads on.
  private func add(_ name: String, _ text: Line, after lead: String, to detail: inout Detail) {
    let indent = Line(lead + " ", .rule)
    let label = Line.cell(name, .dim, columns: 10, in: look)
    let room = max(8, detail.width - 12)
    for (index, line) in text.wrapped(to: room, in: look).enumerated() {
      detail.add(indent + (index == 0 ? label : Line.cell("", columns: 10, in: look)) + line)
    }
  }
}

/// A place on a route: its role, the stop that it makes, and the move that leads on.
private struct RouteStation {
  let role: Role
  /// Nil where the route starts.
  let stop: Route.Stop?
  /// Nil where the route ends.
  let onward: Move?
}
