import CareerModel

/// A person in a catalogue: what every report about roles and skills is made from.
public struct ReportContext: Sendable {
  public let catalogue: Catalogue
  public let profile: Profile
  public let assessments: Assessments
  /// What our own catalogue is called, such as "built-in".
  private let source: String

  public init(profile: Profile, in catalogue: Catalogue, from source: String) {
    self.catalogue = catalogue
    self.profile = profile
    self.source = source
    assessments = Assessments(of: profile, in: catalogue)
  }

  var learner: Learner { assessments.learner }

  /// The marks as they count, those on skills that are the same included.
  public var marks: [Skill.ID: Mark] { learner.marks }
  /// Which skills are the same, with the person's corrections.
  public var equality: SkillEquality { learner.equality }

  /// Whether a skill is held without a tick of its own.
  func isImplied(_ skill: Int) -> Bool { learner.heldSkills.implied.contains(skill) }

  /// Where a role is from: the name of our own catalogue, "onet", "esco".
  func source(ofRole position: Int) -> String {
    let dataset = catalogue.dataset(ofRole: position)
    return dataset.traits.attribution == nil ? source : dataset.rawValue
  }

  /// Whether a role is from a taxonomy, which knows no study hours.
  func isOfTaxonomy(_ role: Int) -> Bool { !catalogue.traits(ofRole: role).hasHours }

  /// A skill's name, or its id where the catalogue does not know it.
  public func name(of skill: Skill.ID) -> String { catalogue.skill(skill)?.name ?? skill.rawValue }

  /// The names of some skills, in their order.
  func names(of skills: [Skill.ID]) -> [String] { skills.map(name) }
}
