import Canvas
import CareerModel

/// A list pane: its heading, its rows, and what stays beneath them.
struct ListFrame: View {
  let screen: Screen
  let state: State
  let drawing: Drawing
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    let pane = state.content(of: screen)
    let parts = state.listParts(of: area, pane: pane)
    guard isAside else { return draw(pane, selected: place.index, in: parts, of: &frame) }
    let page = drawing.listPage(key(offset: place.offset, size: area.size), in: state.look) { page in
      draw(pane, selected: nil, in: state.listParts(of: page.bounds, pane: pane), of: &page)
    }
    frame.put(page, at: area)
    list(of: pane, selected: place.index).drawSelection(in: parts.rows, of: &frame)
  }

  private func draw(_ pane: any Pane, selected: Int?, in parts: PaneLayout.ListParts, of frame: inout Frame) {
    frame.put(pane.heading, across: parts.heading)
    if !parts.subheading.isEmpty { frame.put(pane.subheading, across: parts.subheading) }
    if items.isEmpty {
      ScrollText(Line(pane.emptyText, .dim).wrapped(to: parts.body.width - 4, in: state.look), offset: 0)
        .draw(in: parts.rows.inset(left: 3), of: &frame)
    } else if pane.columns.isEmpty {
      if pane.hasTitles, parts.rows.y > parts.body.y {
        let titles = pane.titles(width: ListView.itemWidth(in: parts.body.width))
        frame.put(titles, across: parts.body.row(0).inset(left: ListView.itemIndent))
      }
      list(of: pane, selected: selected).draw(in: parts.rows, of: &frame)
    } else {
      TableView(
        columns: pane.columns, count: items.count, selected: selected, offset: place.offset, isFocused: hasKeys
      ) { index in
        pane.cells(items[index]).map(highlighted)
      }.draw(in: parts.body, of: &frame)
    }
    ScrollText(pane.footnotes(in: parts.body), offset: 0).draw(in: parts.footnotes, of: &frame)
  }

  private func list(of pane: any Pane, selected: Int?) -> ListView {
    let items = items
    let range = markedRange
    return ListView(
      count: items.count, selected: selected, offset: place.offset, isFocused: hasKeys, kept: rows
    ) { index, width in
      let row = pane.row(items[index], width: width)
      return highlighted(range?.contains(index) == true ? marked(row) : row)
    }
  }

  private var items: [Item] { state.items(of: screen) }
  private var place: PaneState { state.panes[screen] ?? PaneState() }

  /// Whether it is the checklist beside a role and has not the focus: with every role it is another as a whole, and for
  /// each role only its selection changes.
  private var isAside: Bool { screen != state.screen && !isFocused }

  /// Rows as they were drawn; while a range is being marked they change with the cursor, and none are kept.
  private var rows: ((_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame)? {
    guard !isAside, state.rangeAnchor == nil else { return nil }
    let key = key(offset: 0, size: Size(width: 0, height: 0))
    return { [drawing] index, size, draw in
      var key = key
      (key.offset, key.size) = (index, size)
      return drawing.row(key, make: draw)
    }
  }

  private func key(offset: Int, size: Size) -> Drawing.Key {
    Drawing.Key(screen: screen, role: state.subject(of: screen), offset: offset, size: size)
  }

  private var hasKeys: Bool { isFocused && state.overlay == nil }

  /// The rows of the range that is being marked.
  private var markedRange: ClosedRange<Int>? {
    guard isFocused, let anchor = state.rangeAnchor, let start = state.items(of: screen).firstIndex(of: anchor),
      let end = state.panes[screen]?.index
    else { return nil }
    return min(start, end)...max(start, end)
  }

  private func marked(_ row: ListRow) -> ListRow {
    guard case .item(let line, let trailing) = row else { return row }
    return .item(line.recast(.accent), trailing: trailing)
  }

  private func highlighted(_ row: ListRow) -> ListRow {
    guard case .item(let line, let trailing) = row else { return row }
    return .item(highlighted(line), trailing: trailing)
  }

  /// Shows what find matched.
  private func highlighted(_ line: Line) -> Line {
    guard let marks = state.findMarks, marks.list == screen else { return line }
    return line.highlighting(marks.text)
  }
}
