import Canvas
import CareerModel
import CareerPages

/// What a handout opens with: whose page it is, its date, and an adviser's words.
struct HandoutForm: Overlay {
  enum Field: CaseIterable, Hashable, Sendable { case name, day, words }

  /// Where it was opened, and what is written once it is filled in.
  let choice: ExportChoice
  /// What the profile says, which the fields showed at first, and whom it is for where nobody has said so.
  private let first: HandoutCover
  private let fallback: String
  var field: Field = .name
  var name: TextInput
  var day: TextInput
  var words: TextInput
  /// Whether it was to be kept with a date that is none, until something is done about it.
  var isRefused = false

  /// - Parameter name: whom it is for where nobody has said so.
  init(for choice: ExportChoice, of cover: HandoutCover, orFor name: String = "") {
    self.choice = choice
    (first, fallback) = (cover, name)
    self.name = TextInput(cover.name.isEmpty ? name : cover.name).selected
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
    next.isRefused = false
    switch action {
    case .edit(let edit):
      switch field {
      case .name: state.report(leftOut: next.name.apply(edit.inLine), of: name.limit)
      case .day: state.report(leftOut: next.day.apply(edit.inLine), of: day.limit)
      case .words: state.report(leftOut: next.words.apply(edit), of: words.limit)
      }
    case .enter where field == .words: return write(in: &state)
    case .move(.down), .nextPane, .enter, .move(.up), .previousPane:
      // A date that is none is said at once, beneath its field.
      guard field != .day || typedDay != .unreadable else { return refuse(in: &state) }
      next.go(by: [.move(.up), .previousPane].contains(action) ? -1 : 1)
    case .leave: return leave(in: &state)
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

  /// What the date comes to.
  private enum TypedDay: Equatable {
    /// The day on which it is written.
    case ofWriting
    case day(Day)
    case unreadable
  }

  private var typedDay: TypedDay {
    let text = day.text.trimmed
    if text.isEmpty || text == "today" { return .ofWriting }
    return Day(reading: text).map(TypedDay.day) ?? .unreadable
  }

  /// What was typed, with the date as it was where that makes no sense.
  private var cover: HandoutCover {
    var cover = HandoutCover()
    cover.name = name.text.trimmed
    cover.words = words.text.withoutBlankEnds
    cover.day =
      switch typedDay {
      case .ofWriting: nil
      case .day(let day): day
      case .unreadable: first.day
      }
    return cover
  }

  /// Whether something was typed into a field.
  private func isTyped(_ field: KeyPath<HandoutForm, TextInput>) -> Bool {
    let shown = HandoutForm(for: choice, of: first, orFor: fallback)
    return self[keyPath: field].text != shown[keyPath: field].text
  }

  /// Takes over what others have changed, but for the fields that something was typed into.
  func renewed(in state: State, after earlier: State) -> HandoutForm {
    var next = HandoutForm(for: choice, of: state.profile.cover, orFor: fallback)
    next.field = field
    if isTyped(\.name) { next.name = name }
    if isTyped(\.day) { (next.day, next.isRefused) = (day, isRefused) }
    if isTyped(\.words) { next.words = words }
    return next
  }

  func keep(in state: inout State) -> [Effect] {
    isTyped(\.name) || isTyped(\.day) || isTyped(\.words) ? keepAll(in: &state) : []
  }

  /// Keeps what the fields show, typed or not.
  private func keepAll(in state: inout State) -> [Effect] {
    let edit = ProfileEdit.covering(with: cover, in: state.profile)
    return edit.changes.isEmpty ? [] : state.apply(edit)
  }

  /// Keeps what was typed for the next time, and goes back; a date that is none stays as it was.
  private func leave(in state: inout State) -> [Effect] {
    let effects = keep(in: &state)
    let isKept = state.profile.cover != first
    state.overlay = choice
    if typedDay == .unreadable {
      state.message = Message("“\(day.text.trimmed)” is no day: the date stays as it was.", .warning)
    } else if isKept {
      state.message = Message("Kept for the next time.", .done)
    }
    return effects
  }

  /// Stays at a date that is none, and says so beneath it.
  private func refuse(in state: inout State) -> [Effect] {
    var next = self
    (next.field, next.day, next.isRefused) = (.day, day.selected, true)
    return state.putOver(next)
  }

  /// Keeps what was typed and writes the handout; stays where the date is none.
  private func write(in state: inout State) -> [Effect] {
    guard typedDay != .unreadable else { return refuse(in: &state) }
    let option = choice.options[choice.selected]
    state.overlay = nil
    return keepAll(in: &state) + [.export(option.content, as: option.format)]
  }

  // MARK: The view

  private static let wordsRows = 6

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    FormPanel(
      title: "Handout", keys: keys(in: state), width: 72,
      fields: [
        FormLines.Field(label: "Name", input: name, hint: "whose page it is"),
        FormLines.Field(label: "Date", input: day, hint: "the day it is written"),
        FormLines.Field(
          label: "Words", content: .box(words, rows: Self.wordsRows), hint: "what you would say with it, if anything"),
      ], focused: Field.allCases.firstIndex(of: field) ?? 0, note: field == .day ? [dayNote(in: state).line] : [],
      foot: Line("Kept in the profile for the next time.", .dim)
    ).draw(in: area, of: &frame)
  }

  /// The date in words, else how to write one.
  private func dayNote(in state: State) -> FormNote {
    switch typedDay {
    case .day(let day): .reading(day.text)
    case .unreadable where isRefused: .problem(state.oneDayAdvice.text)
    case .ofWriting, .unreadable: .advice("such as \(state.today.briefText)")
    }
  }

  private func keys(in state: State) -> String {
    func key(_ action: Action) -> String { state.key(action, in: .handout) }
    let enter =
      field == .words ? "\(key(.edit(.insert("\n")))) new line, \(key(.enter)) writes it" : "\(key(.enter)) goes on"
    return "\(enter), \(key(.leave)) keeps it"
  }
}

extension TextInput.Edit {
  /// The same in a field of one line.
  fileprivate var inLine: Self { self == .insert("\n") ? .insert("") : self }
}

extension Binding.Context {
  static let handout = Self("handout", .form)
}
