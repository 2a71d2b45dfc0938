/// Something that roles ask for: a technique, a qualification, experience, or a way of working with people.
///
/// In a large catalogue its texts are read when they are asked for, and not kept by the skill.
public struct Skill: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Skill>

  public let id: ID
  public let name: String
  public let group: SkillGroup
  public let kind: SkillKind
  /// What has to be learnt before this one; the graph of all needs has no cycle.
  public let needs: [ID]
  /// What nobody has this one without: each of them lies beneath it in the graph of needs.
  public let implies: [ID]
  /// What this one comes after where both are studied, without pulling it in.
  ///
  /// Together with the needs it has no cycle.
  public let after: [ID]
  /// Study hours of one typical learner, our estimate; absent for what comes by practice or by years, and in
  /// taxonomies.
  public let hours: HoursRange?
  private let storage: Deferred<SkillTexts>

  public init(
    id: ID, name: String, covers: String? = nil, aliases: [String] = [], about: String = "",
    group: SkillGroup = .technical, kind: SkillKind = .concept, needs: [ID] = [], implies: [ID] = [], after: [ID] = [],
    hours: HoursRange? = nil, hoursNote: String? = nil, resources: [LearningResource] = [], sources: [Source.ID] = []
  ) {
    self.init(
      id: id, name: name, group: group, kind: kind, needs: needs, implies: implies, after: after, hours: hours,
      storage: .held(
        .init(
          SkillTexts(
            covers: covers, aliases: aliases, about: about, hoursNote: hoursNote, resources: resources,
            sources: sources))))
  }

  /// A skill whose texts are read from a large catalogue, where it stands at a position.
  public init(
    id: ID, name: String, group: SkillGroup, kind: SkillKind, needs: [ID] = [], implies: [ID] = [], after: [ID] = [],
    hours: HoursRange? = nil, position: Int, in reader: any CatalogueReading
  ) {
    self.init(
      id: id, name: name, group: group, kind: kind, needs: needs, implies: implies, after: after, hours: hours,
      storage: .stored(position: position, in: reader))
  }

  private init(
    id: ID, name: String, group: SkillGroup, kind: SkillKind, needs: [ID], implies: [ID], after: [ID],
    hours: HoursRange?,
    storage: Deferred<SkillTexts>
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.kind = kind
    self.needs = needs
    self.implies = implies
    self.after = after
    self.hours = hours
    self.storage = storage
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.name == right.name && left.group == right.group && left.kind == right.kind
      && left.needs == right.needs && left.implies == right.implies && left.after == right.after
      && left.hours == right.hours && left.texts == right.texts
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether it is gained by working and not by study, so that only a job can grant it.
  public var isExperience: Bool { kind == .experience && hours == nil }

  /// Whether it is experience or a qualification that is not counted in hours of study.
  public var takesYears: Bool { [.experience, .qualification].contains(kind) && hours == nil }

  /// The weight of a requirement for it inside its block: a soft skill 1, everything else 4 (see docs/MATCHING.md).
  public var requirementWeight: Int { group == .soft ? 1 : 4 }
}

extension Skill {
  public var texts: SkillTexts {
    switch storage {
    case .held(let texts): texts.content
    case .stored(let position, let reader): reader.texts(ofSkill: position)
    }
  }

  /// What the name takes in, such as "Scrum, Kanban" for agile working.
  public var covers: String? { texts.covers }
  /// Other names for the same skill.
  public var aliases: [String] { texts.aliases }
  /// One plain sentence for somebody who has never heard of it; our own wording, or the taxonomy's.
  public var about: String { texts.about }
  public var hoursNote: String? { texts.hoursNote }
  public var resources: [LearningResource] { texts.resources }
  /// The sources that name the skill.
  public var sources: [Source.ID] { texts.sources }
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
