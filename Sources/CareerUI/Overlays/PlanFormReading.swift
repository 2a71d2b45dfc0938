import CareerModel
import CareerPages

/// Why a line of the plan's settings makes no sense, as a sentence.
struct PlanFormProblem: Error, Hashable {
  let text: String
}

/// The lines of the settings of the plan, and what is typed into them, read as a change of the profile.
extension State {
  /// The lines of the form as the profile is now.
  var planFields: [PlanForm.Field] {
    [.hours, .start, .daysOff, .lesson, .budget] + editing.profile.targets.map { .target($0.role) } + [.newTarget]
      + (editing.profile.plan.stepOrder.isEmpty ? [] : [.order])
  }

  /// What stands in a line before anything is typed; reading it changes nothing.
  func text(of field: PlanForm.Field) -> String {
    let settings = editing.profile.plan
    switch field {
    case .hours: return StudyTime.text(minutes: settings.minutesPerWeek)
    case .start: return settings.start?.text ?? ""
    case .daysOff: return settings.daysOff.map(\.text).joined(separator: ", ")
    case .lesson: return StudyTime.text(minutes: settings.hoursPerLesson * 60)
    case .budget: return settings.budget?.text ?? ""
    case .target(let role): return "\(editing.profile.targets.first { $0.role == role }?.weight ?? 1)"
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
    let targets = Set(editing.profile.targets.map(\.role))
    let found = found(.role, answering: text, limit: PlanForm.mostSuggestions).compactMap { result in
      if case .role(let id) = result.item, !targets.contains(id) { (id, result) } else { nil }
    }
    let called = found.filter { TextFolding.fold($0.1.title) == name }
    let named = called.isEmpty ? found.filter { TextFolding.fold($0.1.matched) == name } : called
    let complete = named.isEmpty ? found.filter(\.1.isComplete) : named
    return (complete.isEmpty ? found : complete).map(\.0)
  }

  // MARK: Reading

  /// Nil where nothing was changed.
  func planEdit(_ form: PlanForm) -> Result<ProfileEdit?, PlanFormProblem> {
    let text = form.input.text.trimmed
    guard text != self.text(of: form.field) else { return .success(nil) }
    switch form.field {
    case .hours: return reading(StudyTime(text), ifNot: "Write hours as 8, 7.5 or 7h30.", hoursEdit)
    case .start: return startEdit(text)
    case .daysOff: return daysOffEdit(text)
    case .lesson: return reading(StudyTime(text), ifNot: "Write hours as 10.", lessonEdit)
    case .budget: return budgetEdit(text)
    case .target(let role): return weightEdit(text, of: role)
    case .newTarget: return newTargetEdit(form)
    case .order:
      guard text.isEmpty else { return .failure(PlanFormProblem(text: "\(PlanForm.orderAdvice.capitalised).")) }
      return .success(
        ProfileEdit.planning(in: editing.profile, label: "the plan decides the order") { $0.stepOrder = [] })
    }
  }

  private func reading<Value>(
    _ value: Value?, ifNot problem: String, _ edit: (Value) -> Result<ProfileEdit?, PlanFormProblem>
  ) -> Result<ProfileEdit?, PlanFormProblem> {
    value.map(edit) ?? .failure(PlanFormProblem(text: problem))
  }

  private func hoursEdit(_ time: StudyTime) -> Result<ProfileEdit?, PlanFormProblem> {
    guard time.minutes <= PlanSettings.mostMinutesPerWeek else {
      return .failure(
        PlanFormProblem(text: "A week has \(PlanSettings.mostMinutesPerWeek / 60) hours to study at most."))
    }
    return .success(
      ProfileEdit.planning(in: editing.profile, label: "\(time.text) a week") { $0.minutesPerWeek = time.minutes })
  }

  private func startEdit(_ text: String) -> Result<ProfileEdit?, PlanFormProblem> {
    guard !text.isEmpty, text != "today" else {
      return .success(ProfileEdit.planning(in: editing.profile, label: "start today") { $0.start = nil })
    }
    return reading(Day(reading: text), ifNot: dayAdvice) { day in
      guard day <= PlanSettings.lastStart else {
        return .failure(PlanFormProblem(text: "A plan starts by \(PlanSettings.lastStart.briefText) at the latest."))
      }
      return .success(ProfileEdit.planning(in: editing.profile, label: "start \(day.text)") { $0.start = day })
    }
  }

  private func daysOffEdit(_ text: String) -> Result<ProfileEdit?, PlanFormProblem> {
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let ranges = parts.compactMap { ClosedRange<Day>(reading: $0) }
    guard ranges.count == parts.count else {
      let wrong = parts.first { ClosedRange<Day>(reading: $0) == nil } ?? ""
      return .failure(PlanFormProblem(text: "“\(wrong)” is no day. \(dayAdvice)"))
    }
    let days = ranges.reduce(0) { $0 + $1.count }
    return .success(ProfileEdit.planning(in: editing.profile, label: "\(days.of("day")) off") { $0.daysOff = ranges })
  }

  private var dayAdvice: String { "Write a day as \(today.briefText), several as 2026-12-24 to 2027-01-02." }

  private func lessonEdit(_ time: StudyTime) -> Result<ProfileEdit?, PlanFormProblem> {
    guard time.minutes >= 60, time.minutes.isMultiple(of: 60) else {
      return .failure(PlanFormProblem(text: "A lesson goes with whole hours of study, one at least."))
    }
    let hours = time.minutes / 60
    return .success(
      ProfileEdit.planning(in: editing.profile, label: "a lesson every \(hours) h") { $0.hoursPerLesson = hours })
  }

  private func budgetEdit(_ text: String) -> Result<ProfileEdit?, PlanFormProblem> {
    guard !text.isEmpty else {
      return .success(ProfileEdit.planning(in: editing.profile, label: "no budget") { $0.budget = nil })
    }
    let paid = editing.profile.plan.lessonCurrencies(in: catalogue)
    let budget = Money(reading: text, else: catalogue.tutorCurrency)
    return reading(budget, ifNot: "Write the budget as 200, 200.50 or EUR 200.") { budget in
      if let currency = paid.first, !paid.contains(budget.currency) {
        let sample = Money(currency: currency, units: 200).text
        return .failure(PlanFormProblem(text: "Lessons are paid in \(currency): write the budget as \(sample)."))
      }
      return .success(ProfileEdit.planning(in: editing.profile, label: "budget \(budget.text)") { $0.budget = budget })
    }
  }

  private func weightEdit(
    _ text: String, of role: Role.ID
  ) -> Result<ProfileEdit?, PlanFormProblem> {
    guard let weight = text.isEmpty ? 0 : Int(text), weight == 0 || Target.weights.contains(weight) else {
      return .failure(
        PlanFormProblem(text: "Write a weight from 1 to \(Target.weights.upperBound), or 0 to take the target out."))
    }
    let title = title(of: role)
    let targets = editing.profile.targets.compactMap { target in
      target.role != role ? target : weight == 0 ? nil : Target(role: role, weight: weight)
    }
    return .success(
      ProfileEdit(
        weight == 0 ? "\(title) is no target" : "weight \(weight) for \(title)",
        [.targets(from: editing.profile.targets, to: targets)]))
  }

  private func newTargetEdit(_ form: PlanForm) -> Result<ProfileEdit?, PlanFormProblem> {
    let roles = form.candidates(in: self).compactMap(catalogue.role)
    guard let role = roles.indices.contains(form.candidate) ? roles[form.candidate] : roles.first else {
      return .failure(PlanFormProblem(text: "No other role answers to “\(form.input.text.trimmed)”."))
    }
    return .success(
      ProfileEdit(
        "target \(role.title)",
        [.targets(from: editing.profile.targets, to: editing.profile.targets + [Target(role: role.id)])]))
  }
}
