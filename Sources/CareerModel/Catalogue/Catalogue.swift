/// One immutable snapshot of what a dataset knows about the world of work: the built-in catalogue, a taxonomy, or all.
///
///     let catalogue = Catalogue(tracks: tracks, skills: skills, roles: roles)
///     catalogue.role("data-analyst")?.title
///     catalogue.moves(from: "data-analyst")
///
/// Formulas work on positions (`skillPosition`, `terms`) so that a match of every role is a few bit operations; people,
/// files and commands use ids. Ids must be unique and every reference must lead somewhere: the loader has checked that.
///
/// What it holds is a `CatalogueContent`, what follows from that a `CatalogueIndex`, and what other datasets add its
/// `CatalogueNeighbours`.
public final class Catalogue: Sendable {
  @usableFromInline let content: CatalogueContent
  let index: CatalogueIndex
  private let neighbours: CatalogueNeighbours
  private let finder: Lazy<Search>
  private let equalSkills: Lazy<[SkillLink]>

  /// A requirement by skill positions.
  public struct Term: Hashable, Sendable {
    public let options: SkillOptions
    private let storedWeight: Int16
    public let strength: Strength

    public init(options: SkillOptions, strength: Strength, weight: Int) {
      self.options = options
      self.strength = strength
      storedWeight = Int16(clamping: weight)
    }

    public var weight: Int { Int(storedWeight) }
  }

  /// A catalogue that is at hand whole.
  public convenience init(
    dataset: Dataset = .standard, market: Market = .standard, levels: [Level] = [], tracks: [Track] = [],
    skills: [Skill] = [], roles: [Role] = [], moves: [Move] = [], pay: [PayFigure] = [], tutors: [Tutor] = [],
    topics: [GuideTopic] = [], sources: [Source] = [], counterparts: [SkillCounterpart] = [],
    everyday: [EverydayStatement] = [], activities: [Activity] = [], words: [EverydayWords] = [],
    fit: FitPoints? = nil
  ) {
    var content = CatalogueContent(dataset: dataset, tracks: tracks, skills: skills, roles: roles, terms: RoleTerms())
    let positions = PositionTable(of: skills)
    content.terms = RoleTerms(of: roles) { positions[$0] }
    content.market = market
    content.levels = levels
    content.moves = { moves }
    content.pay = { pay }
    content.tutors = tutors
    content.topics = topics
    content.sources = sources
    content.counterparts = counterparts
    content.everyday = everyday
    content.activities = activities
    content.words = words
    content.fit = { fit }
    self.init(content, index: CatalogueIndex(of: content, parts: nil, skillPositions: positions))
  }

  /// A catalogue of which parts are read when they are first asked for.
  public convenience init(_ content: CatalogueContent) {
    self.init(content, index: CatalogueIndex(of: content, parts: nil))
  }

  /// - Parameter index: That of a catalogue of which nothing differs but what no index is made of: topics and tutors.
  init(_ content: CatalogueContent, index: CatalogueIndex, neighbours: CatalogueNeighbours = CatalogueNeighbours()) {
    self.content = content
    self.index = index
    self.neighbours = neighbours
    equalSkills = Lazy(neighbours.skillLinks)
    finder = Lazy { neighbours.search?() ?? Search(content, index) {} }
  }

  /// The same catalogue with one topic more at the end of its guide.
  public func adding(_ topic: GuideTopic) -> Catalogue {
    var content = content
    content.topics.append(topic)
    return Catalogue(content, index: index, neighbours: neighbours)
  }

  /// The same catalogue with the person's own tutors after the others, found by its search too.
  public func adding(_ tutors: [Tutor]) -> Catalogue { tutors.isEmpty ? self : with(content.tutors + tutors) }

  /// The same catalogue after a change of the person's own tutors.
  public func applying(_ change: OwnTutorChange) -> Catalogue {
    with(content.tutors.filter { !$0.isOwn } + change.applied(to: content.tutors.filter(\.isOwn)))
  }

  private func with(_ tutors: [Tutor]) -> Catalogue {
    var content = content
    content.tutors = tutors
    return Catalogue(content, index: index, neighbours: neighbours)
  }

  /// The same catalogue with the pay of its roles and the source of that.
  public func paying(_ figures: [PayFigure], from source: Source) -> Catalogue {
    var content = content
    content.pay = { figures }
    content.sources.append(source)
    return Catalogue(content)
  }

