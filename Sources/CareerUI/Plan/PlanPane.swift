import Canvas
import CareerModel
import CareerPages

/// The plan: what to study when, as bars over all of its time, and what lessons cost.
struct PlanPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] { [] }
  var filters: [FilterField] { [] }
  var hasHeads: Bool { true }

  private var table: PlanTable? { state.planTable }
  private var look: Look { state.look }

  var listing: Listing {
    Listing(table?.plan.steps.map { .skill(catalogue.skills[$0.skill].id) } ?? [])
  }

  // MARK: Above the list

  private var headline: PlanHeadline? { table.map { PlanHeadline(table: $0, state: state) } }
  private var headingWidth: Int { (PaneLayout(state).list?.width ?? state.size.width) - 2 }

  var heading: Line { headline?.heading(width: headingWidth) ?? Line("PLAN", .heading) }
  var subheading: Line { headline?.subheading(width: headingWidth) ?? Line() }

  func heads(width: Int) -> Line { columns(width: width)?.titles(in: look) ?? Line() }

  var emptyText: String {
    guard let table else { return "" }
    let plan = table.plan
    let nothing = plan.nothingToPlan(in: catalogue) ?? ""
    switch plan.outcome {
    case .noTarget:
      let arrival = catalogue.arrivalText(of: state.profile)
      return state.foreignTargetNote
        ?? "\(arrival ?? "No target yet.") \(state.wayToRole(thenPress: .setTarget))"
    case .nothingInHours:
      let skills = state.key(.show(.skills))
      guard plan.isCounted else { return "\(nothing) \(notInHours ?? ""). Press \(skills) to tick what you have." }
      return nothing
    case .notRated: return nothing
    default:
      return "\(nothing) Press \(state.key(.show(.paths))) to see where it can lead."
    }
  }

  /// What can be begun where nothing can be planned, and what there is to know of the target.
  var emptyBlocks: [Page.Block] {
    guard let plan = table?.plan, let first = FirstSteps(for: plan, in: state.pageContext) else { return [] }
    let count = plan.notInHours.count
    let missing = count == 0 ? "" : "Key \(state.key(.show(.skills))) shows the \(count.of("skill")) still missing."
    return first.blocks + [.space, .paragraph(Phrase(sentences([unplanned, missing, alike]), .faint))]
  }

  private func sentences(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: " ") }

  /// What the target needs, where its source has no hours.
  private var unplanned: String {
    table?.plan.targets.first.map { state.pageContext.unplannedText(of: catalogue.roles[$0.role].id) } ?? ""
  }

  /// What is like the target: looking for it takes too long for a frame.
  private var alike: String {
    "\(state.key(.similar)) lists what is like \(catalogue.nextTarget(of: state.profile)?.title ?? "the target")."
  }

  /// "Not counted in hours: Teamwork · Development experience: your present job gives it".
  private var notInHours: String? { table?.plan.uncounted(in: state.pageContext).map { "\($0.title): \($0.names)" } }

  // MARK: The rows

  private func columns(width: Int) -> PlanColumns? {
    table.flatMap { $0.plan.steps.isEmpty ? nil : PlanColumns(of: $0, width: width) }
  }

  func row(_ item: Item, width: Int) -> ListRow {
    guard let table, let columns = columns(width: width), let index = item.skill.flatMap(table.index) else {
      return .item(Line())
    }
    let step = table.plan.steps[index]
    let notes = table.notes[index]
    let bar: Style.Meaning = notes.isLearning ? .gaugeLearning : .gauge
    // The note says what the marks on the bar are.
    let note = notes.text + (notes.lessonDays.isEmpty ? "" : " " + look[.barMark])
    let time =
      columns.axis?.row(over: step.days, bar, marking: notes.lessonDays, note: note, in: look)
      ?? Line(columns.text(of: step.days))
    let name = Line(catalogue.skills[step.skill].name)
    return .item(columns.row(name: name, hours: Line(notes.hours, .figure), time: time, in: look))
  }

  func text(of item: Item) -> String { item.skill.flatMap(catalogue.skill)?.name ?? "" }

  // MARK: Beneath the list

  func footnotes(width: Int) -> [Line] {
    guard let plan = table?.plan, !plan.steps.isEmpty else { return [] }
    let indent = ListView.itemIndent - 1
    let foot = plan.dates.flatMap { columns(width: width - indent)?.foot(of: $0, facts: facts(of: plan), in: look) }
    let notes = [whole, plan.notRatedText(in: catalogue), notInHours, plan.lessonsText(in: catalogue)]
      .compactMap(\.self)
      .flatMap {
        Line($0, .dim).wrapped(to: max(20, width), most: Self.mostFootnoteLines, in: look)
      }
    return (foot ?? facts(of: plan)).map { .blank(indent) + $0 } + notes
  }

  /// That the plan is of no route, which dates its stops otherwise.
  private var whole: String? {
    let keys = "\(state.key(.showRoutes)), then \(state.key(.takeRoute, in: .routes)),"
    return table?.plan.wholeText(of: state.profile, in: catalogue, takenBy: keys)
  }

  /// What lessons cost of the budget, and how far off the hours may be.
  private func facts(of plan: Plan) -> [Line] {
    let isOver = plan.tuition.reach.map { !$0.suffices } ?? false
    return [
      Line(plan.budgetText(in: catalogue), isOver ? .warning : .dim),
      Line("\(plan.hours.span), \(state.assessments.learner.pace.factor.estimateText)", .dim),
    ]
  }

  private static let mostFootnoteLines = 4

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let table, let index = item.skill.flatMap(table.index) else { return [] }
    let page = PlanStepPage(index, of: table.plan, in: state.pageContext)
    return state.preview(page.preview(notes: table.notes[index].text), width: width)
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let table, let index = item.skill.flatMap(table.index) else { return Detail(width: width, look: look) }
    return state.detail(PlanStepPage(index, of: table.plan, in: state.pageContext).screen, width: width)
  }
}
