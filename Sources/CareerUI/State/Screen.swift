/// The screens behind the number keys.
///
/// Number 5 is kept for the plan, so that fingers need not learn anew when it comes.
public enum Screen: String, CaseIterable, Codable, Hashable, Sendable {
  case roles, skills, paths, tutors, guide

  public var number: Int {
    switch self {
    case .roles: 1
    case .skills: 2
    case .paths: 3
    case .tutors: 4
    case .guide: 6
    }
  }

  public var title: String {
    switch self {
    case .roles: "Roles"
    case .skills: "Skills"
    case .paths: "Paths"
    case .tutors: "Tutors"
    case .guide: "Guide"
    }
  }

  /// The screen so many tabs further on, round the end.
  func neighbour(_ step: Int) -> Screen {
    let all = Screen.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[((index + step) % all.count + all.count) % all.count]
  }
}
