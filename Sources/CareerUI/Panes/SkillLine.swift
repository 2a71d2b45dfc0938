import Canvas
import CareerModel
import CareerPages

/// The pieces by which a skill shows in checklists and texts.
enum SkillLine {
  /// "[✓] SQL": a skill with the box that says how the person stands with it.
  static func named(_ skill: Skill, besides shared: Set<String>, in state: State) -> Line {
    let name = state.catalogue.name(of: skill.id, besides: shared)
    return ChecklistRow(box(of: skill.id, in: state), name: Line(name)).line(in: state.look)
  }

  static func box(of skill: Skill.ID, in state: State) -> ChecklistRow.Box {
    ChecklistRow.Box(state.assessments.learner.box(of: skill))
  }
}
