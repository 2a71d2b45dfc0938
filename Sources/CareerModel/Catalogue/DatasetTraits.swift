/// What a dataset can do and how it is spoken of: the one place that tells our own catalogue from O*NET, ESCO and all
/// together.
///
/// A further dataset is a case of `Dataset`, a value here and an importer.
///
///     catalogue.traits.hasPay                  // of the whole catalogue
///     catalogue.traits(ofSkill: 12).hasHours   // of the dataset that the skill is from
///
/// A class, and immutable, since it is asked of each skill of tens of thousands.
public final class DatasetTraits: Sendable {
  /// As lists and headings call it.
  public let title: String
  /// As it stands in a sentence; nil where that is its title with its release.
  public let nameInSentence: String?
  /// What work it is about.
  public let field: String
  /// Whether headings say which dataset they speak of.
  public let isNamedInHeadings: Bool
  /// Whether it stands in for the whole of its dataset until that is imported: some of the roles, US figures, no tasks.
  public let isShortForm: Bool
  /// Whether it is several datasets together.
  public let isJoined: Bool
  /// The publisher's source, which must be credited wherever something of it is shown; nil for our own.
  public let attribution: Source.ID?

  /// Where the publisher has a page of each role, to be followed by its id; nil where there are none.
  private let roleAddress: String?

  /// Whether skills take hours of study; without, what is missing is counted instead.
  public let hasHours: Bool
  /// Whether roles stand on a ladder from entry to executive, so that there are first jobs.
  public let hasLevels: Bool
  /// Whether roles are grouped by the preparation that they need.
  public let hasPreparation: Bool
  /// Whether pay is published for its roles.
  public let hasPay: Bool
  /// Whether it has tutors and a guide.
  public let hasGuide: Bool
  /// Whether it is so large that lists start folded.
  public let isLarge: Bool
  /// The kinds of move that it can hold.
  public let moveKinds: [MoveKind]

  /// What is said of a role of which something essential is published; nil where of the others nothing is asked for.
  public let ratedText: String?
  /// What is said of the others.
  public var unratedText: String? { ratedText.map { "not \($0)" } }
  /// Whether it tells little of what people do, so that similar roles are found by the names of essential skills too.
  public let isReadByItsSkills: Bool

  /// How its roles are in order by match.
  let ranking: RoleRanking.Manner
  /// Whether its roles are read by how well they fit, and a match says little beside others.
  public var isReadByFit: Bool { ranking == .byFit }
  /// The sections that its roles stand in, from the nearest on.
  let sections: Sections
  /// The orders of its Roles list, the first one where nobody has chosen.
  public let roleOrders: [RoleOrder]
  /// What the orders are called, where not by their own name.
  private let orderTitles: [RoleOrder: String]
  /// What its tracks are called, and the order by them; nil where roles are not filtered or arranged so.
  public let trackTitle: String?
  public let trackOrderTitle: String?
  public let skillSections: SkillSectioning

  private init(
    title: String, nameInSentence: String? = nil, field: String = "every line of work", isNamedInHeadings: Bool = true,
    isShortForm: Bool = false, isJoined: Bool = false, attribution: Source.ID? = nil, roleAddress: String? = nil,
    hasHours: Bool = false, hasLevels: Bool = false, hasPreparation: Bool = false, hasPay: Bool = false,
    hasGuide: Bool = false,
    isLarge: Bool = true, moveKinds: [MoveKind] = [],
    ratedText: String? = nil, isReadByItsSkills: Bool = false, ranking: RoleRanking.Manner, sections: Sections,
    roleOrders: [RoleOrder], orderTitles: [RoleOrder: String] = [:], trackTitle: String? = nil,
    trackOrderTitle: String? = nil, skillSections: SkillSectioning
  ) {
    self.title = title
    self.nameInSentence = nameInSentence
    self.field = field
    self.isNamedInHeadings = isNamedInHeadings
    self.isShortForm = isShortForm
    self.isJoined = isJoined
    self.attribution = attribution
    self.roleAddress = roleAddress
    self.hasHours = hasHours
    self.hasLevels = hasLevels
    self.hasPreparation = hasPreparation
    self.hasPay = hasPay
    self.hasGuide = hasGuide
    self.isLarge = isLarge
    self.moveKinds = moveKinds
    self.ratedText = ratedText
    self.isReadByItsSkills = isReadByItsSkills
    self.ranking = ranking
    self.sections = sections
    self.roleOrders = roleOrders
    self.orderTitles = orderTitles
    self.trackTitle = trackTitle
    self.trackOrderTitle = trackOrderTitle
    self.skillSections = skillSections
  }

  enum Sections: Hashable, Sendable {
    /// By reach.
    case reach
    case preparation
    /// By track.
    case group
    /// By the dataset that they are from.
    case dataset
  }

  /// The sections that its skills stand in.
  public enum SkillSectioning: Hashable, Sendable {
    case byGroup
    /// Skills, knowledge, and a third.
    case byKind(third: Third)
    /// By the dataset that they are from.
    case byDataset

    public enum Third: Hashable, Sendable { case technology, soft }
  }
}

