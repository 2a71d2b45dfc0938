import CareerModel
import CareerPages

/// What the Roles list can be filtered by in each source, and which roles pass.
struct RoleFilter {
  private let chosen: [String: String]
  private let state: State
  private var catalogue: Catalogue { state.catalogue }
  private let nearRoles: Set<Int>
  /// Nil before each of the six has an answer, when nothing is filtered by them.
  private let interests: InterestScores?

  /// The id of the field that lets only roles through of which little is missing.
  static let near = "near"
  private static let (track, level, preparation, source) = ("track", "level", "preparation", "source")
  private static let (bookmarked, pay, interests) = ("bookmarked", "pay", "interests")
  private static let unknown = "none"

  init(_ chosen: [String: String], in state: State) {
    self.chosen = chosen
    self.state = state
    interests = state.interestAnswers.comparableScores
    nearRoles = state.showsNearRoles ? Set(state.assessments.nearRoles().map(\.role)) : []
  }

  var isEmpty: Bool { chosen.isEmpty }

  /// Whether only bookmarked roles may pass.
  static func asksForBookmarks(_ chosen: [String: String]) -> Bool { chosen[bookmarked] != nil }

  func passes(_ position: Int) -> Bool {
    let role = catalogue.roles[position]
    if let track = chosen[Self.track], role.track.rawValue != track { return false }
    if let level = chosen[Self.level], role.level.map({ "\($0.rank)" }) != level { return false }
    if let rank = chosen[Self.preparation], (role.preparation.map { "\($0.rank)" } ?? Self.unknown) != rank {
      return false
    }
    if let source = chosen[Self.source], catalogue.dataset(ofRole: position).rawValue != source { return false }
    if chosen[Self.bookmarked] != nil, !state.profile.bookmarks.contains(role.id) { return false }
    if state.showsNearRoles, !nearRoles.contains(position) { return false }
    if let least = chosen[Self.interests].flatMap(InterestFit.Class.init), let interests {
      let fit = catalogue.interestFit(of: position, for: interests)
      if fit?.class.reaches(least) != true { return false }
    }
    return chosen[Self.pay] == nil || PayHeadline(of: role, in: catalogue) != nil
  }

  // MARK: The form

  static func fields(in state: State) -> [FilterField] {
    let catalogue = state.catalogue
    let pay = only(pay, "Pay", "with a figure")
    let common = [
      only(bookmarked, "Bookmarks", "bookmarked only"), only(near, "Little missing", "two essentials at most"),
    ]
    let traits = catalogue.traits
    let fields = [
      traits.isJoined ? sources(state) : nil, traits.trackTitle.map { groups($0, catalogue) },
      traits.hasLevels ? levels(catalogue) : nil, traits.hasPreparation ? preparations(state) : nil,
    ]
    let suiting = state.interestAnswers.comparableScores == nil ? [] : [suitingInterests]
    return fields.compactMap(\.self) + common + suiting + (traits.hasPay ? [pay] : [])
  }

  private static let suitingInterests = FilterField(
    id: interests, title: InterestsPage.title,
    options: InterestFit.Class.allCases.map { least in
      Arrangement(id: least.rawValue, title: "suiting \(least.rawValue)" + (least == .best ? "" : " or better"))
    })

  private static func only(_ id: String, _ title: String, _ choice: String) -> FilterField {
    FilterField(id: id, title: title, options: [Arrangement(id: "yes", title: choice)])
  }

  private static func groups(_ title: String, _ catalogue: Catalogue) -> FilterField {
    FilterField(
      id: track, title: title, options: catalogue.tracks.map { Arrangement(id: $0.id.rawValue, title: $0.name) })
  }

  private static func levels(_ catalogue: Catalogue) -> FilterField {
    FilterField(
      id: level, title: "Level", options: catalogue.levels.map { Arrangement(id: "\($0.rank)", title: $0.name) })
  }

  private static func preparations(_ state: State) -> FilterField {
    let known = state.preparations.map { Arrangement(id: "\($0.rank)", title: "Job zone \($0.rank)") }
    return FilterField(
      id: preparation, title: "Preparation", options: known + [Arrangement(id: unknown, title: "none published")])
  }

  private static func sources(_ state: State) -> FilterField {
    let sources = state.datasets.choices.filter { !$0.dataset.traits.isJoined }
    return FilterField(
      id: source, title: "Source", options: sources.map { Arrangement(id: $0.dataset.rawValue, title: $0.title) })
  }
}
