import Canvas
import CareerModel

/// Everything about one step of the plan, as a text with links.
struct PlanStepDetail {
  let index: Int
  let board: PlanTable
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  private var plan: Plan { board.plan }
  private var step: Plan.Step { plan.steps[index] }
  private var skill: Skill { catalogue.skills[step.skill] }
  private var learner: Learner { state.assessments.learner }
  private var lessons: [Tuition.Lesson] { plan.tuition.lessons(about: step.skill) }

  // MARK: In full

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    detail.add(Line(skill.name, .strong), Line("step \(index + 1) of \(plan.steps.count)", .dim))
    detail.space()
    detail.add(text: skill.about)
    detail.space()
    addStudy(to: &detail)
    addDates(to: &detail)
    addNeighbours(to: &detail)
    addGains(to: &detail)
    addLessons(to: &detail)
    detail.add(skill.resources, titled: "Learn from", openedBy: state.key(.openLink))
    detail.add(notesOn: .skill(skill.id), in: state)
    detail.addSources(from: catalogue)
    return detail
  }

  private func fact(_ name: String, _ text: String, to detail: inout Detail) {
    detail.add(text: Line(text), after: Line.cell(name, .dim, columns: 9, in: state.look))
  }

  private func addStudy(to detail: inout Detail) {
    fact("Study", step.hours.estimateText, to: &detail)
    let logged = board.notes[index].minutesLogged
    if logged > 0 { fact("Logged", StudyTime.text(minutes: logged), to: &detail) }
    if let note = skill.hoursNote { detail.add(text: note, .dim, after: "         ") }
    let box = SkillLine.box(of: skill.id, in: state)
    if box == .learning { detail.add(ChecklistRow(box, name: Line(SkillLine.words(for: box))).line(in: state.look)) }
  }

  private func addDates(to detail: inout Detail) {
    guard let days = step.days else { return }
    detail.heading("When")
    fact("from", days.lowerBound.text, to: &detail)
    fact("to", "\(days.upperBound.text), by our estimate", to: &detail)
    guard let dates = plan.dates(throughStep: index, for: learner) else { return }
    fact("earliest", "\(dates.earlyEnd.text), by the low estimates", to: &detail)
    let late = dates.lateEnd?.text ?? "more than 50 years ahead"
    fact("latest", "\(late), by the high estimates", to: &detail)
  }

  /// What has to come first, and what waits for it.
  private func addNeighbours(to detail: inout Detail) {
    let needs = skill.needs.compactMap(catalogue.skill)
    add("Needs first", needs, to: &detail)
    add(
      "Comes before", plan.steps.filter { $0.needs.contains(step.skill) }.map { catalogue.skills[$0.skill] },
      to: &detail)
  }

  private func add(_ title: String, _ skills: [Skill], to detail: inout Detail) {
    guard !skills.isEmpty else { return }
    detail.heading(title)
    for other in skills {
      let days = board.index(of: other.id).flatMap { plan.steps[$0].days }
      detail.add(
        SkillLine.named(other, in: state), Line(days.map { "by \($0.upperBound.briefText)" } ?? "", .dim),
        to: .skill(other.id))
    }
  }

  private func addGains(to detail: inout Detail) {
    detail.heading("Ticking it adds", note: "to the match as it is now")
    for aim in plan.targets {
      let role = catalogue.roles[aim.role]
      let gain = learner.gain(of: step.skill, for: aim.role)
      detail.add(Line(role.title), Line("+\(gain)", gain > 0 ? .gain : .dim), to: .role(role.id))
    }
  }

  private func addLessons(to detail: inout Detail) {
    let teachers = catalogue.tutors.filter { $0.teaches(skill) }
    guard !teachers.isEmpty else { return }
    let choose = state.key(.chooseTutor)
    guard let first = lessons.first, let tutor = catalogue.tutor(first.tutor) else {
      detail.heading("Lessons", note: "\(choose) chooses one of \(teachers.count.of("tutor"))")
      return
    }
    detail.heading("Lessons with \(tutor.name)", note: "\(choose) chooses another")
    for lesson in lessons {
      let day = lesson.day.map(\.text) ?? "no day yet"
      detail.add(Line("\(lesson.number)  about \(day)"), Line(lesson.isFree ? "free" : lesson.cost.text, .figure))
    }
    if lessons.count > 1, let cost = plan.tuition.cost(of: step.skill) {
      detail.add(Line("in all", .dim), Line(cost.text, .strong))
    }
    detail.add(
      text: "Price as printed in \(tutor.asAt) \(detail.cite(tutor.sources)); platform fees are not included. "
        + "Lessons are part of the hours.", .dim)
  }

  // MARK: In four lines

  var preview: [Line] {
    func line(_ name: String, _ text: String) -> Line {
      Line.cell(name, .dim, columns: 8, in: state.look) + Line(text)
    }
    let notes = board.notes[index].text
    let days = step.days.map(\.text) ?? "no days yet"
    let needs = skill.needs.compactMap { catalogue.skill($0)?.name }
    let gains = plan.targets.map { aim in
      "+\(learner.gain(of: step.skill, for: aim.role)) \(catalogue.roles[aim.role].title)"
    }
    let learn = skill.resources.first.map { [line("Learn", $0.title)] } ?? []
    return [
      Line(skill.name, .strong) + Line("  \(days)") + Line(notes.isEmpty ? "" : "  \(notes)", .dim),
      Line(skill.about),
      line("Ticked", gains.joined(separator: " · ") + (needs.isEmpty ? "" : "; needs \(needs.enumerated) first")),
    ] + learn
  }
}
