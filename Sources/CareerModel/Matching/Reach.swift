/// How far away a role is: the three sections of the Roles list.
public enum Reach: String, CaseIterable, Hashable, Sendable {
  /// Levels Entry and Junior.
  case firstJobs = "first-jobs"
  /// At most one level above where the person is now, with no unmet experience.
  case nextStep = "next-step"
  /// The rest.
  case later

  public var title: String {
    switch self {
    case .firstJobs: "First jobs"
    case .nextStep: "Next step"
    case .later: "Later: needs experience"
    }
  }

  /// A person without a role stands on the highest level of the first jobs, Junior: what comes after a first job is
  /// their next step, whether or not they have had one.
  ///
  /// Experience counts as met when it is held or when doing the present role grants it.
  ///
  /// Nil for a role without a level.
  public init?(to role: Int, for learner: Learner) {
    guard let rank = learner.catalogue.roles[role].level?.rank else { return nil }
    let present = learner.here.flatMap { learner.catalogue.roles[$0].level?.rank } ?? Level.highestFirstJob
    if rank <= Level.highestFirstJob {
      self = .firstJobs
    } else if rank <= present + 1, !learner.lacksExperience(for: role) {
      self = .nextStep
    } else {
      self = .later
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
