import Canvas
import CareerModel
import CareerPages

/// The questionnaire about interests: one activity at a time, and how much the person would like to do it.
///
/// Each answer is kept at once; where it was left it goes on.
struct Questionnaire: Overlay {
  /// The place of the activity in front.
  let place: Int
  /// The answer in front.
  var liking: Liking
  let visit: InterestVisit

  init(at place: Int, in state: State, _ visit: InterestVisit = InterestVisit()) {
    self.place = place
    self.visit = visit
    liking = Self.answer(at: place, in: state) ?? .notSure
  }

  private static func answer(at place: Int, in state: State) -> Liking? {
    let activities = state.catalogue.activities
    return activities.indices.contains(place) ? state.profile.answers[activities[place].id] : nil
  }

  static let context = Binding.Context.questionnaire
  static let shared: [Action] = [.undo, .redo, .openInterests]
  static let keys =
    Liking.allCases.map { liking in
      Binding(
        [Key(Character("\(liking.rawValue)"))], .answer(liking), [context], .marking, "Answer: \(liking.text)",
        named: "answer-\(liking.rawValue)")
    } + [
      Binding([.backspace], .undo, [context], .marking, "Take the last answer back", named: "take-the-last-answer-back")
    ]
  static let labels: Labels = [.enter: "answer", .quit: "close"]

  /// Puts it in front where it was left, and once all is answered what that comes to.
  static func open(in state: inout State, isWelcome: Bool = false) -> [Effect] {
    guard !state.catalogue.activities.isEmpty else {
      state.message = Message(InterestsPage.emptyText(for: state.interestAnswers, in: state.catalogue))
      return []
    }
    let visit = InterestVisit(isWelcome: isWelcome)
    guard let place = state.nextToAnswer else { return InterestResult.open(in: &state, visit) }
    return state.putOver(Questionnaire(at: place, in: state, visit))
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .answer(let liking): return answer(liking, in: &state)
    case .enter: return answer(liking, in: &state)
    case .move(.left): return go(to: place - 1, in: &state)
    case .move(.right): return go(to: place + 1, in: &state)
    case .undo: return state.undoAnswer(visit)
    case .redo: return state.redoAnswer(visit)
    case .openInterests: return InterestResult.open(in: &state, visit)
    case .leave, .quit:
      let answers = state.interestAnswers
      if !answers.isWhole, !visit.isWelcome {
        let key = state.key(.openInterests)
        state.message = Message("\(answers.progressText.capitalised); key \(key) goes on with them.")
      }
      return visit.end(at: .interests, in: &state)
    default:
      guard let choice = action.choice(from: liking.rawValue, count: Liking.allCases.count) else { return [] }
      var next = self
      next.liking = Liking.allCases[choice]
      return state.putOver(next)
    }
  }

  /// Keeps an answer and goes on: to the next activity, from the last one to what was left out; once all is answered, to
  /// the result.
  private func answer(_ liking: Liking, in state: inout State) -> [Effect] {
    let activities = state.catalogue.activities
    guard activities.indices.contains(place) else { return state.closeOverlay() }
    let (activity, isAgain) = (activities[place], state.interestAnswers.isWhole)
    let effects = state.apply(
      .answering([(activity.id, liking)], in: state.profile, label: "answer “\(activity.text)”"))
    let next = place + 1 < activities.count ? place + 1 : state.nextToAnswer
    guard let next, isAgain || state.nextToAnswer != nil else {
      return effects + InterestResult.open(in: &state, visit)
    }
    return effects + state.putOver(Questionnaire(at: next, in: state, visit))
  }

  private func go(to place: Int, in state: inout State) -> [Effect] {
    guard state.catalogue.activities.indices.contains(place) else { return [] }
    return state.putOver(Questionnaire(at: place, in: state, visit))
  }

  func renewed(in state: State, after earlier: State) -> Questionnaire { Questionnaire(at: place, in: state, visit) }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.activities.indices.contains(place) }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let activities = state.catalogue.activities
    guard activities.indices.contains(place) else { return }
    let (answers, width) = (state.interestAnswers, area.panelWidth(60))
    let head = Line(activities[place].text, .strong).wrapped(to: width, in: state.look)
    let foot = foot(answers, width: width, in: state)
    let panel = Panel(
      title: Line(InterestsPage.question, .heading), trailing: Line("\(place + 1) of \(activities.count)", .dim),
      contentSize: Size(
        width: width, height: area.panelHeight(head.count + Liking.allCases.count + foot.count + 2)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (index, line) in head.enumerated() { frame.put(line, across: content.row(index)) }
    let given = Self.answer(at: place, in: state)
    let room = content.height - head.count - 1
    ChoiceList(count: Liking.allCases.count, selected: liking.rawValue) { index in
      let isGiven = given?.rawValue == index
      return .item(
        Line("\(index)  ", .dim) + Line(Liking.allCases[index].text),
        trailing: Line(isGiven ? "your answer" : "", .accent))
    }.draw(
      in: Rect(
        x: content.x, y: content.y + head.count + 1, width: content.width, height: min(Liking.allCases.count, room)),
      of: &frame)
    // Where there is no room for both, the answers stay.
    for (index, line) in foot.enumerated() where room > Liking.allCases.count {
      frame.put(line, across: content.row(head.count + 2 + Liking.allCases.count + index))
    }
  }

  private func foot(_ answers: InterestAnswers, width: Int, in state: State) -> [Line] {
    let gauge = Gauge(held: answers.answered, of: answers.count).line(width: 20, in: state.look)
    let moves = state.keymap.signs(for: [.move(.left), .move(.right)], in: Self.context)
    let keys =
      "\(state.key(.answer(.notAtAll), in: Self.context)) to \(state.key(.answer(.veryMuch), in: Self.context)) answer, "
      + "\(state.key(.undo, in: Self.context)) takes the last answer back, \(moves) another activity, "
      + "key \(state.key(.openInterests, in: Self.context)) shows what suits you so far"
    return [gauge + Line("  " + answers.progressText), Line()]
      + Line(InterestsPage.advice, .dim).wrapped(to: width, in: state.look)
      + Line(keys, .dim).wrapped(to: width, in: state.look)
  }
}

