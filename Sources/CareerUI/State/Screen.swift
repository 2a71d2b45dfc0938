/// A list that takes the whole screen: one behind each number key, and those that lie beneath one of these.
public enum Screen: String, CaseIterable, Codable, Hashable, Sendable {
  case roles, skills, paths, tutors, plan, guide
  /// Beneath Skills.
  case bestNext
  /// Beneath Paths.
  case routes

  /// Those with a number key and a tab, from left to right.
  public static let tabs: [Screen] = [.roles, .skills, .paths, .tutors, .plan, .guide]

  /// The screen whose tab stands for this one.
  public var tab: Screen {
    switch self {
    case .bestNext: .skills
    case .routes: .paths
    case .roles, .skills, .paths, .tutors, .plan, .guide: self
    }
  }

  /// The key of its tab.
  public var number: Int {
    switch tab {
    case .roles: 1
    case .skills, .bestNext: 2
    case .paths, .routes: 3
    case .tutors: 4
    case .plan: 5
    case .guide: 6
    }
  }

  public var title: String {
    switch self {
    case .roles: "Roles"
    case .skills: "Skills"
    case .paths: "Paths"
    case .tutors: "Tutors"
    case .plan: "Plan"
    case .guide: "Guide"
    case .bestNext: "Best next"
    case .routes: "Routes"
    }
  }

  /// Other words that people have for it.
  var words: String {
    switch self {
    case .roles: "jobs job careers occupations work professions"
    case .skills: "checklist tick abilities"
    case .paths: "ladder career tree progression promotion"
    case .tutors: "lessons prices"
    case .plan: "schedule study hours timetable"
    case .guide: "articles read about questions"
    case .bestNext, .routes: ""
    }
  }

  /// The screen so many tabs further on, round the end.
  func neighbour(_ step: Int) -> Screen {
    let index = Self.tabs.firstIndex(of: tab) ?? 0
    return Self.tabs[(index + step).round(Self.tabs.count)]
  }
}
