import Canvas
import CareerModel

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

  var field: Field = .hours
  var input: TextInput

  static let context = Binding.Context.settings

  static func open(in state: inout State) {
    state.overlay = PlanForm(input: TextInput(state.text(of: .hours)).selected)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .edit(let edit):
      var next = self
      state.report(leftOut: next.input.apply(edit), of: input.limit)
      return state.putOver(next)
    case .move(.up), .previousPane: return leaveField(by: -1, in: &state)
    case .move(.down), .nextPane: return leaveField(by: 1, in: &state)
    case .enter: return leaveField(by: field == .newTarget ? 0 : 1, in: &state)
    case .leave:
      state.overlay = nil
      switch state.planEdit(self) {
      case .success(let edit): return Self.keep(edit, in: &state)
      case .failure(let problem):
        state.message = Message("\(problem.text) That line stays as it was.", .warning)
        return []
      }
    default: return []
    }
  }

  /// Keeps what was typed and goes to another line; stays where it makes no sense.
  private func leaveField(by step: Int, in state: inout State) -> [Effect] {
    switch state.planEdit(self) {
    case .failure(let problem):
      state.message = Message(problem.text, .warning)
      return []
    case .success(let edit):
      let index = state.planFields.firstIndex(of: field) ?? 0
      let effects = Self.keep(edit, in: &state)
      let fields = state.planFields
      let isGone = !fields.contains(field)
      let next = fields[min(max(0, index + (isGone ? min(0, step) : step)), fields.count - 1)]
      // A new target puts the line that adds targets one further down.
      let field = self.field == .newTarget && step == 0 ? .newTarget : next
      state.overlay = PlanForm(field: field, input: TextInput(state.text(of: field)).selected)
      return effects
    }
  }

  private static func keep(_ edit: ProfileEdit?, in state: inout State) -> [Effect] {
    guard let edit, !edit.changes.isEmpty else { return [] }
    state.message = Message("Changed: \(edit.label).")
    return state.apply(edit)
  }

  /// Takes over what others have changed, unless something is typed.
  func renewed(in state: State, after earlier: State) -> PlanForm {
    guard input.text == earlier.text(of: field) else { return self }
    let field = state.planFields.contains(field) ? field : .hours
    let next = TextInput(state.text(of: field))
    return PlanForm(field: field, input: input.isSelected ? next.selected : next)
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
    let fields = state.planFields
    let size = Size(width: area.panelWidth(Self.width), height: area.panelHeight(fields.count + 2))
    let panel = Panel(
      title: Line("Settings of the plan", .heading), trailing: Line(keys, .dim), contentSize: size)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let labels = min(fields.map { frame.look.columns(of: label(of: $0)) }.max() ?? 0, content.width / 2) + 2
    let rows = content.inset(bottom: 2)
    let selected = fields.firstIndex(of: form.field) ?? 0
    let offset = ScrollWindow.offset(current: 0, selected: selected, count: fields.count, height: rows.height)
    for (row, field) in fields.dropFirst(offset).prefix(rows.height).enumerated() {
      let isFocused = field == form.field
      FormLine(
        label: label(of: field), labelColumns: labels,
        input: isFocused ? form.input : TextInput(state.text(of: field)), hint: hint(of: field), isFocused: isFocused
      ).draw(in: rows.row(row), of: &frame)
    }
    frame.put(Line(advice, .dim), across: content.row(content.height - 1).inset(left: 2))
  }

  private var keys: String {
    let move = state.keymap.signs(for: [.move(.up), .move(.down)], in: .settings)
    return "\(move) another line, \(state.key(.leave, in: .settings)) closes"
  }

  private func label(of field: PlanForm.Field) -> String {
    switch field {
    case .hours: "Study a week"
    case .start: "Start"
    case .daysOff: "Days off"
    case .lesson: "Study for each lesson"
    case .budget: "Budget for lessons"
    case .target(let role): "Weight of \(catalogue.role(role)?.title ?? role.rawValue)"
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

  private var newTargetAdvice: String {
    let roles = state.suggestedTargets(form.input.text).compactMap(catalogue.role)
    return switch roles.count {
    case 0: Self.fewLetters
    case 1: "\(state.key(.enter, in: .settings)) adds \(roles[0].title)"
    default: "\(roles.count) roles: " + roles.map(\.title).joined(separator: ", ")
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
    case .newTarget:
      newTargetAdvice
    case .order: PlanForm.orderAdvice
    }
  }
}

extension PlanForm {
  static let orderAdvice = "clear the line and the plan decides again"
}

extension Binding.Context {
  static let settings = Self("settings", .form)
}
