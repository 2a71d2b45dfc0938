import Canvas
import CareerModel
import CareerPages

/// The pages of the welcome after the question for a job: what sounds good, what has been done, three jobs.
struct Welcome: Overlay {
  enum Page: Int, Hashable, Sendable { case interests, statements, suggestions }

  var page: Page = .interests
  var selected = 0

  static let context = Binding.Context.welcome
  static let shared: [Action] = [.toggle]
  static let labels: Labels = [
    .enter: Binding.Wording("open", when: .lastPage), .enter: "next", .toggle: "choose", .quit: "close",
  ]

  /// How many rows the page in front lets one choose from.
  fileprivate func rowCount(in state: State) -> Int {
    switch page {
    case .interests: Self.interests(in: state).count
    case .statements: Self.statements(in: state).count
    case .suggestions: Self.suggestions(in: state).count
    }
  }

  /// What can sound good.
  enum Interest: Hashable {
    case track(Track.ID)
    /// The line of work that the person is in.
    case ownWork
    /// To be found out by the questionnaire.
    case questionnaire
    case notSure
  }

  static func interests(in state: State) -> [Interest] {
    state.catalogue.tracks.map { .track($0.id) } + (foreignJob(in: state) == nil ? [] : [.ownWork])
      + (state.catalogue.activities.isEmpty ? [] : [.questionnaire]) + [.notSure]
  }

  /// What the person does now, where that is of another source.
  private static func foreignJob(in state: State) -> Role.ID? {
    state.profile.here.flatMap { state.elsewhere($0.rawValue) == nil ? nil : $0 }
  }

  /// What the person does now, as it is called there.
  fileprivate static func jobTitle(in state: State) -> String {
    foreignJob(in: state).flatMap(state.foreignRole)?.title ?? "mine"
  }

  /// The statements whose skills this catalogue knows.
  static func statements(in state: State) -> [EverydayStatement] {
    state.catalogue.everyday.filter { $0.skills.allSatisfy { state.catalogue.skill($0) != nil } }
  }

  fileprivate static func suggestions(in state: State) -> [FirstJobs.Suggestion] {
    FirstJobs.suggest(
      state.assessments, tracks: state.catalogue.tracks.map(\.id).filter(state.interests.contains),
      from: state.profile.here)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .toggle: return toggleRow(in: &state)
    case .enter where page == .suggestions: return finish(in: &state)
    case .enter where interest(in: state) == .ownWork: return showOwnWork(in: &state)
    case .enter where interest(in: state) == .questionnaire: return ask(in: &state)
    case .enter, .move(.right):
      guard let next = Page(rawValue: page.rawValue + 1) else { return [] }
      return state.putOver(Welcome(page: next))
    case .move(.left):
      guard let previous = Page(rawValue: page.rawValue - 1) else { return state.putOver(JobQuestion()) }
      return state.putOver(Welcome(page: previous))
    case .leave, .quit: return state.leaveWelcome()
    default:
      guard let choice = action.choice(from: selected, count: rowCount(in: state)) else { return [] }
      var next = self
      next.selected = choice
      return state.putOver(next)
    }
  }

  /// The interest in front; nil on other pages.
  private func interest(in state: State) -> Interest? {
    let all = Self.interests(in: state)
    return page == .interests && all.indices.contains(selected) ? all[selected] : nil
  }

  private func toggleRow(in state: inout State) -> [Effect] {
    switch page {
    case .interests:
      switch interest(in: state) {
      case .track(let track): state.interests.formSymmetricDifference([track])
      case .ownWork: return showOwnWork(in: &state)
      case .questionnaire: return ask(in: &state)
      // It takes every choice back.
      case .notSure, nil: state.interests = []
      }
      return []
    case .statements:
      let all = Self.statements(in: state)
      guard all.indices.contains(selected) else { return [] }
      let statement = all[selected]
      return state.mark(statement.skills, as: statement.isTicked(in: state.profile) ? nil : .have)
    case .suggestions: return finish(in: &state)
    }
  }

  /// Leaves for the role that the person has, in its own source, with what is near it.
  private func showOwnWork(in state: inout State) -> [Effect] {
    let effects = state.leaveWelcome()
    return effects + (Self.foreignJob(in: state).map { state.follow(.role($0)) } ?? [])
  }

  /// Leaves for the questionnaire, which ends with what suits the person.
  private func ask(in state: inout State) -> [Effect] {
    let effects = state.leaveWelcome()
    Questionnaire.open(in: &state)
    return effects
  }

  /// Opens the chosen job.
  private func finish(in state: inout State) -> [Effect] {
    let all = Self.suggestions(in: state)
    state.overlay = nil
    guard all.indices.contains(selected) else { return [.saveSession(state.session)] }
    let role = state.catalogue.roles[all[selected].role].id
    state.screen = .roles
    state.focus = .detail
    state.chosenRole = role
    state.pane.selected = .role(role)
    return [.saveSession(state.session)]
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    WelcomeView(welcome: self, state: state).draw(in: area, of: &frame)
  }
}

