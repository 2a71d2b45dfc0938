import Canvas
import CareerModel
import CareerPages

/// What stands over the plan: where to, when it is done, and at what pace; as much in the first line as has room.
struct PlanHeadline {
  let table: PlanTable
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private var plan: Plan { table.plan }

  func heading(width: Int) -> Line { parts(width: width).heading }
  func subheading(width: Int) -> Line { parts(width: width).subheading }

  private func parts(width: Int) -> (heading: Line, subheading: Line) {
    guard !plan.targets.isEmpty else { return (Line("PLAN", .heading), Line()) }
    let name = Line("PLAN\(position)", .heading)
    let title = name + Line(" to ", .dim) + Line(targets, .strong)
    // Where nothing is dated the hours and the start say nothing.
    let pace = plan.steps.isEmpty ? "" : "\(hours)\(plan.paceText)"
    let outcome = outcome
    let least = (heading: name, left: ["to \(targets)", pace])
    let ways = [
      (heading: title + Line(pace.isEmpty ? "" : "  \(pace)", .dim), left: []), (heading: title, left: [pace]),
    ]
    let room = width - outcome.columns(in: state.look) - Self.gap
    let (heading, left) = ways.first { $0.heading.columns(in: state.look) <= room } ?? least
    guard !plan.steps.isEmpty else { return (heading + Line("  ") + outcome, Line()) }
    let change = "hours, start, days off and budget: press \(state.key(.openPlanSettings))"
    return (
      .spread(heading, outcome, width: width, in: state.look),
      Line(fitting(warnings + left + [change], width: width), .dim)
    )
  }

  /// What is left between the words at both edges.
  private static let gap = 2

  /// " 5/16", the step in front.
  private var position: String {
    plan.steps.isEmpty ? "" : " \((state.panes[.plan]?.index ?? 0) + 1)/\(plan.steps.count)"
  }

  /// As many texts as have room, but the first in any case.
  private func fitting(_ texts: [String], width: Int) -> String {
    texts.dropFirst().reduce(texts.first ?? "") { line, text in
      let longer = "\(line) \(state.look[.bullet]) \(text)"
      return state.look.columns(of: longer) <= width ? longer : line
    }
  }

  private var route: TakenRoute? { plan.route(of: state.profile, in: catalogue) }

  private var targets: String {
    if let route {
      let others = plan.targets.count - route.ahead.count
      return route.text(in: catalogue) + (others > 0 ? ", and \(others) more" : "")
    }
    let titles = plan.targets.map { catalogue.roles[$0.role].title }
    return titles.count > 2 ? "\(titles[0]) and \(titles.count - 1) more" : titles.enumerated
  }

  /// "644 h + 2 at ", "644 h + years at ": with what no hours are counted for.
  private var hours: String {
    let rest =
      plan.takesYears(in: catalogue) ? " + years" : plan.notInHours.isEmpty ? "" : " + \(plan.notInHours.count)"
    return plan.hours == .zero ? "" : "\(plan.hours.likelyText)\(rest) at "
  }

  private var uncountedYears: String? { plan.uncountedYearsText(of: state.profile, in: catalogue) }

  private var warnings: [String] {
    (plan.isStartPassed ? ["the start that was set has passed"] : []) + [uncountedYears].compactMap(\.self)
  }

  /// When all is done, or why that cannot be said.
  private var outcome: Line {
    var detail = Detail(width: 0, look: state.look)
    let moved = plan.dates.map { change(of: $0.end) } ?? ""
    let outcome = detail.line(plan.outcomeText(change: moved, settingsKey: state.key(.openPlanSettings), in: catalogue))
    // Without a word for it the date reads as that of the job.
    guard plan.dates != nil, uncountedYears != nil else { return outcome }
    return Line(route != nil && plan.targets.count > 1 ? "study of all " : "study done ", .dim) + outcome
  }

  /// By how much the last change moved the end, until the next key.
  private func change(of end: Day) -> Phrase {
    guard state.before != nil, let before = table.endBefore, before != end else { return "" }
    let days = before.distance(to: end)
    let text = abs(days) % 7 == 0 ? (abs(days) / 7).of("week") : abs(days).of("day")
    return Phrase("\(text) \(days < 0 ? "earlier" : "later")", days < 0 ? .gain : .loss)
  }
}
