/// A requirement that sources judge differently; the milder verdict counts in the match.
public struct VerdictDisagreement: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  /// The index of the requirement among the role's.
  public let requirement: Int
  /// The skill positions of which any one will do.
  public let options: [Int]
  /// The strength that counts in the match.
  public let strength: Strength
  /// What each source says, in the catalogue's order.
  public let verdicts: [Verdict]

  /// All on one role, in the order of its requirements.
  static func all(on role: Int, in catalogue: Catalogue) -> [VerdictDisagreement] {
    let entity = catalogue.roles[role]
    return zip(entity.requirements, catalogue.terms[role]).enumerated().compactMap { index, pair in
      let (requirement, term) = pair
      guard requirement.isDisputed else { return nil }
      return VerdictDisagreement(
        role: role, requirement: index, options: Array(term.options), strength: term.strength,
        verdicts: requirement.verdicts)
    }
  }
}
