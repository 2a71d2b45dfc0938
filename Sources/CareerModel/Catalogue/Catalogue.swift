/// One immutable snapshot of what a source knows about the world of work: the built-in catalogue, a taxonomy, or all.
///
/// Formulas work on positions (`skillPosition`, `terms`) so that a match of every role is a few bit operations; people,
/// files and commands use ids. Ids must be unique and every reference must lead somewhere: the loader has checked that.
///
/// What a first screen does not need (moves, pay, demand, texts) is worked out or read when it is first asked for.
public final class Catalogue: Sendable {
  public let dataset: Dataset
  public let levels: [Level]
  public let tracks: [Track]
  public let skills: [Skill]
  public let roles: [Role]
  public let tutors: [Tutor]
  public let topics: [GuideTopic]
  public let sources: [Source]
  /// The names by which taxonomies know the skills of this catalogue.
  public let counterparts: [SkillCounterpart]

  /// For each role what it asks for, by skill position.
  public let terms: RoleTerms
  public let graph: SkillGraph
  /// For each skill the estimate of its study hours, by position.
  public let estimates: StudyEstimates
  /// Whether any skill has study hours; where none has, what is missing is counted instead.
  public var hasHours: Bool { !estimates.isEmpty }

  /// The sources that were put together; nil for one source.
  private let parts: CatalogueParts?
  private let links: Lazy<CareerLinks>
  private let payFigures: Lazy<PayFigures>
  private let wanted: Lazy<SkillDemand>
  private let ranks: Lazy<[Int]>
  private let finder: Lazy<Search>
  private let likeness: Lazy<SimilarIndex>
  private let equalSkills: Lazy<[SkillLink]>
  private let neighbours: CatalogueNeighbours
  private let skillPositions: Lazy<PositionTable<Skill>>
  private let rolePositions: Lazy<PositionTable<Role>>
  private let trackPositions: PositionTable<Track>
  private let sourcePositions: PositionTable<Source>

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
    dataset: Dataset = .builtIn, levels: [Level] = [], tracks: [Track] = [], skills: [Skill] = [],
    roles: [Role] = [], moves: [Move] = [], pay: [PayFigure] = [], tutors: [Tutor] = [], topics: [GuideTopic] = [],
    sources: [Source] = [], counterparts: [SkillCounterpart] = []
  ) {
    let positions = PositionTable(of: skills)
    let terms = roles.map { role in
      role.requirements.compactMap { requirement in
        SkillOptions(requirement.options.lazy.compactMap { positions[$0] }).map {
          Term(options: $0, strength: requirement.strength, weight: requirement.weight)
        }
      }
    }
    self.init(
      dataset: dataset, parts: nil, levels: levels, tracks: tracks, skills: skills, skillPositions: positions,
      roles: roles, terms: RoleTerms(terms), moves: { moves }, pay: { pay }, tutors: tutors, topics: topics,
      sources: sources, counterparts: counterparts, neighbours: CatalogueNeighbours())
  }

  /// A catalogue of which parts are read when they are first asked for.
  ///
  /// - Parameters:
  ///   - terms: For each role what it asks for, in the order of its requirements.
  ///   - moves: Reads the moves; called once at most.
  ///   - pay: Reads the pay figures; called once at most.
  ///   - neighbours: What joins it to other sources.
  public convenience init(
    dataset: Dataset, levels: [Level] = [], tracks: [Track], skills: [Skill], roles: [Role], terms: RoleTerms,
    moves: @escaping @Sendable () -> [Move], pay: @escaping @Sendable () -> [PayFigure], tutors: [Tutor] = [],
    topics: [GuideTopic] = [], sources: [Source], counterparts: [SkillCounterpart] = [],
    neighbours: CatalogueNeighbours = CatalogueNeighbours()
  ) {
    self.init(
      dataset: dataset, parts: nil, levels: levels, tracks: tracks, skills: skills, roles: roles, terms: terms,
      moves: moves, pay: pay, tutors: tutors, topics: topics, sources: sources, counterparts: counterparts,
      neighbours: neighbours)
  }

  /// - Parameter skillPositions: That of the skills, where it has been made already.
  init(
    dataset: Dataset, parts: CatalogueParts?, levels: [Level], tracks: [Track], skills: [Skill],
    skillPositions known: PositionTable<Skill>? = nil, roles: [Role], terms: RoleTerms,
    moves: @escaping @Sendable () -> [Move], pay: @escaping @Sendable () -> [PayFigure],
    tutors: [Tutor], topics: [GuideTopic], sources: [Source], counterparts: [SkillCounterpart],
    neighbours: CatalogueNeighbours
  ) {
    self.dataset = dataset
    self.parts = parts
    self.levels = levels
    self.tracks = tracks
    self.skills = skills
    self.roles = roles
    self.terms = terms
    self.tutors = tutors
    self.topics = topics
    self.sources = sources
    self.counterparts = counterparts
    let skillPositions = Lazy { known ?? PositionTable(of: skills) }
    let rolePositions = Lazy { PositionTable(of: roles) }
    self.skillPositions = skillPositions
    self.rolePositions = rolePositions
    trackPositions = PositionTable(of: tracks)
    sourcePositions = PositionTable(of: sources)
    let skillPosition = { @Sendable (id: Skill.ID) in
      parts.map { $0.skillPosition(id) } ?? skillPositions.value[id]
    }
    let rolePosition = { @Sendable (id: Role.ID) in parts.map { $0.rolePosition(id) } ?? rolePositions.value[id] }
    let links = Lazy { CareerLinks(moves(), roleCount: roles.count, position: rolePosition) }
    payFigures = Lazy { PayFigures(pay(), roleCount: roles.count, position: rolePosition) }
    let wanted = Lazy { SkillDemand(of: terms, skillCount: skills.count) }
    self.wanted = wanted
    ranks = Lazy { Self.titleRanks(of: roles) }
    self.links = links
    self.neighbours = neighbours
    equalSkills = Lazy(neighbours.skillLinks)
    finder = Lazy {
      neighbours.search?()
        ?? Search(roles, skills, topics, tutors, demand: wanted.value, links: links.value) {}
    }
    likeness = Lazy {
      SimilarIndex(SimilarEntry.list(roles, from: dataset) { skillPosition($0).map { skills[$0] } })
    }
    graph = SkillGraph(of: skills, position: skillPosition)
    estimates = StudyEstimates(of: skills)
  }

  /// The same catalogue with one topic more at the end of its guide.
  public func adding(_ topic: GuideTopic) -> Catalogue { with(topics: topics + [topic]) }

  /// The same catalogue beside other sources.
  public func beside(_ neighbours: CatalogueNeighbours) -> Catalogue { with(topics: topics, neighbours: neighbours) }

  private func with(topics: [GuideTopic], neighbours: CatalogueNeighbours? = nil) -> Catalogue {
    Catalogue(self, topics: topics, neighbours: neighbours ?? self.neighbours)
  }

  /// Another one that shares all that does not change.
  private init(_ other: Catalogue, topics: [GuideTopic], neighbours: CatalogueNeighbours) {
    dataset = other.dataset
    parts = other.parts
    levels = other.levels
    tracks = other.tracks
    skills = other.skills
    roles = other.roles
    terms = other.terms
    tutors = other.tutors
    self.topics = topics
    sources = other.sources
    counterparts = other.counterparts
    graph = other.graph
    estimates = other.estimates
    skillPositions = other.skillPositions
    rolePositions = other.rolePositions
    trackPositions = other.trackPositions
    sourcePositions = other.sourcePositions
    links = other.links
    payFigures = other.payFigures
    wanted = other.wanted
    ranks = other.ranks
    likeness = other.likeness
    self.neighbours = neighbours
    equalSkills = Lazy(neighbours.skillLinks)
    finder = Lazy {
      neighbours.search?()
        ?? Search(other.roles, other.skills, topics, other.tutors, demand: other.demand, links: other.links.value) {}
    }
  }

  private static func titleRanks(of roles: [Role]) -> [Int] {
    let keys = roles.map { (TextFolding.fold($0.title), $0.id) }
    var ranks = Array(repeating: 0, count: roles.count)
    for (rank, role) in roles.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() { ranks[role] = rank }
    return ranks
  }
}