extension Binding.Context {
  static let questionnaire = Self("questionnaire", .list)
}

extension State {
  /// What the answers to the questionnaire come to.
  var interestAnswers: InterestAnswers { editing.profile.interests(in: catalogue) }

  /// The place of the first activity that is not answered.
  var nextToAnswer: Int? { catalogue.activities.firstIndex { editing.profile.answers[$0.id] == nil } }

  /// Takes the last answer back and asks again; nothing else is undone here.
  mutating func undoAnswer(_ visit: InterestVisit) -> [Effect] {
    guard let place = place(ofAnswersIn: editing.lastEdit) else {
      message = Message("There is no answer to take back.")
      return []
    }
    let effects = undo()
    overlay = Questionnaire(at: place, in: self, visit)
    return effects
  }

  /// Gives an answer again that was taken back.
  mutating func redoAnswer(_ visit: InterestVisit) -> [Effect] {
    guard let place = place(ofAnswersIn: editing.lastUndone) else {
      message = Message("There is no answer to give again.")
      return []
    }
    let effects = redo()
    overlay = Questionnaire(at: place, in: self, visit)
    return effects
  }

  /// The place of the first activity that an edit answers; nil where it does something else.
  private func place(ofAnswersIn edit: ProfileEdit?) -> Int? {
    guard case .answer(let activity, _, _)? = edit?.changes.first else { return nil }
    return catalogue.activities.firstIndex { $0.id == activity }
  }
}

/// Where the questionnaire and what it comes to were opened, which is where they end.
struct InterestVisit: Hashable, Sendable {
  /// Whether the welcome goes on after them.
  var isWelcome = false
  /// The dataset that was in front, where another one was put there to list what suits in every line of work.
  var home: Dataset?

  /// Ends them, with the dataset in front that was.
  func end(at page: Welcome.Page, in state: inout State) -> [Effect] {
    if isWelcome { return state.goOnWelcoming(at: page) }
    state.overlay = nil
    guard let home, home != state.dataset else { return [] }
    return state.open(home, for: .unchanged)
  }
}
