import Canvas
import CareerModel
import CareerPages

/// A list pane: its heading, its rows, and what stays beneath them.
struct ListFrame: View {
  let screen: Screen
  let state: State
  let drawing: Drawing
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    let pane = state.content(of: screen)
    let parts = state.listParts(of: area, on: screen)
    guard isAside else {
      drawHead(of: pane, in: parts, of: &frame)
      return drawItems(of: pane, selected: place.index, in: parts, of: &frame)
    }
    let page = drawing.listPage(key(offset: place.offset, size: area.size), in: state.look) { page in
      drawItems(of: pane, selected: nil, in: state.listParts(of: page.bounds, on: screen), of: &page)
    }
    frame.put(page, at: area)
    // It tells the place in the list, which what is kept does not depend on.
    drawHead(of: pane, in: parts, of: &frame)
    list(of: pane, selected: place.index, rowHeight: pane.rowHeight(in: parts.rows)).drawSelection(
      in: parts.rows, of: &frame)
  }

  private func drawItems(
    of pane: any Pane, selected: Int?, in parts: PaneLayout.ListParts, of frame: inout Frame
  ) {
    let columns = pane.columns
    if items.isEmpty {
      let place = parts.rows.inset(left: ListView.itemIndent)
      let width = parts.rows.width - 4
      let blocks = state.narrowing(of: screen) == nil ? pane.emptyBlocks : []
      let rest = blocks.isEmpty ? [] : [Line()] + state.detail(Page(blocks), width: width).lines
      ScrollText(Line(emptyText(of: pane), .dim).wrapped(to: width, in: state.look) + rest, offset: 0)
        .draw(in: place, of: &frame)
      // A magnifier follows the cursor to what is said in place of rows.
      if hasKeys { frame.cursor = Point(x: place.x, y: place.y) }
    } else if columns.isEmpty {
      list(of: pane, selected: selected, rowHeight: pane.rowHeight(in: parts.rows)).draw(in: parts.rows, of: &frame)
    } else {
      TableView(
        columns: columns, count: lineCount, selected: selected.map(line), offset: place.offset, isFocused: hasKeys
      ) { line in
        item(atLine: line).map { pane.cells($0).map(highlighted) }
      }.draw(in: parts.rows, of: &frame)
    }
    ScrollText(pane.footnotes(in: parts.rows), offset: 0).draw(in: parts.footnotes, of: &frame)
  }

  /// Of a narrowed list it is known no more than that nothing has the name.
  private func emptyText(of pane: any Pane) -> String {
    state.narrowing(of: screen).map {
      "Nothing in this list goes by “\($0)” any more. \(state.key(.leave)) shows all of it."
    } ?? pane.emptyText
  }

  /// The subheading has the row of the column heads where there are none, else one of its own before it.
  private func drawHead(of pane: any Pane, in parts: PaneLayout.ListParts, of frame: inout Frame) {
    let heading = pane.heading + (state.narrowing(of: screen).map { Line(" · “\($0)” only", .accent) } ?? Line())
    let title = PaneHead.titleColumns(of: heading, in: state.look) + 1
    let beside = Line.blank(title) + pane.subheading.inWholeParts(of: parts.head.width - title, in: state.look)
    let heads = pane.hasHeads && !items.isEmpty ? heads(of: pane, width: parts.rows.width) : Line()
    let isBeneath = !parts.subheading.isEmpty
    PaneHead(heading, heads: pane.hasHeads && !isBeneath ? heads : beside, isFocused: hasKeys)
      .draw(in: parts.head, of: &frame)
    if isBeneath { frame.put(heads, across: parts.subheading) }
  }

  /// The heads of the columns, from the left edge of the pane's head.
  private func heads(of pane: any Pane, width: Int) -> Line {
    let columns = pane.columns
    return .blank(ListView.itemIndent - 1)
      + (columns.isEmpty
        ? pane.heads(width: ListView.itemWidth(in: width)) : TableView.heads(of: columns, width: width, in: state.look))
  }

  private func list(of pane: any Pane, selected: Int?, rowHeight: Int) -> ListView {
    let range = markedRange
    return ListView(
      count: lineCount, selected: selected.map(line), offset: place.offset, isFocused: hasKeys, rowHeight: rowHeight,
      kept: rows
    ) { line, width in
      guard let index = listing.index(atLine: line, isSpaced: state.isSpaced(screen)) else { return .blank }
      let row = pane.row(items[index], width: width)
      let isMarked = range?.contains(index) == true
      return row.withItem { highlighted(isMarked ? $0.recast(.accent) : $0) }
    }
  }

  // MARK: Items and lines

  private var listing: Listing { state.listings[screen] ?? Listing() }
  private var lineCount: Int { listing.lineCount(isSpaced: state.isSpaced(screen)) }
  private func line(of index: Int) -> Int { listing.line(of: index, isSpaced: state.isSpaced(screen)) }
  private func item(atLine line: Int) -> Item? {
    listing.index(atLine: line, isSpaced: state.isSpaced(screen)).map { items[$0] }
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
    let listing = listing
    return { [drawing, isSpaced = state.isSpaced(screen)] line, size, draw in
      var key = key
      // Blank rows are all the same.
      (key.offset, key.size) = (listing.index(atLine: line, isSpaced: isSpaced) ?? -1, size)
      return drawing.row(key, make: draw)
    }
  }

  private func key(offset: Int, size: Size) -> Drawing.Key {
    Drawing.Key(screen: screen, role: state.subject(of: screen), offset: offset, size: size)
  }

  private var hasKeys: Bool { isFocused && state.overlay == nil }

  /// The rows of the range that is being marked.
  private var markedRange: ClosedRange<Int>? {
    guard isFocused, let anchor = state.rangeAnchor, let start = items.firstIndex(of: anchor) else { return nil }
    return min(start, place.index)...max(start, place.index)
  }

  /// Shows what find matched.
  private func highlighted(_ line: Line) -> Line {
    guard let marks = state.findMarks, marks.list == screen, !marks.isInText else { return line }
    return line.highlighting(marks.text)
  }
}

extension ListRow {
  /// The same row, but for the lines of what can be selected in it.
  fileprivate func withItem(_ change: (Line) -> Line) -> ListRow {
    switch self {
    case .item(let line, let trailing): .item(change(line), trailing: trailing)
    case .block(let lines): .block(lines.map(change))
    case .heading, .blank: self
    }
  }
}
