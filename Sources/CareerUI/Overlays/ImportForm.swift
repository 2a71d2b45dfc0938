import Canvas
import CareerModel

/// What to import, and from where.
struct ImportForm: Overlay {
  enum Field: Hashable, Sendable { case kind, path, language }

  var field: Field = .kind
  var kind: ImportKind = .onet
  var path = TextInput(limit: .path)
  /// Of ESCO's texts: a code; empty takes English, or the only one that is there.
  var language = TextInput()
  /// Why the import that the form asked for did not happen, until something in it is changed.
  var problem: ImportProblem?

  /// From top to bottom.
  var fields: [Field] { kind.hasLanguages ? [.kind, .path, .language] : [.kind, .path] }

  /// What it asks for.
  var request: ImportRequest {
    let code = language.text.trimmed
    return ImportRequest(
      kind, path: DroppedPath.read(path.text), language: kind.hasLanguages && !code.isEmpty ? code : nil,
      isForced: problem?.kind == .doubtful)
  }

  /// Goes to the field below or above, round the end or not; what stands in it is then selected whole.
  mutating func go(by step: Int, isRound: Bool = false) {
    let index = (fields.firstIndex(of: field) ?? 0) + step
    let next = isRound ? fields[index.round(fields.count)] : fields[max(0, min(index, fields.count - 1))]
    guard next != field else { return }
    field = next
    if field == .path { path = path.selected }
    if field == .language { language = language.selected }
  }

  /// Changes the text of the field in front; how much of it found no room.
  mutating func edit(_ edit: TextInput.Edit) -> Int {
    let before = (path.text, language.text)
    defer { if (path.text, language.text) != before { problem = nil } }
    return field == .language ? language.apply(edit) : path.apply(edit)
  }

  /// Moves the choice of what to import on, round the end.
  mutating func changeKind(by step: Int) {
    let kinds = ImportKind.allCases
    let index = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(index + step).round(kinds.count)]
    problem = nil
  }

  static let context = Binding.Context.importing

  /// Puts it in front, as it was filled in where the last import failed.
  static func open(in state: inout State) {
    state.overlay = state.datasets.importing == nil ? state.datasets.importForm ?? ImportForm() : ImportForm()
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch (action, field) {
    case (.edit(.left), .kind): next.changeKind(by: -1)
    case (.edit(.right), .kind), (.edit(.insert(" ")), .kind): next.changeKind(by: 1)
    case (.edit(let edit), .path), (.edit(let edit), .language):
      let limit = field == .path ? TextInput.Limit.path : TextInput.Limit.line
      state.report(leftOut: next.edit(edit), of: limit)
    // Whoever types or pastes means the path.
    case (.edit(.insert(let text)), .kind):
      next.go(by: 1)
      state.report(leftOut: next.edit(.insert(text)), of: .path)
    case (.edit, .kind): break
    case (.move(.up), _): next.go(by: -1)
    case (.move(.down), _), (.enter, .kind): next.go(by: 1)
    case (.previousPane, _): next.go(by: -1, isRound: true)
    case (.nextPane, _): next.go(by: 1, isRound: true)
    case (.enter, .path), (.enter, .language):
      guard request.path.isEmpty else { return state.startImport(self) }
      state.message = Message("Type where the files are, such as \(kind.examplePath).", .warning)
    case (.leave, _):
      DatasetBrowser.open(in: &state)
      return []
    default: return []
    }
    return state.putOver(next)
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    ImportFormView(form: self, state: state).draw(in: area, of: &frame)
  }
}

/// The form over the panes.
private struct ImportFormView: View {
  let form: ImportForm
  let state: State

  func draw(in area: Rect, of frame: inout Frame) {
    FormPanel(
      title: "Import", keys: keys, width: 68, fields: form.fields.map(field),
      focused: form.fields.firstIndex(of: form.field) ?? 0, note: advice,
      // Those of every kind, so that another one moves nothing.
      leastColumns: state.look.columns(of: Self.label(of: .language))
    ).draw(in: area, of: &frame)
  }

  private func field(_ field: ImportForm.Field) -> FormLines.Field {
    let label = Self.label(of: field)
    switch field {
    case .kind:
      let keys = state.keymap.signs(for: [.edit(.left), .edit(.right)], in: .importing)
      return FormLines.Field(label: label, content: .choice(form.kind.title, keys: "\(keys) another"))
    case .path: return FormLines.Field(label: label, input: form.path, hint: form.kind.examplePath)
    case .language: return FormLines.Field(label: label, input: form.language, hint: "en, or the one that is there")
    }
  }

  private static func label(of field: ImportForm.Field) -> String {
    switch field {
    case .kind: "What"
    case .path: "From"
    case .language: "Language"
    }
  }

  /// What is wrong, else which files are meant.
  private var advice: [Line] {
    guard let problem = form.problem else { return [Line(form.kind.advice, .dim)] }
    let line = Line(problem.text, problem.kind == .doubtful ? .warning : .error)
    guard problem.kind == .doubtful else { return [line] }
    return [line, Line("\(state.key(.enter, in: .importing)) again takes it all the same.")]
  }

  private var keys: String {
    "\(state.key(.enter, in: .importing)) \(form.field == .kind ? "goes on" : "imports"), "
      + "\(state.key(.leave, in: .importing)) goes back"
  }
}

extension ImportKind {
  /// What to type, as far as it can be told.
  fileprivate var examplePath: String {
    switch self {
    case .onet: "~/Downloads/db_29_3_text"
    case .esco: "~/Downloads/ESCO dataset - v1.2.0"
    case .wages: "~/Downloads/oesm24nat"
    case .crosswalk: "~/Downloads/ESCO_ONET_xwalk.csv"
    }
  }

  /// Which files are meant, and who publishes them.
  fileprivate var advice: String {
    switch self {
    case .onet:
      "The folder of text files, unpacked, as onetcenter.org/database.html offers it. Replaces an earlier import; "
        + "your marks stay."
    case .esco:
      "The folder of CSV files, unpacked, as esco.ec.europa.eu offers it; of releases 1.1 the folder around "
        + "both. Replaces an earlier import; your marks stay."
    case .wages:
      "The national wages by occupation of the US Bureau of Labor Statistics, as CSV. They show with the roles of O*NET."
    case .crosswalk:
      "Nesta's or the European Commission's file of ESCO occupations and their O*NET twins. Each then leads to the other."
    }
  }
}

extension Binding.Context {
  static let importing = Self("importing", .form)
}
