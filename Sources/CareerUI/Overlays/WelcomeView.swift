import Canvas
import CareerModel
import CareerPages

/// The pages of the welcome.
struct WelcomeView: View {
  let welcome: Welcome
  let state: State
  private let suggestions: [Welcome.Suggestion]
  /// What stands in the place of jobs where nothing speaks for any.
  private let ways: [Welcome.Interest]
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 72

  init(welcome: Welcome, state: State) {
    (self.welcome, self.state) = (welcome, state)
    ways = welcome.page == .suggestions ? Welcome.waysOn(in: state) : []
    suggestions = welcome.page == .suggestions && ways.isEmpty ? Welcome.suggestions(in: state) : []
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let count = welcome.page == .suggestions ? max(ways.count, suggestions.count) : welcome.rowCount(in: state)
    let width = area.panelWidth(Self.width)
    let fit = PanelFit(
      lead: Line(introduction).wrapped(to: width, in: state.look),
      notes: Line(footer, .dim).wrapped(to: width, in: state.look), rows: min(count, PanelFit.leastRows), in: area)
    let rowHeight = suggestions.isEmpty ? 1 : 4
    let heads = headedRow == nil ? 0 : 1
    let panel = Panel(
      title: Line(title, .heading), trailing: Line(Welcome.progress(at: welcome.page, in: state), .dim),
      contentSize: Size(width: width, height: area.panelHeight(fit.height(of: count * rowHeight + heads))))
    // The first thing that a person sees has the screen to itself.
    frame.fill(area, style: Style(.text, on: .overlay))
    panel.draw(in: area, of: &frame)
    let rows = fit.draw(in: panel.content(in: area), of: &frame)
    switch welcome.page {
    case .interests, .statements: drawChoices(count, in: rows, of: &frame)
    case .suggestions where !ways.isEmpty: drawChoices(count, in: rows, of: &frame)
    case .suggestions: drawSuggestions(in: rows, of: &frame)
    }
  }

