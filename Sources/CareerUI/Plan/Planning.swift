import Canvas
import CareerModel

/// What the keys of the plan do: order, months, and the forms over it.
extension State {
  /// Left and right: other months, as far as there are any.
  mutating func scrollMonths(by step: Int) {
    guard let board = lists.planTable, let list = PaneLayout(self).list,
      let axis = PlanColumns(
        of: board, width: ListView.itemWidth(in: list.width), offset: navigation.pane.monthOffset ?? 0
      ).axis
    else { return message = Message("There are no months to go to here.") }
    guard axis.mostOffset > 0 else { return message = Message("All months of the plan are in sight.") }
    let next = min(max(0, axis.offset + step), axis.mostOffset)
    if next == axis.offset { message = Message(step < 0 ? "The plan begins here." : "The plan ends here.") }
    navigation.pane.monthOffset = next
  }

  /// Moves the selected step one place, unless what it needs or what needs it stands there.
  mutating func moveStep(by offset: Int) -> [Effect] {
    guard let board = lists.planTable, let step = selectedStep else {
      message = noStep
      return []
    }
    let plan = board.plan
    let place = step + offset
    let name = catalogue.skills[plan.steps[step].skill].name
    guard plan.steps.indices.contains(place) else {
      message = Message("\(name) is \(offset < 0 ? "first" : "last") already.")
      return []
    }
    let other = catalogue.skills[plan.steps[place].skill].name
    guard plan.places(ofStep: step, in: catalogue).contains(place) else {
      message = Message(offset < 0 ? "\(name) needs \(other) first." : "\(other) needs \(name) first.")
      return []
    }
    let direction = offset < 0 ? "earlier" : "later"
    let edit = ProfileEdit.planning(in: editing.profile, label: "\(name) \(direction)") {
      $0.stepOrder = plan.stepOrder(moving: step, to: place, in: catalogue)
    }
    message = Message("\(name) comes \(offset < 0 ? "before" : "after") \(other) now. \(key(.undo)) takes it back.")
    return apply(edit)
  }

  var noStep: Message {
    lists.planTable?.plan.steps.isEmpty == false
      ? Message("Choose a step of the plan first.") : Message("There is no step to choose: nothing is planned.")
  }
}
