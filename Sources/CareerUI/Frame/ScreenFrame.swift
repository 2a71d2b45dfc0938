import Canvas
import CareerModel

extension State {
  /// The whole screen as it is now: a pure function of the state and the catalogue.
  ///
  /// With a memory that drew earlier states over the same catalogue it is made faster, and is the same.
  public func frame(remembering memory: FrameMemory? = nil) -> Frame {
    let memory = memory ?? FrameMemory(speedups)
    let drawing = memory.drawing(from: basis)
    var frame = Frame(size: size, look: look)
    guard !isTooSmall else {
      let line = Line("Needs \(PaneLayout.smallest.width) x \(PaneLayout.smallest.height): make the window larger.")
      frame.put(line, across: frame.bounds)
      return frame
    }
    let layout = PaneLayout(self)
    tabBar.draw(in: layout.tabs, of: &frame)
    drawPanes(layout, of: &frame, remembering: drawing)
    if let overlay {
      // What lies behind is dimmed, its selection too.
      let behind = frame.bounds.inset(bottom: 1)
      frame.recast(behind, style: Style(.dim))
      overlay.draw(in: behind, of: &frame, over: self)
    }
    StatusLine(state: self, drawing: drawing).draw(in: layout.status, of: &frame)
    return frame
  }

  /// Whether the window has no room for anything but to say so.
  var isTooSmall: Bool { size.width < PaneLayout.smallest.width || size.height < PaneLayout.smallest.height }

  var tabBar: TabBar {
    TabBar(
      name: "careers", tabs: Screen.tabs.map { TabBar.Tab(number: $0.number, title: $0.title) },
      selected: Screen.tabs.firstIndex(of: navigation.screen.tab) ?? 0, owner: profileName,
      trailing: savingNote, trailingStays: isNotAsUsual || datasets.importing != nil)
  }

  /// Whether what the person does is not on disk, so that the tab bar must say so whatever else has room.
  private var isNotAsUsual: Bool {
    editing.trial != nil || editing.saving.failure != nil || editing.saving.isLeaving || editing.saving.obstacle != nil
  }

  /// Whether what the person did is on disk.
  private var savingNote: Line {
    if isNotAsUsual {
      let obstacle = editing.saving.obstacle.map { Line("nothing is kept: \($0)", .warning) }
      let notes = [
        editing.saving.failure.map { _ in Line("NOT SAVED", .error) } ?? obstacle,
        editing.saving.isLeaving ? Line("saving before leaving…", .warning) : nil,
        editing.trial.map { _ in Line("trying, \(editing.triedSkills.count.of("mark"))", .warning) },
      ].compactMap(\.self)
      return notes.dropFirst().reduce(notes.first ?? Line()) { $0 + Line("   ") + $1 }
    }
    return (datasets.importing.map { Line($0.text + "   ", .learning) } ?? Line())
      + (!editing.saving.pending.isEmpty
        ? Line("saving…", .warning) : Line(look == .unicode ? "saved \(look[.tick])" : "saved", .dim))
  }

  private func drawPanes(
    _ layout: PaneLayout, of frame: inout Frame, remembering drawing: Drawing
  ) {
    for rule in layout.rules { frame.fill(rule, with: look.fill(.verticalRule), style: Style(.rule)) }
    if let divider = layout.divider { frame.fill(divider, with: look.fill(.horizontalRule), style: Style(.rule)) }
    if var area = layout.list {
      // What stands in place of rows takes the room of the preview, which there is none of.
      if let preview = layout.preview, items(of: navigation.screen).isEmpty {
        area = Rect(x: area.x, y: area.y, width: area.width, height: preview.maxY - area.y)
      }
      ListFrame(screen: navigation.screen, state: self, drawing: drawing, isFocused: navigation.focus == .list)
        .draw(in: area, of: &frame)
    }
    // Beneath an overlay it would read as if it were of the row in front there.
    if let area = layout.preview, overlay == nil {
      PreviewFrame(state: self).draw(in: area, of: &frame)
    }
    if let area = layout.detail {
      DetailFrame(state: self, drawing: drawing).draw(in: area, of: &frame)
    }
    if let area = layout.progress {
      ProgressFrame(state: self, isFocused: navigation.focus == .progress).draw(in: area, of: &frame)
    }
    if let area = layout.checklist {
      ListFrame(screen: .skills, state: self, drawing: drawing, isFocused: navigation.focus == .checklist)
        .draw(in: area, of: &frame)
    }
  }
}
