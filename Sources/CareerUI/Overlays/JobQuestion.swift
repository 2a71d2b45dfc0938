import Canvas
import CareerModel
import CareerPages

/// The first page of the welcome: what the program is, and what the person does now, in their own words.
struct JobQuestion: Overlay {
  var query = TextInput()
  var selected = 0

  init() {}

  /// With the job that the person has given, where they have and it is found.
  init(in state: State) {
    guard let here = state.profile.here else { return }
    query = TextInput(state.title(of: here)).selected
    let place = answers(in: state).firstIndex { if case .role(here, _) = $0 { true } else { false } }
    if let place { selected = place } else { query = TextInput() }
  }

  enum Answer: Hashable {
    /// A role of any source, and what answered.
    case role(Role.ID, SearchResult)
    case nothing, notListed
  }

  static let context = Binding.Context.job
  static let labels: Labels = [.enter: "go on"]

  private static let mostRoles = 8

  /// What people call it that have no job now.
  ///
  /// Typed alone these mean no occupation: "school" is no psychologist.
  private static let wordsForNothing: Set<String> = [
    "student", "pupil", "school", "at school", "in school", "leaver", "school leaver", "college leaver", "left school",
    "just left school", "sixth form", "college", "university", "uni", "graduate", "gap year",
    "unemployed", "jobless", "no job", "no work", "out of work", "not working", "between jobs", "job seeker",
    "jobseeker",
    "job hunting", "looking for work", "looking for a job", "redundant", "made redundant", "laid off",
    "none", "nothing", "nothing yet", "nothing now", "nothing at the moment", "not yet", "retired", "pensioner",
    "carer at home", "at home", "stay at home", "stay at home parent", "stay at home mum", "stay at home dad", "parent",
    "mother", "father", "mum", "mom", "dad", "housewife", "househusband", "homemaker", "maternity leave",
    "parental leave", "career break", "long term sick", "off sick",
  ]
  /// What they begin with who say it in a sentence: "I'm a student".
  private static let wordsBefore: Set<String> = ["i", "am", "i'm", "im", "a", "an", "currently", "still"]

  private var isWithoutJob: Bool {
    let words = TextFolding.fold(query.text).replacing("\u{2019}", with: "'").replacing("-", with: " ")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    return Self.wordsForNothing.contains(words.drop(while: Self.wordsBefore.contains).joined(separator: " "))
  }

  func prepare(_ lists: inout Lists, in state: State) {
    guard !query.text.trimmed.isEmpty else { return }
    lists.prepareFound(.role, answering: query.text, limit: Self.mostRoles, in: state)
  }

  /// What can be chosen: the roles that answer the letters, then the two that always can.
  ///
  /// Having no job goes first where the letters say so, and that it is not in a list where all that answers is near: Enter
  /// takes nothing that nobody typed.
  func answers(in state: State) -> [Answer] {
    guard !query.text.trimmed.isEmpty else { return [.nothing, .notListed] }
    let found = state.found(.role, answering: query.text, limit: Self.mostRoles)
    let roles = found.compactMap { found in
      if case .role(let id) = found.item { Answer.role(id, found) } else { nil }
    }
    if isWithoutJob { return [.nothing] + roles + [.notListed] }
    return found.first?.isByName ?? false ? roles + [.notListed, .nothing] : [.notListed] + roles + [.nothing]
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.query.apply(edit), of: query.limit)
      next.selected = 0
    case .enter: return choose(in: &state)
    case .leave: return state.leaveWelcome()
    default:
      guard let choice = action.choice(from: selected, count: answers(in: state).count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  private func choose(in state: inout State) -> [Effect] {
    let answers = answers(in: state)
    guard answers.indices.contains(selected), case .role(let role, let found) = answers[selected] else {
      return forgetJob(in: &state) + state.goOnWelcoming()
    }
    let here = state.profile.here
    let effects = state.apply(
      ProfileEdit("I am \(found.title)", here == role ? [] : [.here(from: here, to: role)]))
    return effects + state.offerTicks(of: role, isWelcome: true)
  }

  /// Who has seen their job here and chose none has it no longer.
  private func forgetJob(in state: inout State) -> [Effect] {
    guard let here = state.profile.here, !JobQuestion(in: state).query.isEmpty else { return [] }
    return state.apply(ProfileEdit("leave \(state.title(of: here))", [.here(from: here, to: nil)]))
  }

  // MARK: The view

  private static let width = 72
  /// The question, with a blank.
  private static let questionHeight = 2

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let width = area.panelWidth(Self.width)
    let answers = answers(in: state)
    // The question and its answers come before what is said around them.
    let fit = PanelFit(
      lead: lead(in: state).flatMap { $0.wrapped(to: width, in: state.look) },
      notes: Line(footer(in: state), .dim).wrapped(to: width, in: state.look),
      rows: Self.questionHeight + PanelFit.leastRows, in: area)
    let panel = Panel(
      title: Line("Welcome to careers", .heading), trailing: Line(Welcome.progress(at: nil, in: state), .dim),
      contentSize: Size(
        width: width, height: area.panelHeight(fit.height(of: Self.questionHeight + Self.mostRoles + 2))))
    frame.fill(area, style: Style(.text, on: .overlay))
    panel.draw(in: area, of: &frame)
    let rows = fit.draw(in: panel.content(in: area), of: &frame)
    ChoiceList(count: answers.count, selected: selected) {
      row(of: answers[$0], among: answers, in: state)
    }.draw(in: rows.inset(top: Self.questionHeight), of: &frame)
    FormLines(
      fields: [
        FormLines.Field(label: "What do you do now?", input: query, hint: "a few letters, such as nurse or shop")
      ], focused: 0
    ).draw(in: rows.row(0), of: &frame)
  }

