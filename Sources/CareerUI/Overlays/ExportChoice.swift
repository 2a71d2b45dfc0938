import Canvas
import CareerModel

/// The forms that the plan can be exported to.
public struct ExportChoice: Hashable, Sendable {
  var selected = 0

  static let formats = ExportFormat.allCases
}

extension State {
  mutating func updateExport(_ choice: ExportChoice, _ action: Action) -> [Effect] {
    var choice = choice
    switch action {
    case .enter:
      overlay = nil
      let format = ExportChoice.formats[choice.selected]
      guard format != .ics || lists.planTable?.plan.steps.contains(where: { $0.days != nil }) == true else {
        message = Message("The plan has no days to put into a calendar.", .warning)
        return []
      }
      return [.exportPlan(format)]
    case .leave, .quit:
      overlay = nil
      return []
    default:
      guard let next = action.choice(from: choice.selected, count: ExportChoice.formats.count) else { return [] }
      choice.selected = next
    }
    overlay = .export(choice)
    return []
  }
}

/// The forms to export to, over the plan.
struct ExportChoiceFrame: View {
  let choice: ExportChoice
  let state: State

  func draw(in area: Rect, of frame: inout Frame) {
    let formats = ExportChoice.formats
    let panel = Panel(
      title: Line("Export the plan", .heading),
      trailing: Line("\(state.key(.enter, in: .export)) writes, \(state.key(.leave, in: .export)) closes", .dim),
      contentSize: Size(width: min(area.width - 8, 60), height: formats.count + 2))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    ListView(count: formats.count, selected: choice.selected, offset: 0, isFocused: true) { index, _ in
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
