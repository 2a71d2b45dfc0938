import CareerModel

/// The tutors who teach what a step is about, to take one of them or none.
public struct TutorChoice: Hashable, Sendable {
  let skill: Skill.ID
  /// Nobody first, then the tutors as listed.
  let options: [Tutor.ID?]
  var selected: Int

  init(skill: Skill, chosenIn settings: PlanSettings, of catalogue: Catalogue) {
    self.skill = skill.id
    options = [nil] + catalogue.tutors.filter { $0.teaches(skill) }.map(\.id)
    selected = options.firstIndex(of: settings.tutor(for: skill, in: catalogue)?.id) ?? 0
  }
}

extension State {
  mutating func updateTutorChoice(_ choice: TutorChoice, _ action: Action) -> [Effect] {
    var choice = choice
    switch action {
    case .enter: return take(choice)
    case .leave, .quit:
      overlay = nil
      return []
    default:
      guard let next = action.choice(from: choice.selected, count: choice.options.count) else { return [] }
      choice.selected = next
    }
    overlay = .tutor(choice)
    return []
  }

  private mutating func take(_ choice: TutorChoice) -> [Effect] {
    overlay = nil
    guard let skill = catalogue.skill(choice.skill) else { return [] }
    let tutor = choice.options[choice.selected].flatMap(catalogue.tutor)
    let edit = ProfileEdit.planning(in: profile, label: tutor.map { "lessons with \($0.name)" } ?? "no lessons") {
      for subject in $0.tutors.keys where TutorSubject(subject).covers(skill) { $0.tutors[subject] = nil }
      if let tutor { $0.take(tutor) }
    }
    guard !edit.changes.isEmpty else { return [] }
    let cost = lists.planTable.flatMap { board in
      tutor.flatMap { TutorCost(of: $0, for: board.plan, learner: assessments.learner).text }
    }
    message = Message(tutor.map { "\($0.name): \(cost ?? "no lessons")." } ?? "No lessons in \(skill.name).")
    return apply(edit)
  }
}
