import CareerModel

/// The settings of the plan: one line each, of which the selected one is being typed.
public struct PlanForm: Hashable, Sendable {
  enum Field: Hashable, Sendable {
    case hours, start, daysOff, lesson, budget
    /// The weight of a target.
    case target(Role.ID)
    case newTarget
    /// The order of the steps, where it was made by hand.
    case order
  }

  var field: Field = .hours
  var input: TextInput
}

extension State {
  /// The lines of the form as the profile is now.
  var planFields: [PlanForm.Field] {
    [.hours, .start, .daysOff, .lesson, .budget] + profile.targets.map { .target($0.role) } + [.newTarget]
      + (profile.plan.stepOrder.isEmpty ? [] : [.order])
  }

  /// What stands in a line before anything is typed; reading it changes nothing.
  func text(of field: PlanForm.Field) -> String {
    let settings = profile.plan
    switch field {
    case .hours: return StudyTime.text(minutes: settings.minutesPerWeek)
    case .start: return settings.start?.text ?? ""
    case .daysOff: return settings.daysOff.map(\.text).joined(separator: ", ")
    case .lesson: return StudyTime.text(minutes: settings.hoursPerLesson * 60)
    case .budget: return settings.budget?.text ?? ""
    case .target(let role): return "\(profile.targets.first { $0.role == role }?.weight ?? 1)"
    case .newTarget: return ""
    case .order: return "by hand"
    }
  }

  /// The roles that a target being typed may be, the likeliest first and none that is a target already.
  ///
  /// One where the text is its very name, or where it alone has all the words.
  func suggestedTargets(_ text: String) -> [Role.ID] {
    let name = TextFolding.fold(text.trimmed)
    guard !name.isEmpty else { return [] }
    let targets = Set(profile.targets.map(\.role))
    let found = search.results(for: text, in: [.role], limit: 40).compactMap { result in
      if case .role(let id) = result.item, !targets.contains(id) { (id, result) } else { nil }
    }
    let called = found.filter { TextFolding.fold($0.1.title) == name }
    let named = called.isEmpty ? found.filter { TextFolding.fold($0.1.matched) == name } : called
    let complete = named.isEmpty ? found.filter(\.1.isComplete) : named
    return (complete.isEmpty ? found : complete).map(\.0)
  }

  mutating func updatePlanForm(_ form: PlanForm, _ action: Action) -> [Effect] {
    var form = form
    switch action {
    case .edit(let edit):
      report(leftOut: form.input.apply(edit), of: form.input.limit)
      overlay = .planForm(form)
      return []
    case .move(.up), .previousPane: return leaveField(form, by: -1)
    case .move(.down), .nextPane: return leaveField(form, by: 1)
    case .enter: return leaveField(form, by: form.field == .newTarget ? 0 : 1)
    case .leave:
      overlay = nil
      switch planEdit(form) {
      case .success(let edit): return keep(edit)
      case .failure(let problem):
        message = Message("\(problem.text) That line stays as it was.", .warning)
        return []
      }
    default: return []
    }
  }

  /// Keeps what was typed and goes to another line; stays where it makes no sense.
  private mutating func leaveField(_ form: PlanForm, by step: Int) -> [Effect] {
    switch planEdit(form) {
    case .failure(let problem):
      message = Message(problem.text, .warning)
      return []
    case .success(let edit):
      let index = planFields.firstIndex(of: form.field) ?? 0
      let effects = keep(edit)
      let fields = planFields
      let isGone = !fields.contains(form.field)
      let next = fields[min(max(0, index + (isGone ? min(0, step) : step)), fields.count - 1)]
      // A new target puts the line that adds targets one further down.
      let field = form.field == .newTarget && step == 0 ? .newTarget : next
      overlay = .planForm(PlanForm(field: field, input: TextInput(text(of: field)).selected))
      return effects
    }
  }

  private mutating func keep(_ edit: ProfileEdit?) -> [Effect] {
    guard let edit, !edit.changes.isEmpty else { return [] }
    message = Message("Changed: \(edit.label).")
    return apply(edit)
  }
}
