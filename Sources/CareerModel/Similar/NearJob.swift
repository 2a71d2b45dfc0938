/// A job of the same source as a person's own, to be looked at by somebody who is at home there.
public struct NearJob: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    case bookmarked
    /// The answers about interests speak for it.
    case suits(SuitingRole)
    case isLike(SimilarMatch)
  }

  /// At most three: what the person bookmarked, then what suits their interests, then what is like their job; of the last
  /// two only what asks for at most a step more of preparation.
  ///
  /// - Parameters:
  ///   - here: The person's own job, which is none of them.
  ///   - scores: Nil until there is an answer about each interest.
  public static func suggest(
    from here: Role.ID, bookmarks: [Role.ID], scores: InterestScores?, in catalogue: Catalogue
  ) -> [NearJob] {
    guard let job = catalogue.role(here) else { return [] }
    var jobs: [NearJob] = []
    func add(_ id: Role.ID, _ reason: Reason) {
      guard jobs.count < FirstJobs.count, id != here, let role = catalogue.rolePosition(id),
        reason == .bookmarked || catalogue.roles[role].isWithinReach(of: job),
        !jobs.contains(where: { $0.role == role })
      else { return }
      jobs.append(NearJob(role: role, reason: reason))
    }
    for id in bookmarks { add(id, .bookmarked) }
    let suiting = scores.map { SuitingRole.suggest(among: [catalogue], for: $0, from: here) } ?? []
    for role in suiting { add(role.id, .suits(role)) }
    guard jobs.count < FirstJobs.count else { return jobs }
    for match in catalogue.similar(to: here, limit: mostLike, of: catalogue.dataset) { add(match.role, .isLike(match)) }
    return jobs
  }

  /// So many that some of them ask for little enough.
  private static let mostLike = 20
}

extension Role {
  /// Whether it asks for at most a step more of preparation than a job does; where none is told, nothing speaks against it.
  public func isWithinReach(of job: Role) -> Bool {
    guard let own = job.preparation, let preparation else { return true }
    return preparation.rank <= own.rank + 1
  }
}
