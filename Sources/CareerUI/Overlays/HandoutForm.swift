import Canvas
import CareerModel
import CareerPages

/// What a handout opens with: who it is for, its date, and an adviser's words.
struct HandoutForm: Overlay {
  enum Field: CaseIterable, Hashable, Sendable { case name, day, words }

  /// Where it was opened, and what is written once it is filled in.
  let choice: ExportChoice
  var field: Field = .name
  var name: TextInput
  var day: TextInput
  var words: TextInput

  init(for choice: ExportChoice, of cover: HandoutCover) {
    self.choice = choice
    name = TextInput(cover.name).selected
    day = TextInput(cover.day?.text ?? "")
    words = TextInput(cover.words, limit: .text)
  }

  static let context = Binding.Context.handout
  static let keys = [
    Binding(
      [Key(.enter, .alt)], .edit(.insert("\n")), [context], .typing, "A new paragraph", named: "a-new-paragraph")
  ]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      switch field {
      case .name: state.report(leftOut: next.name.apply(edit.inLine), of: name.limit)
      case .day: state.report(leftOut: next.day.apply(edit.inLine), of: day.limit)
      case .words: state.report(leftOut: next.words.apply(edit), of: words.limit)
      }
    case .enter where field == .words: return write(in: &state)
    case .move(.down), .nextPane, .enter: next.go(by: 1)
    case .move(.up), .previousPane: next.go(by: -1)
    case .leave: return state.putOver(choice)
    default: return []
    }
    return state.putOver(next)
  }

  /// Goes to the field below or above; a line is then selected whole.
  private mutating func go(by step: Int) {
    let index = (Field.allCases.firstIndex(of: field) ?? 0) + step
    field = Field.allCases[min(max(0, index), Field.allCases.count - 1)]
    switch field {
    case .name: name = name.selected
    case .day: day = day.selected
    case .words: break
    }
  }

  /// Keeps what was typed and writes the handout; stays where the date is none.
  private func write(in state: inout State) -> [Effect] {
    var cover = HandoutCover()
    cover.name = name.text.trimmed
    cover.words = words.text.withoutBlankEnds
    let date = day.text.trimmed
    cover.day = Day(reading: date)
    guard date.isEmpty || date == "today" || cover.day != nil else {
      var next = self
      next.field = .day
      next.day = day.selected
      state.message = state.oneDayAdvice
      return state.putOver(next)
    }
    let option = choice.options[choice.selected]
    state.overlay = nil
    return state.apply(.covering(with: cover, in: state.profile)) + [.export(option.content, as: option.format)]
  }

  // MARK: The view

  private static let labelColumns = 8
  private static let wordsHeight = 6

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let panel = Panel(
      title: Line("Handout", .heading), trailing: Line(keys(in: state), .dim),
      contentSize: Size(width: area.panelWidth(72), height: area.panelHeight(5 + Self.wordsHeight)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    FormLine(label: "For", labelColumns: Self.labelColumns, input: name, hint: "a name", isFocused: field == .name)
      .draw(in: content.row(0), of: &frame)
    FormLine(
      label: "Date", labelColumns: Self.labelColumns, input: day, hint: "the day it is written",
      isFocused: field == .day
    ).draw(in: content.row(1), of: &frame)
    FormBox(
      label: "Words", labelColumns: Self.labelColumns, input: words, hint: "what you would say with it, if anything",
      isFocused: field == .words
    ).draw(in: content.inset(top: 2, bottom: 2), of: &frame)
    frame.put(
      Line("Kept in the profile for the next time.", .dim), across: content.row(content.height - 1).inset(left: 2))
  }

  private func keys(in state: State) -> String {
    let enter = "\(state.key(.enter, in: .handout)) \(field == .words ? "writes it" : "goes on")"
    return "\(enter), \(state.key(.leave, in: .handout)) goes back"
  }
}

extension TextInput.Edit {
  /// The same in a field of one line.
  fileprivate var inLine: Self { self == .insert("\n") ? .insert("") : self }
}

extension Binding.Context {
  static let handout = Self("handout", .form)
}
