import Canvas
import CareerModel
import CareerPages

/// The tutors who teach what a step of the plan is about, to take one of them or none, with what each would cost.
struct TutorChoice: Overlay {
  let skill: Skill.ID
  /// Nobody first, then the tutors as listed.
  let options: [Tutor.ID?]
  var selected: Int

  init(skill: Skill, chosenIn settings: PlanSettings, of catalogue: Catalogue) {
    self.skill = skill.id
    options = [nil] + catalogue.tutors.filter { $0.teaches(skill) }.map(\.id)
    selected = options.firstIndex(of: settings.tutor(for: skill, in: catalogue)?.id) ?? 0
  }

  /// For the step in front; nil where there is none.
  init?(in state: State) {
    guard state.selectedStep != nil, let skill = state.pane.selected?.skill.flatMap(state.catalogue.skill) else {
      return nil
    }
    self.init(skill: skill, chosenIn: state.profile.plan, of: state.catalogue)
  }

  /// Whether there is anybody to choose.
  var hasTutors: Bool { options.count > 1 }

  static let context = Binding.Context.tutor
  static let labels: Labels = [.enter: "take", .quit: "close"]

  /// Puts it over the step in front.
  static func open(in state: inout State) {
    guard let choice = TutorChoice(in: state) else { return state.message = state.noStep }
    guard choice.hasTutors else {
      let name = state.catalogue.name(of: choice.skill)
      return state.message = Message("None of the tutors teaches \(name): key \(state.key(.show(.tutors))) lists them.")
    }
    state.overlay = choice
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .enter: return take(in: &state)
    case .leave, .quit: return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: options.count) else { return [] }
      var next = self
      next.selected = choice
      return state.putOver(next)
    }
  }

  private func take(in state: inout State) -> [Effect] {
    state.overlay = nil
    guard let skill = state.catalogue.skill(skill) else { return [] }
    let tutor = options[selected].flatMap(state.catalogue.tutor)
    let label = tutor.map { "lessons with \($0.name)" } ?? "no lessons"
    let edit = ProfileEdit.planning(in: state.profile, label: label) {
      $0.dismissTutors(of: [skill])
      if let tutor { $0.take(tutor) }
    }
    guard !edit.changes.isEmpty else { return [] }
    state.message = Message(
      tutor.map { "\($0.name): \(Self.cost(of: $0, in: state)?.text ?? Self.noLessons)." }
        ?? "No lessons in \(skill.name).",
      .done)
    return state.apply(edit)
  }

  private static let noLessons = "no lessons"

  /// What a tutor costs for all of the plan.
  private static func cost(of tutor: Tutor, in state: State) -> TutorCost? {
    state.lists.planTable?.cost(of: tutor.id)
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.skill(skill) != nil }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let catalogue = state.catalogue
    ChoicePanel(
      title: "Tutor for \(catalogue.skill(skill)?.name ?? "")",
      trailing: "\(state.key(.enter, in: .tutor)) takes, \(state.key(.leave, in: .tutor)) closes",
      width: width(in: state),
      choices: ChoiceList(count: options.count, selected: selected) { index in
        guard let tutor = options[index].flatMap(catalogue.tutor) else { return .item(Line("nobody")) }
        return .item(
          name(of: tutor, in: state), trailing: Self.bill(of: tutor, in: state))
      }, notes: [Line(notice(in: state), .dim)]
    ).draw(in: area, of: &frame)
  }

  /// As wide as the longest row, so that nothing of it is cut.
  private func width(in state: State) -> Int {
    let rows = options.compactMap { $0.flatMap(state.catalogue.tutor) }.map { tutor in
      name(of: tutor, in: state).columns(in: state.look) + Self.bill(of: tutor, in: state).columns(in: state.look)
    }
    return max(Self.leastWidth, ListView.width(ofItems: (rows.max() ?? 0) + 2))
  }

  private static let leastWidth = 74

  private func name(of tutor: Tutor, in state: State) -> Line {
    Line.cell(tutor.name, columns: nameColumns(in: state), in: state.look)
      + Line(tutor.priceText + (tutor.isUnrated ? "" : ", \(tutor.starsText)"), .dim)
  }

  /// "£385 £185 over": what lessons for all of the plan cost, and how far that is beyond what may be spent.
  private static func bill(of tutor: Tutor, in state: State) -> Line {
    let cost = cost(of: tutor, in: state)
    let excess = cost?.excess(over: state.profile.plan.budget).map { Line(" \($0)", .warning) } ?? Line()
    return Line(cost?.text ?? noLessons, .figure) + excess
  }

  /// The columns of the longest name and a gap, as far as figures have room beside them.
  private func nameColumns(in state: State) -> Int {
    let names = options.compactMap { $0.flatMap(state.catalogue.tutor)?.name }
    return min(32, names.map(state.look.columns).max() ?? 0) + 2
  }

  private func notice(in state: State) -> String {
    let tutors = options.compactMap { $0.flatMap(state.catalogue.tutor) }
    return "For all of the plan that they teach, one lesson for \(state.profile.plan.hoursPerLesson) h of study. "
      + Notice.prices(of: tutors)
  }
}

extension Binding.Context {
  static let tutor = Self("tutor", .list)
}
