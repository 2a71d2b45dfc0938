import Canvas
import CareerModel
import CareerPages

/// The datasets that can be put in front, and the import of more.
struct DatasetBrowser: Overlay {
  /// By itself and not by its place, since the list may come later, or come anew.
  var selected: Dataset

  static let context = Binding.Context.sources
  static let keys = [
    Binding(
      ["i"], .openImport, [context], .program, "Import a source from files", named: "import-a-source-from-files",
      hint: Binding.Hint("import", 2)),
    Binding(["x"], .stopImport, [context], .program, "Stop the import", named: "stop-the-import"),
  ]
  static let labels: Labels = [.enter: "show", .quit: "close"]

  /// - Parameter dataset: the one to choose; nil for the one in front.
  static func open(at dataset: Dataset? = nil, in state: inout State) {
    state.overlay = DatasetBrowser(selected: dataset ?? state.dataset)
  }

  /// The place of the chosen one; the first where it is not listed.
  fileprivate func place(in choices: [DatasetChoice]) -> Int { choices.firstIndex { $0.dataset == selected } ?? 0 }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let choices = state.datasets.choices
    let place = place(in: choices)
    switch action {
    case .enter:
      guard choices.indices.contains(place) else { return [] }
      state.overlay = nil
      let chosen = choices[place]
      guard chosen.dataset != state.dataset else {
        state.message = Message("\(chosen.title) is in front already.")
        return []
      }
      return state.open(chosen.dataset)
    case .openImport:
      ImportForm.open(in: &state)
      return []
    case .stopImport: return state.stopImport()
    case .leave, .quit: return state.closeOverlay()
    default:
      guard let next = action.choice(from: place, count: choices.count), choices.indices.contains(next) else {
        return []
      }
      return state.putOver(DatasetBrowser(selected: choices[next].dataset))
    }
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    DatasetView(browser: self, state: state).draw(in: area, of: &frame)
  }
}

/// The sources over the panes, one line each, with the import that runs beneath.
private struct DatasetView: View {
  let browser: DatasetBrowser
  let state: State

  func draw(in area: Rect, of frame: inout Frame) {
    let choices = state.datasets.choices
    ChoicePanel(
      title: "Sources", trailing: keys, width: 64,
      choices: ChoiceList(count: choices.count, selected: browser.place(in: choices)) { row(choices[$0]) }, notes: notes
    ).draw(in: area, of: &frame)
  }

  private func row(_ source: DatasetChoice) -> ListRow {
    let isInFront = source.dataset == state.dataset
    return .item(
      Line(source.title) + Line(isInFront ? "  in front" : "", .accent),
      trailing: Line.cell(
        source.roleCount?.of("role") ?? DatasetChoice.unreadable, .dim, columns: 20, aligned: .right, in: state.look))
  }

  private var keys: String {
    "\(state.key(.enter, in: .sources)) shows it, \(state.key(.leave, in: .sources)) closes"
  }

  /// Marks that no source knows any more, then the import that runs, else how to begin one.
  private var notes: [Line] {
    let unknown = Notice.unknownMarks(state.unknownSkills, marks: state.profile.marks)
    return (unknown.map { [Line($0, .warning)] } ?? []) + importNotes
  }

  private var importNotes: [Line] {
    guard let importing = state.datasets.importing else {
      let key = state.key(.openImport, in: .sources)
      return [Line("Key \(key) imports all of O*NET, ESCO, US wages or their crosswalk from files.", .dim)]
    }
    let percent = importing.percent ?? 0
    let gauge = Gauge(held: percent, learning: 0, of: 100).line(width: 20, in: state.look)
    return [
      gauge + Line("  " + importing.text),
      Line("It goes on when this is closed; \(state.key(.stopImport, in: .sources)) stops it.", .dim),
    ]
  }
}

extension Binding.Context {
  static let sources = Self("sources", .list)
}
