import Canvas
import CareerModel

extension State {
  mutating func updateOverlay(_ action: Action) -> [Effect] {
    switch overlay {
    case .welcome(let welcome): return updateWelcome(welcome, action)
    case .palette(let palette): return updatePalette(palette, action)
    case .help(let help): updateHelp(help, action)
    case .filter(let form): updateFilter(form, action)
    case .note(let editor): return updateNote(editor, action)
    case .why where action == .tryMarks: tryMarks()
    case .why(let sheet): return updateWhy(sheet, action)
    case .compare(let comparison): return updateComparison(comparison, action)
    case .trial(let review): return updateTrial(review, action)
    case .log(let log): return updateStudyLog(log, action)
    case .planForm(let form): return updatePlanForm(form, action)
    case .tutor(let choice): return updateTutorChoice(choice, action)
    case .export(let choice): return updateExport(choice, action)
    case .weeks(let browser): return updateWeeks(browser, action)
    case .sources(let browser): return updateDatasets(browser, action)
    case .importForm(let form): return updateImportForm(form, action)
    case .similar(let browser): return updateSimilar(browser, action)
    case .unsaved(let choice): return updateUnsaved(choice, action)
    case nil: break
    }
    return []
  }

  private mutating func updateHelp(_ help: Overlay.Help, _ action: Action) {
    var help = help
    switch action {
    case .edit(let edit):
      report(leftOut: help.query.apply(edit), of: help.query.limit)
      help.offset = 0
    case .move(.up): help.offset = max(0, help.offset - 1)
    case .move(.down): help.offset += 1
    case .page(let halves): help.offset = max(0, help.offset + halves * 8)
    case .leave: return overlay = nil
    default: return
    }
    help.offset = ScrollWindow.clamped(
      help.offset, count: HelpFrame.lines(help, state: self).count, height: HelpFrame.rows(of: self))
    overlay = .help(help)
  }

  private mutating func updateFilter(_ form: Overlay.FilterForm, _ action: Action) {
    var form = form
    let fields = content(of: activeList).filters
    let field = fields.indices.contains(form.selected) ? fields[form.selected] : nil
    switch action {
    case .move(.up): form.selected = max(0, form.selected - 1)
    case .move(.down): form.selected = min(fields.count - 1, form.selected + 1)
    case .goToStart: form.selected = 0
    case .goToEnd: form.selected = fields.count - 1
    case .move(.left): if let field { changeFilter(field, by: -1) }
    case .move(.right), .toggle: if let field { changeFilter(field, by: 1) }
    case .clearMark:
      if panes[activeList]?.filter.isEmpty ?? true { message = Message("No filter is set.") }
      panes[activeList]?.filter = [:]
    case .enter, .leave, .quit: return overlay = nil
    default: return
    }
    overlay = .filter(form)
  }

  /// Opens the note on the selected role or skill.
  mutating func openNote() {
    guard let subject = noteSubject() else {
      return message = Message("Notes go to roles and skills: choose one first.")
    }
    overlay = .note(.init(on: subject, in: profile))
  }

  private func noteSubject() -> Subject? {
    switch focusedLink() {
    case .skill(let skill): .skill(skill)
    case .role(let role): .role(role)
    default: selected?.subject
    }
  }

  /// Typing goes to the field in front; coming out keeps what was typed, as one step of undo.
  private mutating func updateNote(
    _ editor: Overlay.NoteEditor, _ action: Action
  ) -> [Effect] {
    var editor = editor
    switch action {
    case .edit(let edit):
      switch editor.field {
      case .note: report(leftOut: editor.note.apply(edit), by: "The note", of: .text)
      case .evidence: report(leftOut: editor.evidence.apply(edit), by: "The evidence", of: .text)
      }
    case .nextPane, .previousPane: editor.field = editor.field == .note ? .evidence : .note
    case .leave:
      overlay = nil
      return keep(editor)
    default: return []
    }
    overlay = .note(editor)
    return []
  }

  mutating func keep(_ editor: Overlay.NoteEditor) -> [Effect] {
    let subject = editor.subject
    let text = editor.note.text.withoutBlankEnds
    let evidence = editor.evidence.text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    var changes: [ProfileChange] = []
    if text != editor.firstNote ?? "" {
      changes.append(.note(subject, from: editor.firstNote, to: text.isEmpty ? nil : text))
    }
    if evidence != editor.firstEvidence {
      changes.append(.evidence(subject, from: editor.firstEvidence, to: evidence))
    }
    guard !changes.isEmpty else { return [] }
    let effects = apply(ProfileEdit("note on \(name(of: subject))", changes))
    message =
      SharedNote.keeps(text, in: profile.notes[subject] ?? "")
      ? bothTextsKept : Message("Note kept. \(key(.undo)) takes it back.")
    return effects
  }

  func name(of subject: Subject) -> String {
    switch subject {
    case .role(let id): catalogue.role(id)?.title ?? id.rawValue
    case .skill(let id): catalogue.skill(id)?.name ?? id.rawValue
    }
  }
}
