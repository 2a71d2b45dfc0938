extension Plan {
  /// The places, counted from 0, that a step can take: behind all that it rests on, before all that rests on it.
  public func places(ofStep step: Int, in catalogue: Catalogue) -> ClosedRange<Int> {
    let beneath = catalogue.graph.beneath
    let skill = steps[step].skill
    let first = steps[..<step].lastIndex { beneath[skill].contains($0.skill) }.map { $0 + 1 } ?? 0
    let last = steps[(step + 1)...].firstIndex { beneath[$0.skill].contains(skill) }.map { $0 - 1 } ?? steps.count - 1
    return first...last
  }

  /// The order by hand (`PlanSettings.stepOrder`) that moves a step to a place, or as near to it as it can go.
  ///
  /// It names all steps as they stand: from now on they keep their order, and what is missing later joins them where the
  /// plan would put it. The empty order leaves everything to the plan again.
  public func stepOrder(moving step: Int, to place: Int, in catalogue: Catalogue) -> [Skill.ID] {
    let places = places(ofStep: step, in: catalogue)
    var skills = steps.map { catalogue.skills[$0.skill].id }
    let moved = skills.remove(at: step)
    skills.insert(moved, at: min(max(place, places.lowerBound), places.upperBound))
    return skills
  }
}
