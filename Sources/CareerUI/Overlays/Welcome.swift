import Canvas
import CareerModel
import CareerPages

/// The pages of the welcome after the question for a job: what sounds good, what has been done, three jobs.
struct Welcome: Overlay {
  enum Page: Int, CaseIterable, Hashable, Sendable { case interests, statements, suggestions }

  var page: Page = .interests
  /// The row in front; nil before any was chosen.
  var selected: Int?

  static let context = Binding.Context.welcome
  static let shared: [Action] = [.toggle]
  static let labels: Labels = [
    .enter: Binding.Wording("open", when: .wayOutOfPage), .enter: "next", .toggle: "choose", .quit: "close",
  ]

  /// The row in front: at first what there is to choose from, beneath the ways that leave the page.
  ///
  /// The ways come first for somebody whose own line of work is one of them, and for whoever has said nothing yet: the
  /// first of them is then the quiz, which asks for no idea.
  func row(in state: State) -> Int {
    guard page == .interests, selected == nil else { return selected ?? 0 }
    let interests = Self.interests(in: state)
    let beginsWithWays = interests.contains(.ownWork) || Self.knowsNothing(in: state)
    return beginsWithWays ? 0 : interests.firstIndex { !$0.isWay } ?? 0
  }

  /// Whether there is nothing to go by: no job, no field, no likings and no ticks.
  static func knowsNothing(in state: State) -> Bool {
    state.profile.here == nil && state.interests.isEmpty && state.interestAnswers.comparableScores == nil
      && state.assessments.learner.heldSkills.isEmpty
  }

  /// Where to go on from the last page while there is nothing to go by: jobs would seem to suit then; else empty.
  static func waysOn(in state: State) -> [Interest] {
    guard knowsNothing(in: state), !state.catalogue.roles.isEmpty else { return [] }
    return interests(in: state).filter(\.isWay) + [.list]
  }

  /// The pages that come.
  ///
  /// What somebody has done is asked about the fields of this catalogue, which is left out for who has answered what they
  /// like, or has a job elsewhere, and chose none of them.
  static func pages(in state: State) -> [Page] {
    let isAsked =
      !state.interests.isEmpty || state.interestAnswers.comparableScores == nil && foreignJob(in: state) == nil
    return Page.allCases.filter { $0 != .statements || isAsked }
  }

  static func page(after page: Page, in state: State) -> Page? {
    pages(in: state).first { $0.rawValue > page.rawValue }
  }

  private static func page(before page: Page, in state: State) -> Page? {
    pages(in: state).last { $0.rawValue < page.rawValue }
  }

  /// "step 2", the question for a job being the first; how many come depends on what is chosen on the way.
  static func progress(at page: Page?, in state: State) -> String {
    "step \(page.map { page in pages(in: state).count { $0.rawValue < page.rawValue } + 2 } ?? 1)"
  }

  func prepare(_ lists: inout Lists, in state: State) {
    guard page == .suggestions else { return }
    if Self.isAtHome(in: state) { lists.prepareNearJobs(in: state) } else { lists.prepareBestSuiting(in: state) }
  }

  /// How many rows the page in front lets one choose from.
  func rowCount(in state: State) -> Int {
    switch page {
    case .interests: Self.interests(in: state).count
    case .statements: Self.statements(in: state).count
    case .suggestions:
      Self.knowsNothing(in: state) ? Self.waysOn(in: state).count : Self.suggestions(in: state).count
    }
  }

  /// What can sound good.
  enum Interest: Hashable {
    case track(Track.ID)
    /// The line of work that the person is in.
    case ownWork
    /// To be found out by the questionnaire.
    case questionnaire
    /// Any other line of work.
    case everyWork
    /// All that the catalogue in front has.
    case list
    case notSure

    /// Whether it leads elsewhere, and is not chosen beside others.
    var isWay: Bool {
      switch self {
      case .ownWork, .questionnaire, .everyWork, .list: true
      case .track, .notSure: false
      }
    }
  }

  /// The ways first, which would not be seen beneath the fields of a large catalogue.
  static func interests(in state: State) -> [Interest] {
    let ways: [Interest?] = [
      foreignJob(in: state) == nil ? nil : .ownWork, state.catalogue.activities.isEmpty ? nil : .questionnaire,
      everyWork(in: state) == nil ? nil : .everyWork,
    ]
    return ways.compactMap(\.self) + state.catalogue.tracks.map { .track($0.id) } + [.notSure]
  }

  /// The first source beside the one in front that is about other work.
  static func everyWork(in state: State) -> DatasetChoice? {
    state.datasets.choices.first { $0.dataset != state.dataset && !$0.dataset.traits.isJoined && $0.roleCount != nil }
  }

  /// What the person does now, where that is of another source than the one with first jobs.
  static func foreignJob(in state: State) -> Role.ID? {
    state.profile.here.flatMap { Dataset(making: $0.rawValue) == .standard ? nil : $0 }
  }

  /// What the person does now, as it is called there.
  static func jobTitle(in state: State) -> String {
    foreignJob(in: state).flatMap(state.foreignRole)?.title ?? "mine"
  }

  /// The source that the jobs at the end are of, and that stays in front: where the person chose no field, that of their
  /// own job, and without one that of what suits their interests best; else the one with first jobs.
  static func home(in state: State) -> Dataset {
    guard state.interests.isEmpty else { return .standard }
    let best = state.profile.here == nil ? bestSuiting(in: state).first?.id : nil
    let home = (state.profile.here ?? best).map { Dataset(making: $0.rawValue) } ?? .standard
    return state.datasets.choice(of: home)?.roleCount == nil ? .standard : home
  }

