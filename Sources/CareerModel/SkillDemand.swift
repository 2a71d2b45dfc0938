/// How many roles ask for each skill; a fact of the catalogue, the same for everybody.
///
/// A role counts once for a skill, however often its requirements name it, and as essential where any of them is.
public struct SkillDemand: Hashable, Sendable {
  /// By skill position, the positions of the roles that ask for it.
  public let roles: [[Int]]
  /// By skill position, the positions of the roles that ask for it as essential.
  public let essentialRoles: [[Int]]

  public init(in catalogue: Catalogue) {
    var roles = Array(repeating: [Int](), count: catalogue.skills.count)
    var essentialRoles = roles
    for (role, terms) in catalogue.terms.enumerated() {
      for term in terms {
        for skill in term.options {
          if roles[skill].last != role { roles[skill].append(role) }
          if term.strength == .essential, essentialRoles[skill].last != role { essentialRoles[skill].append(role) }
        }
      }
    }
    self.roles = roles
    self.essentialRoles = essentialRoles
  }
}
