/// How far away a role is from where the person is: the sections of the Roles list.
///
/// A person who has said where they are finds their own role first, then what it leads up to, then what else they can
/// step to, then what lies below them. Without that the first jobs come first. The first section that applies counts.
public enum Reach: String, CaseIterable, Hashable, Sendable {
  /// The role that the person has.
  case here
  /// A promotion or a leadership move from there, whatever it asks for.
  case promotion
  /// Levels Entry and Junior, for a person who has not said where they are.
  case firstJobs = "first-jobs"
  /// Of the person's level or one above it, with no unmet experience; for one who has not said where they are of the
  /// level after the first jobs.
  case nextStep = "next-step"
  /// Below the person's level.
  case earlier
  /// The rest.
  case later

  public var title: String {
    switch self {
    case .here: "Where you are"
    case .promotion: "Next step: up from here"
    case .firstJobs: "First jobs"
    case .nextStep: "Next step"
    case .earlier: "Below your level"
    case .later: "Later: needs experience"
    }
  }

  /// A short name for scripts, to which a promotion is a next step.
  public var id: String { self == .promotion ? Reach.nextStep.rawValue : rawValue }

  /// Experience counts as met when it is held or when doing the present role grants it.
  ///
  /// Nil for a role without a level.
  public init?(to role: Int, for learner: Learner) {
    guard let rank = learner.catalogue.roles[role].level?.rank else { return nil }
    let present = learner.here.flatMap { learner.catalogue.roles[$0].level?.rank }
    // After a first job comes what is one above its highest level, whether or not the person has had one.
    let highest = (present ?? Level.highestFirstJob) + 1
    self =
      if role == learner.here {
        .here
      } else if learner.promotions.contains(role) {
        .promotion
      } else if let present, rank < present {
        .earlier
      } else if present == nil, rank <= Level.highestFirstJob {
        .firstJobs
      } else if rank <= highest, !learner.lacksExperience(for: role) {
        .nextStep
      } else {
        .later
      }
  }
}

extension Learner {
  /// Whether an essential requirement of a role can be met only by experience that the person lacks.
  fileprivate func lacksExperience(for role: Int) -> Bool {
    let granted = here.map { catalogue.roles[$0].grants } ?? []
    return catalogue.terms[role].contains { term in
      term.strength == .essential
        && term.options.allSatisfy { option in
          let skill = catalogue.skills[option]
          return skill.isExperience && !heldSkills.holds(option) && !granted.contains(skill.id)
        }
    }
  }
}
