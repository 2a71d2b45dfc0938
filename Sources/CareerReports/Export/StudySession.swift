import CareerModel
import CareerPages

/// The study of one week of a plan as an entry in a calendar: what, how long, and where to learn it.
struct StudySession {
  let week: StudyWeek
  /// Its place among the weeks with study, from 1.
  let number: Int
  let count: Int
  let report: PlanReport

  init(week: StudyWeek, number: Int, of count: Int, in report: PlanReport) {
    self.week = week
    self.number = number
    self.count = count
    self.report = report
  }

  private var plan: Plan { report.plan }
  private var catalogue: Catalogue { report.catalogue }

  private func skill(_ share: StudyWeek.Share) -> Skill { catalogue.skills[plan.steps[share.step].skill] }

  /// "Study SQL 6 h", "Study Flask 4 h and SQL 2 h".
  var summary: String {
    "Study " + week.shares.map { "\(skill($0).name) \(StudyTime.text(minutes: $0.minutes))" }.enumerated
  }

  /// Line by line.
  var description: [String] {
    ["\(report.title), week \(number) of \(count). \(Notice.hours(at: report.context.learner.pace.factor))"]
      + week.shares.flatMap(learning) + lessons + sources
  }

  /// What to learn, with what has to be known for it, and an address to learn it from.
  private func learning(_ share: StudyWeek.Share) -> [String] {
    let skill = skill(share)
    let needs = plan.steps[share.step].needs.map { catalogue.skills[$0].name }
    let first = needs.isEmpty ? "" : ", after \(needs.enumerated)"
    return ["\(skill.name): \(StudyTime.text(minutes: share.minutes))\(first)."]
      + skill.resources.prefix(1).map { "Learn from \([$0.title, $0.url].compactMap(\.self).joined(separator: ": "))" }
  }

  private var lessons: [String] {
    let lessons = lessonsOfWeek
    let dates = Set(lessons.compactMap { catalogue.tutor($0.tutor)?.asAt }).sorted()
    return lessons.map { lesson in
      let name = catalogue.tutor(lesson.tutor)?.name ?? lesson.tutor.rawValue
      return "Lesson with \(name)" + (lesson.day.map { " about \($0.text)" } ?? "")
        + ": \(lesson.isFree ? "free" : lesson.cost.text)"
    } + (dates.isEmpty ? [] : ["Prices of \(dates.joined(separator: ", ")). \(Notice.fees)"])
  }

  private var lessonsOfWeek: [Tuition.Lesson] {
    plan.tuition.lessons.filter { $0.day.map(week.days.contains) ?? false }
  }

  /// Who says what the lessons cost, and what the licences of the skills' sources ask to be shown.
  private var sources: [String] {
    let skills = week.shares.flatMap { skill($0).sources }.compactMap { catalogue.source($0)?.attribution }
    let tutors = lessonsOfWeek.compactMap { catalogue.tutor($0.tutor) }.flatMap(\.sources).map { id in
      let source = catalogue.source(id)
      return source?.attribution ?? source?.citation ?? id.rawValue
    }
    var seen: Set<String> = []
    let names = (tutors + skills).filter { seen.insert($0).inserted }
    return names.isEmpty ? [] : ["Sources: \(names.joined(separator: "; "))."]
  }
}
