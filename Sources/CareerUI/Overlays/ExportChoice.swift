import Canvas
import CareerModel
import CareerPages

/// What can be written to a file from what is in front, in each of its forms.
struct ExportChoice: Overlay {
  struct Option: Hashable, Sendable {
    let content: ExportContent
    let format: ExportFormat
  }

  let options: [Option]
  var selected = 0

  static let context = Binding.Context.export
  static let shared: [Action] = [.editNote]
  static let labels: Labels = [.enter: "write", .quit: "close"]
  private static let handoutFormats: [ExportFormat] = [.html, .markdown, .json]

  /// Puts it over what there is to write: a handout about the roles in front, and on its screen the plan.
  static func open(comparing roles: [Role.ID]? = nil, in state: inout State) {
    let roles = roles ?? (state.screen == .plan ? state.profile.bookmarks : Comparison.roles(in: state))
    let hasHandout = !roles.isEmpty || !state.profile.targets.isEmpty || state.profile.marks.values.contains(.have)
    let hasPlan = state.screen == .plan && state.lists.planTable.map { $0.plan.outcome != .noTarget } == true
    let handouts = hasHandout ? handoutFormats.map { Option(content: .handout(comparing: roles), format: $0) } : []
    // Without days there is nothing for a calendar.
    let planFormats = ExportFormat.allCases.filter { $0 != .ics || state.hasDays }
    let plans = hasPlan ? planFormats.map { Option(content: .plan, format: $0) } : []
    guard !handouts.isEmpty || !plans.isEmpty else { return state.message = Message(HandoutPage.nothingToSay) }
    state.overlay = ExportChoice(options: handouts + plans)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .enter: return write(in: &state)
    case .editNote:
      guard case .handout = options[selected].content else { return [] }
      return state.putOver(HandoutForm(for: self, of: state.profile.cover, orFor: state.personName))
    case .leave, .quit: return state.closeOverlay()
    default:
      guard let next = action.choice(from: selected, count: options.count) else { return [] }
      return state.putOver(ExportChoice(options: options, selected: next))
    }
  }

  private func write(in state: inout State) -> [Effect] {
    let option = options[selected]
    switch option.content {
    // Who it is for is asked once.
    case .handout where state.profile.cover == HandoutCover():
      return state.putOver(HandoutForm(for: self, of: state.profile.cover, orFor: state.personName))
    case .handout, .plan:
      state.overlay = nil
      return [.export(option.content, as: option.format)]
    }
  }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    ChoicePanel(
      title: "Export", trailing: "\(state.key(.enter, in: .export)) writes, \(state.key(.leave, in: .export)) closes",
      width: 64,
      choices: ChoiceList(count: options.count, selected: selected) { index in
        .item(Line(options[index].name), trailing: Line(options[index].format.use, .dim))
      }, notes: notes(in: state).map { Line($0, .dim) }
    ).draw(in: area, of: &frame)
  }

  private func notes(in state: State) -> [String] {
    let place = "Goes into the folder you started in; overwrites nothing."
    guard case .handout = options[selected].content else { return [place] }
    let name = state.profile.cover.name
    let change = "\(state.key(.editNote, in: .export)) says whose it is"
    return ["To hand over\(name.isEmpty ? "" : ", about \(name)"); \(change).", place]
  }
}

extension ExportChoice.Option {
  fileprivate var name: String {
    switch content {
    case .handout: "Handout as \(format.name)"
    case .plan: "Plan as \(format.name)"
    }
  }
}

extension ExportFormat {
  fileprivate var name: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "HTML"
    case .ics: "iCalendar"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  fileprivate var use: String {
    switch self {
    case .markdown: "to read and edit as text"
    case .html: "to print, or to open in a browser"
    case .ics: "for a calendar"
    case .csv: "for a spreadsheet"
    case .json: "for other programs"
    }
  }
}

extension State {
  /// What the profile is called, where somebody has given it a name.
  fileprivate var personName: String { profileName == ProfileName.standard.text ? "" : profileName }

  /// Whether the plan has anything to put into a calendar.
  fileprivate var hasDays: Bool { lists.planTable?.plan.steps.contains { $0.days != nil } == true }
}

extension Binding.Context {
  static let export = Self("export", .list)
}
