import CareerModel

/// Marks laid over the profile to see what they would change.
///
/// While there is one, the state's profile is the tried one. Nothing of it is written until it is kept, no session
/// holds it, and leaving the program forgets it.
struct Trial: Sendable {
  /// The profile beneath, as it is written; changes that are no marks go through to it.
  private(set) var profile: Profile
  /// How the person stands without what is tried: every difference is one from this.
  private(set) var assessments: Assessments
  /// Everything done while trying, marks and other changes, for undo: all of it, since what is tried is made from it.
  var history = EditHistory(limit: .max)

  init(over profile: Profile, _ assessments: Assessments) {
    self.profile = profile
    self.assessments = assessments
  }

  /// Takes a change that is written to the profile beneath.
  mutating func pass(_ edit: ProfileEdit, in catalogue: Catalogue) {
    profile.apply(edit)
    assessments = Assessments(of: profile, in: catalogue, after: assessments)
  }

  /// Takes up what others have changed beneath.
  mutating func lay(over profile: Profile, in catalogue: Catalogue) {
    self.profile = profile
    assessments = Assessments(of: profile, in: catalogue, after: assessments)
  }

  /// The profile with all that is tried.
  var tried: Profile {
    history.done.filter(\.isMarking).reduce(into: profile) { $0.apply($1) }
  }

  /// Takes up another catalogue.
  mutating func read(in catalogue: Catalogue) { assessments = Assessments(of: profile, in: catalogue) }

  /// The skills whose marks differ in a tried profile, in the order in which they were tried first.
  func skills(differingIn tried: Profile) -> [Skill.ID] {
    var seen: Set<Skill.ID> = []
    return history.done.flatMap(\.changes).compactMap(\.markedSkill)
      .filter { seen.insert($0).inserted && tried.marks[$0] != profile.marks[$0] }
  }

  /// Gives the profile beneath the tried marks of some skills, dated by the day on which they are kept.
  func edit(keeping skills: [Skill.ID], of tried: Profile, on day: Day) -> ProfileEdit {
    let label = "keep what was tried"
    return ProfileEdit(
      label,
      skills.flatMap {
        ProfileEdit.marking([$0], as: tried.marks[$0], on: day, in: profile, label: label).changes
      })
  }
}

extension ProfileChange {
  /// The skill that it marks; nil for every other change.
  fileprivate var markedSkill: Skill.ID? {
    switch self {
    case .mark(let skill, _, _), .markDay(let skill, _, _): skill
    case .note, .evidence, .targets, .bookmarks, .here, .log, .plan, .correction, .answer, .cover: nil
    }
  }
}

extension ProfileEdit {
  /// Whether it gives or takes marks and does nothing else, so that it can be tried.
  var isMarking: Bool { changes.allSatisfy { $0.markedSkill != nil } }

  /// What of it is written even while trying, then what is tried; without what is empty.
  var parts: [ProfileEdit] {
    [changes.filter { $0.markedSkill == nil }, changes.filter { $0.markedSkill != nil }]
      .filter { !$0.isEmpty }.map { ProfileEdit(label, $0) }
  }
}
