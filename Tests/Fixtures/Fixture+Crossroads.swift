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
}
