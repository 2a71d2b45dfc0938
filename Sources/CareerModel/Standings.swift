/// How a person stands with every role of a catalogue: what lists show, worked out once for each change of the profile.
public struct Standings: Sendable {
  public let learner: Learner
  /// By role position.
  public let roles: [Standing]
  /// All role positions by match, best first; see `RoleRanking`.
  let byMatch: [Int]

  public init(of profile: Profile, in catalogue: Catalogue) {
    self.init(for: Learner(profile, in: catalogue))
  }

  public init(for learner: Learner) {
    self.learner = learner
    let catalogue = learner.catalogue
    let learned = learner.holdings.learning.isEmpty ? nil : learner.holdings.whenLearned.held
    let roles = catalogue.roles.indices.map { role in
      let match = learner.match(with: role)
      return Standing(
        match: match, matchWhenLearned: learned.map { Match(of: catalogue.terms[role], holding: $0) } ?? match,
        toGo: HoursToGo.essential(of: role, for: learner), reach: Reach(to: role, for: learner))
    }
    self.roles = roles
    byMatch = RoleRanking(of: roles, in: catalogue).positions
  }

  public subscript(role: Int) -> Standing { roles[role] }
  public subscript(role: Role.ID) -> Standing? { learner.catalogue.rolePosition(role).map { roles[$0] } }
}

/// How a person stands with one role.
public struct Standing: Hashable, Sendable {
  /// Nil where the role asks for nothing.
  public let match: Match?
  /// The match once everything marked `learning` is held, with what that implies.
  public let matchWhenLearned: Match?
  /// What the essential requirements still take.
  public let toGo: HoursToGo
  /// Nil in taxonomies, which know no levels.
  public let reach: Reach?

  /// Whether so little is asked for that a match says little: under five requirements.
  public var isThin: Bool { match.map { $0.essential.of + $0.advantage.of < 5 } ?? false }
}
