import Canvas
import CareerModel

/// The tutors for a step over the plan, with what each would cost for all of it.
struct TutorChoiceFrame: View {
  let choice: TutorChoice
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 74

  func draw(in area: Rect, of frame: inout Frame) {
    let notice = Line(self.notice, .dim).wrapped(to: min(area.width - 8, Self.width), in: state.look)
    let panel = Panel(
      title: Line("Tutor for \(catalogue.skill(choice.skill)?.name ?? "")", .heading), trailing: Line(keys, .dim),
      contentSize: Size(
        width: min(area.width - 8, Self.width),
        height: min(choice.options.count + 1 + notice.count, area.height - 4)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(bottom: notice.count + 1)
    let offset = ScrollWindow.offset(
      current: 0, selected: choice.selected, count: choice.options.count, height: rows.height)
    ListView(count: choice.options.count, selected: choice.selected, offset: offset, isFocused: true) { index, _ in
      guard let tutor = choice.options[index].flatMap(catalogue.tutor) else { return .item(Line("nobody")) }
      return .item(
        Line.cell(tutor.name, columns: 13, in: state.look)
          + Line("\(tutor.pricePerHour.text) an hour, \(tutor.ratingText) \(state.look.star)", .dim),
        trailing: Line(cost(of: tutor), .figure))
    }.draw(in: rows, of: &frame)
    for (index, line) in notice.enumerated() {
      frame.put(line, across: content.row(content.height - notice.count + index))
    }
  }

  private var keys: String { "\(state.key(.enter, in: .tutor)) takes, \(state.key(.leave, in: .tutor)) closes" }

  private func cost(of tutor: Tutor) -> String {
    state.planTable.flatMap { TutorCost(of: tutor, for: $0.plan, learner: state.assessments.learner).text }
      ?? "no lessons"
  }

  private var notice: String {
    let dates = Set(choice.options.compactMap { $0.flatMap(catalogue.tutor)?.asAt }).sorted().joined(separator: ", ")
    return "For all of the plan that they teach, one lesson for \(state.profile.plan.hoursPerLesson) h of study. "
      + "Prices as printed in \(dates). \(Notice.fees)"
  }
}
