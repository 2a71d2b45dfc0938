import Canvas
import CareerModel

/// A list pane: its heading, its rows, and what stays beneath them.
struct ListFrame: View {
  let screen: Screen
  let state: State
  let catalogue: Catalogue
  let memory: FrameMemory
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    let pane = state.content(of: screen, in: catalogue)
    let parts = state.listParts(of: area, pane: pane)
    frame.put(pane.heading, across: parts.heading)
    if !parts.subheading.isEmpty { frame.put(pane.subheading, across: parts.subheading) }
    let items = state.items(of: screen)
    let place = state.panes[screen] ?? PaneState()
    if items.isEmpty {
      ScrollText(Line(pane.emptyText, .dim).wrapped(to: area.width - 4, in: state.look), offset: 0)
        .draw(in: parts.rows.inset(left: 3), of: &frame)
    } else if pane.columns.isEmpty {
      if pane.hasTitles, parts.rows.y > parts.body.y {
        let titles = pane.titles(width: ListView.itemWidth(in: area.width))
        frame.put(titles, across: parts.body.row(0).inset(left: ListView.itemIndent))
      }
      ListView(
        count: items.count, selected: place.index, offset: place.offset, isFocused: hasKeys, memory: rows
      ) { index, width in
        highlighted(marked(pane.row(items[index], width: width), at: index))
      }.draw(in: parts.rows, of: &frame)
    } else {
      TableView(
        columns: pane.columns, count: items.count, selected: place.index, offset: place.offset, isFocused: hasKeys
      ) { index in
        .cells(pane.cells(items[index]).map(highlighted))
      }.draw(in: parts.body, of: &frame)
    }
    ScrollText(pane.footnotes(width: area.width - 2), offset: 0).draw(in: parts.footnotes, of: &frame)
  }

  /// Rows as they were drawn; while a range is being marked they change with the cursor, and none are kept.
  private var rows: RowMemory? {
    state.rangeAnchor == nil ? memory.rows(of: screen, for: state.subject(of: screen)) : nil
  }

  private var hasKeys: Bool { isFocused && state.overlay == nil }

  /// Shows the range that is being marked.
  private func marked(_ row: ListRow, at index: Int) -> ListRow {
    guard isFocused, let anchor = state.rangeAnchor,
      let start = state.items(of: screen).firstIndex(of: anchor), let end = state.panes[screen]?.index,
      (min(start, end)...max(start, end)).contains(index), case .item(let line, let trailing) = row
    else { return row }
    return .item(line.recast(.accent), trailing: trailing)
  }

  private func highlighted(_ row: ListRow) -> ListRow {
    guard case .item(let line, let trailing) = row else { return row }
    return .item(highlighted(line), trailing: trailing)
  }

  /// Shows what find matched.
  private func highlighted(_ line: Line) -> Line {
    guard screen == state.activeList, !state.find.query.isEmpty else { return line }
    return line.highlighting(state.find.query.text)
  }
}
