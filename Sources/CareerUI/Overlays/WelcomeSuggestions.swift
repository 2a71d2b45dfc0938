import CareerModel
import CareerPages

extension Welcome {
  /// A job to look at, as the last page has it.
  enum Suggestion: Hashable {
    /// One of whatever source that the answers about interests speak for.
    case suiting(SuitingRole)
    /// A first job or a next step, of the catalogue in front.
    case near(FirstJobs.Suggestion)
    /// One of the source of the person's own job, which is in front.
    case own(NearJob)
  }

  /// What is near the person's own job where they are at home; else what suits their interests, and beside it, where they
  /// chose a field or work in one, what is near there; that alone where nothing is answered.
  static func suggestions(in state: State) -> [Suggestion] {
    if isAtHome(in: state) {
      return state.lists.part(\.nearJobs, NearJobs.Key(state), in: state).jobs.map(Suggestion.own)
    }
    let suiting = bestSuiting(in: state)
    let isInField = !state.interests.isEmpty || state.profile.here.flatMap(state.catalogue.role) != nil
    guard suiting.isEmpty || isInField else { return suiting.map(Suggestion.suiting) }
    let known = Set(suiting.map(\.id))
    let near = FirstJobs.suggest(
      state.assessments, tracks: state.catalogue.tracks.map(\.id).filter(state.interests.contains),
      from: state.profile.here)
    return suiting.map(Suggestion.suiting)
      + near.filter { !known.contains(state.catalogue.roles[$0.role].id) }.map(Suggestion.near)
  }

  /// What suits the person's interests best, of every source; none before there are answers.
  static func bestSuiting(in state: State) -> [SuitingRole] {
    state.lists.part(\.bestSuiting, BestSuiting.Key(state), in: state).roles
  }
}

extension Welcome.Suggestion {
  func role(in catalogue: Catalogue) -> Role.ID {
    switch self {
    case .suiting(let role): role.id
    case .near(let suggestion): catalogue.roles[suggestion.role].id
    case .own(let job): catalogue.roles[job.role].id
    }
  }
}

/// The roles of every source that suit the person's interests best, looked for once a key.
struct BestSuiting: ListPart {
  struct Key: Equatable {
    /// Nil until there is an answer about each interest.
    let scores: InterestScores?
    let here: Role.ID?

    init(_ state: State) { (scores, here) = (state.interestAnswers.comparableScores, state.profile.here) }
  }

  let key: Key
  let roles: [SuitingRole]

  init(_ key: Key, in state: State) {
    self.key = key
    roles = key.scores.map { state.catalogue.suiting($0, from: key.here) } ?? []
  }
}

/// The jobs near the person's own in its source, looked for once a key.
struct NearJobs: ListPart {
  struct Key: Equatable {
    let here: Role.ID?
    let bookmarks: [Role.ID]
    let scores: InterestScores?

    init(_ state: State) {
      (here, bookmarks) = (state.profile.here, state.profile.bookmarks)
      scores = state.interestAnswers.comparableScores
    }
  }

  let key: Key
  let jobs: [NearJob]

  init(_ key: Key, in state: State) {
    self.key = key
    jobs =
      key.here.map {
        NearJob.suggest(from: $0, bookmarks: key.bookmarks, scores: key.scores, in: state.catalogue)
      } ?? []
  }
}