  /// Whether the source of the person's own job is in front, and the jobs at the end are of it.
  static func isAtHome(in state: State) -> Bool {
    state.interests.isEmpty && foreignJob(in: state).flatMap(state.catalogue.role) != nil
  }

  /// The statements whose skills this catalogue knows.
  static func statements(in state: State) -> [EverydayStatement] {
    state.catalogue.everyday.filter { $0.skills.allSatisfy { state.catalogue.skill($0) != nil } }
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .toggle: return toggleRow(in: &state)
    case .enter where opensRow(in: state): return toggleRow(in: &state)
    case .enter, .move(.right):
      guard let next = Self.page(after: page, in: state) else { return [] }
      return state.goOnWelcoming(at: next)
    case .move(.left):
      guard let previous = Self.page(before: page, in: state) else { return state.putOver(JobQuestion(in: state)) }
      return state.goOnWelcoming(at: previous)
    case .leave, .quit: return leave(in: &state)
    default:
      guard let choice = action.choice(from: row(in: state), count: rowCount(in: state)) else { return [] }
      var next = self
      next.selected = choice
      return state.putOver(next)
    }
  }

  /// The last page is over the source that stays in front.
  private func leave(in state: inout State) -> [Effect] {
    let first = Self.firstOfChosenFields(in: state)?.id
    return page == .suggestions ? state.leaveWelcome(to: first) : state.endWelcome(to: first)
  }

  /// What is nearest in the fields that sounded good, as the last page would show it; nil where none was chosen.
  private static func firstOfChosenFields(in state: State) -> Role? {
    let tracks = state.catalogue.tracks.map(\.id).filter(state.interests.contains)
    guard !tracks.isEmpty else { return nil }
    return FirstJobs.suggest(state.assessments, tracks: tracks, from: state.profile.here).first.map {
      state.catalogue.roles[$0.role]
    }
  }

  /// The interest or the way in front; nil where there is none.
  private func interest(in state: State) -> Interest? {
    let row = row(in: state)
    let all =
      switch page {
      case .interests: Self.interests(in: state)
      case .statements: [Interest]()
      case .suggestions: Self.waysOn(in: state)
      }
    return all.indices.contains(row) ? all[row] : nil
  }

  /// Whether the row in front leads out of the page: a job, or a way elsewhere.
  func opensRow(in state: State) -> Bool { page == .suggestions || interest(in: state)?.isWay == true }

  private func toggleRow(in state: inout State) -> [Effect] {
    switch page {
    case .interests: return choose(interest(in: state) ?? .notSure, in: &state)
    case .statements:
      let (all, row) = (Self.statements(in: state), row(in: state))
      guard all.indices.contains(row) else { return [] }
      let statement = all[row]
      let learner = state.assessments.learner
      guard statement.isHeld(by: learner) else { return state.mark(statement.skills, as: .have) }
      let above = statement.implying(in: learner)
      guard above.isEmpty else {
        state.message = Message(
          "You have this with \(above.map { state.catalogue.skills[$0].name }.enumerated), which you ticked.")
        return []
      }
      return state.mark(statement.skills, as: nil)
    case .suggestions:
      guard let way = interest(in: state) else { return finish(in: &state) }
      return choose(way, in: &state)
    }
  }

  private func choose(_ interest: Interest, in state: inout State) -> [Effect] {
    switch interest {
    case .track(let track): state.interests.formSymmetricDifference([track])
    case .ownWork: return showOwnWork(in: &state)
    case .questionnaire: return Questionnaire.open(in: &state, isWelcome: true)
    case .everyWork: return showEveryWork(in: &state)
    case .list: return leave(in: &state)
    // It takes every choice back.
    case .notSure: state.interests = []
    }
    return []
  }

  /// Leaves for the role that the person has, in its own source, with what is near it.
  private func showOwnWork(in state: inout State) -> [Effect] {
    let effects = state.leaveWelcome()
    return effects + (Self.foreignJob(in: state).map { state.showSimilar(to: $0) } ?? [])
  }

  /// Leaves for the source that is about other work.
  private func showEveryWork(in state: inout State) -> [Effect] {
    let effects = state.leaveWelcome()
    return effects + (Self.everyWork(in: state).map { state.open($0.dataset) } ?? [])
  }

  /// Opens the chosen job.
  private func finish(in state: inout State) -> [Effect] {
    let (all, row) = (Self.suggestions(in: state), row(in: state))
    state.overlay = nil
    guard all.indices.contains(row) else { return [.saveSession(state.session)] }
    let role = all[row].role(in: state.catalogue)
    guard state.catalogue.role(role) != nil else { return [.saveSession(state.session)] + state.follow(.role(role)) }
    state.screen = .roles
    state.pane.beginAnew()
    state.bringForward(.role(role), focus: .detail)
    return [.saveSession(state.session)]
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    WelcomeView(welcome: self, state: state).draw(in: area, of: &frame)
  }
}

extension Binding.Context {
  static let welcome = Self("welcome", .list)
}

extension EverydayStatement {
  /// Whether everything it stands for is held: ticked, or a part of what is.
  func isHeld(by learner: Learner) -> Bool {
    skills.allSatisfy { learner.catalogue.skillPosition($0).map(learner.heldSkills.holds) ?? false }
  }

  /// What is ticked and implies some of it, besides its own skills; each once.
  func implying(in learner: Learner) -> [Int] {
    let own = skills.compactMap(learner.catalogue.skillPosition)
    return Set(own.flatMap { learner.state(of: $0).impliedBy }).subtracting(own).sorted()
  }
}