extension DatasetTraits {
  /// The name of a dataset, with that it is not there whole where that is so: "O*NET 29.3, short form".
  public static func title(_ name: String, isShortForm: Bool) -> String {
    isShortForm ? "\(name), short form" : name
  }

  private static let bySource = "each source in its own order"

  private static let builtIn = DatasetTraits(
    title: "Built-in", nameInSentence: "the built-in catalogue", field: "software and data", isNamedInHeadings: false,
    hasHours: true,
    hasLevels: true, hasPay: true, hasGuide: true, isLarge: false, moveKinds: MoveKind.steps, ranking: .byShare,
    sections: .reach,
    roleOrders: RoleOrder.allCases, orderTitles: [.reach: "nearest first"], trackTitle: "Field",
    trackOrderTitle: "by field", skillSections: .byGroup)

  private static let onet = onet(isShortForm: false)
  fileprivate static let shortForm = onet(isShortForm: true)

  private static func onet(isShortForm: Bool) -> DatasetTraits {
    DatasetTraits(
      title: title("O*NET", isShortForm: isShortForm), isShortForm: isShortForm, attribution: "onet",
      roleAddress: "https://www.onetonline.org/link/summary/", hasPreparation: true, hasPay: true,
      moveKinds: [.related],
      ratedText: "rated", ranking: .byFit, sections: .preparation, roleOrders: [.reach, .title, .pay],
      orderTitles: [.reach: "by job zone", .match: "by title"], trackTitle: "Group",
      trackOrderTitle: "by SOC group", skillSections: .byKind(third: .technology))
  }

  private static let esco = DatasetTraits(
    title: "ESCO", attribution: "esco", roleAddress: "http://data.europa.eu/esco/occupation/", ratedText: "listed",
    isReadByItsSkills: true, ranking: .byFit,
    sections: .group, roleOrders: [.reach, .title],
    orderTitles: [.reach: "by ISCO group", .match: "by title"], trackTitle: "Group",
    skillSections: .byKind(third: .soft))

  private static let all = DatasetTraits(
    title: "All sources", nameInSentence: "all sources together", isJoined: true, hasGuide: true,
    moveKinds: MoveKind.published, ranking: .bySource, sections: .dataset, roleOrders: [.reach, .title, .pay],
    orderTitles: [.reach: bySource, .match: bySource], skillSections: .byDataset)

  fileprivate static func of(_ dataset: Dataset) -> DatasetTraits {
    switch dataset {
    case .builtIn: builtIn
    case .onet: onet
    case .esco: esco
    case .all: all
    }
  }

  /// The page of a role at its publisher.
  public func address(of role: Role.ID) -> String? { roleAddress.map { $0 + role.rawValue } }

  /// What an order of its roles is called; see `RoleRanking`.
  public func title(of order: RoleOrder) -> String { orderTitles[order] ?? "by \(order.rawValue)" }

  /// What decides in an order by match where nothing that is asked for is there.
  public func untouchedTitle(of order: RoleOrder) -> String {
    switch ranking {
    case .byShare: "least study first"
    case .byFit, .bySource: title(of: order)
    }
  }

  /// Whether all its moves are roles that are alike, and no steps.
  public var hasOnlyRelatedMoves: Bool { moveKinds == [.related] }
}

extension Dataset {
  public var traits: DatasetTraits { .of(self) }
}

extension Catalogue {
  public var traits: DatasetTraits { isShortForm ? .shortForm : dataset.traits }
  /// Whether a skill is from a dataset without study hours, where what is missing is counted instead.
  public func isCounted(_ skill: Int) -> Bool { !traits(ofSkill: skill).hasHours }
  /// The section that a skill stands in among all of its dataset, such as "Knowledge".
  public func sectionTitle(ofSkill position: Int) -> String {
    let dataset = dataset(ofSkill: position)
    let sections = dataset.traits.skillSections
    return sections.titles[sections.place(of: skills[position], from: dataset)]
  }
  /// The kinds of move that it can hold.
  public var moveKinds: [MoveKind] { traits.moveKinds }
}

extension DatasetTraits.SkillSectioning {
  /// In the order they are shown.
  public var titles: [String] {
    switch self {
    case .byGroup: SkillGroup.allCases.map(\.title)
    case .byKind(.technology): ["Skills", "Knowledge", "Technology"]
    case .byKind(.soft): ["Skills", "Knowledge", SkillGroup.soft.title]
    case .byDataset: Dataset.single.map(\.title)
    }
  }

  /// The place among the titles of a skill that is from a dataset.
  public func place(of skill: Skill, from dataset: Dataset) -> Int {
    switch self {
    case .byGroup: SkillGroup.allCases.firstIndex(of: skill.group) ?? 0
    case .byKind(.technology): skill.kind == .tool ? 2 : skill.kind == .concept ? 1 : 0
    case .byKind(.soft): skill.group == .soft ? 2 : skill.kind == .concept ? 1 : 0
    case .byDataset: Dataset.single.firstIndex(of: dataset) ?? 0
    }
  }

  /// Filters are kept by these, so that a group keeps its filter whatever its title.
  public var ids: [String] { self == .byGroup ? SkillGroup.allCases.map(\.rawValue) : titles }
}
