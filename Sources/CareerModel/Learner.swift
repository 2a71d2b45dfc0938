/// A person as the formulas see them: a profile read in one catalogue, by position.
public struct Learner: Sendable {
  public let catalogue: Catalogue
  public let holdings: Holdings
  public let pace: StudyPace
  /// The position of the role that the person has now.
  public let here: Int?

  public init(_ profile: Profile, in catalogue: Catalogue) {
    self.catalogue = catalogue
    holdings = Holdings(of: profile, in: catalogue)
    pace = StudyPace(of: profile, with: holdings, in: catalogue)
    here = profile.here.flatMap(catalogue.rolePosition)
  }

  /// The match with a role as things are; nil where the role asks for nothing.
  public func match(with role: Int) -> Match? { Match(of: catalogue.terms[role], holding: holdings.held) }
}
