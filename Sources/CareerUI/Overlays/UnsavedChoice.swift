import Canvas
import CareerModel

/// What to do about changes that cannot be saved, for somebody who wants to leave.
public struct UnsavedChoice: Hashable, Sendable {
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
}

extension State {
  mutating func updateUnsaved(_ choice: UnsavedChoice, _ action: Action) -> [Effect] {
    let options = UnsavedChoice.Option.allCases
    var choice = choice
    switch action {
    case .enter:
      switch options[choice.selected] {
      case .tryAgain:
        overlay = nil
        return leaveProgram()
      case .export:
        choice.selected += 1
        overlay = .unsaved(choice)
        return [.exportUnsaved(saving.pending)]
      case .leave: return leaveAtOnce
      }
    case .leave, .quit:
      overlay = nil
      stay()
      return []
    default:
      guard let next = action.choice(from: choice.selected, count: options.count) else { return [] }
      choice.selected = next
    }
    overlay = .unsaved(choice)
    return []
  }
}

/// The question, with what is not saved and why.
struct UnsavedFrame: View {
  let choice: UnsavedChoice
  let state: State

  /// How many of the changes are named.
  private static let mostNamed = 5

  func draw(in area: Rect, of frame: inout Frame) {
    let changes = state.saving.pending
    let width = min(max(1, area.width - 8), 72)
    let text = self.text(of: changes, width: width, in: frame.look)
    let options = UnsavedChoice.Option.allCases
    let panel = Panel(
      title: Line("\(changes.count.of("change")) could not be saved", .heading),
      trailing: Line(
        "\(state.key(.enter, in: .unsaved)) chooses, \(state.key(.leave, in: .unsaved)) stays here", .dim),
      contentSize: Size(width: width, height: text.count + 1 + options.count))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    // The choices stay in sight, whatever the reason takes.
    let top = content.inset(bottom: options.count + 1)
    for (row, line) in text.prefix(max(0, top.height)).enumerated() { frame.put(line, across: top.row(row)) }
    ListView(count: options.count, selected: choice.selected, offset: 0, isFocused: true) { index, _ in
      .item(Line(options[index].text))
    }.draw(in: content.inset(top: max(0, content.height - options.count)), of: &frame)
  }

  private func text(of changes: [ProfileWrite], width: Int, in look: Look) -> [Line] {
    let named = changes.prefix(Self.mostNamed).map { Line($0.label) }
    let rest = changes.count - named.count
    return (named + (rest > 0 ? [Line("and \(rest) more", .dim)] : []))
      .map { $0.truncated(to: width, in: look) }
      + [Line()] + Line(choice.reason, .error).wrapped(to: width, in: look)
  }
}
