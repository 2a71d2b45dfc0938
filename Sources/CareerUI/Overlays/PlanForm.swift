import Canvas
import CareerModel
import CareerPages

/// The settings of the plan: one line each, of which the selected one is being typed.
struct PlanForm: Overlay {
  enum Field: Hashable, Sendable {
    case hours, start, daysOff, lesson, budget
    /// The weight of a target.
    case target(Role.ID)
    case newTarget
    /// The order of the steps, where it was made by hand.
    case order
  }

  /// What it asks for: every setting, or as much as a first plan needs.
  enum Extent: Hashable, Sendable { case all, time }

  var extent: Extent = .all
  var field: Field = .hours
  var input: TextInput
  /// Whether the line in front was to be kept and makes no sense, until it is changed.
  var isRefused = false
  /// Which of the roles that a new target may be is chosen.
  var candidate = 0

  static let context = Binding.Context.settings

  static func open(in state: inout State) { open(asking: .all, in: &state) }

  static func open(asking extent: Extent, in state: inout State) {
    state.overlay = PlanForm(extent: extent, input: TextInput(state.text(of: .hours)).selected)
  }

  func fields(in state: State) -> [Field] { extent == .time ? [.hours, .budget] : state.planFields }

  /// The roles that the new target in front may be.
  func candidates(in state: State) -> [Role.ID] { field == .newTarget ? state.suggestedTargets(input.text) : [] }

  func prepare(_ lists: inout Lists, in state: State) {
    guard field == .newTarget, !input.text.trimmed.isEmpty else { return }
    lists.prepareFound(.role, answering: input.text, limit: Self.mostSuggestions, in: state)
  }

  private static let lineStays = "That line stays as it was."

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.input.apply(edit), of: input.limit)
      if next.input.text != input.text { (next.isRefused, next.candidate) = (false, 0) }
    case .move(let direction) where candidates(in: state).count > 1:
      let count = min(candidates(in: state).count, Self.mostCandidates)
      next.candidate = min(max(0, candidate + (direction == .up ? -1 : 1)), count - 1)
    case .move(.up), .previousPane: return leaveField(by: -1, in: &state)
    case .move(.down), .nextPane: return leaveField(by: 1, in: &state)
    case .enter where field == fields(in: state).last && extent == .time: return finish(in: &state)
    case .enter: return leaveField(by: field == .newTarget ? 0 : 1, in: &state)
    // What is asked for with the first target is kept line by line, and not by going away.
    case .leave where extent == .time:
      if input.text.trimmed != state.text(of: field) { state.message = Message(Self.lineStays, .warning) }
      return state.closeOverlay()
    case .leave: return leave(in: &state)
    default: return []
    }
    return state.putOver(next)
  }

  /// What the line in front comes to; of several roles that a new target may be only Enter takes one.
  private func lineEdit(isChosen: Bool, in state: State) -> Result<ProfileEdit?, PlanFormProblem> {
    isChosen || candidates(in: state).count < 2 ? state.planEdit(self) : .success(nil)
  }

  func keep(in state: inout State) -> [Effect] {
    guard extent == .all, case .success(let edit) = lineEdit(isChosen: false, in: state) else { return [] }
    return Self.keep(edit, in: &state)
  }

  /// Closes it; a line that makes no sense stays as it was.
  private func leave(in state: inout State) -> [Effect] {
    state.overlay = nil
    switch lineEdit(isChosen: false, in: state) {
    case .success(let edit): return Self.keep(edit, in: &state)
    case .failure(let problem):
      state.message = Message("\(problem.text) \(Self.lineStays)", .warning)
      return []
    }
  }

  /// Keeps the last line and closes it; stays where that makes no sense.
  private func finish(in state: inout State) -> [Effect] {
    let effects = leaveField(by: 0, in: &state)
    if (state.overlay as? PlanForm)?.isRefused == false { state.overlay = nil }
    return effects
  }

  /// Keeps what was typed and goes to another line; stays where it makes no sense.
  ///
  /// - Parameter step: 0 from the line that adds targets, which stays in front for the next one.
  private func leaveField(by step: Int, in state: inout State) -> [Effect] {
    guard case .success(let edit) = lineEdit(isChosen: step == 0, in: state) else {
      var next = self
      next.isRefused = true
      return state.putOver(next)
    }
    let index = fields(in: state).firstIndex(of: field) ?? 0
    let effects = Self.keep(edit, in: &state)
    let fields = fields(in: state)
    let isGone = !fields.contains(field)
    let next = fields[min(max(0, index + (isGone ? min(0, step) : step)), fields.count - 1)]
    // A new target puts the line that adds targets one further down.
    let field = self.field == .newTarget && step == 0 ? .newTarget : next
    state.overlay = PlanForm(extent: extent, field: field, input: TextInput(state.text(of: field)).selected)
    return effects
  }

  private static func keep(_ edit: ProfileEdit?, in state: inout State) -> [Effect] {
    guard let edit, !edit.changes.isEmpty else { return [] }
    state.message = Message("Changed: \(edit.label).", .done)
    return state.apply(edit)
  }

  /// Takes over what others have changed, unless something is typed.
  func renewed(in state: State, after earlier: State) -> PlanForm {
    guard input.text == earlier.text(of: field) else { return self }
    let field = fields(in: state).contains(field) ? field : .hours
    let next = TextInput(state.text(of: field))
    return PlanForm(extent: extent, field: field, input: input.isSelected ? next.selected : next)
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    PlanFormView(form: self, state: state).draw(in: area, of: &frame)
  }
}

