/// One immutable snapshot of everything the program knows about the world of work.
///
/// Formulas work on positions (`skillPosition`, `terms`) so that a match of every role is a few bit operations; people,
/// files and commands use ids. Ids must be unique and every reference must lead somewhere: the loader has checked that.
public struct Catalogue: Sendable {
  public let levels: [Level]
  public let tracks: [Track]
  public let skills: [Skill]
  public let roles: [Role]
  public let moves: [Move]
  public let pay: [PayFigure]
  public let tutors: [Tutor]
  public private(set) var topics: [GuideTopic]
  public let sources: [Source]

  public let graph: SkillGraph
  /// For each role what it asks for, by skill position.
  public let terms: [[Term]]
  /// For each skill the estimate of its study hours, by position.
  public let estimates: [HoursRange?]
  /// For each role its place when all are sorted by title, by position; equal titles stand by id.
  public let titleRanks: [Int]

  private let skillPositions: [Skill.ID: Int]
  private let rolePositions: [Role.ID: Int]
  private let trackPositions: [Track.ID: Int]
  private let sourcePositions: [Source.ID: Int]
  private let movesFrom: [Role.ID: [Move]]
  private let movesTo: [Role.ID: [Move]]
  private let payByRole: [Role.ID: [PayFigure]]

  /// A requirement by skill positions.
  public struct Term: Hashable, Sendable {
    public let options: [Int]
    public let strength: Strength
    public let weight: Int
  }

  public init(
    levels: [Level] = [], tracks: [Track] = [], skills: [Skill] = [], roles: [Role] = [], moves: [Move] = [],
    pay: [PayFigure] = [], tutors: [Tutor] = [], topics: [GuideTopic] = [], sources: [Source] = []
  ) {
    self.levels = levels
    self.tracks = tracks
    self.skills = skills
    self.roles = roles
    self.moves = moves
    self.pay = pay
    self.tutors = tutors
    self.topics = topics
    self.sources = sources
    let positions = Self.positions(of: skills)
    skillPositions = positions
    rolePositions = Self.positions(of: roles)
    trackPositions = Self.positions(of: tracks)
    sourcePositions = Self.positions(of: sources)
    movesFrom = Dictionary(grouping: moves, by: \.from)
    movesTo = Dictionary(grouping: moves, by: \.to)
    payByRole = Dictionary(grouping: pay.filter { $0.role != nil }, by: { $0.role ?? "" })
    graph = SkillGraph(needs: skills.map { $0.needs.compactMap { positions[$0] } })
    terms = roles.map { role in
      role.requirements.map { requirement in
        Term(
          options: requirement.options.compactMap { positions[$0] }, strength: requirement.strength,
          weight: requirement.weight)
      }
    }
    estimates = skills.map(\.hours)
    titleRanks = Self.titleRanks(of: roles)
  }

  /// The same catalogue with one topic more at the end of its guide.
  public func adding(_ topic: GuideTopic) -> Catalogue {
    var catalogue = self
    catalogue.topics.append(topic)
    return catalogue
  }

  private static func positions<Entity: Identifiable>(of entities: [Entity]) -> [Entity.ID: Int] {
    Dictionary(entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func titleRanks(of roles: [Role]) -> [Int] {
    let keys = roles.map { (TextFolding.fold($0.title), $0.id) }
    var ranks = Array(repeating: 0, count: roles.count)
    for (rank, role) in roles.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() { ranks[role] = rank }
    return ranks
  }

  public func skillPosition(_ id: Skill.ID) -> Int? { skillPositions[id] }
  public func rolePosition(_ id: Role.ID) -> Int? { rolePositions[id] }
  public func skill(_ id: Skill.ID) -> Skill? { skillPositions[id].map { skills[$0] } }
  public func role(_ id: Role.ID) -> Role? { rolePositions[id].map { roles[$0] } }
  public func track(_ id: Track.ID) -> Track? { trackPositions[id].map { tracks[$0] } }
  public func source(_ id: Source.ID) -> Source? { sourcePositions[id].map { sources[$0] } }
  public func tutor(_ id: Tutor.ID) -> Tutor? { tutors.first { $0.id == id } }
  public func topic(_ id: GuideTopic.ID) -> GuideTopic? { topics.first { $0.id == id } }

  /// The moves that lead out of a role, in the catalogue's order.
  public func moves(from role: Role.ID) -> [Move] { movesFrom[role] ?? [] }
  public func moves(to role: Role.ID) -> [Move] { movesTo[role] ?? [] }
  /// Every figure published for a role, in the catalogue's order.
  public func pay(of role: Role.ID) -> [PayFigure] { payByRole[role] ?? [] }
  /// The figures about all jobs, which are context.
  public var contextPay: [PayFigure] { pay.filter { $0.role == nil } }

  /// A role's own workplaces, else those of its track.
  public func workplaces(of role: Role) -> Workplaces? { role.workplaces ?? track(role.track)?.workplaces }
  /// A role's own outlook, else that of its track.
  public func outlook(of role: Role) -> [CitedText] {
    role.outlook.isEmpty ? track(role.track)?.outlook ?? [] : role.outlook
  }
}
