import Canvas
import CareerModel
import CareerPages

/// A route drawn as a line of stations, from where it starts to where it leads.
struct RouteDetail {
  let route: Route
  let state: State
  let width: Int

  private var look: Look { state.look }

  /// The narrowest pane in which the stops have columns.
  private static let leastTable = 90

  var detail: Detail {
    let page = state.page(of: route)
    var detail = Detail(width: width, look: look)
    detail.add(page.head)
    detail.space()
    if width >= Self.leastTable {
      addTable(of: page.stations, to: &detail)
    } else {
      for station in page.stations {
        if let move = station.arrival { add(move, station.arrivalText, to: &detail) }
        add(station, to: &detail)
      }
    }
    detail.addSources(from: state.catalogue)
    return detail
  }

  // MARK: In columns

  /// The stops in columns, on the line that leads from one to the next.
  private func addTable(of stations: [RoutePage.Station], to detail: inout Detail) {
    let title = min(34, stations.map { look.columns(of: $0.title) }.max() ?? 0)
    let pay = stations.map { detail.line($0.cells[2]).columns(in: look) }.max() ?? 0
    let study = stations.map { detail.line($0.cells[1]).columns(in: look) }.max() ?? 0
    let columns = [title, 8, max(9, study), min(22, max(pay, look.columns(of: RoutePage.heads[2])))]
    let start = 2 + columns.reduce(0) { $0 + $1 + 2 }
    func row(_ lead: Line, _ cells: [Line]) -> Line {
      zip(cells, columns).enumerated().reduce(lead) { line, cell in
        line + cell.element.0.fitted(to: cell.element.1, aligned: cell.offset == 2 ? .right : .left, in: look)
          + Line("  ")
      }
    }
    detail.add(
      row(Line("  "), (["stop"] + RoutePage.heads.dropLast()).map { Line($0, .dim) })
        + Line(RoutePage.heads.last ?? "", .dim))
    for (index, station) in stations.enumerated() {
      let sign = look[station.arrival == nil ? .here : station.onward == nil ? .target : .stop]
      let cells = station.cells.dropLast().map { detail.line($0) }
      let learn = station.cells.last.map { detail.line($0).wrapped(to: max(8, width - start), in: look) } ?? []
      detail.add(
        row(Line(sign + " ", .accent), [Line(station.title, .strong)] + cells) + (learn.first ?? Line()),
        to: station.role.map { .role($0.id) })
      let rail = Line(rail(of: station.onward) + " ", .rule)
      let next =
        stations.indices.contains(index + 1) ? detail.line(stations[index + 1].arrivalText).recast(.dim) : Line()
      for line in learn.dropFirst() { detail.add(rail + Line.blank(start - 2) + line) }
      if station.onward != nil { detail.add(rail + next) }
    }
  }

  // MARK: One beneath the other

  /// "↓ promotion, 2-4 years [1]", dotted above where it is our judgement.
  private func add(_ move: Move, _ text: Phrase, to detail: inout Detail) {
    detail.add(Line(rail(of: move), .rule))
    detail.add(text: detail.line(text), after: Line(look[.arrowDown] + " ", .rule))
  }

  private func rail(of move: Move?) -> String {
    move.map { $0.isEditorial ? look[.routeDotted] : look[.routeLine] } ?? " "
  }

  private func add(_ station: RoutePage.Station, to detail: inout Detail) {
    let sign = Line((station.arrival == nil ? look[.here] : look[.stop]) + " ", .accent)
    if let role = station.role {
      add(role, after: sign, to: &detail)
    } else {
      detail.add(sign + Line(station.title).strong)
    }
    let lead = Line(rail(of: station.onward) + " ", .rule)
    for fact in station.facts { add(fact.name, detail.line(fact.text), after: lead, to: &detail) }
  }

  private func add(_ role: Role, after sign: Line, to detail: inout Detail) {
    let percent = state.assessments[role.id]?.match.map { "\($0.percent)%" } ?? ""
    let facts =
      Line(role.grade + " ", .dim) + RoleLine.change(of: role, in: state)
      + Line.cell(percent, columns: 5, aligned: .right, in: look)
    let title = RoleLine.title(of: role, in: state, width: detail.width - 3 - facts.columns(in: look))
    detail.add(sign + title.strong, facts, to: .role(role.id))
  }

  /// A fact of a station, its lines hanging from the line that leads on.
  private func add(_ name: String, _ text: Line, after lead: Line, to detail: inout Detail) {
    let label = Line.cell(name, .dim, columns: 10, in: look)
    for (index, line) in text.wrapped(to: max(8, detail.width - 12), in: look).enumerated() {
      detail.add(lead + (index == 0 ? label : Line.blank(10)) + line)
    }
  }
}
