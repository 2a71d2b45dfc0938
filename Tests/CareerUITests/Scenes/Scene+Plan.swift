import CareerModel
import Fixtures

extension Scene {
  /// The plan, and the forms over it.
  static let plan = [
    Scene(name: "plan-no-target", keys: "5"),
    planned("plan", "5"),
    planned("plan-detail", "5/python<Enter><Enter>"),
    planned("plan-detail-end", "5/python<Enter><Enter>G").sized(.small),
    Scene(name: "plan-weeks-long", keys: "5", profile: .planning { $0.minutesPerWeek = 60 * 40 }).sized(
      .small, .usual, .wide),
    Scene(name: "plan-years-long", keys: "5", profile: .planning { $0.minutesPerWeek = 60 }).sized(
      .small, .usual, .wide),
    planned("plan-change", "5<Space>"),
    planned("plan-moved", "5jj<lt>"),
    Scene(name: "plan-nothing-missing", keys: "5", profile: finished),
    Scene(name: "plan-no-time", keys: "5", profile: .planning { $0.minutesPerWeek = 0 }),
    Scene(name: "plan-beyond-horizon", keys: "5", profile: .planning { $0.minutesPerWeek = 1 }),
    planned("plan-log", "5i1h30"),
    planned("plan-log-empty", "5i"),
    planned("plan-log-entries", "5/sql<Enter>i<Down><Down>"),
    planned("plan-settings", "5,"),
    planned("plan-settings-letter", "5,6"),
    planned("plan-settings-target", "5,<Tab><Tab><Tab><Tab><Tab><Tab><Tab>arch"),
    planned("plan-tutor", "5/python<Enter>m"),
    planned("plan-export", "5Ej"),
    planned("handout-form", "5E<Enter>Noor Ahmed<Enter><Enter>A good start. Begin with what every job here asks for."),
    planned("plan-weeks", "5W<Left><Left>"),
    planned("tutors-planned", "4").sized(.usual, .wide),
    planned("tutor-form-filled", "4aAnna<Enter>Python<Enter>25"),
  ]

  private static func planned(_ name: String, _ keys: String) -> Scene {
    Scene(name: name, keys: keys, profile: .planning)
  }

  private static let finished: Profile = {
    var profile = Profile.planning
    for skill in Fixture.skills { profile.marks[skill.id] = .have }
    return profile
  }()
}
