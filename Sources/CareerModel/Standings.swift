/// How a person stands with every role of a catalogue: what lists show, worked out once for each change of the profile.
public struct Standings: Sendable {
  public let learner: Learner
  /// By role position.
  public let roles: [Standing]

  public init(of profile: Profile, in catalogue: Catalogue) {
    self.init(for: Learner(profile, in: catalogue))
  }

  public init(for learner: Learner) {
    self.learner = learner
    let learned = learner.holdings.whenLearned.held
    roles = learner.catalogue.roles.indices.map { role in
      Standing(
        match: learner.match(with: role),
        matchWhenLearned: Match(of: learner.catalogue.terms[role], holding: learned),
        toGo: HoursToGo.essential(of: role, for: learner), reach: Reach(to: role, for: learner))
    }
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
  public let reach: Reach
}
