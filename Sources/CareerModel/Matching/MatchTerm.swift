/// One line of the sum behind a match: a requirement, its share of the 100 points, and whether it is held.
///
/// The points of all held lines add up to the match before rounding, those of all lines to 100.
public struct MatchTerm: Hashable, Sendable {
  /// The skill positions of which any one will do.
  public let options: SkillOptions
  public let strength: Strength
  public let weight: Int
  /// The points of its block x its weight / the weight of its block.
  public let points: Fraction
  /// The first option that the person holds.
  public let heldOption: Int?

  public var isHeld: Bool { heldOption != nil }
}

extension Match {
  /// The sum behind a match, line by line in the order of the role's requirements.
  public static func terms(of terms: some Collection<Catalogue.Term>, with heldSkills: HeldSkills) -> [MatchTerm] {
    guard let match = Match(of: terms, holding: heldSkills.held) else { return [] }
    return terms.map { term in
      MatchTerm(
        options: term.options, strength: term.strength, weight: term.weight,
        points: Fraction(match.points(term.strength) * term.weight, match.tally(term.strength).weight),
        heldOption: term.options.first(where: heldSkills.holds))
    }
  }
}
