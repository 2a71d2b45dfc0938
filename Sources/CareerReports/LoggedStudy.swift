import CareerModel
import CareerPages

/// Study that was entered in the log, as its report tells it.
struct LoggedStudy {
  let skill: Skill.ID
  let name: String
  let minutes: Int
  /// As it was entered.
  let day: String
  /// What follows the name of the skill.
  let text: String

  /// What a change of the log added, in order.
  static func all(from old: [StudyEntry], to new: [StudyEntry], in context: PageContext) -> [LoggedStudy] {
    new.difference(from: old).insertions.map { insertion in
      switch insertion {
      case .insert(_, let entry, _), .remove(_, let entry, _): LoggedStudy(entry, in: context)
      }
    }
  }

  private init(_ entry: StudyEntry, in context: PageContext) {
    skill = entry.skill
    name = context.names(of: [entry.skill]).joined()
    minutes = entry.minutes
    day = entry.day
    let total = context.profile.minutesLogged(for: entry.skill)
    let all = total == entry.minutes ? "" : ", \(StudyTime.text(minutes: total)) in all"
    text =
      "\(StudyTime.text(minutes: entry.minutes)) on \(entry.date?.text ?? entry.day)\(all)"
      + (context.learner.restText(of: entry.skill).map { "; \($0)" } ?? "")
  }
}
