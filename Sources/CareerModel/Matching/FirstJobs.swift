/// Three jobs to begin with, for a person who has said what they do and what sounds good: first jobs, or the next steps
/// from a job of the catalogue.
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
    /// A chosen track has no first jobs of its own, and this is one of those from which it takes the fewest moves to one
    /// of its roles, by position.
    case leads(to: Int, moves: Int)
    /// A move leads to it from the job that the person has.
    case follows(Move)
    /// The person holds this many of its requirements.
    case holds(Int, of: Int)
  }

  /// The next steps from a job, those of the chosen tracks first, then those that lead up, then by match and title; where none are known, and for
  /// everybody else, first jobs of the chosen tracks before others, inside both by match, then least study, then title.
  ///
  /// A track without first jobs stands for those that lead to it by the fewest moves. With no track chosen ("not sure")
  /// what the person holds decides alone.
  ///
  /// - Parameter here: the job that the person has, which may be of another dataset.
  public static func suggest(
    _ assessments: Assessments, tracks: [Track.ID], from here: Role.ID? = nil
  ) -> [Suggestion] {
    let steps = here.map { nextSteps(from: $0, assessments, tracks: tracks) } ?? []
    return steps.isEmpty ? firstJobs(assessments, tracks: tracks) : steps
  }

  /// What the moves from a job lead to, none of it on a lower level.
  private static func nextSteps(from here: Role.ID, _ assessments: Assessments, tracks: [Track.ID]) -> [Suggestion] {
    let catalogue = assessments.learner.catalogue
    guard let role = catalogue.role(here) else { return [] }
    var moves: [Int: Move] = [:]
    for move in catalogue.moves(from: here) {
      guard let position = catalogue.rolePosition(move.to), !catalogue.roles[position].isBelow(role) else { continue }
      if moves[position] == nil { moves[position] = move }
    }
    let ordered = assessments.sections(moves.keys.sorted(), by: .match).flatMap(\.roles)
    // Of the chosen tracks and up from here, of the chosen tracks, up from here, and what is left.
    func rank(_ position: Int) -> Int {
      (tracks.contains(catalogue.roles[position].track) ? 0 : 2) + (moves[position]?.isUpward == true ? 0 : 1)
    }
    let ranked = (0..<4).flatMap { place in ordered.filter { rank($0) == place } }
    return ranked.prefix(count).compactMap { position in
      moves[position].map { Suggestion(role: position, reason: .follows($0)) }
    }
  }

  private static func firstJobs(_ assessments: Assessments, tracks: [Track.ID]) -> [Suggestion] {
    let catalogue = assessments.learner.catalogue
    let firstJobs = catalogue.roles.indices.filter { catalogue.roles[$0].isFirstJob }
    var reasons: [Int: Reason] = [:]
    for track in tracks {
      let own = firstJobs.filter { catalogue.roles[$0].track == track }
      let found =
        own.isEmpty
        ? leading(to: track, among: firstJobs, in: catalogue)
        : Dictionary(own.map { ($0, Reason.sharesTrack(track)) }, uniquingKeysWith: { first, _ in first })
      reasons.merge(found) { first, _ in first }
    }
    let ordered = assessments.sections(firstJobs, by: .match).flatMap(\.roles)
    let chosen = ordered.filter { reasons[$0] != nil } + ordered.filter { reasons[$0] == nil }
    return chosen.prefix(count).map { role in
      Suggestion(role: role, reason: reasons[role] ?? assessments.holding(of: role))
    }
  }

  /// The first jobs with the fewest moves to any role of a track, each with the role that it leads to.
  private static func leading(to track: Track.ID, among firstJobs: [Int], in catalogue: Catalogue) -> [Int: Reason] {
    let wanted = Set(firstJobs)
    var layer = catalogue.roles.indices.filter { catalogue.roles[$0].track == track }.map { (role: $0, goal: $0) }
    var seen = Set(layer.map(\.role))
    var moves = 0
    while !layer.isEmpty {
      let found = layer.filter { wanted.contains($0.role) }
      guard found.isEmpty else {
        return Dictionary(
          found.map { ($0.role, .leads(to: $0.goal, moves: moves)) }, uniquingKeysWith: { first, _ in first })
      }
      layer = layer.flatMap { place in
        catalogue.moves(to: catalogue.roles[place.role].id).compactMap { catalogue.rolePosition($0.from) }
          .map { (role: $0, goal: place.goal) }
      }.filter { seen.insert($0.role).inserted }
      moves += 1
    }
    return [:]
  }
}

extension Assessments {
  fileprivate func holding(of role: Int) -> FirstJobs.Reason {
    guard let match = self[role].match else { return .holds(0, of: 0) }
    return .holds(match.essential.held + match.advantage.held, of: match.essential.of + match.advantage.of)
  }
}
