/// A job that people do: what it is, what it asks for and what it gives.
public struct Role: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Role>

  public let id: ID
  public let title: String
  public let aliases: [String]
  public let track: Track.ID
  public let level: Level
  /// Years of experience as published ("2-5"), which need not be a number.
  public let years: PublishedYears?
  public let summary: [CitedText]
  public let responsibilities: [CitedText]
  /// Essential requirements first, each block in the catalogue's order.
  public let requirements: [Requirement]
  /// Who says what the role asks for, where a requirement has no verdict of its own.
  public let requirementSources: [Source.ID]
  /// The experience that doing this job gives; our own judgement.
  public let grants: [Skill.ID]
  public let tools: [String]
  /// Absent where those of the track apply.
  public let workplaces: Workplaces?
  /// Empty where that of the track applies.
  public let outlook: [CitedText]

  public init(
    id: ID, title: String, aliases: [String] = [], track: Track.ID, level: Level, years: PublishedYears? = nil,
    summary: [CitedText] = [], responsibilities: [CitedText] = [], requirements: [Requirement] = [],
    requirementSources: [Source.ID] = [], grants: [Skill.ID] = [], tools: [String] = [],
    workplaces: Workplaces? = nil, outlook: [CitedText] = []
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.track = track
    self.level = level
    self.years = years
    self.summary = summary
    self.responsibilities = responsibilities
    self.requirements = requirements
    self.requirementSources = requirementSources
    self.grants = grants
    self.tools = tools
    self.workplaces = workplaces
    self.outlook = outlook
  }
}

/// A number of years as its source prints it, such as "2-5" or "5+".
public struct PublishedYears: Hashable, Sendable {
  public let value: String
  public let sources: [Source.ID]

  public init(value: String, sources: [Source.ID]) {
    self.value = value
    self.sources = sources
  }
}
