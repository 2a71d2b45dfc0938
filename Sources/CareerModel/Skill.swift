/// Something that roles ask for: a technique, a qualification, experience, or a way of working with people.
public struct Skill: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Skill>

  public let id: ID
  public let name: String
  /// What the name takes in, such as "Scrum, Kanban" for agile working.
  public let covers: String?
  /// One plain sentence for somebody who has never heard of it; our own wording.
  public let about: String
  public let group: SkillGroup
  public let kind: SkillKind
  /// The skills to have before this one; the graph of all needs has no cycle.
  public let needs: [ID]
  /// Study hours of one typical learner, our estimate; absent for what comes by practice or by years.
  public let hours: HoursRange?
  public let hoursNote: String?
  public let resources: [LearningResource]
  /// The sources that name the skill.
  public let sources: [Source.ID]

  public init(
    id: ID, name: String, covers: String? = nil, about: String = "", group: SkillGroup = .technical,
    kind: SkillKind = .concept, needs: [ID] = [], hours: HoursRange? = nil, hoursNote: String? = nil,
    resources: [LearningResource] = [], sources: [Source.ID] = []
  ) {
    self.id = id
    self.name = name
    self.covers = covers
    self.about = about
    self.group = group
    self.kind = kind
    self.needs = needs
    self.hours = hours
    self.hoursNote = hoursNote
    self.resources = resources
    self.sources = sources
  }

  /// Whether it is gained by working and not by study, so that only a job can grant it.
  public var isExperience: Bool { kind == .experience && hours == nil }

  /// The weight of a requirement for it inside its block: a soft skill 1, everything else 4 (see docs/MATCHING.md).
  public var requirementWeight: Int { group == .soft ? 1 : 4 }
}

/// The three groups that the articles sort requirements into, in the order they are shown.
public enum SkillGroup: String, CaseIterable, Hashable, Sendable {
  case technical, experience, soft

  public var title: String {
    switch self {
    case .technical: "Technical"
    case .experience: "Experience and qualifications"
    case .soft: "Soft skills"
    }
  }
}

public enum SkillKind: String, CaseIterable, Hashable, Sendable {
  case language, framework, library, database, tool, concept, practice, qualification, experience, soft
}

/// A place to learn a skill.
public struct LearningResource: Hashable, Sendable {
  public let title: String
  public let url: String?

  public init(title: String, url: String? = nil) {
    self.title = title
    self.url = url
  }
}
