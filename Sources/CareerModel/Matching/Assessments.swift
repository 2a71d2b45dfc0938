import BitCollections

/// How a person stands with every role of a catalogue: what lists show, worked out once for each change of the profile.
public struct Assessments: Sendable {
  public let learner: Learner
  /// By role position.
  public let roles: [Assessment]
  /// How well the roles of each taxonomy fit the person.
  let fits: [TaxonomyFits]
  /// All role positions, best first; see `RoleRanking`.
  let byMatch: [Int]

  /// - Parameter earlier: How things stood before a change of the profile; what the change cannot have moved is taken over.
  public init(of profile: Profile, in catalogue: Catalogue, after earlier: Assessments? = nil) {
    self.init(for: Learner(profile, in: catalogue, after: earlier?.learner), after: earlier)
  }

  public init(for learner: Learner, after earlier: Assessments? = nil) {
    self.learner = learner
    let catalogue = learner.catalogue
    let learned = learner.heldSkills.learning.isEmpty ? nil : learner.heldSkills.whenLearned.held
    let assessment = { (role: Int) in
      let match = learner.match(with: role)
      return Assessment(
        match: match,
        matchWhenLearned: learned.map { learner.match(with: role, holding: $0) } ?? match,
        toGo: HoursToGo.essential(of: role, for: learner), reach: Reach(to: role, for: learner))
    }
    if let earlier, earlier.learner.catalogue === catalogue {
      var roles = earlier.roles
      for role in earlier.learner.rolesMoved(by: learner) { roles[role] = assessment(role) }
      self.roles = roles
    } else {
      roles = catalogue.roles.indices.map(assessment)
    }
    fits = TaxonomyFits.all(for: learner, roles)
    byMatch = RoleRanking(of: roles, fits, in: catalogue).positions
  }

  public subscript(role: Int) -> Assessment { roles[role] }
  public subscript(role: Role.ID) -> Assessment? { learner.catalogue.rolePosition(role).map { roles[$0] } }
}

/// How a person stands with one role.
public struct Assessment: Hashable, Sendable {
  /// Nil where the role asks for nothing, and where it is not rated and nothing of it is held; see `Learner.match`.
  public let match: Match?
  /// The match once everything marked `learning` is held, with what that implies.
  public let matchWhenLearned: Match?
  /// What the essential requirements still take.
  public let toGo: HoursToGo
  /// Nil in taxonomies, which know no levels.
  public let reach: Reach?

  /// Whether it is known what the role asks for; see `Unrated`.
  public var isRated: Bool { toGo.unrated == nil }

  /// Whether so little is asked for that a match says little: under three essentials, or under five requirements in all.
  public var isThin: Bool { match.map { $0.essential.of < 3 || $0.essential.of + $0.advantage.of < 5 } ?? false }
}

extension Learner {
  /// The positions of the roles that may stand otherwise for a later learner in the same catalogue.
  ///
  /// How one stands with an occupation of a taxonomy depends on the marks of what it asks for and on nothing else.
  /// Roles of our own catalogue have needs beneath, hours and experience, and are few: all of them.
  fileprivate func rolesMoved(by later: Learner) -> Set<Int> {
    let (now, then) = (heldSkills, later.heldSkills)
    var skills = now.held.symmetricDifference(then.held)
    skills.formUnion(now.unwanted.symmetricDifference(then.unwanted))
    skills.formUnion(now.whenLearned.held.symmetricDifference(then.whenLearned.held))
    var roles = Set(catalogue.roles.indices.lazy.filter { [catalogue] in catalogue.traits(ofRole: $0).hasHours })
    for skill in skills { roles.formUnion(catalogue.demand.roles[skill].lazy.map(Int.init)) }
    return roles
  }
}
