import Canvas
import CareerModel
import CareerPages

/// The note on a skill or role, and its evidence: one link or line of text a line.
struct NoteEditor: Overlay {
  enum Field: Hashable, Sendable { case note, evidence }

  let subject: Subject
  var field: Field = .note
  var note: TextInput
  var evidence: TextInput
  /// What was there when it was opened: a change is one from that, whatever others have written since.
  private(set) var (firstNote, firstEvidence): (String?, [String])

  init(on subject: Subject, in profile: Profile) {
    self.subject = subject
    firstNote = profile.notes[subject]
    firstEvidence = profile.evidence[subject] ?? []
    note = TextInput(firstNote ?? "", limit: .text)
    evidence = TextInput(firstEvidence.joined(separator: "\n"), limit: .text)
  }

  static let context = Binding.Context.note
  static let keys = [
    Binding([.enter], .edit(.insert("\n")), [context], .typing, "New line", named: "new-line"),
    Binding([.up], .edit(.up), [context], .typing, "A line up", named: "a-line-up"),
    Binding([.down], .edit(.down), [context], .typing, "A line down", named: "a-line-down"),
  ]

  /// The role or skill that a note would be on: that of the focused link, else the selected one.
  static func subject(in state: State, remembering drawing: Drawing? = nil) -> Subject? {
    switch state.focusedLink(remembering: drawing) {
    case .skill(let skill): .skill(skill)
    case .role(let role): .role(role)
    default: state.selected?.subject
    }
  }

  /// Opens the note on it.
  static func open(in state: inout State) {
    guard let subject = subject(in: state) else {
      return state.message = Message("Notes go to roles and skills: choose one first.")
    }
    state.overlay = NoteEditor(on: subject, in: state.profile)
  }

  /// Typing goes to the field in front; coming out keeps what was typed, as one step of undo.
  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      switch field {
      case .note: state.report(leftOut: next.note.apply(edit), by: "The note", of: .text)
      case .evidence: state.report(leftOut: next.evidence.apply(edit), by: "The evidence", of: .text)
      }
    case .nextPane, .previousPane: next.field = field == .note ? .evidence : .note
    case .leave:
      state.overlay = nil
      return keep(in: &state)
    default: return []
    }
    return state.putOver(next)
  }

  /// Writes what was typed into the profile.
  func keep(in state: inout State) -> [Effect] {
    let text = note.text.withoutBlankEnds
    let lines = evidence.text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    var changes: [ProfileChange] = []
    if text != firstNote ?? "" {
      changes.append(.note(subject, from: firstNote, to: text.isEmpty ? nil : text))
    }
    if lines != firstEvidence { changes.append(.evidence(subject, from: firstEvidence, to: lines)) }
    guard !changes.isEmpty else { return [] }
    let effects = state.apply(ProfileEdit("note on \(name(in: state))", changes))
    state.message =
      SharedNote.keeps(text, in: state.profile.notes[subject] ?? "")
      ? state.bothTextsKept : Message("Note kept. \(state.key(.undo)) takes it back.", .done)
    return effects
  }

  /// Takes over what others have written where nothing was typed.
  func renewed(in state: State, after earlier: State) -> NoteEditor {
    var next = self
    let newer = Self(on: subject, in: state.written)
    if note.text == firstNote ?? "" { (next.firstNote, next.note) = (newer.firstNote, newer.note) }
    if evidence.text == firstEvidence.joined(separator: "\n") {
      (next.firstEvidence, next.evidence) = (newer.firstEvidence, newer.evidence)
    }
    return next
  }

  private func name(in state: State) -> String {
    switch subject {
    case .role(let id): state.title(of: id)
    case .skill(let id): state.catalogue.name(of: id)
    }
  }

  // MARK: The view

  private static let rows = 5
  private static let evidenceAdvice = "one link or line each"

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    FormPanel(
      title: "Note on \(name(in: state))",
      keys: "\(state.key(.nextPane, in: .note)) other field, \(state.key(.leave, in: .note)) keeps and closes",
      width: 72,
      fields: [
        FormLines.Field(label: "Note", content: .box(note, rows: Self.rows)),
        FormLines.Field(
          label: "Evidence", content: .box(evidence, rows: Self.rows), hint: Self.evidenceAdvice),
      ], focused: field == .note ? 0 : 1,
      note: field == .evidence && !evidence.isEmpty ? [FormNote.advice(Self.evidenceAdvice).line] : []
    ).draw(in: area, of: &frame)
  }
}

extension Binding.Context {
  static let note = Self("note", .text)
}