  /// What the program is, and what it knows.
  private func lead(in state: State) -> [Line] {
    [
      Line("Find out which jobs are near, what they ask for and pay, and what to learn next."),
      Line("It knows \(state.searchedSources).", .dim),
    ]
  }

  private func row(of answer: Answer, among answers: [Answer], in state: State) -> ListRow {
    switch answer {
    case .role(let id, let found):
      let isByTitle = found.matched == found.title
      return .item(
        Line(found.title).highlighting(isByTitle ? found.ranges : [])
          + Line(isByTitle ? "" : "  " + found.matched, .dim),
        trailing: Line(state.catalogue.dataset(ofRoleID: id).traits.title, .dim))
    case .nothing: return .item(Line("nothing yet"))
    case .notListed:
      let isMissing = !query.isEmpty && answers.first == .notListed
      let note = answers.count == 2 ? "no job here answers to “\(query.text)”" : "those beneath are only near it"
      return .item(Line("not in a list"), trailing: Line(isMissing ? note : "", .dim))
    }
  }

  /// Who it is for only where the question and an answer have their room, and nobody has made a profile for it.
  private func footer(in state: State) -> String {
    let leave = state.key(.leave, in: .job)
    let keys = "\(state.key(.enter, in: .job)) goes on, \(leave) leaves at any point. All of it can be changed later."
    let isStandard = state.profileName == ProfileName.standard.text
    guard isStandard, state.size.height >= Self.leastForOthers else { return keys }
    return "\(keys) Somebody else's profile: \(leave), then \(state.key(.openProfiles))."
  }

  private static let leastForOthers = 20
}

extension State {
  /// Comes out of the welcome, with what was chosen and ticked, and a role in front if one is given.
  mutating func leaveWelcome(to role: Role.ID? = nil) -> [Effect] {
    overlay = nil
    // What is still being opened comes to the front, without a page of the welcome.
    datasets.opening?.arrival = nil
    beginRolesAnew()
    if let role {
      navigation.panes[.roles, default: PaneState()].selected = .role(role)
      navigation.revealed = .role(role)
    }
    refresh()
    return [.saveSession(session)]
  }

  /// Comes out of it with the source in front that the person is at home in; see `Welcome.home`.
  mutating func endWelcome(to role: Role.ID? = nil) -> [Effect] {
    let home = Welcome.home(in: self)
    let effects = leaveWelcome(to: role)
    return home == dataset ? effects : effects + open(home, for: .unchanged)
  }

  /// A page of the welcome after the first, over the catalogue that has first jobs; the jobs at the end over that in which
  /// the person is at home.
  mutating func goOnWelcoming(at page: Welcome.Page = .interests) -> [Effect] {
    let source = page == .suggestions ? Welcome.home(in: self) : .standard
    guard dataset == source else {
      beginRolesAnew()
      return open(source, for: .welcome(page))
    }
    return putOver(Welcome(page: page))
  }

  /// What was ticked has moved the roles: one begins with the best match, not with what was first before.
  private mutating func beginRolesAnew() { navigation.panes[.roles]?.beginAnew() }
}

extension Binding.Context {
  static let job = Self("job", .search)
}
