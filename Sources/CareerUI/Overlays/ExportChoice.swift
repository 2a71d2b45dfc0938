import Canvas
import CareerModel
import CareerPages

/// The forms that the plan can be exported to.
struct ExportChoice: Overlay {
  var selected = 0

  static let context = Binding.Context.export
  static let labels: Labels = [.enter: "write", .quit: "close"]
  private static let formats = ExportFormat.allCases

  /// Puts it over a plan that there is.
  static func open(in state: inout State) {
    guard let plan = state.lists.planTable?.plan, plan.outcome != .noTarget else {
      return state.message = Message(PlanPage.nothingToExport)
    }
    state.overlay = ExportChoice()
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .enter:
      state.overlay = nil
      let format = Self.formats[selected]
      guard format != .ics || state.lists.planTable?.plan.steps.contains(where: { $0.days != nil }) == true else {
        state.message = Message("\(PlanPage.noDays).", .warning)
        return []
      }
      return [.exportPlan(format)]
    case .leave, .quit: return state.closeOverlay()
    default:
      guard let next = action.choice(from: selected, count: Self.formats.count) else { return [] }
      return state.putOver(ExportChoice(selected: next))
    }
  }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let formats = Self.formats
    let panel = Panel(
      title: Line("Export the plan", .heading),
      trailing: Line("\(state.key(.enter, in: .export)) writes, \(state.key(.leave, in: .export)) closes", .dim),
      contentSize: Size(width: area.panelWidth(60), height: formats.count + 2))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    ChoiceList(count: formats.count, selected: selected) { index in
      .item(Line(Self.name(of: formats[index])), trailing: Line(Self.use(of: formats[index]), .dim))
    }.draw(in: content.inset(bottom: 2), of: &frame)
    frame.put(
      Line("Goes into the folder you started in; overwrites nothing.", .dim),
      across: content.row(content.height - 1).inset(left: 3))
  }

  private static func name(of format: ExportFormat) -> String {
    switch format {
    case .markdown: "Markdown"
    case .html: "HTML"
    case .ics: "iCalendar"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  private static func use(of format: ExportFormat) -> String {
    switch format {
    case .markdown: "to read and edit as text"
    case .html: "to print, or to open in a browser"
    case .ics: "for a calendar"
    case .csv: "for a spreadsheet"
    case .json: "for other programs"
    }
  }
}

extension Binding.Context {
  static let export = Self("export", .list)
}
