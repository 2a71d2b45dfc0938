import CareerModel

/// What the keys of the plan do to the order of its steps.
extension State {
  /// Moves the selected step one place, unless what it needs or what needs it stands there.
  mutating func moveStep(by offset: Int) -> [Effect] {
    guard let table = lists.planTable, let step = selectedStep else {
      message = noStep
      return []
    }
    let plan = table.plan
    let place = step + offset
    let name = catalogue.skills[plan.steps[step].skill].name
    guard plan.steps.indices.contains(place) else {
      message = Message("\(name) is \(offset < 0 ? "first" : "last") already.")
      return []
    }
    let other = catalogue.skills[plan.steps[place].skill].name
    guard plan.places(ofStep: step).contains(place) else {
      message = Message(offset < 0 ? "\(name) needs \(other) first." : "\(other) needs \(name) first.")
      return []
    }
    let direction = offset < 0 ? "earlier" : "later"
    let edit = ProfileEdit.planning(in: editing.profile, label: "\(name) \(direction)") {
      $0.stepOrder = plan.stepOrder(moving: step, to: place, in: catalogue)
    }
    message = Message(
      "\(name) comes \(offset < 0 ? "before" : "after") \(other) now. \(key(.undo)) takes it back.", .done)
    return apply(edit)
  }

  var noStep: Message {
    lists.planTable?.plan.steps.isEmpty == false
      ? Message("Choose a step of the plan first.") : Message("There is no step to choose: nothing is planned.")
  }
}
