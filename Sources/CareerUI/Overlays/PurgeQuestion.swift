import Canvas
import CareerModel

/// Whether a profile is really to go for good.
struct PurgeQuestion: Overlay {
  let browser: ProfileBrowser
  let name: String
  /// Whether the row that deletes is in front; at first it is not.
  var deletes = false

  init(over browser: ProfileBrowser, name: String) {
    self.browser = browser
    self.name = name
  }

  static let context = Binding.Context.purge
  static let labels: Labels = [.enter: "choose", .quit: "keep it"]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .enter:
      state.overlay = browser
      return deletes ? state.order(.purge(name)) : []
    case .leave, .quit: return state.putOver(browser)
    default:
      guard let row = action.choice(from: deletes ? 1 : 0, count: 2) else { return [] }
      var next = self
      next.deletes = row == 1
      return state.putOver(next)
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let text =
      "All that is in it goes, with every copy that was kept of it and every one of its name that was deleted before. "
      + "Nothing brings it back. Files that you exported stay where they are."
    let options = ["Keep it", "Delete it for good"]
    ChoicePanel(
      title: "Delete \(name) for good?", trailing: "\(state.key(.enter, in: .purge)) chooses", width: 60,
      lead: [Line(text)],
      choices: ChoiceList(count: options.count, selected: deletes ? 1 : 0) { .item(Line(options[$0])) }
    ).draw(in: area, of: &frame)
  }
}

extension Binding.Context {
  static let purge = Self("purge", .list)
}
