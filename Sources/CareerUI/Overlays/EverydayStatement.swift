import CareerModel

/// Something that a person may have done without knowing its trade name; it stands for skills.
struct EverydayStatement: Hashable {
  let text: String
  let skills: [Skill.ID]

  static let all: [EverydayStatement] = [
    .init("used formulas in a spreadsheet", ["spreadsheets"]),
    .init("written a program that ran", ["python-basics"]),
    .init("made a web page", ["html"]),
    .init("changed how a web page looks", ["css"]),
    .init("asked a database a question in SQL", ["sql"]),
    .init("typed commands into a terminal", ["linux"]),
    .init("drawn a chart to make a point", ["data-visualisation"]),
    .init("hunted down why something did not work", ["problem-solving"]),
    .init("explained something technical to someone who is not", ["communication"]),
    .init("worked on one thing together with others", ["teamwork"]),
    .init("kept several deadlines at once", ["multitasking"]),
    .init("taught myself something difficult", ["continuous-learning"]),
  ]

  private init(_ text: String, _ skills: [Skill.ID]) {
    self.text = text
    self.skills = skills
  }

  /// Whether everything it stands for is ticked.
  func isTicked(in profile: Profile) -> Bool { skills.allSatisfy { profile.marks[$0] == .have } }
}