/// The settings of the plan over it.
private struct PlanFormView: View {
  let form: PlanForm
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 76

  func draw(in area: Rect, of frame: inout Frame) {
    let fields = form.fields(in: state)
    FormPanel(
      title: title, keys: keys, width: Self.width, lead: lead,
      fields: fields.map { field in
        FormLines.Field(
          label: label(of: field), input: field == form.field ? form.input : TextInput(state.text(of: field)),
          hint: hint(of: field))
      }, focused: fields.firstIndex(of: form.field) ?? 0, note: note,
      isNoteCut: form.candidates(in: state).count > 1
    ).draw(in: area, of: &frame)
  }

  private var title: String {
    switch form.extent {
    case .all: "Plan settings"
    case .time: "Your plan"
    }
  }

  /// What a first plan is asked for, and why.
  private var lead: [Line] {
    guard form.extent == .time else { return [] }
    let target = state.catalogue.goal(of: state.profile).map(state.title) ?? "your target"
    return [Line("How much time and money do you have for \(target)? Both can be changed in Plan.", .dim)]
  }

  private var keys: String {
    let move = state.keymap.signs(for: [.move(.up), .move(.down)], in: .settings)
    let leave = state.key(.leave, in: .settings)
    if form.extent == .time { return "\(state.key(.enter, in: .settings)) keeps and goes on, \(leave) closes" }
    return form.candidates(in: state).count > 1
      ? "\(move) chooses, \(state.key(.enter, in: .settings)) adds, \(leave) closes"
      : "\(move) another line, \(leave) keeps and closes"
  }

  private func label(of field: PlanForm.Field) -> String {
    switch field {
    case .hours: "Study a week"
    case .start: "Start"
    case .daysOff: "Days off"
    case .lesson: "Study for each lesson"
    case .budget: "Budget for lessons"
    case .target(let role): "Weight of \(state.title(of: role))"
    case .newTarget: "Another target"
    case .order: "Order of the steps"
    }
  }

  /// What an empty line means.
  private func hint(of field: PlanForm.Field) -> String {
    switch field {
    case .start: "today"
    case .daysOff, .budget: "none"
    case .newTarget: form.field == .newTarget ? Self.fewLetters : "none"
    case .order: "the plan decides"
    case .hours, .lesson, .target: ""
    }
  }

  private static let fewLetters = "a few letters of a role"

  /// What stands beneath the line in front.
  private var note: [Line] {
    guard form.field == .newTarget, !form.input.isEmpty else { return [self.reading.line] }
    let roles = form.candidates(in: state).compactMap(catalogue.role)
    guard roles.count > 1 else { return [self.reading.line] }
    let shown = roles.prefix(PlanForm.mostCandidates).enumerated().map { index, role in
      index == form.candidate
        ? Line(state.look[.selectionBar] + " ", .mark) + Line(role.title, .strong) : Line("  " + role.title)
    }
    let rest = roles.count - shown.count
    return shown + (rest > 0 ? [Line("  and \(rest.grouped) more: type on", .dim)] : [])
  }

  /// What will be kept, in words, else how to write it, and once it was to be kept what is wrong with it.
  private var reading: FormNote {
    switch state.planEdit(form) {
    case .failure(let problem) where form.isRefused: .problem(problem.text)
    case .success(let edit?): .reading("\(state.key(.enter, in: .settings)) keeps \(edit.label)")
    case .failure, .success: .advice(advice)
    }
  }

  /// What can be typed into the line in front.
  private var advice: String {
    switch form.field {
    case .hours: "such as 8, 7.5 or 7h30; Monday to Friday share it"
    case .start: "such as 2027-01-11 or 11 Jan 2027; nothing means today"
    case .daysOff: "such as 2026-12-24 to 2027-01-02, 5 Apr 2027"
    case .lesson: "one lesson of an hour for so many hours, and part of them"
    case .budget: "what you would spend on lessons, such as 200"
    case .target: "0 takes the target out"
    case .newTarget: Self.fewLetters
    case .order: PlanForm.orderAdvice
    }
  }
}

extension PlanForm {
  /// How many roles a new target is looked for among.
  static let mostSuggestions = 40

  /// How many of the roles that a new target may be are shown.
  static let mostCandidates = 5

  static let orderAdvice = "clear the line and the plan decides again"
}

extension Binding.Context {
  static let settings = Self("settings", .form)
}
