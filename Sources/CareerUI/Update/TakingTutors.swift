import CareerModel
import CareerPages

/// Taking a tutor of the list for the plan, and letting them go again.
extension State {
  /// The tutor in front can be taken for the plan, or let go.
  var canTurnTutor: Bool {
    guard let tutor = navigation.pane.selected?.tutor, let table = lists.planTable, !table.plan.targets.isEmpty else {
      return false
    }
    return editing.profile.plan.takes(tutor) || table.cost(of: tutor)?.text != nil
  }

  mutating func turnTutor() -> [Effect] {
    guard let tutor = navigation.pane.selected?.tutor.flatMap(catalogue.tutor), let table = lists.planTable else {
      message = Message("There is no tutor to choose.")
      return []
    }
    guard !table.plan.targets.isEmpty else {
      message = Message("There is no plan to take \(tutor.name) for. \(wayToRole(thenPress: .setTarget))")
      return []
    }
    if editing.profile.plan.takes(tutor.id) {
      message = Message("\(tutor.name) is out of your plan. \(key(.undo)) takes it back.", .done)
      return apply(
        ProfileEdit.planning(in: editing.profile, label: "no lessons with \(tutor.name)") {
          $0.tutors = $0.tutors.filter { $0.value != tutor.id }
        })
    }
    guard let cost = table.cost(of: tutor.id)?.text else {
      message = Message("\(tutor.name) teaches \(tutor.subjects.enumerated), and nothing of that is left in your plan.")
      return []
    }
    let skills = table.plan.steps.map { catalogue.skills[$0.skill] }.filter(tutor.teaches)
    message = Message("In your plan: \(tutor.name), \(cost). \(key(.undo)) takes it back.", .done)
    return apply(
      ProfileEdit.planning(in: editing.profile, label: "lessons with \(tutor.name)") {
        $0.dismissTutors(of: skills)
        $0.take(tutor)
      })
  }
}