/// The pages of the welcome.
private struct WelcomeView: View {
  let welcome: Welcome
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 66

  func draw(in area: Rect, of frame: inout Frame) {
    let count = welcome.rowCount(in: state)
    // In low windows what there is to choose comes before what is said over it.
    let lead = Line(introduction).wrapped(to: min(Self.width, area.width - 4), in: state.look)
      .prefix(max(0, area.height - 8))
    let rowHeight = welcome.page == .suggestions ? 4 : 1
    let panel = Panel(
      title: Line(title, .heading), trailing: Line("\(welcome.page.rawValue + 2) of 4", .dim),
      contentSize: Size(width: Self.width, height: lead.count + 1 + count * rowHeight + 2))
    // The first thing that a person sees has the screen to itself.
    frame.fill(area, style: Style(.text, on: .overlay))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (index, line) in lead.enumerated() { frame.put(line, across: content.row(index)) }
    let rows = content.inset(top: lead.count + 1, bottom: 2)
    switch welcome.page {
    case .interests, .statements: drawChoices(count, in: rows, of: &frame)
    case .suggestions: drawSuggestions(in: rows, of: &frame)
    }
    frame.put(Line(footer, .dim), across: content.row(content.height - 1))
  }

  private var title: String {
    switch welcome.page {
    case .interests: "What sounds good?"
    case .statements: "Which of these have you done?"
    case .suggestions:
      switch Welcome.suggestions(in: state).count {
      case 0: "No job to look at"
      case 1: "A job to look at"
      case 2: "Two jobs to look at"
      default: "Three jobs to look at"
      }
    }
  }

  private var introduction: String {
    switch welcome.page {
    case .interests: "Choose any number, or none. Nothing is fixed by it; it only decides what is shown first."
    case .statements:
      Welcome.statements(in: state).isEmpty
        ? "This catalogue has none of the skills that could be asked about here."
        : "Each one ticks the skill behind it, and you can take it back at any time."
    case .suggestions:
      Welcome.suggestions(in: state).isEmpty
        ? "This catalogue has no roles to begin with."
        : "Nothing to decide yet. Open one to see what it asks for and what to learn next." + wayThere
    }
  }

  /// Where routes begin for somebody who does none of these jobs.
  private var wayThere: String {
    let routes = state.keymap.label(for: .showRoutes, in: .roles).map { " \($0) there shows the way" } ?? ""
    guard !routes.isEmpty, state.profile.here.flatMap(catalogue.role) == nil else { return "" }
    return "\(routes) from another line of work, or from scratch."
  }

  private var footer: String {
    let leave = state.key(.leave, in: .welcome)
    switch welcome.page {
    case .interests, .statements: return "\(leave) leaves at any point and keeps what you chose."
    case .suggestions:
      let count = catalogue.roles.count
      return count == 1 ? "\(leave) shows the one role." : "\(leave) shows all \(count) roles."
    }
  }

  private func drawChoices(_ count: Int, in area: Rect, of frame: inout Frame) {
    ChoiceList(count: count, selected: welcome.selected) { .item(choice($0)) }.draw(in: area, of: &frame)
  }

