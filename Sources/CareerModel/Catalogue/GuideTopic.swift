/// A page of the guide: one question, answered in cited blocks.
public struct GuideTopic: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<GuideTopic>

  public let id: ID
  public let title: String
  public let summary: String
  public let blocks: [GuideBlock]

  public init(id: ID, title: String, summary: String = "", blocks: [GuideBlock]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.blocks = blocks
  }
}

/// A paragraph of the guide with its sources and the places it leads to.
public struct GuideBlock: Hashable, Sendable {
  public let heading: String?
  public let text: String
  public let sources: [Source.ID]
  public let links: [GuideLink]

  public init(heading: String? = nil, text: String, sources: [Source.ID], links: [GuideLink] = []) {
    self.heading = heading
    self.text = text
    self.sources = sources
    self.links = links
  }
}

/// Where a guide paragraph leads; written `role:ID`, `skill:ID`, `topic:ID` or `tutors`.
public enum GuideLink: Hashable, Sendable {
  case role(Role.ID)
  case skill(Skill.ID)
  case topic(GuideTopic.ID)
  case tutors
}
