import CareerModel
import TerminalText

/// What to study when, to meet everything essential to the targets.
public struct PlanPage: Sendable {
  private let plan: Plan
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }

  public init(_ plan: Plan, in context: PageContext) {
    self.plan = plan
    self.context = context
  }

  /// Why there is nothing to plan: the end of a route is reached, or no target was ever set.
  public var noTarget: String {
    let arrival = catalogue.arrivalText(of: context.profile)
    return "\(arrival ?? "There is no target to plan for.") `careers target ROLE` sets one."
  }

  /// Why there is nothing to write into a file.
  public static let nothingToExport = "There is no plan to export: it needs a target first."
  public static let noDays = "The plan has no days to put into a calendar"

  private var route: TakenRoute? { plan.route(of: context.profile, in: catalogue) }

  /// "Plan to Back-end Developer"; where there are several targets each with its weight, of a route its next
  /// stop.
  public var title: String {
    if let route = plan.routeText(of: context.profile, in: catalogue) { return "Plan to \(route)" }
    let hasWeights = Set(plan.targets.map(\.weight)).count > 1
    let targets = plan.targets.map { aim in
      catalogue.roles[aim.role].title + (hasWeights ? " (weight \(aim.weight))" : "")
    }
    return targets.isEmpty ? "Plan" : "Plan to \(targets.enumerated)"
  }

  public var document: Page {
    var page = Page([.title(Phrase(title) + .note(plan.steps.isEmpty ? "" : plan.paceText))])
    if plan.isStartPassed, !plan.steps.isEmpty {
      page.add(.paragraph("The day it was to start on has passed, so it counts from today."))
    }
    page.add(outline)
    if !plan.steps.isEmpty { page.add(.table(table)) }
    if let (title, names) = plan.uncounted(in: context) {
      page.add(.paragraph(Phrase("\(title):", .strong) + Phrase(names)))
    }
    if !plan.steps.isEmpty { page.add(.paragraph(Phrase(notices, .faint))) }
    return page.printed(in: catalogue, roles: plan.targets.map(\.role))
  }

  /// How long it takes, until when, and what lessons cost.
  var outline: [Page.Block] { outcome + notRated + TuitionFacts(plan: plan, catalogue: catalogue).blocks }

  /// Which of several targets the plan knows nothing of.
  private var notRated: [Page.Block] {
    plan.outcome == .notRated ? [] : plan.notRatedText(in: catalogue).map { [.paragraph(Phrase($0))] } ?? []
  }

  private var outcome: [Page.Block] {
    let hours = Page.Block.fact("Study", Phrase(plan.hours.estimateText(at: context.learner.pace.factor)))
    switch plan.outcome {
    case .noTarget: return [.paragraph(Phrase(noTarget))]
    case .notRated, .nothingMissing, .nothingInHours, .allLogged:
      let first = FirstSteps(for: plan, in: context)?.blocks ?? []
      return [.paragraph(Phrase(plan.nothingToPlan(in: catalogue) ?? ""))] + first
    case .noTime: return [hours, .fact("Done", "never, with no hours in the week")]
    case .beyondHorizon: return [hours, .fact("Done", Phrase(Plan.beyondHorizonText))]
    case .dated(let dates):
      let late = dates.lateEnd?.briefText ?? Plan.beyondHorizonLateText
      let study = "with the study\(extent)"
      let inPost = plan.isReachedInYears(in: catalogue) ? TakenRoute.uncountedYears : nil
      let years = [
        plan.takesYears(in: catalogue) ? "what takes years is named below" : nil, route?.uncountedYearsText ?? inPost,
      ].compactMap(\.self)
      let rest = years.isEmpty ? "" : "\(study); \(years.joined(separator: "; "))"
      return [
        hours, .fact("Done", Phrase("about \(dates.end.text)", .strong) + Phrase(rest)),
        .fact("", Phrase("\(dates.earlyEnd.briefText) at the earliest, \(late) at the latest")),
      ] + daysOff
    }
  }

  /// " of all 3 steps and 1 other target": what a plan along a route is for; nothing for its last stop alone.
  private var extent: String {
    guard let route, plan.targets.count > 1 else { return "" }
    let others = plan.targets.count - route.ahead.count
    let steps = route.ahead.count > 1 ? "all \(route.ahead.count) steps" : "the next step"
    return " of \(steps)" + (others > 0 ? " and \(others.of("other target"))" : "")
  }

  private var daysOff: [Page.Block] {
    let ranges = plan.settings.daysOff.filter { $0.upperBound >= plan.from }
    return ranges.isEmpty ? [] : [.fact("Off", Phrase(ranges.map(\.text).joined(separator: ", ")))]
  }

  private var hasLessons: Bool { !plan.tuition.lessons.isEmpty }

  private var table: Table {
    let lessons = hasLessons ? [Table.Column("Lessons", .right), Table.Column("Cost", .right)] : []
    return Table(
      [
        Table.Column("", .right), Table.Column("Skill", isFlexible: true), Table.Column("Hours", .right),
        Table.Column("From", .right), Table.Column("To", .right),
      ] + lessons,
      rows: plan.steps.enumerated().map { row($1, number: $0 + 1) })
  }

  private func row(_ step: Plan.Step, number: Int) -> [Phrase] {
    let skill = catalogue.skills[step.skill]
    let cells = [
      Phrase("\(number)", .faint), Phrase(skill.name) + Phrase(context.loggedText(of: skill.id), .faint),
      Phrase(skill.briefText(of: step.hours)),
      Phrase(step.days?.lowerBound.briefText ?? ""), Phrase(step.days?.upperBound.briefText ?? ""),
    ]
    guard hasLessons else { return cells }
    let lessons = plan.tuition.lessons(about: step.skill).count
    return cells + [Phrase(lessons == 0 ? "" : "\(lessons)"), Phrase(plan.tuition.cost(of: step.skill)?.text ?? "")]
  }

  private var notices: String {
    let hours = "\(Notice.hours(at: context.learner.pace.factor)) Learners differ widely."
    return hasLessons ? "\(hours) \(Notice.lessonsCount) \(Notice.fees)" : hours
  }
}

