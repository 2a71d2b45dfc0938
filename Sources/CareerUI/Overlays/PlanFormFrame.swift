import Canvas
import CareerModel

/// The settings of the plan over it.
struct PlanFormFrame: View {
  let form: PlanForm
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 76

  func draw(in area: Rect, of frame: inout Frame) {
    let fields = state.planFields
    let size = Size(width: min(area.width - 8, Self.width), height: min(fields.count + 2, area.height - 4))
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
    case .newTarget: form.field == .newTarget ? "a few letters of a role" : "none"
    case .order: "the plan decides"
    case .hours, .lesson, .target: ""
    }
  }

  private var newTargetAdvice: String {
    let roles = state.suggestedTargets(form.input.text).compactMap(catalogue.role)
    return switch roles.count {
    case 0: "a few letters of a role"
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
    case .order: "clear the line and the plan decides again"
    }
  }
}
