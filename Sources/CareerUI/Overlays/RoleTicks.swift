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
    let isChosenAtFirst: Bool

    /// - Parameter leftOut: What the person did not tick when they were asked before.
    fileprivate init(_ skill: Skill, of asked: Requirement, leftOut: Set<Skill.ID>) {
      self.skill = skill.id
      strength = asked.strength
      isOneOfSeveral = asked.options.count > 1
      // Who does the work has what is essential; which of several that will do, and what is proved by papers or years,
      // nobody knows but they.
      isChosenAtFirst =
        strength == .essential && !isOneOfSeveral && ![.qualification, .experience].contains(skill.kind)
        && !leftOut.contains(skill.id)
    }
  }

  static let context = Binding.Context.asked
  static let shared: [Action] = [.toggle]
  static let labels: Labels = [.toggle: "choose", .enter: "tick these", .quit: "close"]

  /// In the order of the role, technology by how many employers ask for it; each skill once.
  static func rows(of role: Role.ID, in state: State) -> [Row] {
    guard let role = state.catalogue.role(role) else { return [] }
    let held = state.assessments.learner.heldSkills
    let leftOut = state.navigation.leftOut[role.id] ?? []
    var known: Set<Skill.ID> = []
    return inOrderOfDemand(role.requirements, in: state.catalogue).flatMap { asked in
      asked.options.compactMap { id -> Row? in
        guard let position = state.catalogue.skillPosition(id), !held.holds(position), known.insert(id).inserted else {
          return nil
        }
        return Row(state.catalogue.skills[position], of: asked, leftOut: leftOut)
      }
    }
  }

  /// The same, technology among itself: first what employers ask people of this occupation for, then what they ask
  /// anybody for, and of those what most roles name.
  private static func inOrderOfDemand(_ requirements: [Requirement], in catalogue: Catalogue) -> [Requirement] {
    requirements.enumerated().map { offset, asked in
      let skill = asked.demand > 0 ? asked.options.first.flatMap(catalogue.skillPosition) : nil
      let roles = skill.map { catalogue.demand.roles[$0].count } ?? 0
      return (asked: asked, order: (asked.demand, -roles, offset))
    }.sorted { $0.order < $1.order }.map(\.asked)
  }

  private func isChosen(_ row: Row) -> Bool { row.isChosenAtFirst != changed.contains(row.skill) }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let rows = Self.rows(of: role, in: state)
    var next = self
    switch action {
    case .toggle: if rows.indices.contains(selected) { next.changed.formSymmetricDifference([rows[selected].skill]) }
    case .enter:
      let skills = rows.filter(isChosen).map(\.skill)
      state.navigation.leftOut[role] = Set(rows.map(\.skill)).subtracting(skills)
      // The way back that the message names is that of what is in front then.
      if !isWelcome { state.overlay = nil }
      return state.mark(skills, as: .have) + goOn(in: &state)
    case .move(.right) where isWelcome: return goOn(in: &state)
    case .move(.left) where isWelcome: return state.putOver(JobQuestion(in: state))
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
    let shared = state.catalogue.rolePosition(role).map(state.catalogue.sharedNames(ofRole:)) ?? []
    if isWelcome { frame.fill(area, style: Style(.text, on: .overlay)) }
    ChoicePanel(
      title: "\(state.title(of: role)): what is asked for",
      trailing: (isWelcome ? Welcome.progress(at: nil, in: state) + ", " : "")
        + "\(rows.count(where: isChosen)) of \(rows.count) to be ticked",
      width: 72, lead: [Line(lead(in: state))],
      choices: ChoiceList(count: rows.count, selected: selected) {
        row(rows[$0], besides: shared, in: state)
      }
    ).draw(in: area, of: &frame)
  }

  private func lead(in state: State) -> String {
    let (enter, toggle, leave) = (
      state.key(.enter, in: .asked), state.key(.toggle, in: .asked), state.key(.leave, in: .asked)
    )
    let without = isWelcome ? "\(state.key(.move(.right), in: .asked)) ticks none" : "\(leave) leaves all as it is"
    return
      "Do you have these? None is ticked yet: \(enter) ticks those marked [\(state.look[.tick])], \(toggle) changes one, "
      + "\(without). \(state.key(.undo)) takes the ticks back."
  }

  private func row(_ row: Row, besides shared: Set<String>, in state: State) -> ListRow {
    let name = state.catalogue.name(of: row.skill, besides: shared)
    return .item(
      ChecklistRow(isChosen(row) ? .have : .none, name: Line(name)).line(in: state.look),
      trailing: Line(row.isOneOfSeveral ? "one of several" : row.strength.text, .dim))
  }
}

extension Requirement {
  /// 0 for what is rated otherwise, which stands before technology.
  fileprivate var demand: Int {
    guard let rating, rating.importance == nil else { return 0 }
    return rating.isInDemand ? 1 : rating.isHot ? 2 : 3
  }
}

extension State {
  /// `A`: what the role in front asks for.
  mutating func tickRole() {
    guard let role = subjectRole() else { return message = noRole }
    guard !RoleTicks.rows(of: role.id, in: self).isEmpty else {
      let assessment = editing.assessments[role.id]
      let nothing =
        assessment?.match == nil
        ? assessment?.noMatchSentence(of: role.title, ending: ", so there is nothing to tick.") : nil
      return message = Message(nothing ?? "You have all that \(role.title) asks for.")
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
