import Canvas
import CareerModel
import CareerPages

/// What a role asks for, to be ticked at once by somebody who does that work.
struct RoleTicks: Overlay {
  let role: Role.ID
  /// Whether the welcome goes on after it.
  let isWelcome: Bool
  /// Skills whose box is not as it was at first.
  var changed: Set<Skill.ID> = []
  var selected = 0

  /// One skill that the role asks for and the person has not.
  struct Row: Hashable {
    let skill: Skill.ID
    let strength: Strength
    /// Whether another will do instead.
    let isOneOfSeveral: Bool

    /// Who does the work has what is essential; which of several that will do, nobody knows but they.
    var isChosenAtFirst: Bool { strength == .essential && !isOneOfSeveral }
  }

  static let context = Binding.Context.asked
  static let shared: [Action] = [.toggle]
  static let labels: Labels = [.toggle: "choose", .enter: "tick these", .quit: "close"]

  /// In the order of the role; each skill once.
  static func rows(of role: Role.ID, in state: State) -> [Row] {
    guard let role = state.catalogue.role(role) else { return [] }
    let held = state.assessments.learner.heldSkills
    var known: Set<Skill.ID> = []
    return role.requirements.flatMap { asked in
      asked.options.filter { skill in
        state.catalogue.skillPosition(skill).map { !held.holds($0) } == true && known.insert(skill).inserted
      }.map { Row(skill: $0, strength: asked.strength, isOneOfSeveral: asked.options.count > 1) }
    }
  }

  private func isChosen(_ row: Row) -> Bool { row.isChosenAtFirst != changed.contains(row.skill) }

  private func chosen(in state: State) -> [Skill.ID] {
    Self.rows(of: role, in: state).filter(isChosen).map(\.skill)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let rows = Self.rows(of: role, in: state)
    var next = self
    switch action {
    case .toggle: if rows.indices.contains(selected) { next.changed.formSymmetricDifference([rows[selected].skill]) }
    case .enter:
      let skills = chosen(in: state)
      // The way back that the message names is that of what is in front then.
      if !isWelcome { state.overlay = nil }
      return state.mark(skills, as: .have) + goOn(in: &state)
    case .move(.right) where isWelcome: return goOn(in: &state)
    case .leave, .quit: return isWelcome ? state.leaveWelcome() : state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: rows.count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  fileprivate func goOn(in state: inout State) -> [Effect] {
    isWelcome ? state.goOnWelcoming() : state.closeOverlay()
  }

  func renewed(in state: State, after earlier: State) -> RoleTicks {
    var next = self
    next.selected = min(selected, max(0, Self.rows(of: role, in: state).count - 1))
    return next
  }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let rows = Self.rows(of: role, in: state)
    let title = state.catalogue.role(role)?.title ?? role.rawValue
    if isWelcome { frame.fill(area, style: Style(.text, on: .overlay)) }
    ChoicePanel(
      title: "\(title): what is asked for", trailing: "\(chosen(in: state).count) of \(rows.count) chosen",
      width: 72, lead: [Line(lead(in: state))],
      choices: ChoiceList(count: rows.count, selected: selected) { row(rows[$0], in: state) }
    ).draw(in: area, of: &frame)
  }

  private func lead(in state: State) -> String {
    let (enter, toggle, leave) = (
      state.key(.enter, in: .asked), state.key(.toggle, in: .asked), state.key(.leave, in: .asked)
    )
    let without = isWelcome ? "\(state.key(.move(.right), in: .asked)) goes on without" : "\(leave) leaves all as it is"
    return
      "Do you have these? \(enter) ticks what is chosen, \(toggle) chooses or leaves out, \(without). "
      + "\(state.key(.undo)) takes the ticks back."
  }

  private func row(_ row: Row, in state: State) -> ListRow {
    let name = state.catalogue.skill(row.skill)?.name ?? row.skill.rawValue
    return .item(
      ChecklistRow(isChosen(row) ? .have : .none, name: Line(name)).line(in: state.look),
      trailing: Line(row.isOneOfSeveral ? "one of several" : row.strength.text, .dim))
  }
}

extension State {
  /// `A`: what the role in front asks for.
  mutating func tickRole() {
    guard let role = subjectRole() else { return message = noRole }
    guard !RoleTicks.rows(of: role.id, in: self).isEmpty else {
      return message = Message("You have all that \(role.title) asks for.")
    }
    overlay = RoleTicks(role: role.id, isWelcome: false)
  }

  /// Offers to tick what a role asks for, once its source is in front; where nothing is left to tick, goes on.
  mutating func offerTicks(of role: Role.ID, isWelcome: Bool) -> [Effect] {
    guard catalogue.role(role) != nil else {
      return open(elsewhere(role.rawValue)?.dataset ?? .standard, for: .ticks(role))
    }
    let ticks = RoleTicks(role: role, isWelcome: isWelcome)
    if !RoleTicks.rows(of: role, in: self).isEmpty { return putOver(ticks) }
    return isWelcome ? ticks.goOn(in: &self) : []
  }
}

extension Binding.Context {
  static let asked = Self("asked", .list)
}
