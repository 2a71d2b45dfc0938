/// A role of which only a few essential requirements are missing.
public struct NearRole: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  /// The essential requirements that are not met, each as the positions of the skills of which any one will do.
  public let missing: [[Int]]
  /// What the essential requirements still take.
  public let toGo: HoursToGo

  fileprivate func key(in catalogue: Catalogue) -> (missing: Int, years: Int, minutes: Int, title: Int) {
    (missing.count, toGo.studyKey.years, toGo.studyKey.minutes, catalogue.titleRanks[role])
  }
}

extension Assessments {
  /// How many missing essentials a role may have to be near.
  public static let nearLimit = 2

  /// The roles within so many essentials of the person: fewest missing first, then what takes no years, then fewest hours
  /// to go, then by title.
  ///
  /// Roles without essential requirements are left out: there is nothing to be near to.
  public func nearRoles(within limit: Int = nearLimit) -> [NearRole] {
    let catalogue = learner.catalogue
    return roles.enumerated()
      .compactMap { role, assessment -> NearRole? in
        guard let match = assessment.match, match.essential.of > 0, match.missingEssentials <= limit else { return nil }
        let missing = catalogue.terms[role].filter { term in
          term.strength == .essential && !term.options.contains(where: learner.heldSkills.holds)
        }
        return NearRole(role: role, missing: missing.map { Array($0.options) }, toGo: assessment.toGo)
      }
      .sorted { $0.key(in: catalogue) < $1.key(in: catalogue) }
  }
}

extension Match {
  /// How many essential requirements are not held.
  public var missingEssentials: Int { essential.of - essential.held }
}
