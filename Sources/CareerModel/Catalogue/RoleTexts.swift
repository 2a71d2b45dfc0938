/// What a role's own page tells; everything but what lists and formulas over all roles need.
public struct RoleTexts: Hashable, Sendable {
  public var aliases: [String]
  public var years: PublishedYears?
  public var summary: [CitedText]
  public var responsibilities: [CitedText]
  public var requirements: [Requirement]
  public var requirementSources: [Source.ID]
  public var tools: [String]
  public var workplaces: Workplaces?
  public var outlook: [CitedText]
  public var interestOrigin: InterestOrigin?

  public init(
    aliases: [String] = [], years: PublishedYears? = nil, summary: [CitedText] = [],
    responsibilities: [CitedText] = [], requirements: [Requirement] = [], requirementSources: [Source.ID] = [],
    tools: [String] = [], workplaces: Workplaces? = nil, outlook: [CitedText] = [],
    interestOrigin: InterestOrigin? = nil
  ) {
    self.aliases = aliases
    self.years = years
    self.summary = summary
    self.responsibilities = responsibilities
    self.requirements = requirements
    self.requirementSources = requirementSources
    self.tools = tools
    self.workplaces = workplaces
    self.outlook = outlook
    self.interestOrigin = interestOrigin
  }
}
