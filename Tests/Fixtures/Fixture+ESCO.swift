import CareerModel

extension Fixture {
  /// Like ESCO, in small: groups of occupations, essential and optional skills without figures, no moves.
  public static let esco = Catalogue(
    dataset: .esco,
    tracks: [
      Track(id: "ISCO-2", name: "Professionals", plainly: "", workplaces: Workplaces(names: [], sources: [])),
      Track(
        id: "ISCO-7", name: "Craft and related trades workers", plainly: "",
        workplaces: Workplaces(names: [], sources: [])),
    ],
    skills: escoSkills,
    roles: escoRoles,
    sources: [
      Source(
        id: "esco", title: "ESCO v1.2.0", publisher: "European Commission", licence: "Commission Decision 2011/833/EU",
        attribution: "This service uses the ESCO classification of the European Commission.")
    ], fit: FitPoints(of: escoRoles, skills: escoSkills))

  private static let escoRoles = [
    Role(
      id: escoDeveloper, title: "software developer", aliases: ["application programmer", "computer programmer"],
      track: "ISCO-2", level: nil,
      summary: [CitedText("Software developers implement all types of software systems.", sources: ["esco"])],
      requirements: escoSkills.enumerated().map { index, skill in
        Requirement(options: [skill.id], strength: index < 6 ? .essential : .advantage, weight: 1)
      }, requirementSources: ["esco"]),
    Role(
      id: "00030d09-2b3a-4efd-87cc-c4ea39d27c34", title: "technical director", track: "ISCO-2", level: nil,
      summary: [CitedText("Technical directors realise the artistic visions of creators.", sources: ["esco"])],
      requirements: escoSkills.prefix(5).map { Requirement(options: [$0.id], strength: .essential, weight: 1) },
      requirementSources: ["esco"]),
    Role(
      id: "000e93a3-d956-4e45-aacb-f12c83fedf84", title: "metal drawing machine operator", track: "ISCO-7",
      level: nil,
      summary: [CitedText("They set up and operate drawing machines.", sources: ["esco"])],
      requirements: escoSkills.prefix(3).map { Requirement(options: [$0.id], strength: .essential, weight: 1) },
      requirementSources: ["esco"]),
  ]

  private static let escoSkills =
    ["analyse software specifications", "debug software", "develop software prototype"].enumerated().map {
      Skill(id: escoID($0), name: $1, about: "To \($1), as published.", kind: .practice)
    }
    + ["computer programming", "engineering principles", "project management"].enumerated().map {
      Skill(id: escoID(10 + $0), name: $1, about: "The study of \($1).", kind: .concept)
    }
    + (0..<45).map { Skill(id: escoID(20 + $0), name: "programming language \($0 + 1)", kind: .concept) }
    + [Skill(id: escoID(90), name: "work in teams", group: .soft, kind: .soft)]

  private static func escoID(_ number: Int) -> Skill.ID {
    let digits = String(number)
    return Skill.ID("e7d5\(String(repeating: "0", count: 4 - digits.count))\(digits)-2a41-4c1b-8f7e-9b1f0a6c2d11")
  }
}
