import CareerModel

/// A person in a catalogue: what every report about roles and skills is made from.
public struct Situation: Sendable {
  public let catalogue: Catalogue
  public let profile: Profile
  public let standings: Standings
  /// The name of the catalogue that the roles are from, such as "built-in".
  public let source: String

  public init(profile: Profile, in catalogue: Catalogue, from source: String) {
    self.catalogue = catalogue
    self.profile = profile
    self.source = source
    standings = Standings(of: profile, in: catalogue)
  }

  var learner: Learner { standings.learner }

  /// Whether a skill is held without a tick of its own.
  func isImplied(_ skill: Int) -> Bool { learner.holdings.implied.contains(skill) }

  /// The names of some skills, in their order.
  func names(of skills: [Skill.ID]) -> [String] { skills.map { catalogue.skill($0)?.name ?? $0.rawValue } }
}
