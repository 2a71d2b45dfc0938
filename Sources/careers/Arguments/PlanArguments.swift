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

  @OptionGroup var home: RoleSourceOption

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

  @Option(
    help: ArgumentHelp("Spend so much on lessons at most, such as 200 or EUR 200.", valueName: "amount"),
    transform: MoneyArgument.read)
  var budget: MoneyArgument?

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
    let named = try targets.map { try $0.target(in: loaded, home.source) }
    let context = try loaded.context(holding: (named.isEmpty ? loaded.profile.targets : named).map(\.role))
    let catalogue = context.catalogue
    let wanted = named.isEmpty ? catalogue.targets(of: loaded.profile) : named
    var settings = loaded.profile.plan
    if let hoursPerWeek { settings.minutesPerWeek = hoursPerWeek.minutes }
    if let start { settings.start = start }
    if !daysOff.isEmpty { settings.daysOff = daysOff.map(\.days) }
    if let tutor { settings.take(try Names(catalogue: catalogue).tutor(tutor)) }
    if let budget { settings.budget = budget.money(else: catalogue.tutorCurrency) }
    return (Plan(for: wanted, learner: context.assessments.learner, settings: settings, today: today), context)
  }
}

// Days on the command line, as ISO dates.

extension Day: WantedForm {
  init?(argument: String) { self.init(argument) }

  static var form: String { "Write a day of the calendar as YYYY-MM-DD, such as 2026-11-29." }
}

/// One day, or several from the first to the last: "2026-12-24" or "2026-12-24..2027-01-02".
struct DaysArgument: WantedForm {
  static let form = "Write a day as YYYY-MM-DD, several as YYYY-MM-DD..YYYY-MM-DD with the earlier one first."

  let days: ClosedRange<Day>

  /// Nil for anything else, and where the last day comes before the first.
  init?(argument: String) {
    let ends = (argument.firstRange(of: "..").map { [argument[..<$0.lowerBound], argument[$0.upperBound...]] })
    let days = (ends ?? [argument[...]]).map { Day(String($0)) }
    guard let first = days[0], let last = days[days.count - 1], first <= last else { return nil }
    self.days = first...last
  }
}

/// A target on the command line, with its weight among several: "data-engineer" or "data-engineer=2".
struct TargetArgument: WantedForm {
  static let form =
    "Write a role, or role=weight with a weight from \(Target.weights.lowerBound) to "
    + "\(Target.weights.upperBound)."

  let role: String
  let weight: Int

  /// Nil where what follows the last "=" is no weight.
  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else {
      (role, weight) = (argument, 1)
      return
    }
    guard let weight = Int(argument[argument.index(after: sign)...]), Target.weights.contains(weight) else {
      return nil
    }
    (role, self.weight) = (String(argument[..<sign]), weight)
  }

  func target(in loaded: CommandContext, _ dataset: Dataset?) throws -> Target {
    Target(role: try loaded.role(role, in: dataset), weight: weight)
  }
}

/// An amount of money on the command line, with or without its currency: "39", "39.50" or "EUR 39".
struct MoneyArgument: WantedForm {
  static let form =
    "Write an amount from 0 up with two decimals at most, such as 39 or 39.50, or with its currency, EUR 39."

  private let text: String

  init?(argument: String) {
    guard Money(reading: argument, else: "") != nil else { return nil }
    text = argument
  }

  /// - Parameter currency: that of a number alone.
  func money(else currency: String) -> Money? { Money(reading: text, else: currency) }
}
