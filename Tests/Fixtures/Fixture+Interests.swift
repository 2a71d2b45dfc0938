import CareerModel

extension Fixture {
  /// Two of each interest.
  public static let activities = [
    Activity(id: "r1", interest: .realistic, text: "Mend a gate"),
    Activity(id: "i1", interest: .investigative, text: "Find out why the river is green"),
    Activity(id: "a1", interest: .artistic, text: "Paint a shop sign"),
    Activity(id: "s1", interest: .social, text: "Show a newcomer the way"),
    Activity(id: "e1", interest: .enterprising, text: "Sell cakes at a fair"),
    Activity(id: "c1", interest: .conventional, text: "Sort a drawer of keys"),
    Activity(id: "r2", interest: .realistic, text: "Row a boat across a lake"),
    Activity(id: "i2", interest: .investigative, text: "Count the birds of a wood"),
    Activity(id: "a2", interest: .artistic, text: "Write a song for a wedding"),
    Activity(id: "s2", interest: .social, text: "Read to somebody in hospital"),
    Activity(id: "e2", interest: .enterprising, text: "Talk a town into a festival"),
    Activity(
      id: "c2", interest: .conventional,
      text: "Keep the accounts of a choir, with every receipt in its place and every penny where it belongs"),
  ]

  /// Scores in hundredths, from Realistic to Conventional.
  static func scores(_ numbers: Int...) -> InterestScores { Examples.scores(numbers) }

  /// Those of some roles of our own, with whose they are.
  static func interests(of role: Role.ID) -> (scores: InterestScores, origin: InterestOrigin)? {
    func like(_ title: String, near note: String? = nil, _ scores: InterestScores) -> (InterestScores, InterestOrigin) {
      let origin = InterestOrigin(
        code: "15-0000.00", title: title, isClose: note == nil, note: note ?? "", sources: ["onet-29"])
      return (scores, origin)
    }
    switch role {
    case "junior-python-developer", "backend-developer", "senior-backend-developer":
      return like("Software Developers", scores(393, 586, 226, 188, 187, 546))
    case "lead-developer":
      return like("Managers", near: "the management of computing", scores(256, 442, 150, 241, 509, 572))
    case "data-analyst": return like("Business Analysts", scores(213, 579, 193, 200, 311, 625))
    case "data-engineer": return like("Database Architects", near: "", scores(283, 525, 170, 192, 250, 640))
    default: return nil
    }
  }
}

extension Profile {
  /// Somebody who would rather find things out and keep them in order than meet people.
  public static let curious: Profile = {
    var profile = Profile()
    profile.answers = [
      "r1": .notMuch, "i1": .veryMuch, "a1": .notSure, "s1": .notAtAll, "e1": .notAtAll, "c1": .veryMuch, "r2": .quite,
      "i2": .veryMuch, "a2": .notAtAll, "s2": .notMuch, "e2": .notMuch, "c2": .quite,
    ]
    return profile
  }()
}
