import Canvas
import CareerModel

/// What lies over the panes and takes the keys; Esc always leaves it.
///
/// An overlay is one file: what it holds, the keys it takes, what they do, and how it is drawn. A new one is also named
/// in `Overlays.all`.
///
///     struct Greeting: Overlay {
///       static let context = Binding.Context("greeting", .list)
///       static let labels: Labels = [.enter: "close"]
///       func update(_ action: Action, in state: inout State) -> [Effect] { state.closeOverlay() }
///       func draw(in area: Rect, of frame: inout Frame, over state: State) { ... }
///     }
protocol Overlay: Hashable, Sendable {
  typealias Labels = KeyValuePairs<Action, Binding.Wording>

  /// Where its keys are; the kind of it says which keys it has without asking.
  static var context: Binding.Context { get }
  /// What else it does by the keys that the panes have for it.
  static var shared: [Action] { get }
  /// Keys of its own.
  static var keys: [Binding] { get }
  /// What the status line says of its keys, where that is not what it says of them elsewhere; the first that holds.
  static var labels: Labels { get }

  /// Does what a key asks for; the state has what comes of it as its overlay, if any.
  func update(_ action: Action, in state: inout State) -> [Effect]

  /// Has the lists make what it shows and they do not make anyway.
  func prepare(_ lists: inout Lists, in state: State)

  /// - Parameter area: All of the screen but the status line.
  func draw(in area: Rect, of frame: inout Frame, over state: State)

  /// Whether letters that come are text, which can be pasted too.
  var takesText: Bool { get }

  /// Writes what was begun in it, before something else takes the front without asking.
  func keep(in state: inout State) -> [Effect]

  /// Itself once the profile beneath was changed by others.
  func renewed(in state: State, after earlier: State) -> Self

  /// Whether it can stay while a catalogue comes to the front, which may be that of another dataset.
  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool
}

/// Every overlay there is.
enum Overlays {
  static let all: [any Overlay.Type] = [
    JobQuestion.self, RoleTicks.self, Welcome.self, Help.self, Palette.self, FilterForm.self, NoteEditor.self,
    WhySheet.self, Comparison.self,
    TrialReview.self, StudyLog.self, PlanForm.self, TutorChoice.self, ExportChoice.self, WeekBrowser.self,
    DatasetBrowser.self, ImportForm.self, SimilarBrowser.self, UnsavedChoice.self, TutorForm.self,
    Questionnaire.self, InterestResult.self,
    HandoutForm.self, ProfileBrowser.self, ProfileNaming.self, PurgeQuestion.self,
  ]
}

extension Overlay {
  static var shared: [Action] { [] }
  static var keys: [Binding] { [] }
  static var labels: Labels { [:] }

  func prepare(_ lists: inout Lists, in state: State) {}

  var takesText: Bool { Self.context.isTyping }

  func keep(in state: inout State) -> [Effect] { [] }

  func renewed(in state: State, after earlier: State) -> Self { self }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { !isOther }
}

extension [Binding] {
  /// Adds an overlay: the keys that it shares with the panes, its own, and what they are called in it.
  mutating func add(_ overlay: any Overlay.Type) {
    for action in overlay.shared {
      if let index = firstIndex(where: { $0.action == action }) { self[index].contexts.insert(overlay.context) }
    }
    self += overlay.keys
    // Before what stands there already: an overlay knows best what its keys do.
    for (action, wording) in overlay.labels.reversed() {
      var wording = wording
      wording.contexts = [overlay.context]
      for index in indices where self[index].action == action { self[index].hint?.wordings.insert(wording, at: 0) }
    }
  }
}

extension State {
  /// Takes the overlay away; nothing else is to be done.
  mutating func closeOverlay() -> [Effect] {
    overlay = nil
    return []
  }

  /// Puts an overlay in front, or the one in front as it is now; nothing else is to be done.
  mutating func putOver(_ next: any Overlay) -> [Effect] {
    overlay = next
    return []
  }
}

extension Rect {
  /// The columns that the content of a panel gets of those that it wants, or all there are.
  func panelWidth(_ wanted: Int) -> Int { Panel.contentWidth(wanted, in: width) }

  /// The rows that the content of a panel gets of those that it wants, with a margin above and below it.
  func panelHeight(_ wanted: Int) -> Int { min(height - 4, wanted) }
}

/// Rows to choose from, scrolled so that the selected one is in sight.
struct ChoiceList: View {
  let count: Int
  let selected: Int?
  let row: (Int) -> ListRow

  func draw(in area: Rect, of frame: inout Frame) {
    let offset = ScrollWindow.offset(current: 0, selected: selected ?? 0, count: count, height: area.height)
    ListView(count: count, selected: selected, offset: offset, isFocused: true) { index, _ in row(index) }
      .draw(in: area, of: &frame)
  }
}
