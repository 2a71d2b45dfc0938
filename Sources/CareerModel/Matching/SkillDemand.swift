/// How many roles ask for each skill; a fact of the catalogue, the same for everybody.
///
/// A role counts once for a skill, however often its requirements name it, and as essential where any of them is.
public struct SkillDemand: Hashable, Sendable {
  /// By skill position, the positions of the roles that ask for it.
  public let roles: RaggedArray<Int32>
  /// By skill position, the positions of the roles that ask for it as essential.
  public let essentialRoles: RaggedArray<Int32>

  init(of terms: RoleTerms, skillCount: Int) {
    roles = Self.roles(asking: { _ in true }, of: terms, skillCount: skillCount)
    essentialRoles = Self.roles(asking: { $0.strength == .essential }, of: terms, skillCount: skillCount)
  }

  private static func roles(
    asking counts: (Catalogue.Term) -> Bool, of terms: RoleTerms, skillCount: Int
  ) -> RaggedArray<Int32> {
    RaggedArray(count: skillCount, empty: 0) { add in
      // The role that named each skill last, so that one that names it twice counts once.
      var last = [Int32](repeating: -1, count: skillCount)
      for (role, terms) in terms.enumerated() {
        for term in terms where counts(term) {
          for skill in term.options where last[skill] != role {
            last[skill] = Int32(truncatingIfNeeded: role)
            add(skill, last[skill])
          }
        }
      }
    }
  }
}