  /// The same catalogue beside other datasets.
  public func beside(_ neighbours: CatalogueNeighbours) -> Catalogue {
    Catalogue(content, index: index, neighbours: neighbours)
  }
}

// MARK: What it holds

extension Catalogue {
  @inlinable public var dataset: Dataset { content.dataset }
  /// Whether it is a part of its dataset that stands in for the whole.
  public var isShortForm: Bool { content.isShortForm }
  /// Whether its pay is that of a part of its roles, until that of all is imported.
  public var isPayInPart: Bool { content.isPayInPart }
  /// Where the person is paid, whatever dataset is in front.
  public var market: Market { neighbours.market ?? content.market }
  public var levels: [Level] { content.levels }
  public var tracks: [Track] { content.tracks }
  @inlinable public var skills: [Skill] { content.skills }
  @inlinable public var roles: [Role] { content.roles }
  public var tutors: [Tutor] { content.tutors }
  public var topics: [GuideTopic] { content.topics }
  public var sources: [Source] { content.sources }
  /// The names by which taxonomies know the skills of this catalogue.
  public var counterparts: [SkillCounterpart] { content.counterparts }
  /// What the welcome asks whether somebody has done it.
  public var everyday: [EverydayStatement] { content.everyday }
  /// What the questionnaire about interests asks, whatever dataset is in front.
  public var activities: [Activity] { neighbours.activities ?? content.activities }
  /// What people call things of this catalogue and of taxonomies.
  public var words: [EverydayWords] { content.words }
  /// For each role what it asks for, by skill position.
  @inlinable public var terms: RoleTerms { content.terms }

  public func skill(_ id: Skill.ID) -> Skill? { skillPosition(id).map { skills[$0] } }
  public func role(_ id: Role.ID) -> Role? { rolePosition(id).map { roles[$0] } }
  public func track(_ id: Track.ID) -> Track? { index.trackPositions[id].map { tracks[$0] } }
  public func source(_ id: Source.ID) -> Source? { index.sourcePositions[id].map { sources[$0] } }
  public func tutor(_ id: Tutor.ID) -> Tutor? { tutors.first { $0.id == id } }
  public func activity(_ id: Activity.ID) -> Activity? { activities.first { $0.id == id } }
  public func topic(_ id: GuideTopic.ID) -> GuideTopic? { topics.first { $0.id == id } }

  /// A role's own workplaces, else those of its track; nil where neither names any, as in taxonomies.
  public func workplaces(of role: Role) -> Workplaces? { workplaces(in: role.texts, of: role.track) }

  /// The same, of texts that are at hand.
  public func workplaces(in texts: RoleTexts, of track: Track.ID) -> Workplaces? {
    let workplaces = texts.workplaces ?? self.track(track)?.workplaces
    return workplaces?.names.isEmpty == false ? workplaces : nil
  }

  /// A role's own outlook, else that of its track.
  public func outlook(of role: Role) -> [CitedText] { outlook(in: role.texts, of: role.track) }

  /// The same, of texts that are at hand.
  public func outlook(in texts: RoleTexts, of track: Track.ID) -> [CitedText] {
    texts.outlook.isEmpty ? self.track(track)?.outlook ?? [] : texts.outlook
  }
}

// MARK: What follows from it

extension Catalogue {
  public func skillPosition(_ id: Skill.ID) -> Int? { index.skillPosition(id) }
  public func rolePosition(_ id: Role.ID) -> Int? { index.rolePosition(id) }
  public var graph: SkillGraph { index.graph }
  /// For each skill the estimate of its study hours, by position.
  public var estimates: StudyEstimates { index.estimates }
  /// Whether any skill has study hours; where none has, what is missing is counted instead.
  public var hasHours: Bool { !estimates.isEmpty }

