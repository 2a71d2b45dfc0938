/// Everything a person has told the program; the only thing that they change.
///
/// Ids are kept even when the catalogue no longer has them: a tick is never dropped by an upgrade.
public struct Profile: Hashable, Sendable {
  public var marks: [Skill.ID: Mark] = [:]
  /// The day on which the mark of a skill was set; absent where it is not known.
  public var markDays: [Skill.ID: Day] = [:]
  public var notes: [Subject: String] = [:]
  /// Links or lines that show a skill, in the order they were added.
  public var evidence: [Subject: [String]] = [:]
  public var log: [StudyEntry] = []
  /// In the order they were set; the first is the one that panes speak of.
  public var targets: [Target] = []
  /// In the order they were set.
  public var bookmarks: [Role.ID] = []
  /// The role that the person has now.
  public var here: Role.ID?
  public var plan = PlanSettings()
  /// What the person says is the same skill, or is not, against what the program thinks.
  public var corrections: [SkillPair: SkillCorrection] = [:]
  /// How much the person would like to do what the questionnaire asks about.
  public var answers: [Activity.ID: Liking] = [:]
  public var cover = HandoutCover()

  public init() {}

  public var target: Role.ID? { targets.first?.role }

  /// The minutes of study that were logged for a skill.
  public func minutesLogged(for skill: Skill.ID) -> Int {
    log.reduce(0) { $1.skill == skill ? $0 + $1.minutes : $0 }
  }
}

/// What a note or a piece of evidence is about.
public enum Subject: Hashable, Sendable, Codable {
  case role(Role.ID)
  case skill(Skill.ID)
}

/// A role that the person wants to reach, with its share among several.
public struct Target: Hashable, Sendable, Codable {
  /// The weights that there are.
  public static let weights = 1...1000

  public let role: Role.ID
  public let weight: Int

  public init(role: Role.ID, weight: Int = 1) {
    self.role = role
    self.weight = weight
  }
}

/// Study done on one day.
public struct StudyEntry: Hashable, Sendable, Codable {
  public let skill: Skill.ID
  public let minutes: Int
  /// An ISO date, such as "2026-11-21".
  public let day: String

  public init(skill: Skill.ID, minutes: Int, day: String) {
    self.skill = skill
    self.minutes = minutes
    self.day = day
  }

  /// The day as a date; nil where it is none.
  public var date: Day? { Day(day) }

  /// 1900-01-01: no study that is logged can be older.
  public static let firstDay = Day(number: -25_567)
}

/// What a handout opens with: who it is for, its date, and what an adviser says.
public struct HandoutCover: Hashable, Sendable, Codable {
  /// Empty while nobody is named.
  public var name = ""
  /// The date that it bears; nil for the day on which it is made.
  public var day: Day?
  /// Paragraphs, one a line.
  public var words = ""

  public init() {}
}
