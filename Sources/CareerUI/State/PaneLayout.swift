import Canvas

/// Where the parts of a screen lie, by its width class.
///
/// Under 100 columns the list stands alone with a preview beneath; from 100 the detail is beside it; from 160 the
/// checklist stands beside the role. The plan and the routes stand over their detail where that has room beneath. The
/// focused pane can have it all.
struct PaneLayout: Hashable {
  static let smallest = Size(width: 40, height: 10)
  private static let previewHeight = 4
  /// The rows beneath the plan, where its step and the progress have panes of their own.
  private static let stepHeights = 9...18
  /// The most rows of the routes over the stops of one of them.
  private static let mostForRoutes = 18
  /// The least height of panes one above the other.
  private static let leastToStack = 26

  let tabs: Rect
  let status: Rect
  /// The whole list pane, heading included.
  private(set) var list: Rect?
  private(set) var preview: Rect?
  private(set) var detail: Rect?
  private(set) var checklist: Rect?
  /// The weeks beside the step of the plan.
  private(set) var progress: Rect?
  /// Columns of the vertical rules, with their height.
  private(set) var rules: [Rect] = []
  /// The row between panes one above the other.
  private(set) var divider: Rect?

  init(_ state: State) {
    self.init(size: state.size, screen: state.screen, focus: state.focus, isZoomed: state.isZoomed)
  }

  init(size: Size, screen: Screen, focus: Focus, isZoomed: Bool) {
    tabs = Rect(x: 0, y: 0, width: size.width, height: min(2, size.height))
    status = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    let area = Rect(x: 0, y: 2, width: size.width, height: size.height - 3)
    let columns = Self.columns(width: size.width, screen: screen)
    if !isZoomed, size.width >= 100, area.height >= Self.leastToStack, screen == .plan || screen == .routes {
      stack(in: area, isPlan: screen == .plan)
      return
    }
    guard !isZoomed, columns.count > 1 else {
      place(focus, alone: area, withPreview: !isZoomed)
      return
    }
    var x = area.x
    for (index, column) in columns.enumerated() {
      let isLast = index == columns.count - 1
      let width = isLast ? area.maxX - x : area.width * column.percent / 100
      let rect = Rect(x: x, y: area.y, width: isLast ? width : width - 1, height: area.height)
      switch column.focus {
      case .list: list = rect
      case .detail: detail = rect
      case .checklist: checklist = rect
      case .progress: progress = rect
      }
      if !isLast { rules.append(Rect(x: rect.maxX, y: area.y, width: 1, height: area.height)) }
      x += width
    }
  }

  /// The list over its detail, beside that of the plan the progress.
  private mutating func stack(in area: Rect, isPlan: Bool) {
    let height =
      isPlan
      ? min(max(area.height / 3, Self.stepHeights.lowerBound), Self.stepHeights.upperBound)
      : area.height - 1 - min(area.height * 3 / 5, Self.mostForRoutes)
    list = area.inset(bottom: height + 1)
    divider = area.row(area.height - height - 1)
    let lower = area.inset(top: area.height - height)
    guard isPlan else { return detail = lower }
    let width = lower.width * 48 / 100
    detail = Rect(x: lower.x, y: lower.y, width: width, height: height)
    rules = [Rect(x: width, y: lower.y, width: 1, height: height)]
    progress = lower.inset(left: width + 1)
  }

  private mutating func place(_ focus: Focus, alone area: Rect, withPreview: Bool) {
    switch focus {
    case .detail: detail = area
    case .checklist: checklist = area
    case .progress: progress = area
    case .list:
      let previewHeight = withPreview && area.height >= 14 ? Self.previewHeight : 0
      list = area.inset(bottom: previewHeight > 0 ? previewHeight + 1 : 0)
      if previewHeight > 0 {
        preview = Rect(x: area.x, y: area.maxY - previewHeight, width: area.width, height: previewHeight)
      }
    }
  }

  private static func columns(width: Int, screen: Screen) -> [(focus: Focus, percent: Int)] {
    switch screen {
    case .roles where width >= 160: [(.list, 34), (.detail, 36), (.checklist, 30)]
    case .roles where width >= 100: [(.list, 56), (.detail, 44)]
    case .skills where width >= 100: [(.list, 58), (.detail, 42)]
    case .bestNext where width >= 100: [(.list, 62), (.detail, 38)]
    case .paths where width >= 160: [(.list, 60), (.detail, 40)]
    case .tutors where width >= 100: [(.list, 62), (.detail, 38)]
    // Where they are too low for panes one above the other.
    case .plan where width >= 100: [(.list, 62), (.detail, 38)]
    case .routes where width >= 100: [(.list, 60), (.detail, 40)]
    case .guide where width >= 100: [(.list, 34), (.detail, 66)]
    default: [(.list, 100)]
    }
  }

  /// Where the panes on the screen lie.
  var areas: [(focus: Focus, area: Rect)] {
    [(Focus.list, list), (.detail, detail), (.checklist, checklist), (.progress, progress)].compactMap { focus, area in
      area.map { (focus, $0) }
    }
  }

  /// The panes on the screen, from left to right and downwards.
  var visible: [Focus] {
    areas.map(\.focus)
  }

  /// The parts of a list pane: its head, its rows and the footnotes.
  struct ListParts: Hashable {
    /// Title and column heads.
    let head: Rect
    /// Of the subheading, where it does not stand in the row of the heads.
    let subheading: Rect
    let rows: Rect
    let footnotes: Rect

    /// Footnotes stand right beneath the rows, however few these are.
    init(of list: Rect, lines: Int, footnotes: Int, hasSubheading: Bool = false) {
      let footHeight = list.height >= 10 ? footnotes : 0
      let headHeight = min(PaneHead.height, list.height)
      head = Rect(x: list.x + 1, y: list.y, width: list.width - 2, height: headHeight)
      subheading = Rect(
        x: head.x, y: head.maxY, width: head.width, height: hasSubheading && list.height >= 16 ? 1 : 0)
      let room = list.inset(top: headHeight + subheading.height, bottom: footHeight)
      // An empty list says why in the rows that it has none for.
      rows = room.inset(bottom: footHeight == 0 || lines == 0 ? 0 : max(0, room.height - lines))
      self.footnotes = Rect(x: list.x + 1, y: rows.maxY, width: list.width - 2, height: footHeight)
    }
  }
}