  /// The moves with the roles that they join, by position.
  var careerLinks: CareerLinks { index.links.value }
  public var moves: [Move] { careerLinks.moves }
  /// The moves that lead out of a role, in the catalogue's order.
  public func moves(from role: Role.ID) -> [Move] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.careerLinks.moves(from:)) ?? []
  }
  public func moves(to role: Role.ID) -> [Move] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.careerLinks.moves(to:)) ?? []
  }

  public var pay: [PayFigure] { index.pay.value.figures }

  /// The figures about no role of the dataset that has a role: what all of its jobs pay.
  public func generalPay(beside role: Role.ID) -> [PayFigure] {
    part(with: role).catalogue.pay.filter { $0.role == nil }
  }
  /// Every figure published for a role, in the catalogue's order.
  public func pay(of role: Role.ID) -> [PayFigure] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.index.pay.value.figures(of:)) ?? []
  }

  /// How many roles ask for each skill.
  public var demand: SkillDemand { index.demand.value }
  /// How strongly skills point to roles; nil for our own catalogue and for all datasets together.
  public var fitPoints: FitPoints? { index.fit.value }
  /// For each role its place when all are sorted by title, by position; equal titles stand by id.
  public var titleRanks: [Int] { index.titleRanks.value }

  /// What knows of the moves and the pay of a role: of several datasets the one that has it.
  func part(with role: Role.ID) -> CatalogueParts.Part {
    index.parts?.part(with: role) ?? CatalogueParts.Part(catalogue: self, firstRole: 0, firstSkill: 0)
  }

  /// The datasets that it is put together of, or it alone.
  var singleParts: [CatalogueParts.Part] {
    index.parts?.parts ?? [CatalogueParts.Part(catalogue: self, firstRole: 0, firstSkill: 0)]
  }

  /// Which dataset a role is from; in a catalogue of one dataset that one.
  public func dataset(ofRole position: Int) -> Dataset {
    index.parts.map { $0.catalogue(ofRole: position)?.dataset ?? .standard } ?? dataset
  }

  /// Which dataset a skill is from; in a catalogue of one dataset that one.
  public func dataset(ofSkill position: Int) -> Dataset {
    index.parts.map { $0.catalogue(ofSkill: position)?.dataset ?? .standard } ?? dataset
  }

  /// Those of the dataset that a role is from.
  public func traits(ofRole position: Int) -> DatasetTraits {
    index.parts?.catalogue(ofRole: position)?.traits ?? traits
  }

  /// Those of the dataset that a skill is from.
  public func traits(ofSkill position: Int) -> DatasetTraits {
    index.parts?.catalogue(ofSkill: position)?.traits ?? traits
  }
}

// MARK: What is asked of all datasets together

extension Catalogue {
  /// The search over it alone, made anew.
  ///
  /// - Parameter checkpoint: asked again and again; what it throws ends the work.
  public func madeSearch(checkpoint: () throws -> Void) rethrows -> Search {
    try Search(content, index, checkpoint: checkpoint)
  }

  /// Finds its roles, skills, tutors and topics by a few letters.
  public var search: Search { finder.value }

  /// Which skills of all datasets are the same, without a person's corrections.
  public var skillLinks: [SkillLink] { equalSkills.value }
  /// The twins of a role in other taxonomies.
  public func twins(of role: Role.ID) -> [RoleTwin] { neighbours.twins(role) }

  /// The role of our own catalogue, with hours of study, that is the work of one of a taxonomy; nil where none is.
  public func counterpart(of role: Role.ID) -> ForeignRole? { neighbours.counterpart(role) }

  /// A role that another source has and this one has not; nil where that is not so.
  public func foreignRole(_ id: Role.ID) -> ForeignRole? { role(id) == nil ? neighbours.foreignRole(id) : nil }

  /// The roles that are most like one, the most similar first; of all datasets that are loaded beside this one.
  ///
  /// - Parameters:
  ///   - isExplained: Whether reasons are told, for which the texts of every match are read.
  ///   - dataset: The only one that they are to be of; nil for all.
  public func similar(
    to role: Role.ID, limit: Int, isExplained: Bool = true, of dataset: Dataset? = nil
  ) -> [SimilarMatch] {
    if let similar = neighbours.similar { return similar(role, limit, isExplained, dataset) }
    guard let position = rolePosition(role) else { return [] }
    return SimilarDataset(self, similarIndex).matches(
      with: position, beside: [], limit: limit, isExplained: isExplained, of: dataset)
  }

  /// The roles that suit a person's interests best, of all datasets that are loaded beside this one; see `SuitingRole`.
  public func suiting(_ person: InterestScores, from here: Role.ID?) -> [SuitingRole] {
    neighbours.suiting?(person, here) ?? SuitingRole.suggest(among: [self], for: person, from: here)
  }

  /// The index of its similar roles, made from its texts when it is first asked for.
  public var similarIndex: SimilarIndex { index.similar.value }
}
