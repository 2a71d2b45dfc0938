/// What a catalogue holds, as its files or its import have it; a further kind of thing is a line here.
public struct CatalogueContent: Sendable {
  public var dataset: Dataset
  /// Whether it is a part of the dataset that stands in for the whole.
  public var isShortForm = false
  public var tracks: [Track]
  public var skills: [Skill]
  public var roles: [Role]
  /// For each role what it asks for, in the order of its requirements.
  public var terms: RoleTerms
  public var market = Market.standard
  public var levels: [Level] = []
  /// Reads the moves; called once at most.
  public var moves: @Sendable () -> [Move] = { [] }
  /// Reads the pay figures; called once at most.
  public var pay: @Sendable () -> [PayFigure] = { [] }
  /// Whether these are the figures of a part of its roles, which stand in until those of all are imported.
  public var isPayInPart = false
  /// Reads how strongly skills point to roles, nil for our own catalogue; called once at most.
  public var fit: @Sendable () -> FitPoints? = { nil }
  public var tutors: [Tutor] = []
  public var topics: [GuideTopic] = []
  public var sources: [Source] = []
  public var counterparts: [SkillCounterpart] = []
  public var everyday: [EverydayStatement] = []
  public var activities: [Activity] = []
  public var words: [EverydayWords] = []

  public init(dataset: Dataset, tracks: [Track], skills: [Skill], roles: [Role], terms: RoleTerms) {
    self.dataset = dataset
    self.tracks = tracks
    self.skills = skills
    self.roles = roles
    self.terms = terms
  }
}

/// Where a person is paid: the region whose figures stand for the pay of roles, and its currency.
public struct Market: Hashable, Sendable {
  /// As pay figures name it: "UK".
  public let region: String
  /// Three letters: "GBP".
  public let currency: String

  public init(region: String, currency: String) {
    self.region = region
    self.currency = currency
  }

  /// Of a catalogue that does not say.
  public static let standard = Market(region: "UK", currency: "GBP")
}

/// Something that a person may have done without knowing its trade name; it stands for skills.
public struct EverydayStatement: Hashable, Sendable {
  /// As it follows "I have": "made a web page".
  public let text: String
  public let skills: [Skill.ID]

  public init(_ text: String, skills: [Skill.ID]) {
    self.text = text
    self.skills = skills
  }
}

extension RoleTerms {
  /// Those of roles that hold their requirements; skills without a position are left out.
  init(of roles: [Role], position: (Skill.ID) -> Int?) {
    self.init(
      roles.map { role in
        role.requirements.compactMap { requirement in
          SkillOptions(requirement.options.lazy.compactMap(position)).map {
            Catalogue.Term(options: $0, strength: requirement.strength, weight: requirement.weight)
          }
        }
      })
  }
}
