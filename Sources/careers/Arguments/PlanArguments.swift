import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

/// What a plan is made from; each option stands in for what the profile has stored, for this once.
struct PlanArguments: ParsableArguments {
  @Option(
    name: .customLong("target"),
    help: ArgumentHelp("Plan for this role, with a weight among several.", valueName: "role[=weight]"),
    transform: TargetArgument.read)
  var targets: [TargetArgument] = []

  @Option(
    help: ArgumentHelp("Study so many hours a week, such as 8 or 7.5.", valueName: "h"),
    transform: StudyTimeArgument.read)
  var hoursPerWeek: StudyTimeArgument?

  @Option(help: ArgumentHelp("Start on this day.", valueName: "date"), transform: Day.read)
  var start: Day?

  @Option(
    name: .customLong("off"), help: ArgumentHelp("Do not study on these days.", valueName: "date[..date]"),
    transform: DaysArgument.read)
  var daysOff: [DaysArgument] = []

  @Option(help: ArgumentHelp("Take lessons with this tutor in what they teach.", valueName: "tutor"))
  var tutor: String?

  @Option(help: ArgumentHelp("Spend so much on lessons at most.", valueName: "n"), transform: DecimalArgument.read)
  var budget: DecimalArgument?

  func validate() throws {
    if let start, start > PlanSettings.lastStart {
      throw ValidationError("--start needs a day up to \(PlanSettings.lastStart): a plan looks 50 years ahead.")
    }
    if let hoursPerWeek, hoursPerWeek.minutes > PlanSettings.mostMinutesPerWeek {
      throw ValidationError("--hours-per-week needs a number up to \(PlanSettings.mostMinutesPerWeek / 60).")
    }
  }

  /// The plan of a person, counted from today at the earliest, and the person where its targets are.
  func plan(for loaded: CommandContext, today: Day) throws -> (plan: Plan, context: PageContext) {
    let wanted = targets.isEmpty ? loaded.profile.targets : try targets.map { try $0.target(in: loaded) }
    let context = try loaded.context(holding: wanted.map(\.role))
    let catalogue = context.catalogue
    var settings = loaded.profile.plan
    if let hoursPerWeek { settings.minutesPerWeek = hoursPerWeek.minutes }
    if let start { settings.start = start }
    if !daysOff.isEmpty { settings.daysOff = daysOff.map(\.days) }
    if let tutor { settings.take(try Names(catalogue: catalogue).tutor(tutor)) }
    if let budget {
      settings.budget = Money(currency: settings.budgetCurrency(in: catalogue), hundredths: budget.hundredths)
    }
    return (Plan(for: wanted, learner: context.assessments.learner, settings: settings, today: today), context)
  }
}
