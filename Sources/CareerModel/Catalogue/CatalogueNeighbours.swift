/// What joins a catalogue to the other sources that are loaded beside it.
public struct CatalogueNeighbours: Sendable {
  /// Where the person is paid, as our own catalogue has it; nil for the catalogue's own.
  public var market: Market?
  /// What the questionnaire asks, as our own catalogue has it; nil for what the catalogue itself asks.
  public var activities: [Activity]?
  /// Reads a search that was kept, or one over several sources; nil for one made from the catalogue itself.
  public var search: (@Sendable () -> Search)?
  /// Which skills of all sources are the same, without a person's corrections.
  public var skillLinks: @Sendable () -> [SkillLink]
  /// The twins of a role in other taxonomies.
  public var twins: @Sendable (Role.ID) -> [RoleTwin]
  /// The role of our own catalogue that is the work of one of a taxonomy; nil where none is.
  public var counterpart: @Sendable (Role.ID) -> ForeignRole?
  /// A role of another source; nil where none has it.
  public var foreignRole: @Sendable (Role.ID) -> ForeignRole?
  /// The roles of all sources that are most like one, at most so many; nil for those of the catalogue itself.
  public var similar: (@Sendable (_ role: Role.ID, _ limit: Int, _ isExplained: Bool, Dataset?) -> [SimilarMatch])?
  /// The roles of all sources that suit a person best who has a job or none; nil for those of the catalogue itself.
  public var suiting: (@Sendable (InterestScores, _ here: Role.ID?) -> [SuitingRole])?

  public init(
    market: Market? = nil, activities: [Activity]? = nil, search: (@Sendable () -> Search)? = nil,
    skillLinks: @escaping @Sendable () -> [SkillLink] = { [] },
    twins: @escaping @Sendable (Role.ID) -> [RoleTwin] = { _ in [] },
    counterpart: @escaping @Sendable (Role.ID) -> ForeignRole? = { _ in nil },
    foreignRole: @escaping @Sendable (Role.ID) -> ForeignRole? = { _ in nil },
    similar: (@Sendable (_ role: Role.ID, _ limit: Int, _ isExplained: Bool, Dataset?) -> [SimilarMatch])? = nil,
    suiting: (@Sendable (InterestScores, _ here: Role.ID?) -> [SuitingRole])? = nil
  ) {
    self.market = market
    self.activities = activities
    self.search = search
    self.skillLinks = skillLinks
    self.twins = twins
    self.counterpart = counterpart
    self.foreignRole = foreignRole
    self.similar = similar
    self.suiting = suiting
  }
}

/// A role as another source than the one in front knows it.
public struct ForeignRole: Hashable, Sendable {
  public let id: Role.ID
  public let title: String
  public let dataset: Dataset
  /// What its dataset is called, which may be there as a short form.
  public let sourceTitle: String

  public init(id: Role.ID, title: String, dataset: Dataset, sourceTitle: String) {
    self.id = id
    self.title = title
    self.dataset = dataset
    self.sourceTitle = sourceTitle
  }
}
