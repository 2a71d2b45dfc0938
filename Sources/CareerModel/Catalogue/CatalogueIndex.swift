/// What follows from the content of a catalogue; what a first screen does not need is worked out when it is asked for.
final class CatalogueIndex: Sendable {
  /// The datasets that were put together; nil for one dataset.
  let parts: CatalogueParts?
  let graph: SkillGraph
  let estimates: StudyEstimates
  let trackPositions: PositionTable<Track>
  let sourcePositions: PositionTable<Source>
  let links: Lazy<CareerLinks>
  let pay: Lazy<PayFigures>
  let demand: Lazy<SkillDemand>
  let fit: Lazy<FitPoints?>
  let titleRanks: Lazy<[Int]>
  let similar: Lazy<SimilarIndex>
  private let positions: Positions

  /// - Parameter skillPositions: That of the skills, where it has been made already.
  init(of content: CatalogueContent, parts: CatalogueParts?, skillPositions: PositionTable<Skill>? = nil) {
    let positions = Positions(of: content, parts: parts, skills: skillPositions)
    let roleCount = content.roles.count
    self.parts = parts
    self.positions = positions
    graph = SkillGraph(of: content.skills, position: positions.skill)
    estimates = StudyEstimates(of: content.skills)
    trackPositions = PositionTable(of: content.tracks)
    sourcePositions = PositionTable(of: content.sources)
    links = Lazy { CareerLinks(content.moves(), roleCount: roleCount, position: positions.role) }
    pay = Lazy { PayFigures(content.pay(), roleCount: roleCount, position: positions.role) }
    demand = Lazy { SkillDemand(of: content.terms, skillCount: content.skills.count) }
    fit = Lazy(content.fit)
    titleRanks = Lazy { Self.titleRanks(of: content.roles) }
    similar = Lazy {
      SimilarIndex(
        SimilarEntry.list(content.roles, from: content.dataset) { positions.skill($0).map { content.skills[$0] } })
    }
  }

  func skillPosition(_ id: Skill.ID) -> Int? { positions.skill(id) }
  func rolePosition(_ id: Role.ID) -> Int? { positions.role(id) }

  /// Finds skills and roles by their ids; of several datasets in each of them in turn.
  private struct Positions: Sendable {
    private let parts: CatalogueParts?
    private let skills: Lazy<PositionTable<Skill>>
    private let roles: Lazy<PositionTable<Role>>

    init(of content: CatalogueContent, parts: CatalogueParts?, skills known: PositionTable<Skill>?) {
      self.parts = parts
      skills = Lazy { known ?? PositionTable(of: content.skills) }
      roles = Lazy { PositionTable(of: content.roles) }
    }

    func skill(_ id: Skill.ID) -> Int? { parts.map { $0.skillPosition(id) } ?? skills.value[id] }
    func role(_ id: Role.ID) -> Int? { parts.map { $0.rolePosition(id) } ?? roles.value[id] }
  }

  private static func titleRanks(of roles: [Role]) -> [Int] {
    let keys = roles.map { (TextFolding.fold($0.title), $0.id) }
    var ranks = Array(repeating: 0, count: roles.count)
    for (rank, role) in roles.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() { ranks[role] = rank }
    return ranks
  }
}
