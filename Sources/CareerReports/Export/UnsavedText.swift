import CareerModel
import CareerPages

/// Changes of a profile that could not be saved, whole and in words, so that a person can make them again.
public struct UnsavedText {
  private let changes: [(label: String, edit: ProfileEdit)]
  private let profile: String
  private let day: Day
  private let catalogue: Catalogue

  /// - Parameters:
  ///   - changes: what was done, oldest first, as people call it.
  ///   - profile: the name of the profile.
  ///   - day: the day on which it is written.
  public init(changes: [(label: String, edit: ProfileEdit)], profile: String, day: Day, catalogue: Catalogue) {
    self.changes = changes
    self.profile = profile
    self.day = day
    self.catalogue = catalogue
  }

  public var text: String {
    let heading = "Changes of the profile \(profile) that could not be saved, \(day)"
    let entries = changes.map { change in
      ([change.label] + change.edit.changes.flatMap(lines).map { "  " + $0 }).joined(separator: "\n")
    }
    return ([heading] + entries).joined(separator: "\n\n") + "\n"
  }

  private func lines(of change: ProfileChange) -> [String] {
    switch change {
    case .mark(let skill, _, let mark): ["\(name(of: skill)): \(mark?.text ?? "no mark")"]
    case .markDay: []
    case .note(let subject, _, let note): block("Note on \(name(of: subject))", note.map(Self.lines) ?? [])
    case .evidence(let subject, _, let lines): block("Evidence on \(name(of: subject))", lines)
    case .targets(_, let targets):
      block("Targets", targets.map { name(of: $0.role) + ($0.weight == 1 ? "" : ", weight \($0.weight)") })
    case .bookmarks(_, let roles): block("Bookmarks", roles.map(name))
    case .here(_, let role): ["Here: \(role.map(name) ?? "no role")"]
    case .log(let old, let new):
      difference(from: old, to: new).map {
        "\($0.sign) \(name(of: $0.entry.skill)), \(StudyTime.text(minutes: $0.entry.minutes)) on \($0.entry.day)"
      }
    case .plan(let old, let new): settings(from: old, to: new)
    case .cover(_, let cover):
      block(
        "Handout", ["For \(cover.name)", "Date \(cover.day?.description ?? "today")"] + Self.lines(of: cover.words))
    case .correction(let pair, _, let correction):
      ["\(pair.members.map(name).joined(separator: ", ")): \(correction?.rawValue ?? "as the program thinks")"]
    case .answer(let activity, _, let liking):
      ["\(catalogue.activity(activity)?.text ?? activity.rawValue): \(liking?.text ?? "not answered")"]
    }
  }

  private func block(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? ["\(title): none"] : ["\(title):"] + lines.map { "  " + $0 }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func difference(from old: [StudyEntry], to new: [StudyEntry]) -> [(sign: String, entry: StudyEntry)] {
    new.difference(from: old).map { change in
      switch change {
      case .insert(_, let entry, _): ("Logged", entry)
      case .remove(_, let entry, _): ("Taken out", entry)
      }
    }
  }

  private func settings(from old: PlanSettings, to new: PlanSettings) -> [String] {
    zip(Self.texts(of: old), Self.texts(of: new)).filter { $0.1 != $1.1 }.map {
      "\($1.0): \($1.1.isEmpty ? "none" : $1.1)"
    }
  }

  private static func texts(of settings: PlanSettings) -> [(String, String)] {
    let tutors = settings.tutors.sorted { $0.key < $1.key }.map { "\($0.key) with \($0.value)" }
    return [
      ("Study a week", StudyTime.text(minutes: settings.minutesPerWeek)),
      ("Start", settings.start?.description ?? "today"),
      ("Days off", settings.daysOff.map { "\($0.lowerBound) to \($0.upperBound)" }.joined(separator: ", ")),
      ("Tutors", tutors.joined(separator: ", ")),
      ("Hours for a lesson", "\(settings.hoursPerLesson)"), ("Budget", settings.budget?.text ?? ""),
      ("Order by hand", settings.stepOrder.map(\.rawValue).joined(separator: ", ")),
    ]
  }

  private func name(of skill: Skill.ID) -> String { catalogue.name(of: skill) }
  private func name(of role: Role.ID) -> String { catalogue.role(role)?.title ?? role.rawValue }

  private func name(of subject: Subject) -> String {
    switch subject {
    case .role(let id): name(of: id)
    case .skill(let id): name(of: id)
    }
  }
}
