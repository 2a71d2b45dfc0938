import CareerModel

extension Examples {
  /// A day that is known to be one.
  public static func day(_ text: String) -> Day { Day(text) ?? Day(number: .min / 2) }

  /// A role that asks for some skills as essential, in a catalogue of just these.
  public static func catalogue(_ skills: [Skill], tutors: [Tutor] = []) -> Catalogue {
    Catalogue(
      levels: levels, skills: skills, roles: [role("r", essential: skills.map { [$0.id] })], tutors: tutors)
  }

  /// The plan to the role "r", from Monday 23 November 2026 on.
  public static func plan(
    in catalogue: Catalogue, _ profile: Profile = Profile(), today: String = "2026-11-23",
    targets: [Target] = [Target(role: "r")], _ change: (inout PlanSettings) -> Void = { _ in }
  ) -> Plan {
    var settings = PlanSettings()
    change(&settings)
    return Plan(for: targets, learner: Learner(profile, in: catalogue), settings: settings, today: day(today))
  }
}

extension Plan {
  /// The ids of the steps, in order.
  public func ids(in catalogue: Catalogue) -> [Skill.ID] { steps.map { catalogue.skills[$0.skill].id } }
}
