/// A job that people do: what it is, what it asks for and what it gives.
///
/// In a large catalogue its texts are read when they are asked for, and not kept by the role: whoever needs several of
/// them asks for `texts` once.
public struct Role: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Role>

  public let id: ID
  public let title: String
  public let track: Track.ID
  /// Absent in taxonomies, which know no ladder from junior to senior.
  public let level: Level?
  /// How much preparation it needs, where a taxonomy groups occupations by that.
  public let preparation: Preparation?
  /// The experience that doing this job gives; our own judgement.
  public let grants: [Skill.ID]
  /// How well it suits people with each interest; nil where that is not published.
  public let interests: InterestScores?
  /// How many people are employed in it in the United States, for the order of what is found: where O*NET's occupation is
  /// not among the largest, which are known, as many as in the smallest of these; nil for roles of other publishers.
  public let employment: Int?
  private let storage: Deferred<RoleTexts>

  public init(
    id: ID, title: String, aliases: [String] = [], track: Track.ID, level: Level?, preparation: Preparation? = nil,
    years: PublishedYears? = nil, summary: [CitedText] = [], responsibilities: [CitedText] = [],
    requirements: [Requirement] = [], requirementSources: [Source.ID] = [], grants: [Skill.ID] = [],
    employment: Int? = nil, tools: [String] = [], workplaces: Workplaces? = nil, outlook: [CitedText] = [],
    interests: InterestScores? = nil, interestOrigin: InterestOrigin? = nil
  ) {
    self.init(
      id: id, title: title, track: track, level: level, preparation: preparation, grants: grants,
      employment: employment, interests: interests,
      storage: .held(
        .init(
          RoleTexts(
            aliases: aliases, years: years, summary: summary, responsibilities: responsibilities,
            requirements: requirements, requirementSources: requirementSources, tools: tools, workplaces: workplaces,
            outlook: outlook, interestOrigin: interestOrigin))))
  }

  /// A role whose texts are read from a large catalogue, where it stands at a position.
  public init(
    id: ID, title: String, track: Track.ID, level: Level? = nil, preparation: Preparation? = nil,
    grants: [Skill.ID] = [], employment: Int? = nil, interests: InterestScores? = nil, position: Int,
    in reader: any CatalogueReading
  ) {
    self.init(
      id: id, title: title, track: track, level: level, preparation: preparation, grants: grants,
      employment: employment, interests: interests, storage: .stored(position: position, in: reader))
  }

  private init(
    id: ID, title: String, track: Track.ID, level: Level?, preparation: Preparation?, grants: [Skill.ID],
    employment: Int?, interests: InterestScores?, storage: Deferred<RoleTexts>
  ) {
    self.id = id
    self.title = title
    self.track = track
    self.level = level
    self.preparation = preparation
    self.grants = grants
    self.interests = interests
    self.employment = employment
    self.storage = storage
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.title == right.title && left.track == right.track && left.level == right.level
      && left.preparation == right.preparation && left.grants == right.grants && left.interests == right.interests
      && left.employment == right.employment && left.texts == right.texts
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Role {
  public var texts: RoleTexts {
    switch storage {
    case .held(let texts): texts.content
    case .stored(let position, let reader): reader.texts(ofRole: position)
    }
  }

  /// How far up or how much prepared, in a word or two: "Mid", "Job zone 4"; empty where nothing is published.
  public var grade: String { level?.name ?? preparation.map { "Job zone \($0.rank)" } ?? "" }

  /// Whether it is on one of the levels, Entry and Junior, that ask for no job before it.
  public var isFirstJob: Bool { level.map { $0.rank <= Level.highestFirstJob } ?? false }

  /// Whether it stands on a lower level than another; never where one of them has no level.
  func isBelow(_ other: Role) -> Bool {
    guard let level, let above = other.level else { return false }
    return level.rank < above.rank
  }

  public var aliases: [String] { texts.aliases }
  /// Years of experience as published ("2-5"), which need not be a number.
  public var years: PublishedYears? { texts.years }
  public var summary: [CitedText] { texts.summary }
  public var responsibilities: [CitedText] { texts.responsibilities }
  /// Essential requirements first, each block in the catalogue's order.
  public var requirements: [Requirement] { texts.requirements }
  /// Who says what the role asks for, where a requirement has no verdict of its own.
  public var requirementSources: [Source.ID] { texts.requirementSources }
  public var tools: [String] { texts.tools }
  /// Absent where those of the track apply.
  public var workplaces: Workplaces? { texts.workplaces }
  /// Empty where that of the track applies.
  public var outlook: [CitedText] { texts.outlook }
  /// Whose interests those of the role are; nil where they are its own.
  public var interestOrigin: InterestOrigin? { texts.interestOrigin }
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
