import CareerModel

extension Fixture {
  /// A title that is long, wide, many scalars to the letter, and no one's script alone.
  public static let hostileTitle = "Machine Learning Engineer 機械学習 for Re\u{301}sume\u{301} 🤖 and Natural Language"

  public static let roles = [
    role(
      "software-apprentice", "Software Apprentice", "web", level: 1, essential: [["spreadsheets"], ["communication"]],
      advantage: [["html"]], grants: ["problem-solving"]),
    role(
      "junior-python-developer", "Junior Python Developer", "web", level: 2, aliases: ["graduate developer"],
      essential: [["python-basics"], ["sql"], ["problem-solving"], ["communication"]],
      advantage: [["linux"], ["html"]], grants: ["development-experience"]),
    Role(
      id: "backend-developer", title: "Back-end Developer", aliases: ["server-side developer", "API developer"],
      track: "web", level: levels[2], years: PublishedYears(value: "2-5", sources: ["ladder-article"]),
      summary: [
        CitedText("Builds the part of a website that nobody sees.", sources: ["guide-article", "ladder-article"]),
        CitedText("A good second job for people who like order.", sources: [Source.editorial]),
      ],
      responsibilities: [
        CitedText("Builds and runs services and their APIs", sources: ["guide-article"]),
        CitedText("Designs database schemas and writes the queries behind them", sources: ["ladder-article"]),
      ],
      requirements: [
        Requirement(options: ["python"], strength: .essential),
        Requirement(options: ["django", "flask"], strength: .essential),
        Requirement(options: ["rest-apis"], strength: .essential),
        Requirement(options: ["communication"], strength: .essential, weight: 1),
        Requirement(
          options: ["postgresql"], strength: .advantage,
          verdicts: [
            Verdict(source: "guide-article", strength: .essential),
            Verdict(source: "ladder-article", strength: .advantage),
          ]),
        Requirement(options: ["linux"], strength: .advantage),
        Requirement(options: ["degree"], strength: .advantage),
      ],
      requirementSources: ["guide-article"], grants: ["development-experience"], tools: ["Git", "Docker"],
      workplaces: Workplaces(names: ["banks", "start-ups"], sources: ["ladder-article"]),
      interests: interests(of: "backend-developer")?.scores,
      interestOrigin: interests(of: "backend-developer")?.origin),
    role(
      "senior-backend-developer", "Senior Back-end Developer", "web", level: 4,
      essential: [["python"], ["postgresql"], ["development-experience"]], advantage: [["linux"], ["teamwork"]]),
    role(
      "lead-developer", "Lead Developer", "web", level: 5,
      essential: [["python"], ["development-experience"], ["teamwork"], ["communication"]]),
    role(
      "software-architect", "Software Architect", "web", level: 6,
      essential: [["postgresql"], ["rest-apis"], ["development-experience"], ["degree"]]),
    // Nobody says what it asks for: there is no match with it.
    role("chief-technology-officer", "Chief Technology Officer", "web", level: 7),
    role(
      "data-analyst", "Data Analyst", "data", level: 2, essential: [["spreadsheets"], ["sql"], ["data-visualisation"]],
      advantage: [["python-basics"], ["communication"]]),
    role(
      "data-engineer", "Data Engineer", "data", level: 3,
      essential: [["python"], ["sql"], ["postgresql"]], advantage: [["linux"]]),
    role(
      "ml-engineer", hostileTitle, "learning-machines", level: 4,
      essential: [["python"], ["machine-learning"], ["degree"]], advantage: [["teamwork"]]),
  ]

  public static let moves = [
    move("software-apprentice", "junior-python-developer", .promotion, years: "1"),
    move("junior-python-developer", "backend-developer", .promotion, years: "0-2"),
    move("backend-developer", "senior-backend-developer", .promotion, years: "2-4"),
    move("senior-backend-developer", "lead-developer", .leadership),
    move("lead-developer", "software-architect", .promotion, years: "3+"),
    move("software-architect", "chief-technology-officer", .leadership),
    // Across, and back again.
    move("backend-developer", "data-engineer", .lateral),
    move("data-engineer", "backend-developer", .lateral),
    move("junior-python-developer", "data-analyst", .lateral),
    Move(
      from: "data-analyst", to: "ml-engineer", kind: .specialise, sources: [Source.editorial],
      note: "People do it, no source says so."),
    move("data-analyst", "data-engineer", .promotion),
  ]

  private static func role(
    _ id: Role.ID, _ title: String, _ track: Track.ID, level: Int, aliases: [String] = [],
    essential: [[Skill.ID]] = [], advantage: [[Skill.ID]] = [], grants: [Skill.ID] = []
  ) -> Role {
    Role(
      id: id, title: title, aliases: aliases, track: track, level: levels[level - 1],
      summary: [CitedText("Daily work at the level of \(levels[level - 1].name).", sources: ["guide-article"])],
      requirements: essential.map { requirement($0, .essential) } + advantage.map { requirement($0, .advantage) },
      requirementSources: ["guide-article"], grants: grants, interests: interests(of: id)?.scores,
      interestOrigin: interests(of: id)?.origin)
  }

  private static func requirement(_ options: [Skill.ID], _ strength: Strength) -> Requirement {
    let isSoft = skills.contains { options.contains($0.id) && $0.group == .soft }
    return Requirement(options: options, strength: strength, weight: isSoft ? 1 : 4)
  }

  private static func move(_ from: Role.ID, _ to: Role.ID, _ kind: MoveKind, years: String? = nil) -> Move {
    Move(from: from, to: to, kind: kind, years: years, sources: ["ladder-article"])
  }
}
