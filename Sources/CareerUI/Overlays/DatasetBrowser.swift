import Canvas
import CareerModel

/// The sources that can be put in front, and the import of more.
public struct DatasetBrowser: Hashable, Sendable {
  var selected = 0
}

extension State {
  mutating func openSources() {
    overlay = .sources(DatasetBrowser(selected: datasets.firstIndex { $0.dataset == dataset } ?? 0))
  }

  mutating func updateDatasets(_ browser: DatasetBrowser, _ action: Action) -> [Effect] {
    var browser = browser
    switch action {
    case .enter:
      guard datasets.indices.contains(browser.selected) else { return [] }
      overlay = nil
      let chosen = datasets[browser.selected]
      guard chosen.dataset != dataset else {
        message = Message("\(chosen.title) is in front already.")
        return []
      }
      return open(chosen.dataset)
    case .openImport:
      overlay = .importForm(importing == nil ? importForm ?? ImportForm() : ImportForm())
      return []
    case .stopImport: return stopImport()
    case .leave, .quit:
      overlay = nil
      return []
    default:
      guard let next = action.choice(from: browser.selected, count: datasets.count) else { return [] }
      browser.selected = next
    }
    overlay = .sources(browser)
    return []
  }
}

/// The sources over the panes, one line each, with the import that runs beneath.
struct SourceFrame: View {
  let browser: DatasetBrowser
  let state: State

  private static let width = 64

  func draw(in area: Rect, of frame: inout Frame) {
    let notes = self.notes(width: min(area.width - 8, Self.width) - 3)
    let panel = Panel(
      title: Line("Sources", .heading), trailing: Line(keys, .dim),
      contentSize: Size(
        width: min(area.width - 8, Self.width), height: min(state.datasets.count + 1 + notes.count, area.height - 4)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(bottom: min(notes.count + 1, max(0, content.height - 1)))
    let offset = ScrollWindow.offset(
      current: 0, selected: browser.selected, count: state.datasets.count, height: rows.height)
    ListView(count: state.datasets.count, selected: browser.selected, offset: offset, isFocused: true) { index, _ in
      row(state.datasets[index])
    }.draw(in: rows, of: &frame)
    for (index, line) in notes.enumerated() {
      frame.put(line, across: content.row(content.height - notes.count + index).inset(left: 3))
    }
  }

  private func row(_ source: DatasetChoice) -> ListRow {
    let isInFront = source.dataset == state.dataset
    return .item(
      Line(source.title) + Line(isInFront ? "  in front" : "", .accent),
      trailing: Line.cell(source.roleCount.of("role"), .dim, columns: 13, aligned: .right, in: state.look))
  }

  private var keys: String {
    "\(state.key(.enter, in: .sources)) shows it, \(state.key(.leave, in: .sources)) closes"
  }

  /// Marks that no source knows any more, then the import that runs, else how to begin one.
  private func notes(width: Int) -> [Line] {
    let unknown = Notice.unknownMarks(state.unknownSkills, marks: state.profile.marks)
    return (unknown.map { Line($0, .warning).wrapped(to: width, in: state.look) } ?? []) + importNotes(width: width)
  }

  private func importNotes(width: Int) -> [Line] {
    guard let importing = state.importing else {
      let text = "\(state.key(.openImport, in: .sources)) imports O*NET, ESCO, US wages or their crosswalk from files."
      return Line(text, .dim).wrapped(to: width, in: state.look)
    }
    let percent = importing.percent ?? 0
    let gauge = Gauge(held: percent, learning: 0, of: 100).line(width: 20, in: state.look)
    return [
      gauge + Line("  " + importing.text),
      Line("It goes on when this is closed; \(state.key(.stopImport, in: .sources)) stops it.", .dim),
    ]
  }
}