extension Catalogue {
  public func skillPosition(_ id: Skill.ID) -> Int? { parts.map { $0.skillPosition(id) } ?? skillPositions.value[id] }
  public func rolePosition(_ id: Role.ID) -> Int? { parts.map { $0.rolePosition(id) } ?? rolePositions.value[id] }
  public func skill(_ id: Skill.ID) -> Skill? { skillPosition(id).map { skills[$0] } }
  public func role(_ id: Role.ID) -> Role? { rolePosition(id).map { roles[$0] } }
  public func track(_ id: Track.ID) -> Track? { trackPositions[id].map { tracks[$0] } }
  public func source(_ id: Source.ID) -> Source? { sourcePositions[id].map { sources[$0] } }
  public func tutor(_ id: Tutor.ID) -> Tutor? { tutors.first { $0.id == id } }
  public func topic(_ id: GuideTopic.ID) -> GuideTopic? { topics.first { $0.id == id } }

  /// The moves with the roles that they join, by position.
  var careerLinks: CareerLinks { links.value }
  public var moves: [Move] { links.value.moves }
  /// The moves that lead out of a role, in the catalogue's order.
  public func moves(from role: Role.ID) -> [Move] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.links.value.moves(from:)) ?? []
  }
  public func moves(to role: Role.ID) -> [Move] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.links.value.moves(to:)) ?? []
  }

  /// The search over it alone, made anew.
  ///
  /// - Parameter checkpoint: asked again and again; what it throws ends the work.
  public func madeSearch(checkpoint: () throws -> Void) rethrows -> Search {
    try Search(roles, skills, topics, tutors, demand: demand, links: careerLinks, checkpoint: checkpoint)
  }

  /// Finds its roles, skills, tutors and topics by a few letters.
  public var search: Search { finder.value }

  /// Which skills of all sources are the same, without a person's corrections.
  public var skillLinks: [SkillLink] { equalSkills.value }
  /// The twins of a role in other taxonomies.
  public func twins(of role: Role.ID) -> [RoleTwin] { neighbours.twins(role) }

  /// The roles that are most like one, the most similar first; of all sources that are loaded beside this one.
  public func similar(to role: Role.ID, limit: Int) -> [SimilarMatch] {
    if let similar = neighbours.similar { return similar(role, limit) }
    guard let position = rolePosition(role) else { return [] }
    return SimilarSource(self, likeness.value).matches(with: position, beside: [], limit: limit)
  }

  /// The index of its similar roles, made from its texts when it is first asked for.
  public var similarIndex: SimilarIndex { likeness.value }

  public var pay: [PayFigure] { payFigures.value.figures }
  /// Every figure published for a role, in the catalogue's order.
  public func pay(of role: Role.ID) -> [PayFigure] {
    let part = part(with: role).catalogue
    return part.rolePosition(role).map(part.payFigures.value.figures(of:)) ?? []
  }

  /// How many roles ask for each skill.
  public var demand: SkillDemand { wanted.value }
  /// For each role its place when all are sorted by title, by position; equal titles stand by id.
  public var titleRanks: [Int] { ranks.value }

  /// What knows of the moves and the pay of a role: of several sources the one that has it.
  func part(with role: Role.ID) -> CatalogueParts.Part {
    parts?.part(with: role) ?? CatalogueParts.Part(catalogue: self, firstRole: 0, firstSkill: 0)
  }

  /// Which source a role is from; in a catalogue of one source that one.
  public func dataset(ofRole position: Int) -> Dataset {
    parts.map { $0.dataset(ofRole: position) ?? .builtIn } ?? dataset
  }

  /// Which source a skill is from; in a catalogue of one source that one.
  public func dataset(ofSkill position: Int) -> Dataset {
    parts.map { $0.dataset(ofSkill: position) ?? .builtIn } ?? dataset
  }

  /// Whether a skill is from a source without study hours, where what is missing is counted instead.
  public func isCounted(_ skill: Int) -> Bool { dataset(ofSkill: skill).isTaxonomy }

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
