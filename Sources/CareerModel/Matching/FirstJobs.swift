/// Three first jobs to begin with, for a person who has said what sounds good.
public enum FirstJobs {
  /// How many are suggested.
  static let count = 3

  public struct Suggestion: Hashable, Sendable {
    /// The role's position.
    public let role: Int
    public let reason: Reason
  }

  public enum Reason: Hashable, Sendable {
    /// It is in a track that the person chose.
    case sharesTrack(Track.ID)
    /// A chosen track has no first jobs of its own, and this is one of those from which it takes the fewest moves.
    case leadsToTrack(Track.ID)
    /// The person holds this many of its requirements.
    case holds(Int, of: Int)
  }

  /// First jobs of the chosen tracks before others; inside both by match, then least study, then title.
  ///
  /// A track without first jobs stands for those that lead to it by the fewest moves. With no track chosen ("not sure")
  /// what the person holds decides alone.
  public static func suggest(_ assessments: Assessments, tracks: [Track.ID]) -> [Suggestion] {
    let catalogue = assessments.learner.catalogue
    let firstJobs = catalogue.roles.indices.filter { catalogue.roles[$0].isFirstJob }
    var reasons: [Int: Reason] = [:]
    for track in tracks {
      let own = firstJobs.filter { catalogue.roles[$0].track == track }
      let (roles, reason) =
        own.isEmpty
        ? (leading(to: track, among: firstJobs, in: catalogue), Reason.leadsToTrack(track))
        : (own, Reason.sharesTrack(track))
      for role in roles where reasons[role] == nil { reasons[role] = reason }
    }
    let ordered = assessments.sections(firstJobs, by: .match).flatMap(\.roles)
    let chosen = ordered.filter { reasons[$0] != nil } + ordered.filter { reasons[$0] == nil }
    return chosen.prefix(count).map { role in
      Suggestion(role: role, reason: reasons[role] ?? assessments.holding(of: role))
    }
  }

  /// The first jobs with the fewest moves to any role of a track.
  private static func leading(to track: Track.ID, among firstJobs: [Int], in catalogue: Catalogue) -> [Int] {
    let targets = Set(firstJobs.map { catalogue.roles[$0].id })
    var layer = catalogue.roles.filter { $0.track == track }.map(\.id)
    var seen = Set(layer)
    while !layer.isEmpty {
      let found = targets.intersection(layer)
      if !found.isEmpty { return found.compactMap(catalogue.rolePosition) }
      layer = layer.flatMap { catalogue.moves(to: $0).map(\.from) }.filter { seen.insert($0).inserted }
    }
    return []
  }
}

extension Assessments {
  fileprivate func holding(of role: Int) -> FirstJobs.Reason {
    guard let match = self[role].match else { return .holds(0, of: 0) }
    return .holds(match.essential.held + match.advantage.held, of: match.essential.of + match.advantage.of)
  }
}
