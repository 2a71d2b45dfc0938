import Canvas
import CareerModel
import CareerPages

/// The plan and the progress of a person.
struct PlanTable: Sendable {
  /// What it depends on besides the catalogue.
  struct Key: Hashable {
    let revision: Int
    let today: Day
    let isTrying: Bool
  }

  let key: Key
  let plan: Plan
  let progress: WeeklyProgress
  /// For each step what a row says of it besides its name and its days.
  let notes: [StepNotes]
  /// What lessons with each tutor, and nobody else, would come to.
  let costs: Lazy<[Tutor.ID: TutorCost]>
  /// The likely end before the last change of the profile, or before the try; nil where there was none.
  let endBefore: Day?
  /// The columns that the names and the hours of the steps take where there is room.
  let nameColumns: Int
  let hoursColumns: Int

  private let indices: [Skill.ID: Int]

  /// `untriedEnd` is the end without what is tried.
  init(_ key: Key, profile: Profile, learner: Learner, before: PlanTable?, untriedEnd: Day? = nil) {
    let catalogue = learner.catalogue
    let targets = catalogue.targets(of: profile)
    let plan = Plan(for: targets, learner: learner, settings: profile.plan, today: key.today)
    self.key = key
    self.plan = plan
    costs = Lazy {
      Dictionary(
        catalogue.tutors.map { ($0.id, TutorCost(of: $0, for: plan, learner: learner)) },
        uniquingKeysWith: { first, _ in first })
    }
    progress = WeeklyProgress(of: profile, in: catalogue, toward: targets.first?.role, today: key.today)
    let earlier = before?.key.today == key.today ? before : nil
    let showsBefore = earlier?.key.isTrying == true || earlier?.key == key
    let lastEnd = showsBefore ? earlier?.endBefore : earlier?.plan.dates?.end
    endBefore = key.isTrying ? untriedEnd : lastEnd
    var logged: [Skill.ID: Int] = [:]
    for entry in profile.log { logged[entry.skill, default: 0] += entry.minutes }
    let lessons = Dictionary(grouping: plan.tuition.lessons, by: \.skill)
    let skills = plan.steps.map { catalogue.skills[$0.skill] }
    notes = zip(plan.steps, skills).map { step, skill in
      StepNotes(
        rest: step.hours, minutesLogged: logged[skill.id] ?? 0, isLearning: profile.marks[skill.id] == .learning,
        lessons: lessons[step.skill]?.count ?? 0, lessonDays: lessons[step.skill]?.compactMap(\.day) ?? [],
        tutor: lessons[step.skill]?.first.flatMap { catalogue.tutor($0.tutor) }?.name)
    }
    indices = Dictionary(skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func widest(_ texts: [String]) -> Int { texts.map(Look.unicode.columns).max() ?? 0 }
    nameColumns = widest(skills.map(\.name))
    hoursColumns = widest(notes.map(\.hours))
  }

  /// Whether anything is planned or logged.
  var hasProgress: Bool { !plan.steps.isEmpty || progress.weeks.contains { $0.minutesLogged > 0 } }

  /// What lessons with a tutor, and nobody else, would come to.
  func cost(of tutor: Tutor.ID) -> TutorCost? { costs.value[tutor] }

  /// The place of a skill among the steps.
  func index(of skill: Skill.ID) -> Int? { indices[skill] }
}

/// What a row of the plan says of a step besides its name and its days.
struct StepNotes: Hashable, Sendable {
  let rest: HoursRange
  let minutesLogged: Int
  let isLearning: Bool
  let lessons: Int
  /// The days on which they fall due.
  let lessonDays: [Day]
  /// The name of the tutor who gives them.
  let tutor: String?

  /// "60 h", or what is left of it once some study is logged: "48 of 60 h".
  var hours: String {
    guard minutesLogged > 0 else { return rest.likelyText }
    return "\(rest.likely) of \((rest.likelyMinutes + minutesLogged + 30) / 60) h"
  }

  /// "learning, Reza, 8 lessons".
  var text: String {
    [isLearning ? "learning" : nil, tutor, lessons > 0 ? lessons.of("lesson") : nil].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension State {
  /// The selected step of the plan, by its place.
  var selectedStep: Int? { navigation.panes[.plan]?.selected?.skill.flatMap { lists.planTable?.index(of: $0) } }
}
