/// What a skill's own page tells; everything but what lists and formulas over all skills need.
public struct SkillTexts: Hashable, Sendable {
  public var covers: String?
  public var aliases: [String]
  public var about: String
  public var hoursNote: String?
  public var resources: [LearningResource]
  public var sources: [Source.ID]

  public init(
    covers: String? = nil, aliases: [String] = [], about: String = "", hoursNote: String? = nil,
    resources: [LearningResource] = [], sources: [Source.ID] = []
  ) {
    self.covers = covers
    self.aliases = aliases
    self.about = about
    self.hoursNote = hoursNote
    self.resources = resources
    self.sources = sources
  }
}