extension PageContext {
  /// "12 h logged", or nothing.
  func loggedText(of skill: Skill.ID) -> String {
    let minutes = profile.minutesLogged(for: skill)
    return minutes > 0 ? "\(StudyTime.text(minutes: minutes)) logged" : ""
  }
}

/// One step of a plan: how much there is to study, when, what it needs and adds, and the lessons about it.
public struct PlanStepPage: Sendable {
  private let index: Int
  private let plan: Plan
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }
  private var step: Plan.Step { plan.steps[index] }
  private var skill: Skill { catalogue.skills[step.skill] }

  public init(_ index: Int, of plan: Plan, in context: PageContext) {
    self.index = index
    self.plan = plan
    self.context = context
  }

  public var screen: Page {
    let days = step.days.map { Phrase($0.text, .faint) } ?? ""
    let place = Phrase("step \(index + 1) of \(plan.steps.count)", .faint)
    var page = Page([.title(Phrase(skill.name, .strong) + days + place), .space])
    page.add(facts)
    page.add(dates)
    page.add(context.list("Needs first", skill.needs.compactMap(catalogue.skill), right: end))
    page.add(lessons)
    page.add(context.places("Learn from", skill.resources))
    page.add(context.notes(on: .skill(skill.id)))
    return page
  }

  /// What there is to know at a glance.
  private var facts: [Page.Block] {
    let logged = context.profile.minutesLogged(for: skill.id)
    let box = context.learner.box(of: skill.id)
    let opens = plan.steps.filter { $0.needs.contains(step.skill) }.map { catalogue.skills[$0.skill].name }
    let facts: [Page.Block?] = [
      skill.about.isEmpty ? nil : .fact("What", Phrase(skill.about)),
      .fact("Study", Phrase(step.hours.estimateText(at: context.learner.pace.factor))),
      skill.hoursNote.map { .fact("", Phrase($0, .faint)) },
      logged > 0 ? .fact("Logged", Phrase(StudyTime.text(minutes: logged))) : nil,
      box == .learning ? .fact("Marked", .boxed(box.words, box)) : nil,
    ]
    let rest: [Page.Block?] = [
      tutor.map { .fact("Tutor", $0) }, skill.resources.first.map { .fact("Learn", Phrase($0.title)) },
      opens.isEmpty ? nil : .fact("Opens", Phrase(opens.joined(separator: " \(Sign.bullet.unicode) "))),
    ]
    return facts.compactMap(\.self) + gains + rest.compactMap(\.self)
  }

  /// "Back-end Developer 21% → 27%": the match of each target that it moves, as it is and once all that this needs is held
  /// too.
  private var gains: [Page.Block] {
    guard !lifts.isEmpty else { return [.fact("Adds", Phrase(Self.noLift, .faint))] }
    return lifts.enumerated().map { number, lift in
      let match = context.assessments[lift.role].match?.percent ?? 0
      let change = Phrase("\(match)% \(Sign.arrowRight.unicode) \(match + lift.gain)%", .gain)
      return .fact(number == 0 ? "Ticked" : "", Phrase(catalogue.roles[lift.role].title) + change)
    }
  }

  /// The targets whose match it moves.
  private var lifts: [(role: Int, gain: Int)] {
    plan.targets.map { ($0.role, gain(for: $0.role)) }.filter { $0.1 > 0 }
  }

  private static let noLift = "nothing to a match by itself"

  /// Who gives lessons in it and for how much, or who could; nil where nobody teaches it.
  private var tutor: Phrase? {
    let lessons = plan.tuition.lessons(about: step.skill)
    guard let first = lessons.first, let tutor = catalogue.tutor(first.tutor) else {
      let teachers = catalogue.tutors.count { $0.teaches(skill) }
      return teachers == 0 ? nil : Phrase("\(context.key(.chooseTutor)) chooses one of \(teachers.of("tutor"))", .faint)
    }
    let cost = plan.tuition.cost(of: step.skill).map { ", \($0.text)" } ?? ""
    return Phrase("\(tutor.name), \(lessons.count.of("lesson"))\(cost)\(lessons.firstFreeText)")
  }

  private var dates: [Page.Block] {
    guard let days = step.days else { return [] }
    let basis = context.learner.pace.isOwn ? "at your pace" : "by our estimate"
    let blocks: [Page.Block] = [
      .heading("When"), .fact("from", Phrase(days.lowerBound.text)),
      .fact("to", Phrase("\(days.upperBound.text), \(basis)")),
    ]
    guard let dates = plan.dates(throughStep: index, for: context.learner) else { return blocks }
    let late = dates.lateEnd?.text ?? "\(Plan.beyondHorizonLateText) ahead"
    return blocks + [
      .fact("earliest", Phrase("\(dates.earlyEnd.text), by the low estimates")),
      .fact("latest", Phrase("\(late), by the high estimates")),
    ]
  }

  /// When another step of the plan is done.
  private func end(of skill: Skill) -> Phrase {
    let days = plan.steps.first { catalogue.skills[$0.skill].id == skill.id }?.days
    return Phrase(days.map { "by \($0.upperBound.briefText)" } ?? "", .faint)
  }

  private func gain(for role: Int) -> Int {
    SkillBundle(of: step.skill, for: context.learner).map { context.learner.gain(of: $0, for: role) } ?? 0
  }

  private var lessons: [Page.Block] {
    let lessons = plan.tuition.lessons(about: step.skill)
    guard let first = lessons.first, let tutor = catalogue.tutor(first.tutor) else { return [] }
    let rows = lessons.map { lesson -> Page.Block in
      let day = Phrase("\(lesson.number)").apart("about \(lesson.day.map(\.text) ?? "no day yet")")
      return .line(day, right: Phrase(lesson.isFree ? "free" : lesson.cost.text, .figure))
    }
    let cost = lessons.count > 1 ? plan.tuition.cost(of: step.skill) : nil
    let sum = cost.map { [Page.Block.line(Phrase("in all", .faint), right: Phrase($0.text, .strong))] } ?? []
    let price = Phrase("Price \(tutor.priceDateText)", .faint) + .cited(tutor.sources)
    let notes = price.joined(". \(Notice.fees) \(Notice.lessonsCount)", .faint)
    return [
      .heading(Phrase("Lessons with \(tutor.name)"), note: Phrase("\(context.key(.chooseTutor)) chooses another"))
    ] + rows + sum
      + [.paragraph(notes)]
  }

  /// In four lines, for what stands under a list, some behind a name.
  ///
  /// - Parameter notes: what its row says of it besides.
  public func preview(notes: String) -> [Page.Fact] {
    let days = step.days.map(\.text) ?? "no days yet"
    let needs = skill.needs.compactMap { catalogue.skill($0)?.name }
    let gains = lifts.map { "+\($0.gain) \(catalogue.roles[$0.role].title)" }
    let first = needs.isEmpty ? "" : "; needs \(needs.enumerated) first"
    let learn: [Page.Fact] = skill.resources.first.map { [("Learn", Phrase($0.title))] } ?? []
    return [
      ("", Phrase(skill.name, .strong).apart(days).apart(notes, .faint)), ("", Phrase(skill.about)),
      ("Adds", Phrase((gains.isEmpty ? Self.noLift : gains.joined(separator: " · ")) + first)),
    ] + learn
  }
}
