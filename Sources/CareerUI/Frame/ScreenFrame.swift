import Canvas
import CareerModel

extension State {
  /// The whole screen as it is now: a pure function of the state and the catalogue.
  public func frame(in catalogue: Catalogue) -> Frame {
    var frame = Frame(size: size, look: look)
    guard size.width >= PaneLayout.smallest.width, size.height >= PaneLayout.smallest.height else {
      let line = Line("Needs \(PaneLayout.smallest.width) x \(PaneLayout.smallest.height): make the window larger.")
      frame.put(line, across: frame.bounds)
      return frame
    }
    let layout = PaneLayout(self)
    tabBar.draw(in: layout.tabs, of: &frame)
    drawPanes(layout, of: &frame, in: catalogue)
    StatusLine(state: self, catalogue: catalogue).draw(in: layout.status, of: &frame)
    drawOverlay(over: frame.bounds.inset(bottom: 1), of: &frame, in: catalogue)
    return frame
  }

  var tabBar: TabBar {
    TabBar(
      name: "careers", tabs: Screen.allCases.map { TabBar.Tab(number: $0.number, title: $0.title) },
      selected: Screen.allCases.firstIndex(of: screen) ?? 0, trailing: savingNote)
  }

  /// The profile, and whether what the person did is on disk.
  private var savingNote: Line {
    let profile = Line(profileName + "   ", .dim)
    if !saving.lost.isEmpty { return profile + Line("NOT SAVED", .error) }
    return profile
      + (!saving.pending.isEmpty
        ? Line("saving…", .warning) : Line(look == .unicode ? "saved \(look.tick)" : "saved", .dim))
  }

  private func drawPanes(_ layout: PaneLayout, of frame: inout Frame, in catalogue: Catalogue) {
    for rule in layout.rules { frame.fill(rule, with: look.verticalRule, style: Style(.rule)) }
    if let area = layout.list {
      ListFrame(screen: screen, state: self, catalogue: catalogue, isFocused: focus == .list).draw(in: area, of: &frame)
    }
    if let area = layout.preview {
      PreviewFrame(state: self, catalogue: catalogue).draw(in: area, of: &frame)
    }
    if let area = layout.detail {
      DetailFrame(state: self, catalogue: catalogue).draw(in: area, of: &frame)
    }
    if let area = layout.checklist {
      ListFrame(screen: .skills, state: self, catalogue: catalogue, isFocused: focus == .checklist)
        .draw(in: area, of: &frame)
    }
  }

  private func drawOverlay(over area: Rect, of frame: inout Frame, in catalogue: Catalogue) {
    switch overlay {
    case .welcome(let welcome):
      WelcomeFrame(welcome: welcome, state: self, catalogue: catalogue).draw(in: area, of: &frame)
    case .help(let help): HelpFrame(help: help, state: self).draw(in: area, of: &frame)
    case .palette(let palette):
      PaletteFrame(palette: palette, state: self, catalogue: catalogue).draw(in: area, of: &frame)
    case .filter(let form): FilterFrame(form: form, state: self, catalogue: catalogue).draw(in: area, of: &frame)
    case .note(let editor): NoteFrame(editor: editor, state: self, catalogue: catalogue).draw(in: area, of: &frame)
    case nil: break
    }
  }
}
