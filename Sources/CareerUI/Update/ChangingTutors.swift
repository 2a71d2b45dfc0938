import CareerModel
import CareerPages

/// Changing the person's own tutors. The outside writes their list, and tells what came of it.
extension State {
  /// Asks for the change that a form tells, which waits until it is made.
  mutating func change(_ change: OwnTutorChange, by form: TutorForm) -> [Effect] {
    overlay = nil
    datasets.tutorForms.append(form)
    switch change {
    case .keep(let tutor, let earlier): message = Message("\(earlier == nil ? "Adding" : "Keeping") \(tutor.name) …")
    case .remove(let tutor): message = Message("Taking \(tutor.name) out …")
    }
    return [.changeTutors(change)]
  }

  /// Tells that a change is made; the plan finds somebody whose name is another one now by the id, which stays.
  mutating func take(_ change: OwnTutorChange) -> [Effect] {
    _ = datasets.takeTutorForm()
    switch change {
    case .remove(let tutor):
      message = Message("\(tutor.name) is taken out.", .done)
    case .keep(let tutor, let earlier):
      message = Message("\(tutor.name) is \(earlier == nil ? "added" : "kept"). \(wayToTutors)", .done)
      navigation.panes[.tutors, default: PaneState()].selected = .tutor(tutor.id)
    }
    return leaveWhenWritten()
  }

  /// What changes them again, which undo does not; while the source in front has none, where they stand.
  private var wayToTutors: String {
    guard catalogue.tutors.isEmpty else {
      return "\(key(.changeTutor, in: .tutors)) on them changes or takes them out, \(key(.undo)) does not."
    }
    return
      "\(key(.openDatasets)), then \(datasets.choice(of: .standard)?.title ?? Dataset.standard.title), shows all tutors."
  }

  /// Brings the form back as it was filled in, at once or when one is opened next where something else is in front.
  mutating func failTutors(_ reason: String) {
    let form = datasets.takeTutorForm()?.refused(because: reason)
    editing.saving.isLeaving = false
    if let form, overlay == nil, !find.isOpen {
      overlay = form
      message = nil
    } else {
      datasets.refusedTutor = form
      let key = key(form?.changed == nil ? .addTutor : .changeTutor, in: .tutors)
      message = Message("\(reason) Key \(key) in Tutors brings back what you typed.", .error)
    }
  }
}
