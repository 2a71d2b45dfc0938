/// A role, of whatever source, that the answers of a person speak for.
public struct SuitingRole: Hashable, Sendable {
  public let id: Role.ID
  public let title: String
  /// What its source is called.
  public let sourceTitle: String
  /// What it takes to get there, as its source has it: "Job Zone Three: Medium Preparation Needed", "Junior"; may be empty.
  public let grade: String
  public let fit: InterestFit

  private init(_ candidate: Candidate) {
    let role = candidate.role
    (id, title, fit) = (role.id, role.title, candidate.fit)
    sourceTitle = candidate.catalogue.traits(ofRole: candidate.position).title
    grade = role.preparation?.name ?? role.level?.name ?? ""
  }

  /// The roles of some sources that suit a person's interests best or greatly, the closest first: at most three, those
  /// before others that ask for no more preparation than the person can be near to.
  ///
  /// Some roles of our own have the scores of the same occupation: one of these is enough.
  /// - Parameter here: The job that the person has; nil where they have none.
  public static func suggest(
    among catalogues: [Catalogue], for person: InterestScores, from here: Role.ID?
  ) -> [SuitingRole] {
    let reach = Preparedness(by: catalogues.lazy.compactMap { here.flatMap($0.role) }.first)
    let candidates = catalogues.flatMap { catalogue in
      catalogue.roles(suiting: person).prefix { $0.fit.class.reaches(.great) }.map { match in
        Candidate(catalogue: catalogue, match: match, reach: reach)
      }
    }.filter { $0.role.id != here }
    let ordered = candidates.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.isNear != second.isNear { return first.isNear }
      if first.fit.isCloser(than: second.fit) { return true }
      return !second.fit.isCloser(than: first.fit) && left.offset < right.offset
    }
    var known: Set<InterestScores?> = []
    return ordered.map(\.element).filter { known.insert($0.role.interests).inserted }.prefix(FirstJobs.count)
      .map(SuitingRole.init)
  }

  /// A role among those that suit.
  private struct Candidate {
    let catalogue: Catalogue
    let position: Int
    let fit: InterestFit
    /// Whether it asks for no more than the person can be near to.
    let isNear: Bool
    var role: Role { catalogue.roles[position] }

    init(catalogue: Catalogue, match: InterestMatch, reach: Preparedness) {
      (self.catalogue, position, fit) = (catalogue, match.role, match.fit)
      isNear = reach.covers(catalogue.roles[match.role])
    }
  }
}

/// How much preparation, and which level, somebody can be near to: a step above their job, and without one what is
/// learnt in a year or two.
private struct Preparedness {
  /// Nil for any, where the job tells nothing about it.
  private let zone: Int?
  private let level: Int

  /// The most preparation for somebody who has no job: an apprenticeship, or two years of college.
  private static let highestFirstZone = 3

  init(by job: Role?) {
    zone = if let job { job.preparation.map { $0.rank + 1 } } else { Self.highestFirstZone }
    level = job?.level.map { $0.rank + 1 } ?? Level.highestFirstJob
  }

  func covers(_ role: Role) -> Bool {
    if let zone, let preparation = role.preparation { return preparation.rank <= zone }
    return role.level.map { $0.rank <= level } ?? true
  }
}
