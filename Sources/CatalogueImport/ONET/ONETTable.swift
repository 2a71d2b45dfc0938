/// What is read of an O*NET release.
enum ONETTable: CaseIterable, Sendable {
  case occupations, titles, elements, skills, knowledge, technology, tasks, jobZones, jobZoneNames, related, interests

  /// The files that make it up, one set for each layout that releases 18 to 31 have had.
  ///
  /// Alternate titles came with 20.1. Related occupations came with 26.3; before, and since 20.1, there was a matrix
  /// for people who change careers. Release 30.3 renamed much and split the skills in two.
  var layouts: [[String]] {
    switch self {
    case .occupations: [["Occupation Data.txt"]]
    case .titles: [["Alternate Titles.txt"], ["Job Titles.txt"]]
    case .elements: [["Content Model Reference.txt"]]
    case .skills: [["Skills.txt"], ["Essential Skills.txt", "Transferable Skills.txt"]]
    case .knowledge: [["Knowledge.txt"]]
    case .technology: [["Technology Skills.txt"], ["Software Skills.txt"], ["Tools and Technology.txt"]]
    case .tasks: [["Task Statements.txt"]]
    case .jobZones: [["Job Zones.txt"]]
    case .jobZoneNames: [["Job Zone Reference.txt"]]
    case .related: [["Related Occupations.txt"], ["Career Changers Matrix.txt"]]
    case .interests: [["Interests.txt"], ["Career Interest Types.txt"]]
    }
  }
}
