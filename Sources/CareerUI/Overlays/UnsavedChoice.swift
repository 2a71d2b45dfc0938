import Canvas
import CareerModel
import CareerPages

/// What to do about changes that cannot be saved, for somebody who wants to leave.
struct UnsavedChoice: Overlay {
  enum Option: CaseIterable {
    case tryAgain, export, leave

    var text: String {
      switch self {
      case .tryAgain: "Try again, and leave once they are saved"
      case .export: "Write them to a file"
      case .leave: "Leave without them"
      }
    }
  }

  /// Why they cannot be saved.
  var reason: String
  var selected = 0

  static let context = Binding.Context.unsaved
  static let labels: Labels = [.enter: "choose", .quit: "stay"]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let options = Option.allCases
    var next = self
    switch action {
    case .enter:
      switch options[selected] {
      case .tryAgain:
        state.overlay = nil
        return state.leave(for: state.saving.order)
      case .export:
        next.selected += 1
        state.overlay = next
        return [.exportUnsaved(state.saving.pending)]
      case .leave: return state.leaveAtOnce
      }
    case .leave, .quit:
      state.stay()
      return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: options.count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    UnsavedView(choice: self, state: state).draw(in: area, of: &frame)
  }
}

/// The question, with what is not saved and why.
private struct UnsavedView: View {
  let choice: UnsavedChoice
  let state: State

  /// How many of the changes are named.
  private static let mostNamed = 5

  func draw(in area: Rect, of frame: inout Frame) {
    let changes = state.saving.pending
    let width = max(1, area.panelWidth(72))
    let text = self.text(of: changes, width: width, in: frame.look)
    let options = UnsavedChoice.Option.allCases
    let panel = Panel(
      title: Line(Notice.unsaved(changes.count), .heading),
      trailing: Line(
        "\(state.key(.enter, in: .unsaved)) chooses, \(state.key(.leave, in: .unsaved)) stays here", .dim),
      contentSize: Size(width: width, height: text.count + 1 + options.count))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    // The choices stay in sight, whatever the reason takes.
    let top = content.inset(bottom: options.count + 1)
    for (row, line) in text.prefix(max(0, top.height)).enumerated() { frame.put(line, across: top.row(row)) }
    ChoiceList(count: options.count, selected: choice.selected) { .item(Line(options[$0].text)) }.draw(
      in: content.inset(top: max(0, content.height - options.count)), of: &frame)
  }

  private func text(of changes: [ProfileWrite], width: Int, in look: Look) -> [Line] {
    let named = changes.prefix(Self.mostNamed).map { Line($0.label) }
    let rest = changes.count - named.count
    return (named + (rest > 0 ? [Line("and \(rest) more", .dim)] : []))
      .map { $0.truncated(to: width, in: look) }
      + [Line()] + Line(choice.reason, .error).wrapped(to: width, in: look)
  }
}

extension Binding.Context {
  static let unsaved = Self("unsaved", .list)
}