  private func choice(_ index: Int) -> Line {
    let (isChosen, text): (Bool, String)
    if welcome.page == .statements {
      let statement = Welcome.statements(in: state)[index]
      (isChosen, text) = (statement.isTicked(in: state.profile), statement.text)
    } else {
      switch Welcome.interests(in: state)[index] {
      case .track(let track):
        (isChosen, text) = (state.interests.contains(track), catalogue.track(track)?.plainly ?? track.rawValue)
      case .ownWork: return Line("my own line of work: jobs near \(Welcome.jobTitle(in: state))")
      case .questionnaire: return Line("find out: a quiz of \(catalogue.activities.count) things to like or not")
      case .notSure: (isChosen, text) = (state.interests.isEmpty, "not sure")
      }
    }
    return ChecklistRow(isChosen ? .have : .none, name: Line(text)).line(in: state.look)
  }

  private func drawSuggestions(in area: Rect, of frame: inout Frame) {
    let suggestions = Welcome.suggestions(in: state)
    // Low windows show less of each, so that all are in sight, and the lowest scroll.
    let step = min(4, max(1, area.height / max(1, suggestions.count)))
    let visible = max(1, area.height / step)
    let first = ScrollWindow.offset(
      current: 0, selected: welcome.selected, count: suggestions.count, height: visible)
    for index in suggestions.indices.dropFirst(first).prefix(visible) {
      let top = area.y + (index - first) * step
      let place = Rect(x: area.x, y: top, width: area.width, height: min(3, step)).intersection(area)
      let isSelected = index == welcome.selected
      for (row, line) in lines(of: suggestions[index], width: place.width - 3).prefix(place.height).enumerated() {
        frame.put(isSelected && row == 0 ? line.strong : line, across: place.row(row).inset(left: 3))
        if isSelected { frame.put(Line(state.look[.selectionBar], .mark), across: place.row(row)) }
      }
      if isSelected { frame.cursor = Point(x: place.x + 3, y: place.y) }
    }
  }

  private func lines(of suggestion: FirstJobs.Suggestion, width: Int) -> [Line] {
    let role = catalogue.roles[suggestion.role]
    let assessment = state.assessments[suggestion.role]
    let facts =
      state.assessments.learner.heldSkills.isEmpty
      ? RoleLine.untouched(role, assessment, width: width, in: state)
      : RoleLine.assessment(of: role, in: state, gaugeWidth: 0)
        + Line.cell(assessment.toGo.briefText, .dim, columns: 14, aligned: .right, in: state.look)
    return [
      Line.spread(Line(role.title), facts, width: width, in: state.look), Line(reason(for: suggestion), .dim),
      nextTicks(of: suggestion.role),
    ]
  }

  private func reason(for suggestion: FirstJobs.Suggestion) -> String {
    switch suggestion.reason {
    case .sharesTrack(let track): "You chose \(plainly(track))."
    case .leads(let role, let moves):
      "\(moves.of("move")) away from \(plainly(catalogue.roles[role].track)), as \(catalogue.roles[role].title)."
    case .follows(let move):
      "The next step from your job: \(move.kind.text)\(move.isEditorial ? ", our judgement" : "")."
    case .holds(0, let all): "A first job that asks for \(all.of("skill"))."
    case .holds(1, 1): "You have the one skill that it asks for."
    case .holds(let held, let all): "You have \(held) of the \(all) skills that it asks for."
    }
  }

  private func plainly(_ track: Track.ID) -> String { catalogue.track(track)?.plainly ?? track.rawValue }

  private func nextTicks(of role: Int) -> Line {
    let next = state.assessments.learner.worthLearning(state.assessments[role].toGo.missing, for: role, limit: 3)
    guard !next.isEmpty else { return Line("You have all of its essentials.", .held) }
    return Line("Learn next: ", .dim)
      + Line(next.map { catalogue.skills[$0.bundle.skill].name }.joined(separator: ", "))
  }
}

extension Binding.Context {
  static let welcome = Self("welcome", .list)
}

extension EverydayStatement {
  /// Whether everything it stands for is ticked.
  func isTicked(in profile: Profile) -> Bool { skills.allSatisfy { profile.marks[$0] == .have } }
}
