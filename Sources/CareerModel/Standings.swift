/// How a person stands with every role of a catalogue: what lists show, worked out once for each change of the profile.
public struct Standings: Sendable {
  public let learner: Learner
  /// By role position.
  public let roles: [Standing]
  /// All role positions by match, best first; see `RoleOrder.match`.
  let byMatch: [Int]

  public init(of profile: Profile, in catalogue: Catalogue) {
    self.init(for: Learner(profile, in: catalogue))
  }

  public init(for learner: Learner) {
    self.learner = learner
    let learned = learner.holdings.whenLearned.held
    let roles = learner.catalogue.roles.indices.map { role in
      Standing(
        match: learner.match(with: role),
        matchWhenLearned: Match(of: learner.catalogue.terms[role], holding: learned),
        toGo: HoursToGo.essential(of: role, for: learner), reach: Reach(to: role, for: learner))
    }
    self.roles = roles
    byMatch = Standing.ranking(of: roles, titleRanks: learner.catalogue.titleRanks)
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

extension Standing {
  /// Positions by exact match, best first and those without one last, then fewest hours to go, then title.
  fileprivate static func ranking(of standings: [Standing], titleRanks: [Int]) -> [Int] {
    let keys = standings.indices.map { position in
      (
        share: standings[position].match?.share, minutes: standings[position].toGo.hours.likelyMinutes,
        title: titleRanks[position]
      )
    }
    return standings.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      switch (first.share, second.share) {
      case (let best?, let other?) where best != other: return best > other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return (first.minutes, first.title) < (second.minutes, second.title)
      }
    }
  }
}
