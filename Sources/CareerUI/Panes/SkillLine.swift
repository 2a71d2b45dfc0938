import Canvas
import CareerModel

/// The pieces by which a skill shows in checklists and texts.
enum SkillLine {
  /// "[✓] SQL": a skill with the box that says how the person stands with it.
  static func named(_ skill: Skill, in state: State) -> Line {
    ChecklistRow(box(of: skill.id, in: state), name: Line(skill.name)).line(in: state.look)
  }

  static func box(of skill: Skill.ID, in state: State) -> ChecklistRow.Box {
    let learner = state.assessments.learner
    switch learner.marks[skill] {
    case .have: return .have
    case .unwanted: return .unwanted
    case .learning, nil:
      if let position = learner.catalogue.skillPosition(skill), learner.heldSkills.holds(position) { return .implied }
      return learner.marks[skill] == .learning ? .learning : .none
    }
  }

  /// What the box says, in words.
  static func words(for box: ChecklistRow.Box) -> String {
    switch box {
    case .have: "you have it"
    case .implied: "implied by a skill that you ticked"
    case .learning: "you are learning it"
    case .unwanted: "you will not use it"
    case .none: "not ticked"
    }
  }
}
