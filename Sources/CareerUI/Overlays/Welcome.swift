import CareerModel

/// The three short pages of the first run: what sounds good, what has been done, three first jobs.
public struct Welcome: Hashable, Sendable {
  enum Page: Int, Hashable, Sendable { case interests, statements, suggestions }

  var page: Page = .interests
  var selected = 0
  var offset = 0
}

extension State {
  /// Whether the welcome shows its last page.
  var isWelcomeAtEnd: Bool { if case .welcome(let welcome) = overlay { welcome.page == .suggestions } else { false } }

  /// How many rows the page in front lets one choose from.
  func welcomeRowCount(_ page: Welcome.Page) -> Int {
    switch page {
    case .interests: catalogue.tracks.count + 1
    case .statements: statements().count
    case .suggestions: suggestions().count
    }
  }

  /// The statements whose skills this catalogue knows.
  func statements() -> [EverydayStatement] {
    EverydayStatement.all.filter { $0.skills.allSatisfy { catalogue.skill($0) != nil } }
  }

  func suggestions() -> [FirstJobs.Suggestion] {
    FirstJobs.suggest(assessments, tracks: catalogue.tracks.map(\.id).filter(interests.contains))
  }

  mutating func updateWelcome(_ welcome: Welcome, _ action: Action) -> [Effect] {
    var welcome = welcome
    let count = welcomeRowCount(welcome.page)
    switch action {
    case .move(.up): welcome.selected = max(0, welcome.selected - 1)
    case .move(.down): welcome.selected = min(max(0, count - 1), welcome.selected + 1)
    case .goToStart: welcome.selected = 0
    case .goToEnd: welcome.selected = max(0, count - 1)
    case .page(let halves): welcome.selected = max(0, min(welcome.selected + halves * 4, count - 1))
    case .toggle:
      overlay = .welcome(welcome)
      return toggleWelcomeRow(welcome)
    case .enter, .move(.right):
      if welcome.page == .suggestions, action == .enter { return finishWelcome(welcome) }
      guard let next = Welcome.Page(rawValue: welcome.page.rawValue + 1) else { return [] }
      welcome = Welcome(page: next)
    case .move(.left):
      guard let previous = Welcome.Page(rawValue: welcome.page.rawValue - 1) else { return [] }
      welcome = Welcome(page: previous)
    case .leave, .quit:
      overlay = nil
      // What was ticked has moved the roles: one begins with the best match, not with what was first before.
      panes[.roles, default: PaneState()].selected = nil
      panes[.roles, default: PaneState()].index = 0
      refresh()
      return [.saveSession(session)]
    default: return []
    }
    overlay = .welcome(welcome)
    return []
  }

  private mutating func toggleWelcomeRow(_ welcome: Welcome) -> [Effect] {
    switch welcome.page {
    case .interests:
      // The row after the last track is "not sure", which takes every choice back.
      guard catalogue.tracks.indices.contains(welcome.selected) else {
        interests = []
        return []
      }
      interests.formSymmetricDifference([catalogue.tracks[welcome.selected].id])
      return []
    case .statements:
      let all = statements()
      guard all.indices.contains(welcome.selected) else { return [] }
      let statement = all[welcome.selected]
      return mark(statement.skills, as: statement.isTicked(in: profile) ? nil : .have)
    case .suggestions: return finishWelcome(welcome)
    }
  }

  /// Opens the chosen first job.
  private mutating func finishWelcome(_ welcome: Welcome) -> [Effect] {
    let all = suggestions()
    overlay = nil
    guard all.indices.contains(welcome.selected) else { return [.saveSession(session)] }
    let role = catalogue.roles[all[welcome.selected].role].id
    screen = .roles
    focus = .detail
    chosenRole = role
    pane.selected = .role(role)
    return [.saveSession(session)]
  }
}
