import Canvas
import CareerModel

/// Everything about one tutor, as a text with links.
struct TutorDetail {
  let tutor: Tutor
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    let adjusted = AdjustedRating(of: tutor)
    detail.add(Line(tutor.name, .strong), Line("teaches " + tutor.subjects.joined(separator: ", "), .dim))
    detail.space()
    fact("Rating", "\(tutor.ratingText) \(state.look[.star]) from \(tutor.reviews.of("review"))", to: &detail)
    fact("Adjusted", adjusted.text, to: &detail)
    detail.add(
      text: "As if 20 more pupils had given 4.5: the fewer the reviews, the nearer to that. \(Notice.ratings)", .dim,
      after: "          ")
    fact(
      "Price", "\(tutor.pricePerHour.text) an hour, as printed in \(tutor.asAt) \(detail.cite(tutor.sources))",
      to: &detail)
    fact("First", tutor.firstLessonFree ? "lesson free" : "lesson paid", to: &detail)
    detail.add(text: Notice.fees, .dim, after: "          ")
    addCost(to: &detail)
    addSkills(to: &detail)
    detail.addSources(from: catalogue)
    return detail
  }

  private func fact(_ name: String, _ text: String, to detail: inout Detail) {
    detail.add(Line.cell(name, .dim, columns: 10, in: state.look) + Line(text))
  }

  /// What lessons would come to for all of the plan that the tutor teaches.
  private func addCost(to detail: inout Detail) {
    guard let plan = state.planTable?.plan, !plan.targets.isEmpty else { return }
    let titles = plan.targets.map { catalogue.roles[$0.role].title }
    detail.heading("For your plan", note: "to \(titles.enumerated)")
    let cost = TutorCost(of: tutor, for: plan, learner: state.assessments.learner)
    guard let text = cost.text else {
      return detail.add(text: "No lessons: \(tutor.name) teaches nothing that is left in it.")
    }
    detail.add(text: Line(text, .strong))
    detail.add(
      text: "Left to study in \(tutor.subjects.enumerated): \(cost.hours.text), "
        + "with a lesson for every \(plan.settings.hoursPerLesson) h as part of them.")
    detail.add(
      text:
        "Press \(state.key(.show(.plan))), choose a step and press \(state.key(.chooseTutor, in: .plan)) to take one.",
      .dim)
  }

  /// The skills of the subject that are still missing for the target, else for the chosen role.
  private func addSkills(to detail: inout Detail) {
    guard let id = state.profile.target ?? state.chosenRole, let role = catalogue.role(id) else { return }
    let missing = (state.assessments[id]?.toGo.missing ?? []).map { catalogue.skills[$0] }.filter(tutor.teaches)
    guard !missing.isEmpty else { return }
    detail.heading("Could help with", note: "on the way to \(role.title)")
    for skill in missing {
      let hours = skill.hours.map { "\($0.likely) h" } ?? ""
      detail.add(SkillLine.named(skill, in: state), Line(hours, .dim), to: .skill(skill.id))
    }
  }
}
