import Canvas
import CareerModel

/// What to import, and from where.
public struct ImportForm: Hashable, Sendable {
  enum Field: Hashable, Sendable { case kind, path }

  var field: Field = .kind
  var kind: ImportKind = .onet
  var path = TextInput(limit: .path)

  /// Goes to the path, which is then selected whole.
  mutating func enterPath() {
    field = .path
    path = path.selected
  }

  /// Moves the choice of what to import on, round the end.
  mutating func changeKind(by step: Int) {
    let kinds = ImportKind.allCases
    let index = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(index + step + kinds.count) % kinds.count]
  }
}

extension State {
  mutating func updateImportForm(_ form: ImportForm, _ action: Action) -> [Effect] {
    var form = form
    switch (action, form.field) {
    case (.edit(.left), .kind): form.changeKind(by: -1)
    case (.edit(.right), .kind), (.edit(.insert(" ")), .kind): form.changeKind(by: 1)
    case (.edit(let edit), .path): report(leftOut: form.path.apply(edit), of: .path)
    // Whoever types or pastes means the path.
    case (.edit(.insert(let text)), .kind):
      form.enterPath()
      report(leftOut: form.path.apply(.insert(text)), of: .path)
    case (.edit, .kind): break
    case (.move(.up), _), (.previousPane, _): form.field = .kind
    case (.move(.down), .kind), (.nextPane, .kind), (.enter, .kind): form.enterPath()
    case (.nextPane, .path): form.field = .kind
    case (.enter, .path):
      let path = DroppedPath.read(form.path.text)
      guard path.isEmpty else { return startImport(form.kind, path: path) }
      message = Message("Type where the files are, such as \(form.kind.examplePath).", .warning)
    case (.leave, _):
      openSources()
      return []
    default: return []
    }
    overlay = .importForm(form)
    return []
  }
}

/// The form over the panes.
struct ImportFormFrame: View {
  let form: ImportForm
  let state: State

  private static let width = 68
  private static let labelColumns = 8

  func draw(in area: Rect, of frame: inout Frame) {
    let width = min(area.width - 8, Self.width)
    let advice = Line(form.kind.advice, .dim).wrapped(to: width - 2, in: state.look)
    let panel = Panel(
      title: Line("Import", .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: width, height: min(3 + advice.count, area.height - 4)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    drawKind(across: content.row(0), of: &frame)
    FormLine(
      label: "From", labelColumns: Self.labelColumns, input: form.path, hint: form.kind.examplePath,
      isFocused: form.field == .path
    ).draw(in: content.row(1), of: &frame)
    for (index, line) in advice.enumerated() { frame.put(line, across: content.row(3 + index).inset(left: 2)) }
  }

  private func drawKind(across area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let isFocused = form.field == .kind
    let bar = Line(isFocused ? state.look.selectionBar + " " : "  ", .accent)
    let label = bar + Line.cell("What", isFocused ? .strong : .dim, columns: Self.labelColumns, in: state.look)
    let change = state.keymap.signs(for: [.edit(.left), .edit(.right)], in: .importing)
    let x = area.x + frame.put(label, at: Point(x: area.x, y: area.y), in: area)
    frame.put(
      Line(form.kind.title) + Line(isFocused ? "   \(change) another" : "", .dim), at: Point(x: x, y: area.y), in: area)
    if isFocused { frame.cursor = Point(x: min(x, area.maxX - 1), y: area.y) }
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
      "The folder of CSV files, unpacked, as esco.ec.europa.eu offers it, in any one language. Replaces an earlier "
        + "import; your marks stay."
    case .wages:
      "The national wages by occupation of the US Bureau of Labor Statistics, as CSV. They show with the roles of O*NET."
    case .crosswalk: "Nesta's file of ESCO occupations and their O*NET twins. Each then leads to the other."
    }
  }
}
