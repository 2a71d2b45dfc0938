import CareerModel

extension Fixture {
  /// Everything imported, beside the built-in catalogue.
  public static let all = Catalogue(joining: [catalogue, onet, esco])

  /// Like O*NET, in small: no levels, job zones, ratings, tools by the dozen, related occupations, a title of 105
  /// letters.
  public static let onet =
    Catalogue(
      dataset: .onet,
      tracks: [
        group("11", "Management"), group("15", "Computer and Mathematical"), group("41", "Sales and Related"),
        group("45", "Farming, Fishing, and Forestry"),
      ],
      skills: onetSkills + onetTools, roles: onetRoles, moves: onetMoves, pay: [onetWage],
      sources: onetSources, fit: FitPoints(of: onetRoles, skills: onetSkills + onetTools)
    ).beside(
      CatalogueNeighbours(
        activities: activities,
        twins: { role in
          role != softwareDevelopers
            ? []
            : [
              RoleTwin(
                role: escoDeveloper, dataset: .esco, title: "software developer", confidence: 87, similarity: 9_120,
                source: "nesta-crosswalk")
            ]
        }))

  /// Occupations of which only a chain leads from a to d, by way of b, which asks for more than d does.
  public static let onetDetour = Catalogue(
    dataset: .onet, skills: [Examples.skill("sql"), Examples.skill("communication")],
    roles: [
      Examples.role("a"), Examples.role("b", essential: [["sql"], ["communication"]]),
      Examples.role("d", essential: [["sql"]]),
    ],
    moves: [Move(from: "a", to: "b", kind: .related), Move(from: "b", to: "d", kind: .related)])

  public static let softwareDevelopers: Role.ID = "15-1252.00"
  public static let escoDeveloper: Role.ID = "f2b15a0e-e65a-438a-affb-29b9d50b77d1"

  public static let onetTitle =
    "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products and Supplies"

  private static let zones = [
    Preparation(
      rank: 2, name: "Job Zone Two: Some Preparation Needed",
      meaning:
        "Usually a high school diploma. Anywhere from a few months to one year of working with experienced people."),
    Preparation(
      rank: 4, name: "Job Zone Four: Considerable Preparation Needed",
      meaning: "Most of these occupations ask for a four-year bachelor's degree, and several years of experience."),
  ]

  private static let onetSources = [
    Source(
      id: "onet", title: "O*NET 29.3 Database", publisher: "U.S. Department of Labor", url: "https://onet.example",
      licence: "CC BY 4.0",
      attribution: "This page includes information from the O*NET 29.3 Database, used under the CC BY 4.0 license."),
    Source(id: "oews", title: "Wage Statistics", publisher: "A Bureau", date: "May 2024"),
    Source(id: "nesta-crosswalk", title: "ESCO to O*NET crosswalk", publisher: "Nesta", date: "November 2020"),
  ]

  private static let onetWage = PayFigure(
    role: softwareDevelopers, label: "Software Developers", region: "United States", currency: "USD",
    period: .year, statistic: "median", amount: Money(currency: "USD", units: 133_080), asAt: "May 2024",
    basis: .earned, source: "oews", confidence: .high, use: .show)

  private static func group(_ id: Track.ID, _ name: String) -> Track {
    Track(id: id, name: name, plainly: name, workplaces: Workplaces(names: [], sources: []))
  }

  private static let onetSkills = [
    element("2.A.1.a", "Reading Comprehension", .soft, .soft),
    element("2.A.2.a", "Critical Thinking", .soft, .soft),
    element("2.B.3.e", "Programming", .technical, .practice),
    element("2.C.3.a", "Computers and Electronics", .technical, .concept),
    element("2.C.4.a", "Mathematics", .technical, .concept),
  ]

  private static func element(_ id: Skill.ID, _ name: String, _ group: SkillGroup, _ kind: SkillKind) -> Skill {
    Skill(id: id, name: name, about: "What \(name.lowercased()) means, as published.", group: group, kind: kind)
  }

  private static let onetTools = (1...60).map { number in
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return Skill(
      id: Skill.ID("tool-editor-\(digits)"), name: "Code editor \(digits)", about: "Development environment software.",
      kind: .tool)
  }

  private static let onetRoles = [
    Role(
      id: softwareDevelopers, title: "Software Developers",
      aliases: (1...40).map { "Developer Title \($0)" }, track: "15", level: nil, preparation: zones[1],
      summary: [CitedText("Research, design, and develop computer and network software.", sources: ["onet"])],
      responsibilities: [
        CitedText(
          "Analyze information to determine, recommend, and plan installation of a new system.", sources: ["onet"]),
        CitedText("Store, retrieve, and manipulate data for analysis of system capabilities.", sources: ["onet"]),
      ],
      requirements: onetRequirements, requirementSources: ["onet"],
      interests: scores(300, 633, 250, 200, 220, 520)),
    Role(
      id: "15-1254.00", title: "Web Developers", track: "15", level: nil, preparation: zones[1],
      summary: [CitedText("Develop and implement websites.", sources: ["onet"])],
      requirements: Array(onetRequirements.prefix(3)), requirementSources: ["onet"],
      interests: scores(250, 500, 550, 220, 300, 450)),
    Role(
      id: "11-3021.00", title: "Computer and Information Systems Managers", track: "11", level: nil,
      preparation: zones[1], summary: [CitedText("Plan and direct electronic data processing.", sources: ["onet"])],
      requirements: Array(onetRequirements.prefix(5)), requirementSources: ["onet"]),
    Role(
      id: "41-4012.00", title: onetTitle, track: "41", level: nil, preparation: zones[0],
      summary: [CitedText("Sell goods for wholesalers or manufacturers to businesses.", sources: ["onet"])],
      requirements: Array(onetRequirements.prefix(2)), requirementSources: ["onet"],
      interests: scores(280, 200, 180, 330, 650, 500)),
    Role(
      id: "45-3031.00", title: "Fishing and Hunting Workers", track: "45", level: nil,
      summary: [CitedText("Hunt, trap, catch, or gather wild animals.", sources: ["onet"])],
      requirementSources: ["onet"]),
  ]

  /// Five elements by importance, then tools, some of them hot or in demand.
  private static let onetRequirements =
    zip(onetSkills, [400, 388, 413, 425, 350]).map { skill, importance in
      Requirement(
        options: [skill.id], strength: .essential, weight: importance,
        rating: Rating(importance: importance, level: 450))
    }
    + onetTools.enumerated().map { index, tool in
      Requirement(
        options: [tool.id], strength: .advantage, weight: index % 7 == 0 ? 4 : 1,
        rating: Rating(isHot: index % 7 == 0, isInDemand: index % 14 == 0))
    }

  private static let onetMoves = [
    related(softwareDevelopers, "15-1254.00", "primary, 1 of 20"),
    related(softwareDevelopers, "11-3021.00", "supplemental, 12 of 20"),
    related("15-1254.00", softwareDevelopers, "primary, 2 of 20"),
    related("11-3021.00", "15-1254.00", "primary, 3 of 20"),
  ]

  private static func related(_ from: Role.ID, _ to: Role.ID, _ note: String) -> Move {
    Move(from: from, to: to, kind: .related, sources: ["onet"], note: note)
  }
}