  private var title: String {
    switch welcome.page {
    case .interests: "What sounds good?"
    case .statements: "Which of these have you done?"
    case .suggestions where !ways.isEmpty: "Nothing is known of you yet"
    case .suggestions:
      switch suggestions.count {
      case 0: "No job to look at"
      case 1: "A job to look at"
      case 2: "Two jobs to look at"
      case 3: "Three jobs to look at"
      default: "Jobs to look at"
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
    case .suggestions where !ways.isEmpty:
      "So no job can be suggested. The quiz asks what you like; a list shows what there is."
    case .suggestions:
      suggestions.isEmpty
        ? catalogue.roles.isEmpty ? "This catalogue has no roles to begin with." : "No job here is near yours."
        : "Nothing to decide yet. Open one to see what it asks for and what to learn next." + wayThere
    }
  }

  /// Where routes begin for somebody who does none of these jobs; nothing where all are of another source.
  private var wayThere: String {
    let routes = state.keymap.label(for: .showRoutes, in: .roles).map { " \($0) there shows the way" } ?? ""
    let isHere = suggestions.contains { catalogue.role($0.role(in: catalogue)) != nil }
    guard isHere, catalogue.traits.hasLevels, !routes.isEmpty, state.profile.here.flatMap(catalogue.role) == nil else {
      return ""
    }
    return "\(routes) from another line of work, or from scratch."
  }

  private var footer: String {
    func key(_ action: Action) -> String { state.key(action, in: .welcome) }
    let leave = key(.leave)
    switch welcome.page {
    case .interests, .statements:
      let deeds =
        welcome.opensRow(in: state)
        ? "\(key(.enter)) opens it, \(key(.move(.right))) goes on\(destination)"
        : "\(key(.enter)) goes on\(destination), \(key(.toggle)) chooses"
      return "\(deeds), \(key(.move(.left))) goes back, \(leave) keeps all and leaves."
    case .suggestions:
      let count = catalogue.roles.count
      let source = catalogue.traits.isNamedInHeadings ? " of \(state.source.title)" : ""
      let list = count == 1 ? "the one role\(source)" : "all \(count.grouped) roles\(source)"
      // The list behind is of one source.
      let isAnswered = state.datasets.joined != nil && state.interestAnswers.comparableScores != nil
      let interests =
        isAnswered ? "; there key \(state.key(.openInterests)) lists what suits you in every line of work" : ""
      return "\(leave) shows \(list)\(interests)."
    }
  }

  /// " to jobs near yours": where going on leads that passes over what is about this catalogue alone.
  private var destination: String {
    guard welcome.page == .interests, state.interests.isEmpty,
      Welcome.page(after: .interests, in: state) == .suggestions
    else { return "" }
    return state.profile.here == nil ? " to jobs that suit you" : " to jobs near yours"
  }

  /// The row before which a heading says what all beneath it is about; nil where there is none.
  private var headedRow: Int? {
    guard welcome.page == .interests, !catalogue.tracks.isEmpty else { return nil }
    return Welcome.interests(in: state).firstIndex { !$0.isWay }
  }

  private func drawChoices(_ count: Int, in area: Rect, of frame: inout Frame) {
    let (selected, headed) = (welcome.row(in: state), headedRow ?? count)
    ChoiceList(count: headed < count ? count + 1 : count, selected: selected < headed ? selected : selected + 1) {
      row in
      if row == headed { return .heading(Line("In \(catalogue.traits.field):", .dim)) }
      let index = row < headed ? row : row - 1
      return .item(choice(index), trailing: Line(note(on: index), .dim))
    }.draw(in: area, of: &frame)
  }

  /// Why a statement is ticked that the person has not ticked themselves.
  private func note(on index: Int) -> String {
    guard welcome.page == .statements else { return "" }
    let statement = Welcome.statements(in: state)[index]
    let isOwn = statement.skills.allSatisfy { state.profile.marks[$0] == .have }
    return !isOwn && statement.isHeld(by: state.assessments.learner) ? "you have this already" : ""
  }

  private func choice(_ index: Int) -> Line {
    let (isChosen, text): (Bool, String)
    if welcome.page == .statements {
      let statement = Welcome.statements(in: state)[index]
      (isChosen, text) = (statement.isHeld(by: state.assessments.learner), statement.text)
    } else {
      switch ways.isEmpty ? Welcome.interests(in: state)[index] : ways[index] {
      case .track(let track):
        (isChosen, text) = (state.interests.contains(track), catalogue.track(track)?.plainly ?? track.rawValue)
      case .ownWork: return Line("my own line of work: jobs near \(Welcome.jobTitle(in: state))")
      case .questionnaire: return Line("find out: a quiz of \(catalogue.activities.count) things to like or not")
      case .everyWork:
        return Line("something else: \(Welcome.everyWork(in: state)?.holdings ?? DatasetChoice.unreadable)")
      case .list: return Line("a list: \(state.source.holdings)")
      case .notSure:
        (isChosen, text) = (
          state.interests.isEmpty, Welcome.foreignJob(in: state) == nil ? "not sure" : "none of these"
        )
      }
    }
    return ChecklistRow(isChosen ? .have : .none, name: Line(text)).line(in: state.look)
  }

  private func drawSuggestions(in area: Rect, of frame: inout Frame) {
    // Low windows show less of each, so that all are in sight, and the lowest scroll.
    let step = min(4, max(1, area.height / max(1, suggestions.count)))
    let visible = max(1, area.height / step)
    let first = ScrollWindow.offset(
      current: 0, selected: welcome.row(in: state), count: suggestions.count, height: visible)
    let inWords = hasRoomForWords(width: area.width - 3)
    for index in suggestions.indices.dropFirst(first).prefix(visible) {
      let top = area.y + (index - first) * step
      let place = Rect(x: area.x, y: top, width: area.width, height: min(3, step)).intersection(area)
      let isSelected = index == welcome.row(in: state)
      for (row, line) in lines(of: suggestions[index], inWords: inWords, width: place.width - 3)
        .prefix(place.height).enumerated()
      {
        frame.put(isSelected && row == 0 ? line.strong : line, across: place.row(row).inset(left: 3))
        if isSelected { frame.put(Line(state.look[.selectionBar], .mark), across: place.row(row)) }
      }
      if isSelected { frame.cursor = Point(x: place.x + 3, y: place.y) }
    }
  }

  /// Whether every title leaves room for words about what has no hours, which no head says here; all are told alike.
  private func hasRoomForWords(width: Int) -> Bool {
    suggestions.compactMap { catalogue.rolePosition($0.role(in: catalogue)) }.allSatisfy { position in
      let facts = facts(of: position, inWords: true, width: width)
      return state.look.columns(of: catalogue.roles[position].title) + 1 + facts.columns(in: state.look) <= width
    }
  }

  private func lines(of suggestion: Welcome.Suggestion, inWords: Bool, width: Int) -> [Line] {
    switch suggestion {
    case .near(let near): return lines(of: near.role, because: reason(for: near), inWords: inWords, width: width)
    case .own(let job): return lines(of: job.role, because: job.reason.text, inWords: inWords, width: width)
    case .suiting(let role):
      if let position = catalogue.rolePosition(role.id) {
        return lines(of: position, because: role.reason, inWords: inWords, width: width)
      }
      // How near a role of another source is, is worked out once that is in front.
      return [
        Line.spread(Line(role.title), Line(role.sourceTitle, .dim), width: width, in: state.look),
        Line(role.reason, .dim), Line(role.grade, .dim),
      ]
    }
  }

  private func lines(of position: Int, because reason: String, inWords: Bool, width: Int) -> [Line] {
    let facts = facts(of: position, inWords: inWords, width: width)
    return [
      Line.spread(Line(catalogue.roles[position].title), facts, width: width, in: state.look), Line(reason, .dim),
      catalogue.traits.hasHours ? nextTicks(of: position) : payAndPreparation(of: catalogue.roles[position]),
    ]
  }

  /// "$34,580 a year, United States · Job zone 2": what speaks for a role where nothing is learnt by the hour.
  private func payAndPreparation(of role: Role) -> Line {
    let pay = PayHeadline(of: role, in: catalogue)
    let parts = [
      pay.map { "\($0.sentence), \($0.region)" } ?? PayHeadline.missingText(for: role, in: catalogue), role.grade,
    ]
    return Line(parts.filter { !$0.isEmpty }.joined(separator: " · "), .dim)
  }

  private func facts(of position: Int, inWords: Bool, width: Int) -> Line {
    let (role, assessment) = (catalogue.roles[position], state.assessments[position])
    guard catalogue.traits.hasHours else {
      let match = state.assessments.learner.heldSkills.isEmpty ? nil : assessment.match
      return Line(match.map { "match \($0.percent)%" } ?? "")
    }
    let toGo = inWords ? assessment.toGo.plainText : assessment.toGo.briefText
    guard !state.assessments.learner.heldSkills.isEmpty else {
      return RoleLine.untouched(role, assessment, toGo: toGo, width: width, in: state)
    }
    return RoleLine.assessment(of: role, in: state, gaugeWidth: 0)
      + Line.cell(toGo, .dim, columns: max(14, state.look.columns(of: toGo) + 2), aligned: .right, in: state.look)
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
      + Line(catalogue.distinctNames(of: next.map(\.bundle.skill)).joined(separator: ", "))
  }
}
