import CareerModel

extension Fixture {
  /// The sample with a move more, so that two ways lead up, of which neither makes all stops of the other.
  public static let crossroads = Catalogue(
    levels: levels, tracks: tracks, skills: skills, roles: roles,
    moves: moves + [
      Move(
        from: "data-engineer", to: "senior-backend-developer", kind: .promotion, years: "2-4",
        sources: ["ladder-article"])
    ], pay: pay, tutors: tutors, topics: topics, sources: sources, everyday: everyday)

  /// A ladder that a source names, and three ways round it that are our own judgement and take less.
  public static let shortcuts = Catalogue(
    levels: levels, tracks: tracks, skills: Examples.skills,
    roles: [
      Examples.role("developer", title: "Developer", track: "web"),
      Examples.role("senior", title: "Senior Developer", track: "web"),
      Examples.role("lead", title: "Lead", track: "web"),
    ] + waysRound.map { Examples.role($0, title: "Way by \($0)", track: "web") },
    moves: [
      Move(from: "developer", to: "senior", kind: .promotion, years: "2-4", sources: ["ladder-article"]),
      Move(from: "senior", to: "lead", kind: .promotion, years: "3-7", sources: ["ladder-article"]),
    ]
      + waysRound.flatMap {
        [
          Move(from: "developer", to: $0, kind: .lateral, sources: [Source.editorial]),
          Move(from: $0, to: "lead", kind: .leadership, sources: [Source.editorial]),
        ]
      }, sources: sources)

  private static let waysRound: [Role.ID] = ["operations", "research", "security"]
}
